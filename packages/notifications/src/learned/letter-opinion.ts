import type { Evidence } from '../reading/evidence.ts'
import type { Letter, ReadSentence } from '../reading/letter.ts'
import {
  documentTypes,
  notificationKinds,
  notificationTopics,
  responseChannels,
  severities,
  type DocumentType,
  type NotificationKind,
  type NotificationTopic,
  type ResponseChannel,
  type Severity,
} from '../schema.ts'
import { letterFeatures, sentenceFeatures } from './letter-features.ts'
import { Scorer, toShares } from './linear-model.ts'
import { unpackModel } from './packing.ts'
import { letterWeights } from './weights.ts'

/** What a letter is by the letters that the weights were learned from. */
export interface LetterOpinion {
  /** How probable each is, 0 to 1; together 1. */
  readonly kind: (kind: NotificationKind) => number
  readonly severity: (severity: Severity) => number
  /** The logarithm of the odds that it is about a topic, each by itself: above 0 it rather is. */
  readonly topic: (topic: NotificationTopic) => number
  /** The logarithm of the odds that it asks for a paper, each by itself. */
  readonly paper: (type: DocumentType) => number
  /** How probable it is that an answer goes there, 0 to 1; together 1. */
  readonly channel: (channel: ResponseChannel) => number
  /** The sentence whose own words speak most for a kind, a topic or a channel, for the screen to show; null in a letter without words. */
  readonly tellingSentence: (
    of: NotificationKind | NotificationTopic | ResponseChannel,
  ) => ReadSentence | null
}

let ownScorer: Scorer | undefined

/** What kind of letter it is by all of its words together, where rules see single sentences. */
export function letterOpinion(
  evidence: Evidence,
  scorer = (ownScorer ??= new Scorer(unpackModel(letterWeights))),
): LetterOpinion {
  const odds = scorer.score(letterFeatures(evidence))
  let read = 0
  const next = (names: readonly unknown[]): Float64Array => odds.subarray(read, (read += names.length))
  const kinds = toShares(next(notificationKinds))
  const ofSeverities = toShares(next(severities))
  const topics = next(notificationTopics)
  const papers = next(documentTypes)
  const channels = toShares(next(responseChannels))
  return {
    kind: (kind) => kinds[notificationKinds.indexOf(kind)] ?? 0,
    severity: (severity) => ofSeverities[severities.indexOf(severity)] ?? 0,
    topic: (topic) => topics[notificationTopics.indexOf(topic)] ?? 0,
    paper: (type) => papers[documentTypes.indexOf(type)] ?? 0,
    channel: (channel) => channels[responseChannels.indexOf(channel)] ?? 0,
    tellingSentence: (of) => tellingSentence(scorer, evidence.letter, outputs.indexOf(of)),
  }
}

const outputs: readonly string[] = [
  ...notificationKinds,
  ...severities,
  ...notificationTopics,
  ...documentTypes,
  ...responseChannels,
]

function tellingSentence(
  scorer: Scorer,
  { reading, sentences }: Letter,
  output: number,
): ReadSentence | null {
  let best: ReadSentence | null = null
  let most = -Infinity
  for (const sentence of sentences.slice(0, mostSentences)) {
    const odds = scorer.score((found) => sentenceFeatures(reading.flat, sentence, found))[output] ?? 0
    if (odds <= most) continue
    best = sentence
    most = odds
  }
  return best
}

const mostSentences = 100
