import type { LetterOpinion } from '../learned/letter-opinion.ts'
import { logarithm, mostTrusted, type Counts, type Signals } from '../learned/trust.ts'
import { trust } from '../learned/weights.ts'
import { notificationKinds, type NotificationKind } from '../schema.ts'
import { saysEnoughToTakeBack } from './enough-to-weigh.ts'
import type { KindReading } from './kind.ts'
import type { Letter } from './letter.ts'
import { readSpeaker } from './speaker.ts'

/** Kinds told by who writes ("a buyer wrote to you") leave nothing to weigh. */
const beyondDoubt = 0.97

/**
 * How probable a kind has to be where the rules take a mail for an ordinary one, of which there are more sorts than weights can know, and in
 * a few lines, of which the rules have seen all that there is.
 */
const leastToOverrule = 0.55

/** The kind that the rules read, or the one that all words together speak for. */
export function weighKind(
  read: KindReading,
  opinion: LetterOpinion,
  letter: Letter,
  counts: Counts = trust.kind,
): KindReading {
  if (read.confidence >= beyondDoubt) return read
  const kind = mostTrusted(notificationKinds, counts, (answer) => kindSignals(answer, read, opinion))
  if (kind === read.kind) return read
  const isMail = read.kind === 'not_a_notification'
  if ((isMail || !saysEnoughToTakeBack(letter)) && opinion.kind(kind) < leastToOverrule) return read
  if (isMail && (!speaksOfSelling(letter) || readSpeaker(letter) === 'other')) return read
  return {
    ...read,
    kind,
    confidence: 0.5 + opinion.kind(kind) * 0.3,
    sentence: opinion.tellingSentence(kind),
  }
}

/** What speaks for a kind: how probable the words make it, and that the rules read it, by how sure they are. */
export function kindSignals(kind: NotificationKind, read: KindReading, opinion: LetterOpinion): Signals {
  return (tell) => {
    tell('odds', logarithm(opinion.kind(kind)))
    if (kind !== read.kind) return
    tell(`read ${kind}`, 1)
    tell('sureness', read.confidence)
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
