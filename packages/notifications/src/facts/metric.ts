import { topicMetrics, type MetricName, type MetricReading } from '../schema.ts'
import type { Concept } from '../terms/concepts.ts'
import type { Duration } from './durations.ts'

export interface PlacedMetric extends MetricReading {
  readonly start: number
  readonly end: number
  /** The length of time that tells its window, which is no deadline then. */
  readonly window?: Duration
}

/** The metric that a concept names; the parts of an order defect rate stand in `partOf`. */
export const metricOf = new Map<Concept, MetricName>([
  ...topicMetrics.map((name) => [`topic.${name}`, name] as const),
  ['rate.return_dissatisfaction_rate', 'return_dissatisfaction_rate'],
  ['rate.contact_response_rate', 'contact_response_rate'],
])

/** The part of an order defect rate that a concept names. */
export const partOf = new Map<Concept, MetricName>([
  ['rate.negative_feedback_rate', 'negative_feedback_rate'],
  ['rate.claim_rate', 'claim_rate'],
  ['rate.chargeback_rate', 'chargeback_rate'],
])

/** What a metric is called by less than its name, beside others that are named in full. */
export const shortNameOf = new Map<Concept, MetricName>([
  ['short.order_defect_rate', 'order_defect_rate'],
  ['short.late_shipment_rate', 'late_shipment_rate'],
  ['short.cancellation_rate', 'cancellation_rate'],
  ['short.valid_tracking_rate', 'valid_tracking_rate'],
])

/** Any rate that a concept names. */
export const rateOf = new Map([...metricOf, ...partOf])

const conceptOf = new Map([...rateOf].map(([concept, metric]) => [metric, concept] as const))

/** True when a sentence names a metric. */
export function namesMetric(
  sentence: { readonly concepts: ReadonlySet<Concept> },
  metric: MetricName,
): boolean {
  const concept = conceptOf.get(metric)
  return concept !== undefined && sentence.concepts.has(concept)
}

/** Metrics that are better when higher. */
export const higherIsBetter: ReadonlySet<MetricName> = new Set([
  'valid_tracking_rate',
  'on_time_delivery_rate',
  'contact_response_rate',
  'account_health_rating',
])

/** Points from which on Amazon calls an account healthy. */
export const healthyRating = 200

/** An account's rating that is not healthy, whatever line below that a letter names. */
export function isLowRating({ metric, value }: MetricReading): boolean {
  return metric === 'account_health_rating' && value !== null && value < healthyRating
}

/** True when a reading misses its target; unknown figures count as a miss, since letters name what is wrong. */
export function missesTarget(reading: MetricReading): boolean {
  if (reading.value === null || reading.target === null) return true
  return higherIsBetter.has(reading.metric) ? reading.value < reading.target : reading.value >= reading.target
}
