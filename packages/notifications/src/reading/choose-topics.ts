import { topicMetrics } from '../schema.ts'
import type { TopicReading } from './topic-totals.ts'

/** The topics that a letter is about, from the scores. */
export function chooseTopics(readings: readonly TopicReading[]): TopicReading[] {
  const [top] = readings
  if (top === undefined || top.weight < 0.8) return []
  const measure = Math.min(top.weight, mostMeasure.get(top.topic) ?? top.weight)
  const bar = Math.max(1.2, Math.min(4, measure * 0.42))
  const chosen = readings.filter(
    (reading) =>
      reading === top ||
      // Two figures of one list weigh the same.
      (reading.weight === top.weight && isMetricTopic(reading.topic) && isMetricTopic(top.topic)) ||
      (reading.weight >= bar && reading.topic !== 'other') ||
      (reading.topic === 'other' && reading.weight >= 1.5),
  )
  const specific = chosen.filter((reading) => reading.topic !== 'other')
  const keepOther =
    chosen.some((reading) => reading.topic === 'other') &&
    !specific.some((r) => intellectualProperty.has(r.topic))
  const kept = keepOther ? chosen : specific.length > 0 ? specific : chosen
  return kept.slice(0, 4)
}

/**
 * Topics that others beside them need not outweigh: a rating is made of violations, and how one proves who one is may be told at
 * length below what one is charged with.
 */
const mostMeasure = new Map<string, number>([
  ['account_health_rating', 3],
  ['identity_verification', 6],
])

export function isMetricTopic(topic: string): boolean {
  return metricTopics.has(topic)
}

const metricTopics: ReadonlySet<string> = new Set(topicMetrics)

export const intellectualProperty: ReadonlySet<string> = new Set([
  'trademark',
  'copyright',
  'patent',
  'counterfeit',
])
