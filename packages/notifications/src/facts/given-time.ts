import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import { timeWordsOf } from '../terms/whose-time.ts'
import { gated } from '../text/gated.ts'
import { afterNotice } from './duration-wording.ts'
import type { Duration } from './durations.ts'

/** "You have got 90 days for that", "… for another 7 days; add the photos by then": a length of time that the seller is given. */
export function isGivenTime(letter: Letter, sentence: ReadSentence, duration: Duration): boolean {
  const { flat } = letter.reading
  if (says(sentence, 'ask.send') && dueThen.test(flat.slice(duration.end, sentence.end + 90))) return true
  if (
    beforeOver.test(flat.slice(sentence.start, duration.start)) &&
    isOver.test(flat.slice(duration.end, sentence.end)) &&
    !says(sentence, 'object.funds')
  )
    return true
  const { told } = timeWordsOf(letter.language.language)
  if (
    afterNotice.test(flat.slice(duration.end, duration.end + 50)) &&
    told.test(sentence.words) &&
    isForSeller(letter, sentence, duration) &&
    !says(sentence, 'object.stock', 'time.funds', 'time.own')
  )
    return true
  const ahead = flat.slice(sentence.start, duration.start)
  if (!isForSeller(letter, sentence, duration)) return false
  return (
    givenTo.test(ahead) ||
    grantedAhead.test(ahead, sentence) ||
    grantedBehind.test(flat.slice(duration.end, sentence.end), sentence)
  )
}

