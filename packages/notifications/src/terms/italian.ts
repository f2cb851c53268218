import type { LanguageTerms } from './match.ts'

export const italian: LanguageTerms = { language: 'it', concepts: {} }
