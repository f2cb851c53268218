import { letterFeatures } from '../../src/learned/letter-features.ts'
import { timeFeatures } from '../../src/learned/time-features.ts'
import type { OnFeature } from '../../src/learned/words.ts'
import type { Gathered } from '../../src/reading/gather.ts'
import { readKind } from '../../src/reading/kind.ts'
import {
  documentTypes,
  notificationKinds,
  notificationTopics,
  responseChannels,
  severities,
} from '../../src/schema.ts'
import type { Labels } from './letters.ts'
import { timesOf } from './times.ts'
import { independent, type Example, type Head } from './train.ts'

/** What the weights of letters tell, in the order that `letterOpinion` reads it. */
export const letterHeads: readonly Head[] = [
  { outputs: notificationKinds.length, one: true },
  { outputs: severities.length, one: true },
  ...independent(notificationTopics),
  ...independent(documentTypes),
  { outputs: responseChannels.length, one: true },
]
export const timeHeads: readonly Head[] = [{ outputs: 1, one: false }]

/** In how many letters a feature has to stand; rarer ones tell no more and take the reader's time. */
export const leastInLetters = 20
export const leastInTimes = 10
export const leastInPapers = 20
export const leastInMentions = 10

/** Null of a letter whose labels name none of what is told. */
export function letterExample({ evidence }: Gathered, labels: Labels): Example | null {
  const { kind, severity, topics } = labels
  const papers = papersOf(labels)
  if ([kind, severity, topics, papers].every((label) => label === undefined)) return null
  // Topics say nothing of mail that is no notification.
  const about = kind === 'not_a_notification' ? undefined : topics
  const channel = kind === 'not_a_notification' ? undefined : (labels.respond_via ?? undefined)
  return {
    features: countOf(letterFeatures(evidence)),
    right: [
      ...oneOf(notificationKinds, kind),
      ...oneOf(severities, severity),
      ...notificationTopics.map((topic) => about?.includes(topic)),
      ...documentTypes.map((type) => papers?.has(type)),
      ...oneOf(responseChannels, channel),
    ],
  }
}

/** One for each time of a letter; where nobody wrote down what it is, what the rules call it stands for that. */
export function timeExamples(gathered: Gathered, { kind, deadline }: Labels): Example[] {
  if (deadline === undefined || kind === 'not_a_notification') return []
  const labelled = notificationKinds.find((name) => name === kind) ?? readKind(gathered.evidence).kind
  return timesOf(gathered, labelled, deadline).map(({ time, around, isDue }) => ({
    features: countOf(timeFeatures(gathered.evidence.letter, time, around)),
    right: [isDue],
  }))
}

/** Whether the label names a time by which something is due. */
export function isDue({ deadline }: Labels): boolean {
  return deadline !== undefined && (deadline.iso !== null || deadline.relative !== null)
}

/** The papers that a letter asks for; undefined where nobody wrote them down and of letters that hardly ever ask for any. */
export function papersOf({ kind, documents }: Labels): ReadonlySet<string> | undefined {
  return documents === undefined || withoutPapers.has(kind) ? undefined : new Set(documents)
}

const withoutPapers: ReadonlySet<string | undefined> = new Set([
  'not_a_notification',
  'denial',
  'reinstatement',
])

function oneOf(names: readonly string[], right: string | undefined): (boolean | undefined)[] {
  return names.map((name) => (right === undefined ? undefined : name === right))
}

export function countOf(features: (found: OnFeature) => void): Map<number, number> {
  const counts = new Map<number, number>()
  features((key) => counts.set(key, (counts.get(key) ?? 0) + 1))
  return counts
}
