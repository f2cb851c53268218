const numberWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]
const values = new Map(numberWords.map((word, value) => [word, value]))

/** A whole number in digits (with thousands marks) or a word up to twenty, as regular expression source. */
export const countSource = String.raw`(?:\d{1,3}(?:[,.]\d{3})+|\d+|${numberWords.slice(1).join('|')})(?![\d.,]*\d|\s*%)`

/** Reads what `countSource` matched. */
export function readCount(text: string): number | undefined {
  const word = values.get(text.toLowerCase())
  if (word !== undefined) return word
  const digits = text.replace(/[.,](?=\d{3})/g, '')
  return /^\d+$/.test(digits) ? Number(digits) : undefined
}

export interface Percentage {
  readonly start: number
  readonly end: number
  /** In percent: 1.42 for `1.42%` and `1,42 %`. */
  readonly value: number
}

export function findPercentages(masked: string): Percentage[] {
  return [
    ...masked.matchAll(
      /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,3})?)\s?(?:%|percent\b|per cent\b|Prozent\b|pour cent\b|per cento\b|por ciento\b|％)/gu,
    ),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: Number((match[1] ?? '').replace(',', '.')),
  }))
}
