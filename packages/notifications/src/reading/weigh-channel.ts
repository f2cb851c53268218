import type { LetterOpinion } from '../learned/letter-opinion.ts'
import { logarithm, mostTrusted, type Counts, type Signals } from '../learned/trust.ts'
import { trust } from '../learned/weights.ts'
import { responseChannels, type NotificationKind, type ResponseChannel } from '../schema.ts'
import { toTextRange } from '../text/reading-text.ts'
import { saysEnoughToTakeBack } from './enough-to-weigh.ts'
import type { Letter } from './letter.ts'
import type { ResponseReading } from './respond.ts'

/** Where an answer goes by the rules, or where the words say that it goes. */
export function weighChannel(
  read: ResponseReading,
  letter: Letter,
  kind: NotificationKind,
  opinion: LetterOpinion,
  counts: Counts = trust.channel,
): ResponseReading {
  // In a few lines rules that saw no place to answer have seen all of them.
  if (read.isSettled || (read.channel === 'none' && !saysEnoughToTakeBack(letter))) return read
  const channel = mostTrusted(responseChannels, counts, (answer) =>
    channelSignals(answer, read.channel, kind, opinion),
  )
  if (channel === read.channel) return read
  if (channel === 'none') return { ...read, channel, spans: [] }
  if (read.spans.length > 0) return { ...read, channel }
  const sentence = opinion.tellingSentence(channel)
  return {
    ...read,
    channel,
    spans: sentence === null ? [] : [toTextRange(letter.reading, sentence.start, sentence.end)],
  }
}

/** What speaks for a channel: how probable the words make it, and that the rules read it in a letter of this kind. */
export function channelSignals(
  channel: ResponseChannel,
  read: ResponseChannel,
  kind: NotificationKind,
  opinion: LetterOpinion,
): Signals {
  return (tell) => {
    tell('odds', logarithm(opinion.channel(channel)))
    tell(`is ${channel}`, 1)
    if (channel !== read) return
    tell(`read ${channel}`, 1)
    tell(`read ${channel} of ${kind}`, 1)
  }
}
