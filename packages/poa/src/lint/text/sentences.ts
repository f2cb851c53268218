import { monthNames } from '../words/months.ts'
import type { MaskedText } from './mask.ts'
import { allMatches, firstMatch, has } from './pattern.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The sentences of a text, as spans without surrounding space. Ends are `.`, `!`, `?`, their Japanese forms and line
 * breaks; never inside a masked stretch, after an abbreviation, an initial or a list number.
 */
export function splitSentences({ raw, masked }: Pick<MaskedText, 'raw' | 'masked'>): Span[] {
  const spans: Span[] = []
  let from = 0
  const push = (end: number): void => {
    let start = from
    let stop = end
    while (start < stop && /[\s•*·–-]/.test(raw[start] ?? '')) start++
    while (stop > start && /\s/.test(raw[stop - 1] ?? '')) stop--
    if (stop > start) spans.push({ start, end: stop })
    from = end
  }
  for (const match of allMatches(sentenceEnd, masked)) {
    const end = match.index + match[0].length
    if (
      match[0].startsWith('.') &&
      !match[0].startsWith('..') &&
      !endsSentence(masked, from, match.index, end)
    )
      continue
    push(match[0].startsWith('\n') ? match.index : end)
  }
  push(raw.length)
  return spans
}

function endsSentence(text: string, from: number, dot: number, end: number): boolean {
  const before = firstMatch(lastWord, text.slice(Math.max(from, dot - 12), dot))?.[0] ?? ''
  if (has(abbreviations, before)) return false
  if (has(initial, before)) return false
  const after = /\S/u.exec(text.slice(end))?.[0]
  if (after === undefined) return true
  if (/^\d{1,2}$/.test(before)) {
    // "1. Refund" is a list number, "24. September" a German day: neither ends a sentence.
    if (text.slice(from, dot).trim() === before) return false
    const next = firstMatch(word, text.slice(end, end + 16))?.[0] ?? ''
    if (monthNames[next] !== undefined) return false
  }
  return !has(small, after)
}

const abbreviations =
  /^(?:No|Nos|Nr|approx|Inc|Ltd|Co|Corp|St|Dr|Mr|Mrs|Ms|vs|e\.g|i\.e|eg|ie|etc|Sept|Sep|Oct|Nov|Dec|Jan|Feb|Mar|Apr|Jun|Jul|Aug|incl|max|min|ca|bzw|z\.B|usw|Abs|Art|S\.r\.l|S\.p\.A|Ex|Fig|p|pp|pcs|ref|Ref|dept|Dept|a\.m|p\.m|qty|Qty|Str|M|Mme|núm|Sr|Sra)$/u

const lastWord = /[\p{L}\p{N}.&]+$/u

const initial = /^\p{Lu}$/u

const word = /\p{L}+/u

const small = /\p{Ll}/u

const sentenceEnd = /[.!?]+["”’')\]\uFFFC]*(?=\s|$)|[。！？]+[」』]?|\n+/gu
