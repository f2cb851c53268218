import type { Letter } from '../reading/letter.ts'
import type { MetricMention } from './metric-mentions.ts'
import { partOf, shortNameOf, type PlacedMetric } from './metric.ts'
import { isCalledRate } from './part-mentions.ts'

/** Two figures or more that only say what a measured order defect rate is made up of. */
function partsOfDefects(
  readings: readonly PlacedMetric[],
  bareParts: ReadonlyMap<number, boolean>,
): readonly PlacedMetric[] {
  if (!readings.some((r) => r.metric === 'order_defect_rate' && r.value !== null)) return []
  const parts = readings.filter(({ start, target }) => target === null && bareParts.has(start))
  return new Set(parts.map(({ metric }) => metric)).size < 2 ? [] : parts
}

/** "1.6%: negative feedback 0.9%, claims 0.5%, chargebacks 0.2%": only in rows of their own are parts figures like others. */
export function withoutBreakdown(
  readings: readonly PlacedMetric[],
  bareParts: ReadonlyMap<number, boolean>,
): readonly PlacedMetric[] {
  const parts = partsOfDefects(readings, bareParts).filter(({ start }) => bareParts.get(start) === false)
  return readings.filter((reading) => !parts.includes(reading))
}

/** Rows of what an order defect rate is made up of are measured over the same time as it. */
export function withWindowOfWhole(
  readings: PlacedMetric[],
  bareParts: ReadonlyMap<number, boolean>,
): PlacedMetric[] {
  const parts = partsOfDefects(readings, bareParts)
  const whole = readings.filter(({ metric }) => metric === 'order_defect_rate')
  const windowDays = [...whole, ...parts].find((r) => r.windowDays !== null)?.windowDays
  if (parts.length === 0 || windowDays === undefined) return readings
  return readings.map((reading) =>
    whole.includes(reading) || parts.includes(reading)
      ? { ...reading, windowDays: reading.windowDays ?? windowDays }
      : reading,
  )
}

/**
 * "Dissatisfied returns 14%: negative feedback 6%, late answers 7%, refused 1%": where that rate is measured, names of other rates by
 * less than their whole names are those of its parts.
 */
export function isOfReturns(letter: Letter, mention: MetricMention): boolean {
  const { concept } = mention.hit
  return (
    (partOf.has(concept) && !isCalledRate(letter, mention)) ||
    shortNameOf.has(concept) ||
    concept === 'rate.contact_response_rate'
  )
}
