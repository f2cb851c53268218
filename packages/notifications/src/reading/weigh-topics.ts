import type { LetterOpinion } from '../learned/letter-opinion.ts'
import { bounded, trusted, type Signals } from '../learned/trust.ts'
import { trust } from '../learned/weights.ts'
import { notificationTopics, type NotificationTopic } from '../schema.ts'

/** A topic that the rules read, with how clearly they did. */
interface ReadTopic {
  readonly topic: NotificationTopic
  readonly weight: number
}

/** From here on a topic is told; higher than even, since most letters have one and a wrong second one helps nobody. */
const leastTrust = 0.4

/**
 * The topics that rules and words speak for together, at least one, those that the rules read first, in their order; `chosen` are those that
 * the rules take the letter to be about, `read` all that they saw named.
 */
export function weighTopics(
  chosen: readonly ReadTopic[],
  read: readonly ReadTopic[],
  opinion: LetterOpinion,
  counts: Signals = trust.topic,
): readonly NotificationTopic[] {
  const signals = topicSignals(chosen, read, opinion)
  const sums = new Map(
    notificationTopics.map((topic, index) => [topic, trusted(counts, signals[index] ?? {})] as const),
  )
  const sumOf = (topic: NotificationTopic): number => sums.get(topic) ?? 0
  const order = notificationTopics.toSorted((a, b) => sumOf(b) - sumOf(a))
  const told = order.filter((topic) => sumOf(topic) > leastTrust)
  // Words that see nothing with a name do not outweigh several findings that the rules tell apart.
  const named = chosen.map(({ topic }) => topic).filter((topic) => topic !== 'other')
  if (named.length > 1 && order[0] === 'other') return named
  if (told.length === 0) return order.slice(0, 1)
  const first = chosen.map(({ topic }) => topic).filter((topic) => told.includes(topic))
  return [...first, ...told.filter((topic) => !first.includes(topic))]
}

/**
 * What speaks for each topic: its odds by the words, beside those of the others, and what the rules read. Rules that tell several findings
 * apart are right about each more often than about what a letter as a whole is about.
 */
export function topicSignals(
  chosen: readonly ReadTopic[],
  read: readonly ReadTopic[],
  opinion: LetterOpinion,
): readonly Signals[] {
  const odds = notificationTopics.map((topic) => bounded(opinion.topic(topic)))
  const [first = 0, second = 0] = odds.toSorted((a, b) => b - a)
  const likely = odds.filter((own) => own > 0).length
  const several = chosen.length > 1 ? 1 : 0
  return notificationTopics.map((topic, index) => {
    const own = odds[index] ?? 0
    const place = chosen.findIndex((reading) => reading.topic === topic)
    const isChosen = place === -1 ? 0 : 1
    const weight = Math.min(mostWeight, chosen[place]?.weight ?? 0)
    const seen = place === -1 ? read.find((reading) => reading.topic === topic) : undefined
    const isBest = own === first
    const oddsOfOther = isBest ? second : first
    const othersLikely = likely - (own > 0 ? 1 : 0)
    const isUnnamed = topic === 'other' ? 1 : 0
    return {
      always: 1,
      odds: own,
      best: isBest ? 1 : 0,
      oddsOfOther,
      othersLikely,
      chosen: isChosen,
      oddsOfChosen: isChosen * own,
      first: place === 0 ? 1 : 0,
      weight,
      seen: Math.min(mostWeight, seen?.weight ?? 0),
      chosenOfSeveral: isChosen * several,
      besideSeveral: (1 - isChosen) * several,
      weightOfSeveral: weight * several,
      oddsOfOtherOfSeveral: oddsOfOther * several,
      othersLikelyOfSeveral: othersLikely * several,
      unnamed: isUnnamed,
      unnamedOfSeveral: isUnnamed * isChosen * several,
      unnamedForNone: isUnnamed * (chosen.length === 0 ? 1 : 0),
    }
  })
}

/** Rules that add up more of what they see are no surer. */
const mostWeight = 7
