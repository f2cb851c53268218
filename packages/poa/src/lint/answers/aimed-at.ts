import { sentenceAt } from '../find.ts'
import type { Language } from '../language.ts'
import type { PlanItem } from '../plan.ts'
import { has } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'

/**
 * "We went through the listings to make sure that there is no infringement", "so that we do not infringe": what stands
 * there is what a deed is for, or what it asks, and is not stated.
 */
export function isAimedAt(item: PlanItem, span: Span, language: Language): boolean {
  const { start, end } = sentenceAt(item, span.start)
  // Japanese says behind the words what they are for.
  return language === 'ja'
    ? has(aimedBehind, item.text.masked.slice(span.start, end))
    : has(aims[language], item.text.masked.slice(start, span.start))
}

// The aim opens the clause that the words stand in: a subject and adverbs may come between, and no second clause.
const aims: Readonly<Record<Exclude<Language, 'ja'>, RegExp>> = {
  en: /\b(?:(?:to|and|we|i|who|he|she|they|will|must|that) (?:\w+ly )?(?:ensures?d?|ma(?:kes?|de) (?:\w+ )?(?:sure|certain)|(?:(?:verif(?:y|ies|ied)|check(?:s|ed)?|double-check(?:s|ed)?|see to it)(?= (?:that|whether|if))))|ensuring|making (?:\w+ )?sure|(?:verifying|checking)(?= (?:that|whether|if))|so that|in order that|whether|(?<!even )if|until)(?: (?:that|whether|if))?(?:,? (?!and\b|but\b|or\b)[\w’'-]+){0,5} ?$/i,
  de: /(?:(?<!\p{L})(?:sicherzustellen|sicherstell\p{L}+|sichergestellt|gewährleisten|prüfen|geprüft|kontrollier\p{L}+|vergewisser[nt]|stell\p{L}*(?: \p{L}+){0,4} sicher),? (?:dass|ob)|,\s(?:damit|ob))(?: (?!und |aber |oder )[\p{L}’'-]+){0,5} ?$/iu,
  fr: /(?<!\p{L})(?:(?:assurer|garantir|vérifier|contrôler|assurons|vérifi(?:é|ons|e|ent)|contrôl(?:é|ons|e|ent))(?: de ce)? (?:que|qu['’]|si)|(?:afin|pour) (?:que|qu['’])|de façon à ce (?:que|qu['’])|si)(?: ?(?!et |mais |ou )[\p{L}’'-]+){0,5} ?$/iu,
  it: /(?<!\p{L})(?:(?:assicurar(?:e|ci|mi|si)|garantire|verificare|controllare|accertar(?:e|ci|mi)|verificato|controllato|accertato|verifica|controlla) (?:che|se)|affinché|in modo che|se)(?: (?!e |ma |o )[\p{L}’'-]+){0,5} ?$/iu,
  es: /(?<!\p{L})(?:(?:asegurar(?:nos|me|se)?|garantizar|verificar|comprobar|cerciorar(?:nos|me|se)|verific(?:a|amos|ado|ó)|comprueban?|compro(?:bamos|bado|bó))(?: de)? (?:que|si)|(?:para|a fin de) que|si)(?: (?!y |pero |o )[\p{L}’'-]+){0,5} ?$/iu,
}

const aimedBehind =
  /^[^。]{0,24}?(?:か(?:どうか)?を?(?:確認|点検|調べ|照合)|こと(?:を|が)(?:確認|点検|徹底|保証|確かめ)|よう(?:に|、))/u
