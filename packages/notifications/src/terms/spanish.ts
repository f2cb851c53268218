import type { LanguageTerms } from './match.ts'

export const spanish: LanguageTerms = { language: 'es', concepts: {} }
