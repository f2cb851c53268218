import { says } from '../reading/letter.ts'
import { rightAhead, rightBehind, type TimeInSentence } from './time-in-sentence.ts'

/** "two weeks before Christmas", "three days ago" place something in time; they give nobody time. */
export function isBeforeEvent(time: TimeInSentence): boolean {
  return (
    !says(time.sentence, 'object.funds') &&
    beforeEvent.test(rightBehind(time, 24)) &&
    !withinWord.test(rightAhead(time, 24))
  )
}

const beforeEvent =
  /^ (?:before|ago|earlier|prior to|vor|avant|prima (?:di|del)|antes de|fa|atras)(?![a-z])|^前(?!後)/
const withinWord = /within|innerhalb|binnen|dans|sous|entro|plazo|(?:^| )(?:in|en) $/

/** "We paused payouts 5 days ago": whatever it is about. */
export function isAlreadyOver(time: TimeInSentence): boolean {
  return alreadyOver.test(rightBehind(time, 12)) || agoGerman.test(rightAhead(time, 5))
}

const alreadyOver =
  /^ (?:ago|earlier|late|zu spat|verspatet|(?:de|en) retard|(?:di|in) ritardo|(?:de|con) retraso)(?![a-z])|^ ?(?:前に|遅れ)/
const agoGerman = /(?<![a-z])vor $/

/** "We called on 3 March and again 24 hours later." */
export function isLaterOn(time: TimeInSentence): boolean {
  const { sentence, ahead } = time
  return (
    laterOn.test(rightBehind(time, 24)) &&
    (!says(sentence, 'state.off', 'state.cannotSell', 'mood.if') || /[a-z],? and,? $/.test(ahead))
  )
}

const laterOn = /^,? (?:later|spater|plus tard|piu tardi|mas tarde|(?:dopo|despues)(?= ?[.,;]|$))(?![a-z])/

/** "Sold on Amazon for 90 days or more": how long something has to have lasted. */
export function isLeastLength(time: TimeInSentence): boolean {
  return !says(time.sentence, 'object.funds', 'time.funds') && orMore.test(rightBehind(time, 24))
}

const orMore =
  /^ (?:or (?:more|longer)|oder (?:mehr|langer)|ou (?:plus|davantage)|o (?:piu|mas))(?![a-z])|^以上/

/** "The usual 14-day cycle", "every 24 hours": it comes round again for everybody. */
export function comesRound(time: TimeInSentence): boolean {
  return recurs.test(rightBehind(time, 24)) || everyTime.test(rightAhead(time, 12))
}

const recurs =
  /^(?:-| )?(?:(?:payment|settlement|payout|disbursement) )?(?:cycles?|schedules?|rhythm|intervals?|rhythmus|zyklus|turnus|takt|cycles?|rythme|cicl[oi]|cadenza|periodicidad)(?![a-z])|^(?:ごと|毎|おき|周期|サイクル)/
const everyTime = /(?<![a-z])(?:every|alle|tous les|toutes les|ogni|cada) $/

/** Nobody is given a year. */
export function isYear({ duration }: TimeInSentence): boolean {
  return duration.unit === 'month' && duration.count >= 12
}