/** "At your disposal are", "sono a tua disposizione", "für diesen Schritt haben Sie nach Eingang dieser E-Mail noch" */
const grantedAhead = gated(
  /(?<![a-z])(?:(?:you (?:may )?(?:dispose of|take)|at your disposal (?:stand|are|is)|we (?:settled|agreed) on|(?:allowed|granted|conceded|given) (?:to )?you (?:is|are)|(?:there (?:is|are)|leaves? you|left to you (?:is|are))|(?:is|are) left:?)(?: (?:a (?:period|term|time) of|only|just|a total of))?|(?:haben|durfen|konnen) sie(?: [a-z0-9.-]+){0,8}? (?:noch|gerechnet)|(?:durfen|konnen) sie sich(?: [a-z]+){0,2}|(?:ihnen stehen|stehen ihnen|raumen wir ihnen|wir raumen ihnen|lassen wir ihnen|wir lassen ihnen)(?: [a-z]+){0,3}?|(?:nous vous (?:accordons|laissons|donnons)|vous (?:est|sont) (?:laissee?s?|accordee?s?|imparti(?:e?s)?)|a votre disposition)(?:[a-z ,-]{0,50}?)|(?:ti|le|vi) (?:accordiamo|lasciamo|concediamo|diamo)(?:,? [a-z ,]{0,60}?)?|(?:sono|restano|e) a (?:tua|sua|vostra) disposizione|il sistema (?:ti|le|vi) (?:da|concede)|(?:te|le|les|os) (?:concedemos|dejamos|damos|otorgamos)(?: [a-z ,]{0,50}?)?|el sistema (?:te|le|les) da|(?:estan|quedan) a (?:tu|su) disposicion|son|your|ihre|vos|(?:i|le) (?:tuoi|suoi)|tus|sus) $/,
)
/** "… is at your disposal", "… vous est laissée", "… wird Ihnen eingeräumt", "… stehen zur Verfügung", "… left for it" */
const grantedBehind = gated(
  /^(?:,? [a-z'-]+){0,2}? ?(?:(?:is|are|stands?|remains?|will be|were|was)(?: [a-z]+){0,2} (?:at your (?:disposal|service)|available to you|yours|granted|given to you|given you|conceded|allowed|accorded|what (?:we|you)|left|the time you have)|left (?:for|to) (?:it|that|this|you)|at your disposal|zeit(?! (?:genommen|lassen|gelassen))(?=[ ,.;]|$)|(?:stehen|steht|werden|wird|bleiben|sind) (?:ihnen )?(?:dafur |hierfur |dazu )?(?:zur verfugung|eingeraumt|gewahrt|gegeben|zugestanden)|(?:haben|gewahren|geben) wir (?:ihnen |dafur )+(?:eingeplant|zeit|eingeraumt)?|vous (?:est|sont) (?:[a-z]+ )?(?:laissee?s?|accordee?s?|impartie?s?|donnee?s?)|(?:est|sont) a votre disposition|(?:ti|le|vi) (?:sono|e) (?:concess[oaie]|accordat[oaie]|dat[oaie])|(?:sono|e) (?:concess[oaie]|a (?:tua|sua|vostra) disposizione)|son (?:los|las) que (?:tiene|tienes|dispone)|(?:se )?(?:te|le|les) (?:conceden?|dan?|otorgan?)|(?:quedan|estan) a (?:tu|su) disposicion)(?![a-z])|^(?:間)?の(?:猶予|期間)が(?:あり|ござい)|^(?:間)?が[^。]{0,16}(?:与えられ|認められ|残され)/,
)

/** "Before 30 days are up" */
const beforeOver = /(?<![a-z])(?:before|bevor|ehe|avant que|prima che|antes de que)(?: [a-z]{1,12})? $/
const isOver =
  /^ (?:(?:are|have|is|has|vergangen|verstrichen|um|se soient|soient|siano|sono|hayan) ?)?(?:up|over|passed|gone(?: by)?|elapsed|out|sind|ecoules?|passes?|passati|trascorsi|pasado|transcurrido)(?![a-z])/

/** Not "you have 30 days to create a removal order", nor what is done with goods or money in that time. */
function isForSeller(letter: Letter, sentence: ReadSentence, duration: Duration): boolean {
  const rest = /^,?[^;:.]*/.exec(letter.reading.flat.slice(duration.end, sentence.end))?.[0] ?? ''
  const { stock, takenAway, others } = timeWordsOf(letter.language.language)
  return (
    !others.test(letter.reading.flat.slice(sentence.start, duration.end)) &&
    !says(sentence, 'object.funds') &&
    !stock.test(rest) &&
    !takenAway.test(rest) &&
    !notHis.test(rest)
  )
}
const notHis =
  /(?<![a-z])(?:buyers?|customers?|download|view|kunden|kaufer|herunterladen|einsehen|acheteurs?|clients?|telecharger|consulter|acquirenti|clienti|scaricare|consultare|compradores|clientes|descargar|consultar)(?![a-z])/

/** "You have got 90 days for that": nothing between the time and whom it is given to. */
const givenTo =
  /(?<![a-z])(?:(?:you|sellers) (?:have|will have|get|are (?:given|allowed|granted))|you've|we (?:give|grant|allow) you|haben sie|sie haben|bleiben ihnen|ihnen bleiben|wir (?:geben|gewahren) ihnen|vous (?:avez|disposez d(?:e|')|aurez)|il vous reste|nous vous (?:accordons|laissons)|(?:hai|ha|avete|avrai|disponi di|dispone di)|ti restano|le restano|ti (?:diamo|concediamo)|(?:tienes?|tendras?|dispones? de|cuentas? con)|te quedan|le quedan|te (?:damos|concedemos))(?: (?:got|up to|a total of|only|just|now|exactly|a further|another|a maximum of|the next|bis zu|noch|nur|insgesamt|nun|genau|weitere|encore|au plus|jusqu'a|seulement|exactement|fino a|ancora|solo|altri|un totale di|al massimo|hasta|solo|todavia|un maximo de|un plazo de|un delai de|a disposizione))* $/

/** "… for another 7 days; add the photos by then" */
export const dueThen =
  /^[^.。]{0,80}(?:(?<![a-z])(?:(?:by|before) then|bis dahin|d'ici la|entro allora|prima di allora|para entonces|antes de entonces)(?![a-z])|それまでに)/

/** "Sie haben … 14 Tage", some words before the time. */
export const isGiven =
  /(?:you (?:have|get|will have)|haben sie|sie haben|bleiben ihnen|vous (?:avez|disposez)|disposez|(?<![a-z])(?:hai|ha|avete|dispone|disponi)|(?<![a-z])(?:tienes?|dispones?|cuentas?)) [^.;]{0,24}$/

/** "30 days to create a removal order": what the time is given for, whatever the condition before it. */
export const forWhat =
  /^ ?,? ?(?:(?:from|after|as of|ab|nach|seit|a (?:compter|partir) de|depuis|apres|a partire da|da|dopo|a partir de|desde|despues de) (?:that|this|then|the removal|diesem|dann|da an|ce|cette|quel|questo|tale|ese|este|esa|esta)(?: (?:day|date|point|moment|on|tag|datum|zeitpunkt|jour|date|moment|giorno|momento|data|dia|fecha))? ?,? ?)?(?:(?:zeit|time|de tiempo|de temps|di tempo) ?,? ?)?(?:to|in which to|um|pour|per|para) [^.;:]{0,44}?(?:remov(?:al|e)|dispos|return|entfern|ruckgabe|rucksend|abhol|entsorg|retrait|retir|renvo|enlev|rimozion|rimuov|ritir|smalt|restitu|devol|elimin|extrac)/
