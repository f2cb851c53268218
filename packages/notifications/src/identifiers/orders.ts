import type { Letter } from '../reading/letter.ts'
import { limits } from '../limits.ts'
import { toTextRange } from '../text/reading-text.ts'
import { insideUrl, isWrapped, uniqueIdentifiers, type Identifier } from './identifier.ts'
import { matchesOf } from '../text/matches.ts'

// A wrap may cut the digits in two.
const order =
  /(?<![a-z0-9-])(?:\d{3}|d\d{2}|s\d{2})[-–](?:\d[ \n]?){7}[-–][ \n]?(?:\d[ \n]?){6}\d(?![a-z0-9-])/g

// Every order id has it; most letters have none.
const orderStart = /\d\d[-–]\d/

/** Whether a text holds the three groups of digits that most order ids are. */
export function namesOrder(text: string): boolean {
  return orderDigits.test(text)
}

const orderDigits = /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/

/** Order ids (3-7-7 digits, `D01-…` for digital ones) in order of first appearance. */
export function findOrderIds(letter: Letter): Identifier[] {
  const { flat } = letter.reading
  const found: Identifier[] = []
  for (const match of orderStart.test(flat) ? matchesOf(flat, order) : []) {
    if (found.length >= limits.identifiersRead) break
    if (
      insideUrl(letter, match.index) &&
      !/order(?:id|-id|_id)?[=/]$/.test(flat.slice(Math.max(0, match.index - 12), match.index))
    )
      continue
    if (/\s/.test(match[0]) && !isWrapped(letter, match.index, match[0])) continue
    found.push({
      value: match[0].replaceAll('–', '-').replace(/\s/g, '').toUpperCase(),
      ...toTextRange(letter.reading, match.index, match.index + match[0].length),
    })
  }
  return uniqueIdentifiers(found)
}
