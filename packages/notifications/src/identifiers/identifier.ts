import type { Letter } from '../reading/letter.ts'
import { isInside } from '../text/ranges.ts'

/** Something named in the letter by a code, with its place in the letter's text. */
export interface Identifier {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** True when an offset of the folded text stands inside a printed URL, whose tokens are no identifiers. */
export function insideUrl(letter: Letter, at: number): boolean {
  return isInside(letter.urls, at)
}

/** Keeps the first of equal values. */
export function uniqueIdentifiers(found: readonly Identifier[]): Identifier[] {
  const seen = new Set<string>()
  return found.filter(({ value }) => !seen.has(value) && seen.add(value) !== undefined)
}

/** True when every gap within an identifier is the end of a line. */
export function isWrapped(letter: Letter, at: number, printed: string): boolean {
  const { map } = letter.reading
  return [...printed.matchAll(/\s/g)].every(({ index }) =>
    letter.text.slice((map[at + index - 1] ?? 0) + 1, map[at + index + 1] ?? 0).includes('\n'),
  )
}
