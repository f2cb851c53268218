import type { Language } from '../language.ts'
import { withClasses } from './classes/all.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import { japanese } from './ja.ts'
import type { Words } from './entry.ts'

export type { WordEntry, WordList, Words } from './entry.ts'

const byLanguage: Readonly<Record<Language, Words>> = {
  en: withClasses(english, 'en'),
  de: withClasses(german, 'de'),
  fr: withClasses(french, 'fr'),
  it: withClasses(italian, 'it'),
  es: withClasses(spanish, 'es'),
  ja: withClasses(japanese, 'ja'),
}

export function wordsFor(language: Language): Words {
  return byLanguage[language]
}
