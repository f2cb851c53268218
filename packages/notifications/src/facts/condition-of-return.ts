import { says, type ReadSentence } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'
import { namesDocument } from './named-document.ts'

/**
 * "Once we have the invoice the offer comes back", "ohne Rechnung bleibt das Angebot gesperrt", "vous disposez de dix jours pour la
 * facture": a paper on which it depends what becomes of a thing, or for which time is given, is asked for.
 */
export function isConditionOfReturn(sentence: ReadSentence): boolean {
  const { words, start } = sentence
  const papers = sentence.hits.filter(namesDocument)
  if (papers.length === 0 || says(sentence, 'ask.alreadySent')) return false
  const returns = comesBack.test(words, sentence)
  return papers.some((hit) => {
    const before = words.slice(Math.max(0, hit.start - start - 70), hit.start - start)
    return (
      (returns && dependsOn.test(before)) ||
      timeFor.test(before, sentence) ||
      (timeForFirst.test(before) && haveTime.test(words, sentence))
    )
  })
}

/** What stands between the condition and the paper: "… uns die", "… we have received an". */
const between = String.raw`(?:[a-z']+ ){0,6}$`

const dependsOn = new RegExp(
  String.raw`(?<![a-z])(?:once|as soon as|until|without|with an?|as long as|if you (?:show|have|send|provide)|sobald|solange|ohne|erst (?:mit|wenn|nach (?:eingang|erhalt))|only (?:after|once|when)|qu'apres (?:reception|avoir recu)|solo (?:tras|despues de|cuando)|solo (?:dopo|quando)|mit einer?|wenn sie uns|des (?:que|qu'|reception)|tant que|sans|avec une?|si vous nous|une fois|en cuanto|cuando|mientras|hasta que|sin|con una?|si nos|una vez|appena|non appena|quando|finche|senza|con una?|se ci|una volta) ?${between}`,
)

/** The offer or the account comes back, or stays as it is. */
const comesBack = gated(
  /(?<![a-z])(?:reinstat[a-z]*|reactivat[a-z]*|restor[a-z]*|unblock[a-z]*|(?:comes?|goes?|go) (?:back|on)|stays? (?:blocked|removed|inactive|off)|remains? (?:blocked|removed|inactive|off)|reaktivier[a-z]*|freigeb[a-z]*|geben [^.;]{2,40} frei|schalten [^.;]{2,40} frei|freischalt[a-z]*|stellen [^.;]{2,40} wieder her|wiederherstell[a-z]*|geht es weiter|(?:prufen|bearbeiten|entscheiden) wir|poursuiv[a-z]*|continu(?:e|er|ar|are)[a-z]*|seguiremos|prosegu[a-z]*|kommt zuruck|bleib(?:t|en) [^.;]{2,40}(?:gesperrt|entfernt|inaktiv|offline|ausgesetzt)|retabli[a-z]*|reactiv[a-z]*|debloqu[a-z]*|reviendra|rest(?:e|era|ent|eront) [^.;]{0,30}(?:retiree?s?|bloquee?s?|inactive?s?|suspendue?s?|desactivee?s?)|restablec[a-z]*|desbloque[a-z]*|volvera|sigue [^.;]{0,20}(?:retirada|bloqueada|inactiva)|seguira [^.;]{0,20}(?:retirada|bloqueada|inactiva|desactivada)|riattiv[a-z]*|ripristin[a-z]*|sblocc[a-z]*|tornera|rest(?:a|era) [^.;]{0,20}(?:rimoss[ao]|bloccat[ao]|inattiv[ao]|sospes[ao]|disattivat[ao]))(?![a-z])/,
)

/** "You have ten days for the", "la date limite pour la" */
const timeFor = gated(
  /(?<![a-z])(?:(?:have|avez|disposez|haben sie|ha|hai|dispon[ei]|tienes?|cuentas?) [^.;:]{0,40}(?:days?|weeks?|tage|wochen|jours|semaines|dias|semanas|giorni|settimane) (?:zeit )?(?:for|pour|para|per)|(?:deadline|date limite|delai|plazo|fecha limite|termine|scadenza|frist) (?:for|pour|para|per|fur)) (?:the|your|an?|die|ihre|eine|la|les|vos|votre|une|las?|su|tu|una|il|le|i|sua|tua) (?:[a-z]+ )?$/,
)

/** "Für die Rechnung haben Sie zehn Tage Zeit" */
const timeForFirst = /(?<![a-z])fur (?:die|ihre|eine|den|das) (?:[a-z]+ )?$/
const haveTime = gated(/(?<![a-z])haben sie [^.;:]{0,40}(?:tage|wochen|stunden|zeit)(?![a-z])/)
