import type { CaseDocument, CaseItem } from '../case.ts'
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

// Prevention first: "preventive actions" and "vorbeugende Maßnahmen" hold the words of the actions as well.
const headings: readonly (readonly [PlanSection, RegExp])[] = [
  [
    'preventiveMeasures',
    /prevent|going forward|in (?:the )?future|from now on|not happen again|avoid (?:this|it|a)|long[- ]term|stand(?:ing|ard) measures|recurrence|vorbeug|zukunft|künftig|verhinder|prävent|vermeid|prévent|à l.avenir|éviter|futur|prevenzione|prevenir|preventiv|prevenci|evitar|evitare|in futuro|en el futuro|a futuro|再発|防止|予防|今後/i,
  ],
  [
    'correctiveActions',
    /correct|remed|resol|actions?\b|steps\b|(?:have|has|did) (?:you |we )?(?:\w+ )?(?:taken|done|do)\b|what (?:we|i|you) (?:did|have done)|done to fix|measures (?:already )?taken|maßnahmen|ergriffen|was (?:wir|haben wir) (?:\p{L}+ )?(?:getan|unternommen|gemacht)|abhilfe|korrektur|mesures|prises|nous avons fait|azioni|adottat|intrapres|corrett|abbiamo fatto|acciones|tomad|hemos hecho|medidas|misure|是正|対応|対策|措置|実施/iu,
  ],
  [
    'rootCauses',
    /root causes?|\bcauses?\b|caused|what (?:happened|went wrong|led)|why (?:this|it|did)|reasons?\b|ursache|grund\b|gründe|warum|wie kam|que s.est-il|pourquoi|origine|causa|perché|motivo|motivi|por qué|qué (?:ocurrió|pasó|sucedió)|origen|原因|理由|経緯|なぜ/iu,
  ],
]

function headingOf(line: string): PlanSection | undefined {
  const text = line.trim()
  if (text.length > 90 || /[.。!！]$/.test(text) || text.split(/\s+/).length > 14) return undefined
  if (/^[-–•*]\s|^\d{1,2}[./年月]\s?\p{L}*\s?\d*.{0,8}[:：]\s*\S/u.test(text)) return undefined
  if (!/^[#*\d\s(【■●◆¿¡]|^\p{Lu}|[\u3040-\u30ff\u4e00-\u9fff]/u.test(text)) return undefined
  // A heading names its part and little else: a colon or a question mark, or a few words.
  const words = text.split(/\s+/).length
  const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/.test(text)
  if (!/[?？:：]$/.test(text) && (japanese ? text.length > 22 : words > 8)) return undefined
  return headings.find(([, pattern]) => pattern.test(text))?.[0]
}
