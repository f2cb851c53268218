import type { Language } from '../language.ts'
import type { PlanItem } from '../plan.ts'
import { has, replaced } from '../text/pattern.ts'

/**
 * "The stocks of both shops are compared once a week": one clause in which things are handled, by nobody and against
 * nothing. However long the list of things, it says no more than a short one.
 */
export function onlyHandled({ text }: Pick<PlanItem, 'text'>, language: Exclude<Language, 'en'>): boolean {
  return (
    text.sentences.length === 1 &&
    text.wordCount <= 18 &&
    !has(furtherClause, replaced(opening, text.masked, '')) &&
    has(handled[language], text.masked)
  )
}

// "Each week, …"
const opening = /^[^,、]{3,25}[,、]/u

const furtherClause = /[,;:：、(（]\s*\S/u

// The agent of a passive, or a purpose, makes more of it.
const handled: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  de: /^(?!.*(?<!\p{L})(?:durch|von (?:unser|der|dem|einer|einem)|damit|um)(?!\p{L})).*(?<!\p{L})(?:wird|werden)(?!\p{L}).*\p{L}(?:t|en)\W*$/iu,
  fr: /^(?!.*(?<!\p{L})(?:par (?!mois|semaine|jour|an|trimestre|lot)|afin|pour que|pour)(?!\p{L})).*(?<!\p{L})(?:(?:est|sont|seront|sera) (?:\p{L}+ )?\p{L}+(?:é|i|u|is|it)e?s?|on \p{L}+e)(?!\p{L})/iu,
  it: /^(?!.*(?<!\p{L})(?:da[li]?|dalla|dall['’]|affinché|per)(?!\p{L})).*(?<!\p{L})(?:(?:viene|vengono|è|sono|sarà|saranno) (?:\p{L}+ )?\p{L}+[aiu]t[oaie]|(?:viene|vengono) \p{L}+t[oaie]|si \p{L}+(?:ano|ono|a|e))(?!\p{L})/iu,
  es: /^(?!.*(?<!\p{L})(?:por (?!semana|mes|día|año|trimestre|internet)|para)(?!\p{L})).*(?<!\p{L})(?:se \p{L}+(?:an|en|a|e)|(?:es|son|serán|será) (?:\p{L}+ )?\p{L}+[ai]d[oa]s?)(?!\p{L})/iu,
  ja: /^(?![^。]*(?:が|ため)).*を[^。]{0,16}(?:します|しています|する|直します|べます|えます|きます)。?$/u,
}
