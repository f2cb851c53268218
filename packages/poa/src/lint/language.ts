import type { CaseDocument } from '../case.ts'

export const languages = ['en', 'de', 'fr', 'it', 'es', 'ja'] as const
export type Language = (typeof languages)[number]

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
  const sample = sampleText(document)
  if (/[\u3040-\u30ff]/.test(sample)) return 'ja'
  let best: Language = 'en'
  let most = 0
  for (const language of ['en', 'de', 'fr', 'it', 'es'] as const) {
    const count = sample.match(functionWords[language])?.length ?? 0
    if (count > most * (best === 'en' ? 1.3 : 1)) {
      best = language
      most = count
    }
  }
  return best
}

function sampleText(document: CaseDocument): string {
  const entries = Object.values(document.sections ?? {}).flat()
  return [
    ...entries.map((entry) => (typeof entry === 'string' ? entry : entry.text)),
    document.freeText ?? '',
  ]
    .join('\n')
    .slice(0, 1500)
}
