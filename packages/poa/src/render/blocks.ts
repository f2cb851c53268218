import type { CaseDocument, CaseItem } from '../case.ts'
import { detectLanguage, type Language } from '../lint/language.ts'
import { exhibitLabels, exhibitPattern, labelOfRef } from '../lint/text/exhibits.ts'
import { chargeName } from './charge-names.ts'
import { headingsFor, type Headings } from './headings.ts'
import { writtenDay } from './written-day.ts'

/** What every format is made of, in reading order. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly header: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

/** The submission as blocks: the three parts, or the table of charges for a dispute, then the exhibits. */
export function caseBlocks(document: CaseDocument): Block[] {
  const language = detectLanguage(document)
  const headings = headingsFor(language)
  const label = labelled(document, headings)
  const written = (day: string): string => writtenDay(day, language, document.marketplace)
  const blocks: Block[] = [{ kind: 'heading', level: 1, text: titleOf(document, headings) }]
  const about = [
    document.account?.storeName ?? document.account?.legalName,
    document.marketplace,
    document.noticeDate && `${headings.notice} ${written(document.noticeDate)}`,
  ]
  const line = about.filter((part) => part !== undefined && part !== '').join(' · ')
  if (line !== '') blocks.push({ kind: 'paragraph', text: line })
  if (document.route === 'dispute') blocks.push(...chargeTable(document, { headings, language, label }))
  else {
    for (const section of ['rootCauses', 'correctiveActions', 'preventiveMeasures'] as const) {
      const items = (document.sections?.[section] ?? []).map(textOf).filter((text) => text.trim() !== '')
      if (items.length === 0) continue
      blocks.push({ kind: 'heading', level: 2, text: headings[section] }, { kind: 'list', items })
    }
  }
  for (const paragraph of (document.freeText ?? '').split(/\n+/)) {
    if (paragraph.trim() !== '') blocks.push({ kind: 'paragraph', text: paragraph.trim() })
  }
  const evidence = document.evidence ?? []
  if (evidence.length > 0) {
    blocks.push(
      { kind: 'heading', level: 2, text: headings.exhibits },
      {
        kind: 'list',
        items: evidence.map((entry, index) =>
          exhibitLine(entry, label(entry.ref ?? `Exhibit ${index + 1}`), written),
        ),
      },
    )
  }
  return blocks
}

export function textOf(item: CaseItem): string {
  return typeof item === 'string' ? item : item.text
}

function titleOf(document: CaseDocument, headings: Headings): string {
  if (document.route === 'dispute') return headings.dispute
  return document.route === 'document_only' || document.route === 'retraction'
    ? headings.documents
    : headings.plan
}

/** One row a charge: what is charged, what we answer, which exhibits show it. Untagged answers belong to every charge. */
function chargeTable(
  document: CaseDocument,
  { headings, language, label }: { headings: Headings; language: Language; label: (ref: string) => string },
): Block[] {
  const charges = (document.charges ?? []).flatMap((charge) => charge.issue ?? [])
  const names = charges.length > 0 ? charges : (document.issues ?? document.violationTypes ?? [])
  const items = Object.values(document.sections ?? {}).flat()
  if (names.length === 0 || items.length === 0) {
    return items.length === 0 ? [] : [{ kind: 'list', items: items.map(textOf) }]
  }
  const rows = names.map((name) => {
    const answers = items.filter(
      (item) => typeof item === 'string' || item.issues === undefined || item.issues.includes(name),
    )
    const words = answers.map(textOf)
    return [chargeName(name, language), words.join('\n'), exhibitsIn(words, document).map(label).join(', ')]
  })
  return [{ kind: 'table', header: [headings.charge, headings.answer, headings.exhibits], rows }]
}

function exhibitsIn(texts: readonly string[], document: CaseDocument): string[] {
  const labels = new Set(
    texts.flatMap((text) => [...text.matchAll(exhibitPattern)].flatMap((match) => exhibitLabels(match[0]))),
  )
  return (document.evidence ?? []).flatMap((entry, index) =>
    labels.has(labelOfRef(entry.ref ?? String(index + 1))) ? [entry.ref ?? String(index + 1)] : [],
  )
}

function exhibitLine(
  entry: NonNullable<CaseDocument['evidence']>[number],
  label: string,
  written: (day: string) => string,
): string {
  const what = entry.title ?? entry.type?.replaceAll('_', ' ') ?? ''
  const asins = (entry.asins ?? Object.keys(entry.quantities ?? {})).join(', ')
  return [
    label,
    [what, entry.date && written(entry.date), asins]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
  ]
    .filter((part) => part !== '')
    .join(': ')
}

/**
 * The labels that papers get by themselves ("Exhibit 2") in the plan's language, as its sentences say them ("Anlage 2"); where the
 * sentences say "Exhibit", and where somebody chose another label, it stays.
 */
function labelled(document: CaseDocument, { exhibit }: Headings): (ref: string) => string {
  const texts = [
    ...Object.values(document.sections ?? {})
      .flat()
      .map(textOf),
    document.freeText ?? '',
  ]
  const english = texts.some((text) => /\bexhibits? ?\d/i.test(text))
  return (ref) => (english ? ref : ref.replace(/^Exhibit (?=\d+$)/, `${exhibit} `))
}
