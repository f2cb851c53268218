import { endsIn } from '../text/ends-in.ts'
import { gated } from '../text/gated.ts'
import type { Letter, ReadSentence } from './letter.ts'

/** True below a heading such as "Background": what stands there tells how it came to the letter, not what the letter does. */
export function isInHistoryPart(letter: Letter, sentence: ReadSentence): boolean {
  for (let at = sentence.index - 1; at > 0 && at >= sentence.index - longestPart; at--) {
    const other = letter.sentences[at]
    if (other === undefined) return false
    if (ofHistory.test(other.words, other)) return true
    if (isHeading(other)) return false
  }
  return false
}

/** Sentences of the longest part below one heading. */
const longestPart = 8

function isHeading({ words, item }: ReadSentence): boolean {
  return !item && words.length <= 60 && (endsIn(words, ':：?？') || !endsIn(words, '.!,;。、'))
}

const ofHistory = gated(
  /^(?:background|history(?: of (?:this|the|your) (?:case|account|matter))?|case history|what happened (?:so far|before|previously|earlier)|previous (?:decisions?|actions?|steps)|the story so far|summary of (?:the|this|your) case|hintergrund|vorgeschichte|(?:bisheriger )?verlauf|was bisher geschah|bisherige (?:entscheidung|massnahme|schritte)[a-z]*|contexte|historique(?: (?:de (?:ce|votre) dossier|du dossier))?|rappel(?: des faits)?|antecedents|antefatto|cronologia|precedenti|storico(?: del caso)?|riepilogo del caso|antecedentes|historial(?: del caso)?|contexto|cronologia del caso) ?:?$|^(?:経緯|これまでの(?:経緯|経過|対応)|背景)[:：]?$/,
)

/** "On 6 March we had removed the offer as well and put it back on the 9th": given back in a story, and not by this letter. */
export function isToldBack(before: string, sentence: ReadSentence): boolean {
  return hadTaken.test(before, sentence)
}

const hadTaken = gated(
  /(?<![a-z])(?:(?:we|amazon) had (?:[a-z]+ ){0,2}?(?:removed|deactivated|suspended|blocked|closed|taken (?:down|off))|had been (?:[a-z]+ ){0,2}?(?:removed|deactivated|suspended|blocked|closed|taken (?:down|off))|(?:hatten wir|wir hatten) [^.;]{0,80}?(?:entfernt|deaktiviert|gesperrt|geschlossen)|(?:war|waren) [^.;]{0,60}?(?:entfernt|deaktiviert|gesperrt|geschlossen) (?:worden)|avions [^.;]{0,40}?(?:retire|supprime|desactive|suspendu|bloque)|(?:avait|avaient) ete (?:[a-z]+ )?(?:retire|supprime|desactive|suspendu|bloque)|avevamo [^.;]{0,40}?(?:rimoss|disattivat|sospes|bloccat)|habiamos [^.;]{0,40}?(?:retirado|eliminado|desactivado|suspendido|bloqueado))[^.;]{0,90}(?<![a-z])(?:and|und|et|puis|e|ed|y)(?![a-z])[^.;]{0,50}$|(?:削除|停止)(?:し|され)ていましたが、[^。]{0,40}$/,
)
