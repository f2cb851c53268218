import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ParsedNotification } from '@health-tui/notifications'

/** What people wrote down about one letter, in the shape of the `*.expected.json` files. */
export interface LetterLabels {
  readonly kind: string
  readonly topics: readonly string[]
  readonly severity: string
  readonly language: string
  readonly marketplace: string | null
  readonly asins: readonly string[]
  readonly skus: readonly string[]
  readonly order_ids: readonly string[]
  readonly complaint_ids: readonly string[]
  readonly metrics: readonly {
    readonly metric: string
    readonly value: number | null
    readonly target: number | null
    readonly window_days: number | null
  }[]
  readonly deadline: { readonly iso: string | null; readonly relative: string | null }
  readonly requested_documents: readonly { readonly type: string; readonly window_days: number | null }[]
  readonly poa_requested: boolean
  readonly funds_hold_days: number | null
  readonly respond_via: string
  readonly rights_owner: { readonly name: string | null; readonly email: string | null } | null
  readonly phishing: boolean
  readonly notes?: string
}

export interface LabelledLetter {
  readonly file: string
  readonly bytes: Uint8Array
  /** What of it was written down. */
  readonly labels: Partial<LetterLabels>
}

const suffix = '.expected.json'
const letterEndings = ['.eml', '.txt', '.html', '.json', '.mbox', '']

/** The letters of a folder that have labels beside them, in order of name. */
export function readLabelledLetters(folder: string): LabelledLetter[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .sort()
    .map((name) => {
      const stem = name.slice(0, -suffix.length)
      const file = letterEndings.map((ending) => `${stem}${ending}`).find((f) => existsSync(join(folder, f)))
      if (file === undefined) throw new Error(`no letter beside ${join(folder, name)}`)
      return {
        file,
        bytes: readFileSync(join(folder, file)),
        labels: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Partial<LetterLabels>,
      }
    })
}

/** A parsed letter in the labels' shape. */
export function asLabels(parsed: ParsedNotification): LetterLabels {
  return {
    kind: parsed.kind,
    topics: parsed.topics,
    severity: parsed.severity,
    language: parsed.language,
    marketplace: parsed.marketplace,
    asins: parsed.asins,
    skus: parsed.skus,
    order_ids: parsed.orderIds,
    complaint_ids: parsed.complaintIds,
    metrics: parsed.metrics.map(({ metric, value, target, windowDays }) => ({
      metric,
      value,
      target,
      window_days: windowDays,
    })),
    deadline: { iso: parsed.deadline.iso, relative: parsed.deadline.relative },
    requested_documents: parsed.requestedDocuments.map(({ type, windowDays }) => ({
      type,
      window_days: windowDays,
    })),
    poa_requested: parsed.poaRequested,
    funds_hold_days: parsed.fundsHoldDays,
    respond_via: parsed.respondVia,
    rights_owner: parsed.rightsOwner,
    phishing: parsed.authenticity.phishing,
  }
}
