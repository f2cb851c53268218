import type { Letter } from './letter.ts'

/** False of a text of a sentence or two, which says no more than its sentences do: the rules know those. */
export function saysEnoughToWeigh(letter: Letter): boolean {
  return letter.reading.flat.length >= fewestCharacters
}

const fewestCharacters = 300
