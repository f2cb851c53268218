import type { LetterOpinion } from '../learned/letter-opinion.ts'
import { bounded, trusted, type Counts, type Signals } from '../learned/trust.ts'
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
  counts: Counts = trust.topic,
): readonly NotificationTopic[] {
  const signalsOf = topicSignals(chosen, read, opinion)
  const weighed = notificationTopics
    .map((topic) => ({ topic, sum: trusted(counts, signalsOf(topic)) }))
    .sort((a, b) => b.sum - a.sum)
  const order = weighed.map(({ topic }) => topic)
  const told = order.filter((_, index) => (weighed[index]?.sum ?? 0) > leastTrust)
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
): (topic: NotificationTopic) => Signals {
  let [first, second, likely] = [-Infinity, -Infinity, 0]
  for (const topic of notificationTopics) {
    const own = bounded(opinion.topic(topic))
    second = Math.max(second, Math.min(first, own))
    first = Math.max(first, own)
    if (own > 0) likely += 1
  }
  const isSeveral = chosen.length > 1
  return (topic) => (tell) => {
    const own = bounded(opinion.topic(topic))
    const isBest = own === first
    const oddsOfOther = isBest ? second : first
    const othersLikely = likely - (own > 0 ? 1 : 0)
    tell('always', 1)
    tell('odds', own)
    if (isBest) tell('best', 1)
    tell('oddsOfOther', oddsOfOther)
    tell('othersLikely', othersLikely)
    if (isSeveral) {
      tell('oddsOfOtherOfSeveral', oddsOfOther)
      tell('othersLikelyOfSeveral', othersLikely)
    }
    if (topic === 'other') {
      tell('unnamed', 1)
      if (chosen.length === 0) tell('unnamedForNone', 1)
    }
    const place = chosen.findIndex((reading) => reading.topic === topic)
    const isChosen = place !== -1
    const reading = isChosen ? chosen[place] : read.find((other) => other.topic === topic)
    const weight = Math.min(mostWeight, reading?.weight ?? 0)
    if (!isChosen) {
      tell('seen', weight)
      if (isSeveral) tell('besideSeveral', 1)
      return
    }
    tell('chosen', 1)
    tell('oddsOfChosen', own)
    tell('weight', weight)
    if (place === 0) tell('first', 1)
    if (!isSeveral) return
    tell('chosenOfSeveral', 1)
    tell('weightOfSeveral', weight)
    if (topic === 'other') tell('unnamedOfSeveral', 1)
  }
}

/** Rules that add up more of what they see are no surer. */
const mostWeight = 7
