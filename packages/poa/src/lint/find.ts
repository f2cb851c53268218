import type { RuleFinding, Severity } from './finding.ts'
import { perTextAnd } from './memory/kept.ts'
import type { PlanItem } from './plan.ts'
import type { Span } from './text/sentences.ts'
import type { WordList } from './words/words.ts'
import { allMatches, everywhere, has, type Pattern } from './text/pattern.ts'

/** A finding about words of an item: offsets are moved to the string at the item's path. */
export function findingAt(
  item: PlanItem,
  span: Span,
  severity: Severity,
  message: string,
  more: Pick<RuleFinding, 'fix' | 'question'> = {},
): RuleFinding {
  return {
    severity,
    message,
    path: item.path,
    start: item.base + span.start,
    end: item.base + span.end,
    text: item.text.raw.slice(span.start, span.end),
    ...more,
  }
}

/** A finding about an item as a whole: it names the entry by its words and marks no stretch of them as faulty. */
export function findingOnItem(item: PlanItem, severity: Severity, message: string): RuleFinding {
  const { start, end } = coreOf(item, item.text.sentences[0])
  const whole = item.path === 'freeText' || item.base > 0
  return {
    severity,
    message,
    path: item.path,
    // A paragraph of free text has no path of its own, so there the place is needed.
    ...(whole ? { start: item.base + start, end: item.base + end } : {}),
    text: whole ? item.text.raw.slice(start, end) : item.text.raw,
  }
}

/** The longest unmasked stretch inside a span, trimmed of space and punctuation; the span itself when all is masked. */
export function coreOf(item: PlanItem, within: Span | undefined): Span {
  const span = within ?? { start: 0, end: item.text.raw.length }
  const runs: Span[] = []
  const consider = (from: number, to: number): void => {
    let start = from
    let end = to
    while (start < end && /[\s.,;:()\-–—•*]/.test(item.text.raw[start] ?? '')) start++
    while (end > start && /[\s,;:(\-–—.]/.test(item.text.raw[end - 1] ?? '')) end--
    if (end > start) runs.push({ start, end })
  }
  let from = span.start
  for (const mask of item.text.masks) {
    if (mask.end <= span.start || mask.start >= span.end) continue
    consider(from, mask.start)
    from = mask.end
  }
  consider(from, span.end)
  return runs.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? span
}

/** Every place where a pattern of the list stands as the writer's own words; a capitalised word mid-sentence is a name. */
export function matchesOf(item: PlanItem, list: WordList): Span[] {
  return [...spansIn(item.text, list)]
}

const spansIn = perTextAnd((text, list: WordList): readonly Span[] =>
  withoutOverlaps(text.index.among(list).flatMap((entry) => spansOf({ text }, entry))),
)

export function matchesIn(item: Pick<PlanItem, 'text'>, pattern: RegExp): Span[] {
  return item.text.index.mayHave(pattern) ? spansOf(item, pattern) : []
}

function spansOf(item: Pick<PlanItem, 'text'>, pattern: Pattern): Span[] {
  const spans: Span[] = []
  const global = pattern instanceof RegExp ? everywhere(pattern) : pattern
  for (const match of allMatches(global, item.text.masked)) {
    if (match[0] === '') continue
    spans.push({ start: match.index, end: match.index + match[0].length })
  }
  return spans
}

/** Every match of a global pattern, with its groups. */
export function matchesWithin({ text }: Pick<PlanItem, 'text'>, pattern: RegExp): readonly RegExpExecArray[] {
  return text.index.mayHave(pattern) ? allMatches(pattern, text.masked) : []
}

/** Whether a text, or a part of it, has a pattern that is not global; most are told absent without being run. */
export function says(item: Pick<PlanItem, 'text'>, pattern: RegExp, part = item.text.masked): boolean {
  return item.text.index.mayHave(pattern) && has(pattern, part)
}

/** The same of the text with nothing hidden, or of a part of it. */
export function saysRaw({ text }: Pick<PlanItem, 'text'>, pattern: RegExp, part = text.raw): boolean {
  return text.rawIndex.mayHave(pattern) && has(pattern, part)
}

export function withoutOverlaps(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1)
    if (last === undefined || span.start >= last.end) out.push(span)
  }
  return out
}

/** The sentence that holds a place. */
export function sentenceAt(item: PlanItem, position: number): Span {
  return (
    item.text.sentences.find((span) => position >= span.start && position < span.end) ?? {
      start: 0,
      end: item.text.raw.length,
    }
  )
}
