import type { Language } from '../text/language.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { italian } from './italian.ts'
import { japanese } from './japanese.ts'
import { spanish } from './spanish.ts'
import { compileTerms, type LanguageTerms, type TermMatcher } from './match.ts'

export const languageTerms: Readonly<Record<Language, LanguageTerms>> = {
  en: english,
  de: german,
  fr: french,
  it: italian,
  es: spanish,
  ja: japanese,
}

const compiled = new Map<Language, TermMatcher>()

/** The matcher of a language, compiled at first use: most runs meet one or two languages. */
export function termsOf(language: Language): TermMatcher {
  let matcher = compiled.get(language)
  if (matcher === undefined) {
    matcher = compileTerms(languageTerms[language])
    compiled.set(language, matcher)
  }
  return matcher
}
