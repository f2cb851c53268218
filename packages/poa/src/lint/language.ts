import type { CaseDocument } from '../case.ts'
import { remembered } from './memory/remembered.ts'

export const languages = ['en', 'de', 'fr', 'it', 'es', 'ja'] as const
export type Language = (typeof languages)[number]

const europeans = ['en', 'de', 'fr', 'it', 'es'] as const
const functionWords: Readonly<Record<Exclude<Language, 'ja'>, RegExp>> = {
  en: /\b(?:the|and|of|to|we|our|was|were|with|for|is|are|that|from|on|at)\b/gi,
  de: /\b(?:der|die|das|und|wir|unsere[nrs]?|wurden?|mit|für|ist|sind|nicht|von|auf|ein|eine[nmrs]?|haben|zu)\b/gi,
  fr: /\b(?:le|la|les|des|et|nous|notre|nos|avons|avec|pour|est|sont|dans|une|du|aux?|pas)\b/gi,
  it: /\b(?:il|lo|gli|della?|dei|e|abbiamo|nostr[oaie]|con|per|è|sono|nel|una?|non|che|di)\b/gi,
  es: /\b(?:el|los|las|del|y|hemos|nuestr[oa]s?|con|para|es|son|una?|no|que|de|por|se)\b/gi,
}

/** The language a plan is written in: what the case says, else what its words show; English when in doubt. */
export function detectLanguage(document: CaseDocument): Language {
  const named = document.language?.slice(0, 2).toLowerCase()
  const known = languages.find((language) => language === named)
  if (known !== undefined) return known
  const counts = sampleTexts(document).map(countFunctionWords)
  if (counts.some(({ ja }) => ja > 0)) return 'ja'
  let best: Language = 'en'
  let most = 0
  for (const language of europeans) {
    const count = counts.reduce((sum, found) => sum + found[language], 0)
    if (count > most * (best === 'en' ? 1.3 : 1)) {
      best = language
      most = count
    }
  }
  return best
}

/** Counted once a text: after a keystroke all but one are the same. */
const countFunctionWords = remembered((text): Readonly<Record<Language, number>> => {
  const count = (language: (typeof europeans)[number]): number =>
    text.match(functionWords[language])?.length ?? 0
  return {
    en: count('en'),
    de: count('de'),
    fr: count('fr'),
    it: count('it'),
    es: count('es'),
    ja: /[\u3040-\u30ff]/.test(text) ? 1 : 0,
  }
})

/** The texts that the first 1,500 characters of a plan belong to, the last one cut. */
function sampleTexts(document: CaseDocument): string[] {
  const texts: string[] = []
  let room = 1500
  const entries = Object.values(document.sections ?? {}).flat()
  for (const entry of [...entries, document.freeText ?? '']) {
    if (room <= 0) break
    const text = typeof entry === 'string' ? entry : entry.text
    texts.push(text.slice(0, room))
    // Entries stand on lines of their own.
    room -= text.length + 1
  }
  return texts
}
