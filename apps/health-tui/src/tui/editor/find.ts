import { graphemeStart } from './graphemes.ts'
import { lineCount, lineIndexAt, lineOf, lineStart, type Text } from './text.ts'

export interface Match {
  readonly from: number
  readonly to: number
}

/** More matches than this are not counted. */
export const mostCounted = 999

/**
 * The next match of `query` that begins at or after `position`, or before it when going back; the search goes round at
 * the ends. A query without capitals finds both cases. A match never begins or ends inside a grapheme.
 */
export function findMatch(
  text: Text,
  query: string,
  position: number,
  direction: 'forward' | 'back',
): Match | undefined {
  if (query === '') return undefined
  const lines = lineCount(text)
  const first = lineIndexAt(text, position)
  const forward = direction === 'forward'
  for (let step = 0; step <= lines; step += 1) {
    const index = (first + (forward ? step : lines - step)) % lines
    const start = lineStart(text, index)
    const inLine = lineMatches(lineOf(text, index), query)
    const ordered = forward ? inLine : inLine.toReversed()
    for (const match of ordered) {
      const from = start + match.from
      const beyond = forward ? from >= position : from < position
      // The first line is visited again at the end, for its other half.
      if (step === 0 ? beyond : step < lines || !beyond) return { from, to: start + match.to }
    }
  }
  return undefined
}

/** How many matches there are, at most `mostCounted`, and which of them begins at `position` (from 1; 0: none). */
export function countMatches(
  text: Text,
  query: string,
  position: number,
): { readonly total: number; readonly current: number } {
  let total = 0
  let current = 0
  for (let index = 0; index < lineCount(text) && total < mostCounted; index += 1) {
    const start = lineStart(text, index)
    for (const match of lineMatches(lineOf(text, index), query)) {
      if (total >= mostCounted) break
      total += 1
      if (start + match.from === position) current = total
    }
  }
  return { total, current }
}

/** All matches in one line, in its own offsets. */
export function lineMatches(line: string, query: string): readonly Match[] {
  if (query === '') return []
  const found: Match[] = []
  for (const { index, 0: matched } of line.matchAll(pattern(query))) {
    const to = index + matched.length
    if (graphemeStart(line, index) === index && graphemeStart(line, to) === to)
      found.push({ from: index, to })
  }
  return found
}

function pattern(query: string): RegExp {
  const literal = query.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
  return new RegExp(literal, /\p{Lu}/u.test(query) ? 'gu' : 'giu')
}
