import type { NotificationTopic } from '../schema.ts'
import { toTextRange } from '../text/reading-text.ts'
import type { Letter } from './letter.ts'

export interface TopicReading {
  readonly topic: NotificationTopic
  readonly weight: number
  readonly start: number
  readonly end: number
  /** Told by things and deeds rather than named. */
  readonly described?: true
}

/** What each topic weighs so far, and where it was named first in the folded text. */
export type Totals = Map<string, TopicTotal>

export interface TopicTotal {
  weight: number
  readonly start: number
  readonly end: number
}

interface Place {
  readonly start: number
  readonly end: number
}

export function credit(totals: Totals, topic: string, weight: number, { start, end }: Place): void {
  const known = totals.get(topic)
  if (known === undefined) totals.set(topic, { weight, start, end })
  else known.weight += weight
}

export function weightOf(totals: Totals, topic: string): number {
  return totals.get(topic)?.weight ?? 0
}

export function scale(totals: Totals, topic: string, factor: number): void {
  const total = totals.get(topic)
  if (total !== undefined) total.weight *= factor
}

export function topicAt(
  letter: Letter,
  topic: NotificationTopic,
  weight: number,
  { start, end }: Place,
): TopicReading {
  return { topic, weight, ...toTextRange(letter.reading, start, end) }
}
