import type { CaseDocument, CaseItem } from '../case.ts'
import { passagesOf, type Passage } from './free-text.ts'
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
  /** A line of the free text that names a part and tells nothing. */
  readonly heading: boolean
  /** An entry of a list below another entry, of which it tells more. */
  readonly detail: boolean
  /** What stands in a list below this entry; empty for most. */
  readonly details: string
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
    heading: false,
    detail: false,
    details: '',
    id: object?.id,
    links: { issues: object?.issues ?? [], causes: object?.causes ?? [], evidence: object?.evidence ?? [] },
    date: object?.date,
    owner: object?.owner,
    reusedFrom: object?.reusedFrom,
  }
}

function freeTextItems(freeText: string, readHeadings: boolean, options: TextOptions): PlanItem[] {
  const passages = passagesOf(freeText, readHeadings)
  const words = passages.map(({ start, end }) => freeText.slice(start, end).replaceAll(lineBreak, ' '))
  return passages.map(({ start, section, heading, under }, index) => ({
    section,
    index,
    path: 'freeText',
    base: start,
    text: analyseText(words[index] ?? '', options),
    heading,
    detail: under,
    details: under ? '' : detailsBelow(passages, words, index),
    id: undefined,
    links: { issues: [], causes: [], evidence: [] },
    date: undefined,
    owner: undefined,
    reusedFrom: undefined,
  }))
}

function detailsBelow(passages: readonly Passage[], words: readonly string[], index: number): string {
  let end = index + 1
  while (passages[end]?.under === true) end++
  return words.slice(index + 1, end).join(' ')
}

// A line broken at the margin is read as if it were not; `inFreeText` finds the way back.
const lineBreak = /[ \t]*\n\s*/g

/** Where a place in the free text's items stands in the free text itself. */
export function inFreeText(items: readonly PlanItem[], freeText: string, position: number): number {
  const item = items.findLast(({ path, base }) => path === 'freeText' && base <= position)
  if (item === undefined) return position
  let moved = position
  for (const match of freeText.slice(item.base).matchAll(lineBreak)) {
    if (item.base + match.index >= moved) break
    moved += match[0].length - 1
  }
  return moved
}
