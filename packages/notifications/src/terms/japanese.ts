import type { LanguageTerms } from './match.ts'

export const japanese: LanguageTerms = { language: 'ja', concepts: {} }
