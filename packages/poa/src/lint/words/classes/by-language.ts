import type { Language } from '../../language.ts'
import type { WordList } from '../entry.ts'

/** Entries of one list in every language: a class of sentences told by its grammar, not by stock phrases. */
export type ByLanguage = Readonly<Record<Language, WordList>>

/** One vocabulary in every language, as regular expression source. */
export type Vocabulary = Readonly<Record<Language, string>>

/** One of several alternatives, as regular expression source. */
export function oneOf(...words: readonly string[]): string {
  return `(?:${words.join('|')})`
}

/** Whole words of a spaced language. */
export function words(...alternatives: readonly string[]): string {
  return String.raw`(?<!\p{L})${oneOf(...alternatives)}(?!\p{L})`
}

/** Two things told in one clause, in either order. */
export function beside(one: string, other: string, gap = 80): string {
  return `${inTurn(one, other, gap)}|${inTurn(other, one, gap)}`
}

/** Two things told in one clause, in this order. */
export function inTurn(one: string, other: string, gap = 80): string {
  return String.raw`${one}[^.!?;。！？\n]{0,${String(gap)}}?${other}`
}
