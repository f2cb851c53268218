/** What a person may choose for the spelling checker; `auto` follows the marketplace of the case. */
export const spellingChoices = ['auto', 'us', 'gb', 'off'] as const
export type SpellingChoice = (typeof spellingChoices)[number]

/** The language that a marketplace is written to in, where it is not British or international English. */
const languages: Readonly<Record<string, string>> = {
  US: 'en-US',
  CA: 'en-US',
  MX: 'es',
  BR: 'pt',
  DE: 'de',
  FR: 'fr',
  IT: 'it',
  ES: 'es',
  NL: 'nl',
  SE: 'sv',
  PL: 'pl',
  BE: 'fr',
  TR: 'tr',
  EG: 'ar',
  JP: 'ja',
}

/** The language of a case; a text may still be written in another one. */
export function spellingLanguage(
  choice: SpellingChoice,
  marketplace: string | undefined,
): string | undefined {
  if (choice === 'off') return undefined
  if (choice === 'us') return 'en-US'
  if (choice === 'gb') return 'en-GB'
  // Nobody is marked for the other English where it is not known who reads it.
  return languages[marketplace?.toUpperCase() ?? ''] ?? 'en-GB'
}

/** `de`: German; `en-US`: American English. */
export function languageName(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
}

const english = /\b(?:the|and|of|to|we|was|were|is|are|our|for|with|on|by)\b/giu
const others = /\b(?:der|die|das|und|wir|nicht|les|des|nous|una|los|para|della|che|abbiamo|del)\b/giu

/** An English dictionary would mark every word of a text in another language. */
export function readsEnglish(content: string): boolean {
  const sample = content.slice(0, 4000)
  const count = sample.match(english)?.length ?? 0
  return count >= (sample.match(others)?.length ?? 0) && !/[\u3040-\u30ff\u4e00-\u9fff]{8}/u.test(sample)
}
