import { endsIn } from '../text/ends-in.ts'
import { gated } from '../text/gated.ts'
import type { Letter, ReadSentence } from './letter.ts'

/** True below a heading such as "Background": what stands there tells how it came to the letter, not what the letter does. */
export function isInHistoryPart(letter: Letter, sentence: ReadSentence): boolean {
  for (let at = sentence.index - 1; at > 0 && at >= sentence.index - longestPart; at--) {
    const other = letter.sentences[at]
    if (other === undefined) return false
    if (ofHistory.test(other.words, other)) return true
    if (opensAnotherPart(other)) return false
  }
  return false
}

/** Sentences of the longest part below one heading. */
const longestPart = 8

function opensAnotherPart({ words, item }: ReadSentence): boolean {
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

/** "Your account is active again. It was deactivated on 4 June": told with its day behind what is given back, and over. */
export function isDatedStory(sentence: ReadSentence): boolean {
  return (
    isPast.test(sentence.words, sentence) &&
    dayOfStory.test(sentence.words) &&
    !turns.test(sentence.words, sentence)
  )
}

const isPast = gated(
  /(?<![a-z])(?:was|were|had|did|we (?:[a-z]+ )?(?:[a-z]+ed|took|put|withdrew|shut)|wurden?|war(?:en)?|hatten|haben|a ete|ont ete|avait|avions|avons|e stat[oa]|sono stat[ei]|era(?:no)?|avevamo|abbiamo|fue(?:ron)?|habia(?:n|mos)?|hemos|ha(?:n)? sido|[a-z]{3,}(?:amos|imos))(?![a-z])|(?:し|され)(?:まし|てい|ており)/,
)
const dayOfStory =
  /(?<![a-z])(?:(?:on|in|since|from|of) (?:the )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|last (?:week|month|year|[a-z]+day|spring|summer|autumn|fall|winter)|(?:days?|weeks?|months?) ago|earlier|previously|by mistake|in error|(?:am|vom|seit) (?:dem )?\d|im (?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez)|letzte[nrs]? (?:woche|monat|jahr)|vor [a-z0-9]+ (?:tagen|wochen|monaten)|irrtumlich|versehentlich|(?:le|du|depuis le) \d|en (?:janv|fev|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec)|(?:semaine|mois|annee) (?:derniere?|passee?)|il y a|par erreur|(?:il|l'|dal|del) ?\d|(?:settimana|mese|anno) scors[oa]|(?:giorni|settimane|mesi) fa|per errore|(?:el|del|desde el) \d|en (?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)|(?:semana|mes|ano) pasad[oa]|hace [a-z0-9]+ (?:dias|semanas|meses)|por error)|\d月|先日|先週|先月|昨年|誤って/
/** What takes something away again after all. */
const turns = gated(
  /(?<![a-z])(?:however|but|nevertheless|unfortunately|jedoch|aber|allerdings|leider|cependant|toutefois|mais|malheureusement|tuttavia|pero|purtroppo|sin embargo|no obstante|lamentablemente)(?![a-z])|しかし|ただし|残念/,
)
