import type { Scorer } from '../../src/learned/linear-model.ts'
import { mentionFeatures, paperMentions } from '../../src/learned/mention-features.ts'
import type { WrittenModel } from '../../src/learned/packing.ts'
import type { Gathered } from '../../src/reading/gather.ts'
import type { DocumentType } from '../../src/schema.ts'
import { countOf, leastInMentions, papersOf } from './examples.ts'
import type { Labels } from './letters.ts'
import { replay, trainInRounds, type Example, type Head } from './train.ts'

export interface MentioningLetter {
  readonly papers: ReadonlySet<string>
  readonly mentions: readonly LearnedMention[]
}

interface LearnedMention {
  readonly type: DocumentType
  readonly features: ReadonlyMap<number, number>
  /** The rules take it for asked. */
  readonly isRead: boolean
}

const heads: readonly Head[] = [{ outputs: 1, one: false }]

/** Null of a letter of which nobody wrote down what it asks for. */
export function mentioningLetter({ evidence, asked }: Gathered, labels: Labels): MentioningLetter | null {
  const papers = papersOf(labels)
  if (papers === undefined) return null
  const { letter } = evidence
  const { map } = letter.reading
  const read = new Set(asked.places.map(({ start, type }) => `${start} ${type}`))
  const mentions = paperMentions(letter).map((mention) => ({
    type: mention.type,
    features: countOf(mentionFeatures(letter, mention)),
    isRead: read.has(`${map[mention.hit.start] ?? -1} ${mention.type}`),
  }))
  return { papers, mentions }
}

/**
 * Learns where a paper that is named is asked for, from letters of which only the papers are labelled: a paper that is not labelled is
 * asked for nowhere; of one that is, first the places are right that the rules read, then in each round the one that is most so by what was
 * learned in the round before.
 */
export function learnMentions(letters: readonly MentioningLetter[]): WrittenModel {
  return trainInRounds((scorer) => examplesOf(letters, scorer), heads, leastInMentions)
}

/** Of several places of one paper, others than the likeliest: from here on (odds) they ask for it too, up to there they do not. */
const surely = 1
const surelyNot = -1

function examplesOf(letters: readonly MentioningLetter[], scorer: Scorer | undefined): Example[] {
  return letters.flatMap(({ papers, mentions }) => {
    const odds = mentions.map(({ features }) => scorer?.score(replay(features))[0] ?? 0)
    return mentions.map(({ type, features, isRead }, index) => {
      const own = odds[index] ?? 0
      const same = mentions.flatMap((other, at) => (other.type === type ? [at] : []))
      const isRight = (): boolean | undefined => {
        if (!papers.has(type)) return false
        if (scorer === undefined)
          return isRead || same.every((at) => mentions[at]?.isRead !== true) ? true : undefined
        if (own === Math.max(...same.map((at) => odds[at] ?? 0)) || own > surely) return true
        return own < surelyNot ? false : undefined
      }
      return { features, right: [isRight()] }
    })
  })
}
