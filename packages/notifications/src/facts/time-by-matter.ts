import { says } from '../reading/letter.ts'
import { isAnswerAwaited } from './review-times.ts'
import { distanceTo, far, type TimeAmongOthers } from './time-among-others.ts'

/** A length of time with how far from it each matter is named that it may belong to. */
export interface TimeByMatter extends TimeAmongOthers {
  readonly removal: number
  readonly funds: number
  readonly own: number
  readonly review: number
  readonly demand: number
}

export function timeByMatter(time: TimeAmongOthers): TimeByMatter {
  return {
    ...time,
    removal: distanceTo(time, 'time.removal', 90, 40),
    funds: fundsAway(time),
    own: isAnswerAwaited(time) ? far : distanceTo(time, 'time.own', 70, 30),
    review: distanceTo(time, 'time.review', 80, 30),
    demand: Math.min(
      distanceTo(time, 'ask.send', 90, 60),
      distanceTo(time, 'mood.if', 60, 40),
      distanceTo(time, 'channel.accountHealth', 60, 60),
      distanceTo(time, 'channel.reply', 60, 60),
      distanceTo(time, 'document.poa', 60, 60),
      distanceTo(time, 'document.invoice', 60, 40),
    ),
  }
}

function fundsAway(time: TimeAmongOthers): number {
  const { letter, sentence, duration } = time
  const previous = letter.sentences[sentence.index - 1]
  const aboutMoney =
    says(sentence, 'object.funds') || (previous?.block === sentence.block && says(previous, 'object.funds'))
  return aboutMoney && duration.unit !== 'hour'
    ? Math.min(distanceTo(time, 'time.funds', 80, 55), distanceTo(time, 'object.funds', 80, 50))
    : Number.POSITIVE_INFINITY
}
