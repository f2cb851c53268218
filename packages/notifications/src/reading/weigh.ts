import type { LetterOpinion } from '../learned/letter-opinion.ts'
import {
  notificationKinds,
  notificationTopics,
  type NotificationKind,
  type NotificationTopic,
  type Severity,
} from '../schema.ts'
import type { KindReading } from './kind.ts'
import type { Letter } from './letter.ts'
import { readSpeaker } from './speaker.ts'

// Rules decide by single sentences, which they know well or not at all; weights that were learned from letters see all words, but none
// in its place. Each is wrong where the other is right, so that the weights have to be the surer the better the rules are.

/** How many times as probable another kind has to be than the one that the rules read. */
const needed = 3
/** Answers that refuse or give back are told by a sentence, which the rules hardly ever mistake. */
const neededAgainstSentence = 20
const neededForSeverity = 10

/** Kinds told by who writes ("a buyer wrote to you") leave nothing to weigh. */
const beyondDoubt = 0.97

/** False of a text of a sentence or two, which says no more than its sentences do: the rules know those. */
export function saysEnoughToWeigh({ reading, language }: Letter): boolean {
  return reading.flat.length >= (language.language === 'ja' ? fewestJapanese : fewestCharacters)
}

const fewestCharacters = 300
/** A character of Japanese says as much as two of a script with letters. */
const fewestJapanese = 150

/** The kind that the rules read, or the one that all words together speak for. */
export function weighKind(read: KindReading, opinion: LetterOpinion, letter: Letter): KindReading {
  if (read.confidence >= beyondDoubt) return read
  const kind = greatest(notificationKinds, opinion.kind)
  if (kind === read.kind) return read
  const isTold = read.kind === 'reinstatement' || read.kind === 'denial'
  const times = isTold ? neededAgainstSentence : needed
  if (opinion.kind(kind) <= times * opinion.kind(read.kind)) return read
  if (read.kind === 'not_a_notification' && (!speaksOfSelling(letter) || readSpeaker(letter) === 'other'))
    return read
  return {
    ...read,
    kind,
    confidence: 0.5 + opinion.kind(kind) * 0.3,
    sentence: opinion.tellingSentence(kind),
  }
}

/**
 * The weights know letters about selling and ordinary mail of sellers; what is like neither looks like anything. Whoever writes to a
 * seller about his standing names some of what he sells, where, what he is to send and how, and among them what became of it, what to do or
 * where to answer: a plan that a seller wrote himself names causes and measures alone.
 */
function speaksOfSelling(letter: Letter): boolean {
  const named = new Set<string>()
  for (const { concepts } of letter.sentences)
    for (const concept of concepts) if (ofSelling.test(concept)) named.add(concept)
  return named.size >= fewestNamed && [...named].some((concept) => toSeller.test(concept))
}

const ofSelling = /^(?:object|ask|channel|document|topic|state|reply|party)\./
const toSeller = /^(?:ask|channel|state|reply|party)\./
const fewestNamed = 4

const possibleSeverities: Readonly<Record<NotificationKind, readonly Severity[]>> = {
  not_a_notification: ['info'],
  reinstatement: ['info'],
  account_suspension: ['critical'],
  denial: ['warning', 'critical'],
  information_request: ['info', 'warning', 'at_risk', 'critical'],
  policy_violation: ['warning', 'at_risk'],
  listing_issue: ['warning', 'at_risk'],
  poor_metrics: ['warning', 'at_risk', 'critical'],
  warning: ['info', 'warning', 'at_risk'],
}

/** The severity that the rules read, or one that goes with the kind as well and is far more probable. */
export function weighSeverity(read: Severity, kind: NotificationKind, opinion: LetterOpinion): Severity {
  const best = greatest(possibleSeverities[kind], opinion.severity)
  return opinion.severity(best) > neededForSeverity * opinion.severity(read) ? best : read
}

/**
 * What it adds to the logarithm of the odds of a topic that the rules read it, by how clearly they did, and takes off that they did not.
 */
const weightOfRead = 1
/** Rules that tell several findings apart are right about each more often than about what a letter as a whole is about. */
const weightOfSeveral = 2.6
const mostWeightOfRead = 7
const weightOfUnread = 1
/** Weights that speak against a topic have seen hardly any letter of that sort: the rules may know better. */
const surest = 4

/** The topics that the rules read and the words speak for, those that the rules read first, in their order. */
export function weighTopics(
  read: readonly { readonly topic: NotificationTopic; readonly weight: number }[],
  opinion: LetterOpinion,
): readonly NotificationTopic[] {
  const named: readonly { readonly topic: NotificationTopic; readonly weight: number }[] =
    read.length === 0 ? [{ topic: 'other', weight: 1 }] : read
  const ofOne = named.length > 1 ? weightOfSeveral : weightOfRead
  const odds = (topic: NotificationTopic): number => {
    const found = named.find((reading) => reading.topic === topic)
    const ofRules = found === undefined ? -weightOfUnread : Math.min(mostWeightOfRead, ofOne + found.weight)
    return Math.max(-surest, opinion.topic(topic)) + ofRules
  }
  const topics = named.map(({ topic }) => topic)
  const order = [...topics, ...notificationTopics.filter((topic) => !topics.includes(topic))]
  const chosen = order.filter((topic) => topic !== 'other' && odds(topic) > 0)
  if (chosen.length === 0) return [greatest(order, odds)]
  // Beside named findings the rules count the ones that have no name of their own.
  return topics.length > 1 && topics.includes('other') ? [...chosen, 'other'] : chosen
}

function greatest<Name>(names: readonly Name[], valueOf: (name: Name) => number): Name {
  return names.reduce((best, name) => (valueOf(name) > valueOf(best) ? name : best))
}
