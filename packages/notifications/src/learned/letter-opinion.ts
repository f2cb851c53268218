import type { Evidence } from '../reading/evidence.ts'
import type { Letter, ReadSentence } from '../reading/letter.ts'
import {
  documentTypes,
  notificationKinds,
  notificationTopics,
  severities,
  type DocumentType,
  type NotificationKind,
  type NotificationTopic,
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
  /** The sentence whose own words speak most for a kind or a topic, for the screen to show; null in a letter without words. */
  readonly tellingSentence: (of: NotificationKind | NotificationTopic) => ReadSentence | null
}

let ownScorer: Scorer | undefined

/** What kind of letter it is by all of its words together, where rules see single sentences. */
export function letterOpinion(
  evidence: Evidence,
  scorer = (ownScorer ??= new Scorer(unpackModel(letterWeights))),
): LetterOpinion {
  const odds = scorer.score(letterFeatures(evidence))
  const kinds = toShares(odds.subarray(0, notificationKinds.length))
  const ofSeverities = toShares(odds.subarray(kinds.length, kinds.length + severities.length))
  const topics = odds.subarray(kinds.length + severities.length)
  const papers = topics.subarray(notificationTopics.length)
  return {
    kind: (kind) => kinds[notificationKinds.indexOf(kind)] ?? 0,
    severity: (severity) => ofSeverities[severities.indexOf(severity)] ?? 0,
    topic: (topic) => topics[notificationTopics.indexOf(topic)] ?? 0,
    paper: (type) => papers[documentTypes.indexOf(type)] ?? 0,
    tellingSentence: (of) => tellingSentence(scorer, evidence.letter, outputs.indexOf(of)),
  }
}

const outputs: readonly string[] = [...notificationKinds, ...severities, ...notificationTopics]

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
