import { says } from '../reading/letter.ts'
import { isDemandedByItsAbsence } from './demanded.ts'
import { afterNotice } from './duration-wording.ts'
import { isGiven } from './given-time.ts'
import { distanceTo, far, type TimeAmongOthers } from './time-among-others.ts'
import type { TimeByMatter } from './time-by-matter.ts'
import { rightBehind, type TimeInSentence } from './time-in-sentence.ts'

/** "In no more than five days": a limit of time, not an age. */
export function isAtMost({ sentence, before }: TimeAmongOthers): boolean {
  return says(sentence, 'ask.send') && inAtMost.test(before)
}

const inAtMost =
  /(?<![a-z])(?:(?:with)?in (?:no more than|not more than|at most|a maximum of|less than|under|the space of)|in (?:hochstens|maximal|weniger als|nicht mehr als)|(?:en|dans un delai de) (?:moins de|pas plus de|maximum)|in (?:non piu di|meno di|al massimo)|en (?:no mas de|menos de|un maximo de|como mucho)) $/

/** "Without a plan from you in 17 days" */
export function isLackedIn({ sentence, before }: TimeAmongOthers): boolean {
  return isDemandedByItsAbsence(sentence) && !says(sentence, 'object.funds') && timeGiven.test(before)
}

/** The words of a time limit right before its length. */
const timeGiven =
  /(?<![a-z])(?:in|within|for|after|innerhalb von|binnen|nach|sous|dans|en|d'ici|apres|entro|tra|dopo|tras|durante|dentro de) (?:the |den |les |los |i )?(?:next |nachsten |prochains |prossimi |proximos )?$/

/** "Appeals that reach us after 17 days are not considered." */
export function isTooLateAfter(time: TimeInSentence): boolean {
  const { sentence, ahead } = time
  return (
    says(sentence, 'mood.not', 'reply.final', 'reply.refused') &&
    !says(sentence, 'object.funds', 'document.invoice') &&
    answers.test(sentence.words) &&
    (laterThan.test(ahead) || laterThanJapanese.test(rightBehind(time, 6)))
  )
}

const answers =
  /appeal|submission|objection|repl(?:y|ies)|answers|plan|einspruch|einspruche|widerspr|antwort|recours|contestation|reponse|ricors|rispost|apelacion|recurso|respuesta|申し立て|回答|返信/
const laterThan =
  /(?<![a-z])(?:after|later than|past|nach|spater als|apres|au-dela de|plus de|dopo|oltre|piu di|despues de|pasados|mas de|transcurridos)(?: (?:the|les|los|i|die))? $/
const laterThanJapanese = /^(?:を過ぎ|より後|以降)/

/** 17日以内に … ご提出 is a demand, whatever describes the paper between them. */
export function demandedInJapanese(time: TimeAmongOthers): 'removal' | 'own' | 'deadline' | null {
  const { letter, sentence, before } = time
  if (
    letter.language.language !== 'ja' ||
    !withinJapanese.test(rightBehind(time, 8)) ||
    !says(sentence, 'ask.send')
  )
    return null
  if (distanceTo(time, 'time.removal', 4, 30) < far) return 'removal'
  if (looksBackJapanese.test(before)) return null
  return says(sentence, 'time.own') && !says(sentence, 'mood.if') ? 'own' : 'deadline'
}

const withinJapanese = /^以内に(?!発行|作成|取得|撮影|更新|購入|仕入)/
const looksBackJapanese = /(?:過去|直近|発行)[^、。]{0,8}$/

/** "Send them in the ten days following this notice." */
export function isAskedAfterNotice(time: TimeInSentence): boolean {
  const { sentence } = time
  return (
    afterNotice.test(rightBehind(time, 50)) &&
    says(sentence, 'ask.send', 'channel.accountHealth', 'channel.reply') &&
    !says(sentence, 'object.funds', 'time.removal', 'time.own')
  )
}

/** What is asked for stands near, or a word for a time limit does. */
export function standsByDemand(time: TimeByMatter): boolean {
  const { letter, sentence, demand } = time
  const reach = letter.language.language === 'ja' ? 6 : 30
  return demand < far || distanceTo(time, 'time.within', 24, reach) < far || says(sentence, 'time.due')
}

/** "You have 14 days", "in the ten days following this notice" */
export function isGivenOrCounted(time: TimeAmongOthers): boolean {
  return (
    !says(time.sentence, 'object.funds') &&
    (isGiven.test(time.before) || afterNotice.test(rightBehind(time, 50)))
  )
}

/** "Time for your answer: 14 days", or the length alone. */
export function isBareOrLabelled({ ahead }: TimeInSentence): boolean {
  return /^\W{0,3}$/.test(ahead) || timeLabel.test(ahead)
}

const timeLabel =
  /(?<![a-z])(?:time|period|term|deadline|limit|zeit|frist|[a-z]+frist|delai|temps|echeance|termine|tempo|scadenza|plazo|tiempo|vencimiento)(?![a-z])[^.;:]{0,40}(?::|\.{3,}) ?$|(?:期限|期間|期日|締切)[^。]{0,8}[：:] ?$/
