import type { MetricName } from '../schema.ts'
import { healthyRating, missesTarget, type PlacedMetric } from './metric.ts'

/** What Amazon asks of every seller: fractions, and points for the account health rating. Metrics without one set it by store. */
const usualTargets: Readonly<Partial<Record<MetricName, number>>> = {
  order_defect_rate: 0.01,
  late_shipment_rate: 0.04,
  cancellation_rate: 0.025,
  valid_tracking_rate: 0.95,
  on_time_delivery_rate: 0.9,
  invoice_defect_rate: 0.05,
  account_health_rating: healthyRating,
  return_dissatisfaction_rate: 0.1,
  contact_response_rate: 0.9,
}

/**
 * Figures for which no target has been read: the one that is the usual target, beside one that is not, is the target of that one,
 * whatever words or columns say so.
 */
export function pairWithTargets(readings: readonly PlacedMetric[]): PlacedMetric[] {
  const isTarget = ({ metric, value, target }: PlacedMetric): boolean =>
    target === null && value === usualTargets[metric]
  const measured = readings.filter((reading) => !isTarget(reading))
  return readings
    .filter((reading) => !isTarget(reading) || !measured.some(({ metric }) => metric === reading.metric))
    .map((reading) => {
      const isNamed = readings.some((other) => other.metric === reading.metric && isTarget(other))
      return reading.target === null && isNamed && !isTarget(reading)
        ? { ...reading, target: usualTargets[reading.metric] ?? null }
        : reading
    })
}

/** True when a figure misses its target, the usual one where the letter names none. */
export function missesUsualTarget(reading: PlacedMetric): boolean {
  const target = reading.target ?? usualTargets[reading.metric]
  return reading.value !== null && target !== undefined && missesTarget({ ...reading, target })
}

/** True for a figure that misses its target, and for one that is named without a value: letters name what is wrong. */
export function namesMiss(reading: PlacedMetric): boolean {
  return reading.value === null || missesUsualTarget(reading)
}
