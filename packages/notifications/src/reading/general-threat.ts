import { gated } from '../text/gated.ts'
import type { ReadSentence } from './letter.ts'

/**
 * "Breaches of this policy can lead to deactivation", "Selling worn goods may cost you your account": deeds of a sort, without
 * article and unlike "failure to reply", name what any further one of them may lead to.
 */
export function threatensInGeneral(sentence: ReadSentence): boolean {
  return ofSort.test(sentence.words, sentence)
}

const ofSort = gated(
  /^[-–•*\d.) ]*(?:(?:(?:a |any )?(?:repetition|recurrence|misuse|abuse)|(?:(?:any|all|such|serious) )?(?:complaints?|breach(?:es)?|violations?|infringements?|offen[cs]es?|infractions?) (?:of|about|over|regarding|concerning)|(?:list|sell|offer|creat|post|us|abus|misus|manipulat|violat|breach|break|edit|contact|ship|send|supply|reus|incentivi[sz]|evad|circumvent)ing)(?![a-z])[^,;:]{0,90}? (?:may|can|could|might) |(?:(?:eine |jede )?(?:wiederholung|zuwiderhandlung)|(?:jeder |solche )?(?:verstosse?|beschwerden|verletzungen) (?:gegen|uber|wegen|von)|das (?:anbieten|einstellen|verkaufen|verwenden|erstellen|andern|umgehen)|der (?:verkauf|missbrauch))(?![a-z])[^,;:]{0,90}? (?:kann|konnen|konnten?|fuhren|fuhrt) |(?:(?:toute |une )?(?:recidive|repetition)|(?:les |toute |des )?(?:reclamations?|plaintes?|infractions?|violations?|manquements?) (?:de|du|des|aux?|a|concernant|sur)|(?:le fait de )?(?:vendre|proposer|creer|publier|utiliser|modifier|contourner)|la (?:mise en )?vente)(?![a-z])[^,;:]{0,90}? (?:peut|peuvent|pourrait|pourraient|pourra|pourront) |(?:(?:una |ogni |qualsiasi )?(?:ripetizione|recidiva)|(?:i |le |ogni )?(?:reclami|segnalazioni|violazioni|violazione|infrazioni) (?:di|del|della|delle|dei|sull?[aeo']?|alle?|riguardanti)|vendere|offrire|creare|pubblicare|utilizzare|modificare|aggirare|mettere in vendita|la vendita)(?![a-z])[^,;:]{0,90}? (?:puo|possono|potra|potranno|potrebbe|potrebbero) |(?:(?:una |la |cualquier )?(?:reincidencia|repeticion)|(?:las |los |toda |cualquier )?(?:reclamaciones|quejas|infracciones|infraccion|incumplimientos?|violaciones) (?:de|del|sobre|por)|vender|ofrecer|crear|publicar|utilizar|modificar|eludir|la venta)(?![a-z])[^,;:]{0,90}? (?:puede|pueden|podria|podrian|podra|podran) )|^[^。]{0,40}(?:違反|苦情|出品|販売|改変|悪用)(?:は|が)、?[^。]{0,70}(?:可能性|こと|おそれ|恐れ)が(?:ござい|あり)/,
)
