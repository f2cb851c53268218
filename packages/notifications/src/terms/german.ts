import type { LanguageTerms } from './match.ts'

export const german: LanguageTerms = { language: 'de', concepts: {} }
