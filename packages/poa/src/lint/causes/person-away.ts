import type { Language } from '../language.ts'
import type { PlanItem } from '../plan.ts'
import { has } from '../text/pattern.ts'

/** "The owner was ill in March.": how somebody fared. The cause would be that nobody stood in, which is not said. */
export function onlyPersonAway({ text }: Pick<PlanItem, 'text'>, language: Language): boolean {
  return text.sentences.length === 1 && text.wordCount <= 14 && has(away[language], text.masked.trim())
}

// Nothing but who it was, how it was with them, and when: a further clause may well tell what failed.
const away: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:in|from|during|at|throughout) [^,.]{3,30},? )?(?:unfortunately,? )?(?:(?:the|our|my|(?:one|two|three|some|several|half|both|most) of our|i|we)\b(?: [\w’'-]+){0,3}) (?:was|were|am|are|has been|have been|had been|fell|became|got) (?:\w+ )?(?:ill|sick|unwell|injured|pregnant|away|absent|abroad|travelling|traveling|on (?:\w+ )?(?:holiday|leave|vacation|sick leave)|in (?:the )?hospital|off (?:sick|work)|bereaved)(?: (?:in|from|during|for|since|until|at|that|throughout|all)\b(?:(?! (?:and|but|so|while|when|because|with|without)\b)[^,;:.])*)?[.!]?$/i,
  de: /^(?:(?:im|in|ab|von|während) [^,.]{3,30} )?(?:leider )?(?:(?:der|die|unsere?|meine?|ich|wir)(?!\p{L})(?: \p{L}+){0,2} (?:war|waren|bin|lag|lagen)|(?:war|waren|lag) (?:der|die|unsere?|meine?|ich|wir)(?!\p{L})(?: \p{L}+){0,2})(?: (?:im|in|ab|von|während|seit|bis|zwei|drei|vier|mehrere|einige|lange|leider|schwer|länger)(?: [\p{L}\d.]+){0,3}?)* (?:krank|erkrankt|verletzt|abwesend|verreist|schwanger|im urlaub|im krankenhaus|krankgeschrieben|in elternzeit|in kur|auf reisen)(?: gewesen)?[.!]?$/iu,
  fr: /^(?:(?:en|au|pendant|durant) [^,.]{3,30},? )?(?:malheureusement,? )?(?:(?:le|la|l['’]|notre|mon|ma|je|j['’]|nous) ?(?:[\p{L}’']+ ){0,3}?)(?:était|étais|étions|étaient|a été|ai été|est tombée?) (?:\p{L}+ )?(?:malades?|absente?s?|blessée?s?|enceinte|en congés?(?: \p{L}+)?|en vacances|à l['’]hôpital|hospitalisée?s?|en arrêt(?: maladie)?|en voyage|en déplacement)(?: (?:en|au|pendant|durant|depuis|tout|de)(?!\p{L})(?:(?! (?:et|mais|donc|car|sans|alors)(?!\p{L}))[^,;:.])*)?[.!]?$/iu,
  it: /^(?:(?:in|a|ad|nel|durante) [^,.]{3,30},? )?(?:purtroppo,? )?(?:il|la|lo|l['’]|nostr[oa]|mi[oa]|io|noi)? ?(?:[\p{L}’']+ ){0,3}?(?:era|ero|eravamo|è stat[oa]|sono stat[oi]|si è) (?:\p{L}+ )?(?:malat[oaie]|ammalat[oaie]|assente|assenti|ferit[oa]|incinta|in ferie|in vacanza|in ospedale|ricoverat[oa]|in malattia|in viaggio|in maternità)(?: (?:in|a|ad|nel|durante|da|per|fino)(?!\p{L})(?:(?! (?:e|ed|ma|perché|senza|quindi)(?!\p{L}))[^,;:.])*)?[.!]?$/iu,
  es: /^(?:(?:en|durante|a) [^,.]{3,30},? )?(?:lamentablemente,? )?(?:el|la|nuestr[oa]|mi|yo|nosotros)? ?(?:[\p{L}]+ ){0,3}?(?:estuvo|estaba|estuve|estuvimos|ha estado|cayó|se puso) (?:\p{L}+ )?(?:enferm[oa]s?|ausentes?|lesionad[oa]|embarazada|de vacaciones|de baja(?: [\p{L}]+)?|en el hospital|hospitalizad[oa]|ingresad[oa]|de viaje)(?: (?:en|durante|desde|por|hasta|todo)(?!\p{L})(?:(?! (?:y|pero|porque|sin)(?!\p{L}))[^,;:.])*)?[.!]?$/iu,
  ja: /^(?:[^。、]{0,10}(?:に|は|中)、?)?(?:店主|店長|代表|社長|担当者|従業員|妻|夫|私|責任者|家族)(?:が|は)[^。、]{0,14}(?:病気|入院|休暇|不在|体調不良|療養|出張|休んで|休み|怪我|けが)[^。、]{0,10}(?:でした|しました|いました|なりました|だった)。?$/u,
}
