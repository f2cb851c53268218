import { blocksOf, markLength, type Block } from './blocks.ts'
import { headingOf, isPlanTitle, labelOf, partAnnounced } from './headings.ts'
import {
  answersForm,
  assures,
  headsPapers,
  isSalutation,
  namesProduct,
  quotesRule,
  takesBlame,
  takesLeave,
} from './letter-lines.ts'
import type { PlanSection } from './plan.ts'
import { has } from './text/pattern.ts'

/** A stretch of the free text that is read as one: a heading, or an entry of the part it stands in. */
export interface Passage {
  readonly start: number
  readonly end: number
  readonly section: PlanSection | 'freeText'
  readonly heading: boolean
  /** Whether a mark of a list stood before it, which is no part of it. */
  readonly listed: boolean
  /** Whether it stands in a list below an entry and tells more of that. */
  readonly under: boolean
}

/**
 * The passages of a plan as people paste it: lines that were broken at the margin are one again, lists written in one
 * line are several, and headings, labels before a colon and sentences that introduce a list say which part they open.
 */
export function passagesOf(freeText: string, readHeadings: boolean): Passage[] {
  const blocks = blocksOf(freeText)
  if (!readHeadings) return blocks.map((block) => passage(block, 'freeText'))
  const passages: Passage[] = []
  let section: Passage['section'] = 'freeText'
  let closed = false
  // The number of the last heading, and of the last entry below it.
  let counted: { readonly heading: number; readonly entry: number } | undefined
  blocks.forEach((block, index) => {
    const { start, end, text } = block
    const number = numberOf(text)
    if (isSalutation(text)) {
      // What stands above it is the head of the letter: its subject, the store, the reason that the notice gave.
      if (index < headOfLetter)
        for (const [at, above] of passages.entries()) passages[at] = { ...above, section: 'freeText' }
      section = 'freeText'
      closed = false
      passages.push(passage(block, 'freeText'))
      return
    }
    const label = labelOf(text)
    if (label !== undefined) {
      section = label.section
      closed = false
      passages.push({ start, end: start + label.length, section: 'freeText', ...heads })
      passages.push({ start: start + label.length, end, section, ...heads, heading: false })
      return
    }
    if (headsPapers(text)) {
      section = 'freeText'
      closed = false
      passages.push({ start, end, section, ...heads })
      return
    }
    const heading = headingOf(text) ?? (isPlanTitle(text) ? titleOpens(section) : undefined)
    if (heading !== undefined) {
      section = heading
      closed = false
      counted = number === undefined ? undefined : { heading: number, entry: 0 }
      passages.push({ start, end, section: 'freeText', ...heads })
      return
    }
    if (counted !== undefined && number !== undefined) {
      // "1. What caused this … 2. Information that you asked for": a part of its own, and none of the three.
      if (number === counted.heading + 1 && counted.entry !== counted.heading && has(briefly, text)) {
        section = 'freeText'
        counted = { heading: number, entry: 0 }
        passages.push({ start, end, section, ...heads })
        return
      }
      counted = { ...counted, entry: number }
    }
    const next = blocks[index + 1]
    if (/[?？](?:\s*\([^)]*\))?$/.test(text) && next !== undefined && answersForm(next.text)) {
      passages.push({ start, end, section: 'freeText', ...heads })
      return
    }
    const announces = /[:：]$/.test(text)
      ? next !== undefined && (next.listed || next.apart)
      : next?.listed === true && has(hereIs, text)
    const opened = announces ? partAnnounced(lastSentence(text)) : undefined
    if (opened !== undefined && opened !== section) {
      section = opened
      closed = false
      passages.push(passage(block, 'freeText'))
      return
    }
    if (block.listed && !text.startsWith('[')) closed = false
    else if (section !== 'freeText') {
      const last = index >= blocks.length - 3
      if ((takesLeave(text) && (block.apart || last)) || (last && assures(text))) closed = true
    }
    passages.push(passage(block, closed ? 'freeText' : section))
  })
  return withoutAsides(withCausesBefore(passages), freeText)
}

function numberOf(text: string): number | undefined {
  const [, digits] = /^\W?(\d{1,2})[.):、．）](?!\d)/u.exec(text) ?? []
  return digits === undefined ? undefined : Number(digits)
}

const briefly = /^\W?\d{1,2}\S\s*(?:\S+\s+){0,6}\S{1,40}$/u

const heads = { heading: true, listed: false, under: false } as const

function passage({ start, end, text, listed, under }: Block, section: Passage['section']): Passage {
  const mark = listed ? markLength(text) : 0
  const rest = text.slice(mark)
  const first =
    mark === 0 || text.startsWith('[') || rest.trim() === '' ? start : end - rest.trimStart().length
  return { start: first, end, section, heading: false, listed, under }
}

/** "Plan of action" at the top says nothing of a part; after the problem it heads what is done about it. */
function titleOpens(section: Passage['section']): Passage['section'] {
  return section === 'freeText' ? 'freeText' : 'correctiveActions'
}

const headOfLetter = 8

/** Who takes the blame among causes, quotes a rule or says which product is meant names none; alone it stands for one that is missing. */
function withoutAsides(passages: readonly Passage[], text: string): Passage[] {
  const causes = passages.filter(({ section }) => section === 'rootCauses')
  const asides = causes.filter(({ start, end }) => {
    const words = text.slice(start, end)
    return takesBlame(words) ? !/[.!?]\s+\p{Lu}/u.test(words) : quotesRule(words) || namesProduct(words)
  })
  if (asides.length === causes.length) return [...passages]
  return passages.map((passage) => (asides.includes(passage) ? { ...passage, section: 'freeText' } : passage))
}

/** Who heads only the remedy lists the causes before it. */
function withCausesBefore(passages: readonly Passage[]): Passage[] {
  const first = passages.findIndex(({ section }) => section !== 'freeText')
  const isCauses = passages.some(({ section }) => section === 'rootCauses')
  const listed = passages.slice(0, Math.max(first, 0)).filter((before) => before.listed)
  if (isCauses || listed.length < 2) return [...passages]
  return passages.map((passage) =>
    listed.includes(passage) ? { ...passage, section: 'rootCauses' } : passage,
  )
}

// "Here is our plan to avoid this" before a list, with no colon.
const hereIs =
  /^(?:here (?:is|are)|below (?:is|are|you find)|(?:the following|these) (?:is|are)|(?:hier|nachfolgend|nachstehend|im folgenden) |voici |ecco |a continuación |(?:estas|estos) son |以下)/iu

function lastSentence(text: string): string {
  return text.slice(Math.max(0, ...[...text.matchAll(/[.!?。！？]\s+/g)].map(({ index }) => index + 1)))
}
