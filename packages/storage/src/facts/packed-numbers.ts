/**
 * Columns of whole numbers come out of SQLite as one text each, `17,4,-3`: the driver needs 7 µs for a row of three columns,
 * and a tenth of a microsecond for a number of such a text. Several small values are one number there, each with its own
 * decimal places (`1785000000` and `012` as `1785000000012`), because SQLite's time goes by the number of values.
 *
 * They are read from the end, so that the places of the small values are where the reader stands.
 */
export interface NumbersFromEnd {
  readonly text: string
  /** The character to be read next. */
  at: number
}

export function fromEnd(text: string | null): NumbersFromEnd {
  return { text: text ?? '', at: (text ?? '').length - 1 }
}

/** The next `places` digits (at most 9), or as many as the number still has. */
export function takeDigits(numbers: NumbersFromEnd, places: number): number {
  const { text } = numbers
  let { at } = numbers
  let value = 0
  for (let place = 0; place < places && at >= 0; place++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) break
    value = (value + Math.imul(digit, powers[place] as number)) | 0
    at--
  }
  numbers.at = at
  return value
}

/** What is left of the number, up to 18 digits of which JavaScript keeps the first 15 or 16 exactly. */
export function takeRest(numbers: NumbersFromEnd): number {
  const low = takeDigits(numbers, 9)
  return atStart(numbers) ? low : low + takeDigits(numbers, 9) * 1e9
}

/** Ends a number; answers whether it is negative. Must be called between two numbers. */
export function endNumber(numbers: NumbersFromEnd): boolean {
  const negative = numbers.text.charCodeAt(numbers.at) === minus
  if (negative) numbers.at--
  if (!atStart(numbers)) {
    throw new Error(`no whole number: ${numbers.text.slice(Math.max(0, numbers.at - 20), numbers.at + 1)}`)
  }
  numbers.at--
  return negative
}

/** Fills a column with one number each, from its last row on. */
export function readNumbers(text: string | null, column: Uint32Array): Uint32Array {
  const numbers = fromEnd(text)
  for (let row = column.length - 1; row >= 0; row--) {
    column[row] = takeRest(numbers)
    endNumber(numbers)
  }
  return column
}

function atStart({ text, at }: NumbersFromEnd): boolean {
  return at < 0 || text.charCodeAt(at) === comma
}

const comma = 44
const minus = 45
const powers = Int32Array.from({ length: 9 }, (_, place) => 10 ** place)
