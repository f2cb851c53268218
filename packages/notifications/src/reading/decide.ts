import { letterOpinion, type LetterOpinion } from '../learned/letter-opinion.ts'
import type { NotificationKind, NotificationTopic, Severity } from '../schema.ts'
import { toTextRange } from '../text/reading-text.ts'
import type { Gathered } from './gather.ts'
import { readKind, type KindReading } from './kind.ts'
import type { Letter } from './letter.ts'
import { readSeverity } from './severity.ts'
import { chooseTopics } from './choose-topics.ts'
import { readUnreadLetter, type UnreadLetter } from './unread-letter.ts'
import { saysEnoughToWeigh } from './enough-to-weigh.ts'
import { weighKind } from './weigh-kind.ts'
import { weighSeverity } from './weigh-severity.ts'
import { weighTopics } from './weigh-topics.ts'

/** What a letter is, how bad it is and what it is about. */
export interface Decision extends KindReading {
  readonly isNotice: boolean
  /** What the rules alone call it. */
  readonly kindByRules: NotificationKind
  readonly severity: Severity
  /** At least one. */
  readonly topics: readonly NotificationTopic[]
  /** Where in the text topics were read, in their order; some stand nowhere. */
  readonly topicPlaces: readonly { readonly start: number; readonly end: number }[]
  readonly topicConfidence: number
  /** Null of a text that is too short for it and of one in a language that is not read. */
  readonly opinion: LetterOpinion | null
  /** What is guessed of a letter in a language that is not read; null of the others. */
  readonly guessed: UnreadLetter | null
}

/** Decides by the rules and by what all words together say. */
export function decide({ evidence }: Gathered): Decision {
  const { letter, metrics } = evidence
  const { unread } = letter.language
  const guessed = unread === null ? null : readUnreadLetter(letter, unread, metrics)
  const opinion = guessed === null && saysEnoughToWeigh(letter) ? letterOpinion(evidence) : null
  const told = guessed ?? readKind(evidence)
  const decided = opinion === null ? told : weighKind(told, opinion, letter)
  const { kind } = decided
  const isNotice = kind !== 'not_a_notification'

  const named = isNotice ? chooseTopics(evidence.topics) : []
  const chosen = guessed === null ? named : named.filter(({ topic }) => guessed.missed.has(topic))
  const weighed: readonly NotificationTopic[] =
    opinion === null || !isNotice
      ? chosen.map(({ topic }) => topic)
      : weighTopics(chosen, evidence.topics, opinion)
  const topics = weighed.length === 0 ? (['other'] as const) : weighed

  const stated = guessed?.severity ?? readSeverity(kind, evidence, decided.isReply)
  return {
    ...decided,
    isNotice,
    kindByRules: told.kind,
    severity: opinion === null ? stated : weighSeverity(stated, kind, opinion),
    topics,
    topicPlaces: topics.flatMap(
      (topic) => chosen.find((reading) => reading.topic === topic) ?? placeOf(letter, opinion, topic) ?? [],
    ),
    topicConfidence: chosen.length === 0 ? 0.6 : Math.min(0.97, 0.6 + (chosen[0]?.weight ?? 0) / 12),
    opinion,
    guessed,
  }
}

/** Where a topic stands that the words tell and the rules do not. */
function placeOf(
  letter: Letter,
  opinion: LetterOpinion | null,
  topic: NotificationTopic,
): { readonly start: number; readonly end: number } | undefined {
  const sentence = topic === 'other' ? null : opinion?.tellingSentence(topic)
  return sentence ? toTextRange(letter.reading, sentence.start, sentence.end) : undefined
}
