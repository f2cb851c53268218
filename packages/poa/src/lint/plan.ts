import type { CaseDocument, CaseItem } from '../case.ts'
import { headingOf } from './headings.ts'
import { analyseText, type AnalysedText, type TextOptions } from './text/analyse.ts'

export const planSections = ['rootCauses', 'correctiveActions', 'preventiveMeasures'] as const
export type PlanSection = (typeof planSections)[number]

/** One text of the plan: an entry of a section, or a paragraph of the free text. */
export interface PlanItem {
  readonly section: PlanSection | 'freeText' | 'other'
  readonly index: number
  /** Names the string that holds the text in the case file. */
  readonly path: string
  /** Where this text begins in that string. */
  readonly base: number
  readonly text: AnalysedText
  readonly id: string | undefined
  readonly links: {
    readonly issues: readonly string[]
    readonly causes: readonly string[]
    readonly evidence: readonly string[]
  }
  readonly date: string | undefined
  readonly owner: string | undefined
  /** The entry of another case that these words were taken from. */
  readonly reusedFrom: string | undefined
}

/** The texts of a case in reading order. Free text with the three headings stands in for empty sections. */
export function planItems(document: CaseDocument, options: TextOptions): PlanItem[] {
  const items: PlanItem[] = []
  for (const [name, entries] of Object.entries(document.sections ?? {})) {
    const section = (planSections as readonly string[]).includes(name) ? (name as PlanSection) : 'other'
    entries.forEach((entry, index) => {
      const item = sectionItem(section, `sections.${name}[${index}]`, index, entry, options)
      if (item !== undefined) items.push(item)
    })
  }
  const sectionsFilled = items.some((item) => item.section !== 'other')
  const freeText = document.freeText ?? ''
  if (freeText.trim() !== '') items.push(...freeTextItems(freeText, !sectionsFilled, options))
  return items
}

function sectionItem(
  section: PlanItem['section'],
  path: string,
  index: number,
  entry: CaseItem,
  options: TextOptions,
): PlanItem | undefined {
  const object = typeof entry === 'string' ? undefined : entry
  const raw = typeof entry === 'string' ? entry : entry.text
  if (raw.trim() === '') return undefined
  return {
    section,
    index,
    path: object === undefined ? path : `${path}.text`,
    base: 0,
    text: analyseText(raw, options),
    id: object?.id,
    links: { issues: object?.issues ?? [], causes: object?.causes ?? [], evidence: object?.evidence ?? [] },
    date: object?.date,
    owner: object?.owner,
    reusedFrom: object?.reusedFrom,
  }
}

function freeTextItems(freeText: string, readHeadings: boolean, options: TextOptions): PlanItem[] {
  const items: PlanItem[] = []
  let section: PlanItem['section'] = 'freeText'
  for (const match of freeText.matchAll(/[^\n]+/g)) {
    const raw = match[0]
    if (raw.trim() === '') continue
    const heading = readHeadings ? headingOf(raw) : undefined
    if (heading !== undefined) section = heading
    items.push({
      section: heading === undefined ? section : 'freeText',
      index: items.length,
      path: 'freeText',
      base: match.index,
      text: analyseText(raw, options),
      id: undefined,
      links: { issues: [], causes: [], evidence: [] },
      date: undefined,
      owner: undefined,
      reusedFrom: undefined,
    })
  }
  return items
}
