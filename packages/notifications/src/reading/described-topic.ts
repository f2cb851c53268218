import { intellectualProperty } from './choose-topics.ts'
import { says, type Letter } from './letter.ts'
import { describedTopics } from './second-opinion.ts'
import { topicAt, type TopicReading } from './topic-totals.ts'

/** Where names leave the topic open, what the letter tells of decides. */
export function addDescribed(letter: Letter, readings: TopicReading[]): void {
  const [first] = readings
  // Where there are words enough, what was learned from letters tells as much, and in less time.
  if (letter.reading.flat.length > longestDescribed || (first !== undefined && first.weight >= 1.5)) return
  const described = describedTopics(letter)
  // Where an owner complains, what is owned is the topic.
  const owned = letter.sentences.some((s) => says(s, 'party.rightsOwner'))
  const best = owned ? described.find(({ topic }) => intellectualProperty.has(topic)) : described[0]
  if (best === undefined || best.weight < 0.8 || best.weight < (first?.weight ?? 0)) return
  const known = readings.findIndex(({ topic }) => topic === best.topic)
  if (known !== -1) readings.splice(known, 1)
  readings.unshift({
    ...topicAt(letter, best.topic, Math.max(1.5, best.weight + 0.4), best),
    described: true,
  })
}

/** Characters of a letter whose things and deeds are looked at one by one. */
const longestDescribed = 600
