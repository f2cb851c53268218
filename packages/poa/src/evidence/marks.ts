import { rowText, type Row, type Word } from './layout.ts'
import { daysIn } from './paper-dates.ts'
import { quantityFrom } from './quantity.ts'

/** What to mark on a paper. */
export interface WantedMarks {
  readonly words: readonly string[]
  /** Units by ASIN: marked on the lines that name it, not wherever the number stands. */
  readonly quantities?: Readonly<Record<string, number>>
  /** Calendar days, as `2026-03-14`, however the paper writes them. */
  readonly dates?: readonly string[]
}

/** A rectangle on a page of the file, in PDF points: left, bottom, right, top. */
export interface Mark {
  readonly word: string
  readonly page: number
  readonly box: readonly [number, number, number, number]
}

/** Where the wanted words stand, also when they are drawn letter by letter, in several pieces, or on a turned page. */
export function findMarks(rows: readonly Row[], wanted: WantedMarks): Mark[] {
  const marks: Mark[] = []
  const add = (word: string, row: Row, from: number, to: number): void => {
    marks.push({ word, page: row.page, box: boxOf(row, from, to) })
  }
  const needles = wanted.words
    .map((word) => ({ word, plain: plain(word) }))
    .filter((each) => each.plain.length >= 2)
  for (const row of rows) {
    const words = row.cells.flatMap((cell) => cell.words)
    for (const { word, plain: needle } of needles)
      for (const [from, to] of placesOf(words, needle, word)) add(word, row, from, to)
    for (const date of wanted.dates ?? [])
      for (const [from, to] of datePlaces(words, date)) add(date, row, from, to)
  }
  for (const [asin, units] of Object.entries(wanted.quantities ?? {}))
    for (const [index, row] of rows.entries()) {
      if (!rowText(row).includes(asin)) continue
      // A description may break above or below the row that counts.
      const near = [row, rows[index - 1], rows[index + 1], rows[index - 2]].find(
        (each) => unitWord(each, units) !== undefined,
      )
      const word = unitWord(near, units)
      if (near !== undefined && word !== undefined) add(String(units), near, word.x, word.right)
    }
  return marks
}

function unitWord(row: Row | undefined, units: number): Word | undefined {
  return row?.cells
    .flatMap((cell) => cell.words)
    .find(({ text }) => quantityFrom(text.replace(/\p{L}+\.?$/u, '')) === units)
}

/** From where to where a needle stands in a row: over whole words, or inside one between marks. */
function placesOf(words: readonly Word[], needle: string, word: string): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = []
  for (let at = 0; at < words.length; at++) {
    let joined = ''
    let end = at
    while (end < words.length && joined.length < needle.length) {
      joined += plain(words[end]?.text ?? '')
      end += 1
    }
    const [first, last] = [words[at], words[end - 1]]
    if (first === undefined || last === undefined) continue
    if (joined === needle) places.push([first.x, last.right])
    else places.push(...within(first, word.normalize('NFKC').toLowerCase()))
  }
  return places
}

function within(word: Word, needle: string): (readonly [number, number])[] {
  const text = word.text.normalize('NFKC').toLowerCase()
  const each = (word.right - word.x) / Math.max(1, text.length)
  const places: (readonly [number, number])[] = []
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + needle.length] ?? ' '
    // `Date03/14/2026`: a label may be drawn against its value.
    const free = !/[\p{L}\p{N}]/u.test(before) || (/\p{L}/u.test(before) && /^\d/.test(needle))
    if (free && !/[\p{L}\p{N}]/u.test(after))
      places.push([word.x + at * each, word.x + (at + needle.length) * each])
  }
  return places
}

/** A day is found by reading a few words after each other as a date; 03/04 is either day, because it was confirmed. */
function datePlaces(words: readonly Word[], date: string): (readonly [number, number])[] {
  for (let length = 1; length <= 5; length++)
    for (let at = 0; at + length <= words.length; at++) {
      const group = words.slice(at, at + length)
      const text = group.map((word) => word.text).join(' ')
      const [first, last] = [group[0], group.at(-1)]
      const reads = [true, false].some((monthFirst) =>
        daysIn(text, { reference: 0, monthFirst }).includes(date),
      )
      if (first !== undefined && last !== undefined && /\d{4}|\d{2}$/.test(text) && reads)
        return [[first.x, last.right]]
    }
  return []
}

/** Spaces and marks do not count: letters that are drawn one by one stand apart from their hyphens. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

/** From the row's own directions back to the page's. */
function boxOf({ y, height, turn }: Row, from: number, to: number): Mark['box'] {
  const [below, above] = [0.2 * height, height]
  if (turn === 90) return [y - above, from, y + below, to]
  if (turn === 180) return [-to, y - above, -from, y + below]
  if (turn === 270) return [-y - below, -to, -y + above, -from]
  return [from, -y - below, to, -y + above]
}
