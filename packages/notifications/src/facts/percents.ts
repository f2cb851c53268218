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
  for (const match of matchesOf(flat, percentPattern)) {
    found.push({
      value: toFraction(match[1] ?? '0'),
      start: match.index,
      end: match.index + match[0].length,
    })
    if (found.length >= limits.figuresRead) break
  }
  return found
}

export const percentSign = /[%％]|percent|per cent|prozent|pour ?cent|por ?cien|パーセント/i

const percentPattern =
  /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,4})?) ?(?:%|percent(?![a-z])|per cent(?![a-z])|prozent|pour ?cent|por ?cien(?:to)?|per cento|パーセント)/g

// One of these stands in every percentage.
const percentWords = ['%', 'cent', 'prozent', 'cien', 'パーセント']

function toFraction(text: string): number {
  return Number((Number(text.replace(',', '.')) / 100).toFixed(6))
}
