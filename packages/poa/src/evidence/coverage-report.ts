import type { CaseDocument } from '../case.ts'
import { formatDay, parseDay } from '../day.ts'
import { invoiceWindowDays, isInWindow, unitsOn } from '../lint/answers/invoices.ts'
import { documentKind } from '../lint/terms/documents.ts'

/** How far the papers of a case reach: the window of its invoices, and the units that they cover. */
export interface EvidenceCoverage {
  readonly window: { readonly days: number; readonly from: string; readonly to: string }
  readonly asins: readonly {
    readonly asin: string
    /** In the year before the notice; null where nobody knows. */
    readonly sold: number | null
    readonly invoiced: number
    readonly openingStock: number
    /** Units that no invoice inside the window shows; null where the sales are not known. */
    readonly missing: number | null
    readonly exhibits: readonly string[]
  }[]
  readonly exhibits: readonly {
    readonly ref: string
    readonly kind: string
    readonly date: string | null
    /** Null where the paper is no invoice or has no date. */
    readonly inWindow: boolean | null
    readonly leavesWindowOn: string | null
  }[]
}

/** The arithmetic of invoices: dated inside the window before the notice, quantities in units, against what was sold. */
export function evidenceCoverage(
  document: CaseDocument,
  options: { readonly asOf: string },
): EvidenceCoverage {
  const end = parseDay(document.noticeDate) ?? parseDay(options.asOf) ?? 0
  const days = invoiceWindowDays(document)
  const exhibits = (document.evidence ?? []).map((entry, index) => {
    const day = parseDay(entry.date)
    const kind = documentKind(entry.type, entry.title)
    const isInvoice = kind === 'invoice'
    return {
      entry,
      ref: entry.ref ?? `Exhibit ${index + 1}`,
      kind,
      day,
      counts: isInvoice && isInWindow(day, end, days),
      inWindow: isInvoice && day !== undefined ? isInWindow(day, end, days) : null,
    }
  })
  const named = new Set([
    ...(document.asins ?? []),
    ...Object.keys(document.unitsSold365 ?? {}),
    ...exhibits.flatMap(({ entry }) => Object.keys(entry.quantities ?? {})),
  ])
  return {
    window: { days, from: formatDay(end - days), to: formatDay(end) },
    asins: [...named].map((asin) => {
      const covering = exhibits.filter(
        ({ entry, counts }) => counts && entry.quantities?.[asin] !== undefined,
      )
      const invoiced = covering.reduce((sum, { entry }) => sum + unitsOn(entry, asin), 0)
      const openingStock = document.openingStock?.[asin] ?? 0
      const sold = document.unitsSold365?.[asin] ?? null
      return {
        asin,
        sold,
        invoiced,
        openingStock,
        missing: sold === null ? null : Math.max(0, sold - invoiced - openingStock),
        exhibits: covering.map(({ ref }) => ref),
      }
    }),
    exhibits: exhibits.map(({ ref, kind, day, inWindow }) => ({
      ref,
      kind,
      date: day === undefined ? null : formatDay(day),
      inWindow,
      leavesWindowOn: inWindow === null || day === undefined ? null : formatDay(day + days),
    })),
  }
}
