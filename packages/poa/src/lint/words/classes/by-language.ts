import type { Language } from '../../language.ts'
import type { WordList } from '../entry.ts'

/** Entries of one list in every language: a class of sentences told by its grammar, not by stock phrases. */
export type ByLanguage = Readonly<Record<Language, WordList>>

/** One of several alternatives, as regular expression source. */
export function oneOf(...words: readonly string[]): string {
  return `(?:${words.join('|')})`
}
