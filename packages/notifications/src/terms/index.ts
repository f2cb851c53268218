import type { Language } from '../text/language.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { italian } from './italian.ts'
import { japanese } from './japanese.ts'
import { perLanguage } from './per-language.ts'
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

/** The matcher of a language, compiled at first use. */
export const termsOf: (language: Language) => TermMatcher = perLanguage((language: Language) =>
  compileTerms(languageTerms[language]),
)
