import { isLowRating, missesTarget, type PlacedMetric } from '../facts/metric.ts'
import { namesMiss } from '../facts/usual-targets.ts'
import type { NotificationTopic } from '../schema.ts'
import { addDescribed } from './described-topic.ts'
import type { Letter } from './letter.ts'
import { namedTopics } from './named-topics.ts'
import type { Standing } from './standing.ts'
import { givenBackFor } from './topic-asides.ts'
import { topicAt, type TopicReading, type Totals } from './topic-totals.ts'
import { weighTogether } from './topics-together.ts'
import { addProven, creditCompliancePapers, creditIdentityPapers } from './topics-of-papers.ts'
import { creditDetailPages, creditListed, creditOwners } from './unnamed-topics.ts'

/**
 * The topics of a letter, the heaviest first: those that it names, by where it does, then what its papers, owners, figures and lists say
 * beside them.
 */
export function readTopics(
  letter: Letter,
  standings: readonly Standing[],
  metrics: readonly PlacedMetric[],
): TopicReading[] {
  const totals = namedTopics(letter, standings)
  creditIdentityPapers(letter, totals)
  creditOwners(letter, totals)
  creditDetailPages(letter, totals)
  weighTogether(letter, totals)
  creditFigures(metrics, totals)
  creditCompliancePapers(letter, totals)
  creditListed(letter, totals)
  const charged = chargedRates(metrics)
  const restored = givenBackFor(standings)
  const readings: TopicReading[] = []
  for (const [topic, total] of totals)
    if (charged.get(topic) !== false || restored.has(topic))
      readings.push(topicAt(letter, topic as NotificationTopic, total.weight, total))
  readings.sort((a, b) => b.weight - a.weight)
  addDescribed(letter, readings)
  addProven(letter, readings)
  return readings
}

/** A figure that misses its target is a charge of its own. */
function creditFigures(metrics: readonly PlacedMetric[], totals: Totals): void {
  for (const metric of metrics) {
    const total = totals.get(metric.metric)
    if (
      total !== undefined &&
      metric.value !== null &&
      (isLowRating(metric) || (metric.target !== null && missesTarget(metric)))
    )
      total.weight += 4
  }
}

/** Of the rates that have a figure, whether one charges. */
function chargedRates(metrics: readonly PlacedMetric[]): ReadonlyMap<string, boolean> {
  const charged = new Map<string, boolean>(metrics.map(({ metric }) => [metric, false]))
  for (const metric of metrics) if (isCharge(metric)) charged.set(metric.metric, true)
  return charged
}

/** A figure that misses its target, or one that is named without a value. */
function isCharge(metric: PlacedMetric): boolean {
  return metric.metric === 'account_health_rating' && metric.value !== null
    ? isLowRating(metric)
    : namesMiss(metric)
}
