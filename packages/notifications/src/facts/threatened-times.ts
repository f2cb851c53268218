import { says } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'
import { isActionTime } from './action-time.ts'
import { averted } from './due-date.ts'
import { isFundsWait } from './funds-hold.ts'
import { isRestriction } from './restriction.ts'
import type { TimeInSentence } from './time-in-sentence.ts'

/** "Your privileges are suspended for 3 days" */
export function isLengthOfBlock({ sentence, ahead }: TimeInSentence): boolean {
  return (
    blockLength.test(ahead) &&
    !says(sentence, 'object.funds') &&
    says(sentence, 'state.off', 'state.cannotSell')
  )
}

const blockLength =
  /(?:suspend|deactivat|block|remov|taken away|privileg|gesperrt|deaktiviert|entzogen|suspendu|desactive|sospes|disattivat|suspendid|desactivad)[^.;]{0,40} (?:for|fur|pendant|pour|per|durante|por) (?:a period of |den zeitraum von )?$/

/** "You have 90 days to either appeal or choose not to appeal", after which money may be asked for: nothing is due. */
export function leavesChoice({ sentence }: TimeInSentence): boolean {
  return orNotAtAll.test(sentence.words, sentence)
}

const orNotAtAll = gated(
  /(?<![a-z])(?:(?:choose|chosen|decide|opt|elect) not to (?:appeal|submit|file)|(?:auf (?:einen|den) (?:einspruch|widerspruch)|auf (?:einspruch|widerspruch)) (?:zu )?verzicht[a-z]*|entscheiden[^.;]{0,40}?(?:keinen|nicht) [^.;]{0,24}?(?:einspruch|widerspruch)|(?:choisi[a-z]*|decid[a-z]*) de ne pas (?:faire appel|contester|deposer)|(?:scegli[a-z]*|deci[ds][a-z]*) di non (?:presentare|fare) (?:un )?(?:ricorso|appello)|(?:el[ei][gj][a-z]*|deci[a-z]*|opt[a-z]*) (?:por )?no (?:apelar|recurrir|presentar))(?![a-z])|(?:申し立て|異議)[^。]{0,8}(?:しない|行わない)こと/,
)

/** "Unless the rate falls below 4% within 10 days, your offers will be taken down": the figure must have changed by then. */
export function mustImproveIn({ letter, sentence, duration, ahead }: TimeInSentence): boolean {
  return (
    /[%％]/.test(ahead) &&
    says(sentence, 'mood.if', 'mood.not') &&
    says(sentence, 'state.off', 'state.cannotSell') &&
    !says(sentence, 'object.funds') &&
    unlessBetter.test(ahead) &&
    (plainlyWithin.test(ahead) || letter.reading.flat.startsWith('以内に', duration.end))
  )
}

const unlessBetter =
  /(?<![a-z])(?:unless|if .{0,80}(?:not|n't)|(?:wenn|falls|sofern|sollte).{0,80}(?:nicht|kein)|(?:sinkt|steigt|fallt|liegt|erreicht) .{0,60}nicht|(?<![a-z])si .{0,80} (?:ne|no|n'[a-z]+)|sauf si|a moins que|se .{0,80}non|a meno che|a menos que)(?![a-z])/
const plainlyWithin =
  /(?<![a-z])(?:with)?in(?:nerhalb(?: von)?)? $|(?<![a-z])(?:binnen|dans(?: les| un delai de)?|sous|entro|en(?: un plazo de)?|d'ici) $/

/** "Your account will be deactivated in 5 days" */
export function isActedOnIn({ sentence, ahead, behind }: TimeInSentence): boolean {
  return !says(sentence, 'object.funds', 'object.stock', 'time.removal') && isActionTime(ahead, behind)
}

/** "We will deactivate your account in 5 days unless …": the time until something is done. */
export function canBeAvertedIn({ sentence, ahead, behind }: TimeInSentence): boolean {
  return (
    says(sentence, 'state.off', 'state.cannotSell') &&
    inTime.test(ahead) &&
    averted.test(behind.slice(0, 150))
  )
}

const inTime = /(?<![a-z])(?:in|dans|tra|fra|dentro de|en) $/

/** "You cannot list for the next 30 days" */
export function isLengthOfRestriction({
  letter,
  sentence,
  duration,
  ahead,
  behind,
}: TimeInSentence): boolean {
  return (
    !says(sentence, 'object.funds') &&
    isRestriction(ahead, behind, sentence) &&
    !isFundsWait(letter, sentence, duration)
  )
}
