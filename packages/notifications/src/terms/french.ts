import type { LanguageTerms } from './match.ts'

export const french: LanguageTerms = { language: 'fr', concepts: {} }
