import type { Letter } from './letter.ts'

/** False of a text of a sentence or two, which says no more than its sentences do: the rules know those. */
export function saysEnoughToWeigh(letter: Letter): boolean {
  return lengthOf(letter) >= fewestCharacters
}

/**
 * Whether a letter says enough to take back what the rules read of papers and channels: in a few lines each asks in its own words, and what
 * the others say is no company to judge it by.
 */
export function saysEnoughToTakeBack(letter: Letter): boolean {
  return lengthOf(letter) >= fewestToTakeBack
}

const fewestCharacters = 300
const fewestToTakeBack = 700

/** A character of Japanese says as much as two of a script with letters. */
function lengthOf({ reading, language }: Letter): number {
  return reading.flat.length * (language.language === 'ja' ? 2 : 1)
}
