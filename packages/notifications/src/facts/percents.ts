import { limits } from '../limits.ts'
import { matchesOf } from '../text/matches.ts'

export interface Percent {
  readonly value: number
  readonly start: number
  readonly end: number
}

/** Percentages of a folded text as fractions. */
export function findPercents(flat: string): Percent[] {
  const found: Percent[] = []
  if (!percentWords.some((word) => flat.includes(word))) return found
  const worded = wordsForPercent.some((word) => flat.includes(word))
  for (const match of worded ? matchesOf(flat, wordedPattern) : []) {
    const value = (numberWords[match[1] ?? ''] ?? 0) / 100
    found.push({ value, start: match.index, end: match.index + match[0].length })
    if (found.length >= limits.figuresRead) return found
  }
  for (const match of matchesOf(flat, percentPattern)) {
    found.push({
      value: toFraction(match[1] ?? '0'),
      start: match.index,
      end: match.index + match[0].length,
    })
    if (found.length >= limits.figuresRead) break
  }
  return worded ? found.sort((a, b) => a.start - b.start) : found
}

// "Recent" and "center" stand in most letters.
const wordsForPercent = ['percent', 'per cent', 'prozent', 'pour cent', 'pourcent', 'por ciento']

/** The targets that letters spell out. */
const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  four: 4,
  five: 5,
  ten: 10,
  ninety: 90,
  'ninety-five': 95,
  ein: 1,
  vier: 4,
  funf: 5,
  zehn: 10,
  neunzig: 90,
  funfundneunzig: 95,
  un: 1,
  quatre: 4,
  cinq: 5,
  dix: 10,
  'quatre-vingt-dix': 90,
  'quatre-vingt-quinze': 95,
  uno: 1,
  quattro: 4,
  cinque: 5,
  dieci: 10,
  novanta: 90,
  novantacinque: 95,
  cuatro: 4,
  cinco: 5,
  diez: 10,
  noventa: 90,
  'noventa y cinco': 95,
}
const wordedPattern = new RegExp(
  `(?<![a-z-])(${Object.keys(numberWords)
    .toSorted((a, b) => b.length - a.length)
    .join('|')}) (?:percent|per cent|prozent|pour ?cent|por ciento|per cento)(?![a-z])`,
  'g',
)

export const percentSign = /[%％]|percent|per cent|prozent|pour ?cent|por ?cien|パーセント/i

const percentPattern =
  /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,4})?) ?(?:%|percent(?![a-z])|per cent(?![a-z])|prozent|pour ?cent|por ?cien(?:to)?|per cento|パーセント)/g

// One of these stands in every percentage.
const percentWords = ['%', 'cent', 'prozent', 'cien', 'パーセント']

function toFraction(text: string): number {
  return Number((Number(text.replace(',', '.')) / 100).toFixed(6))
}
