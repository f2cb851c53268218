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

/**
 * "4.1%" beside "0.5%", of one metric and with nothing that is read between them: a round figure that the other one falls short of is
 * its target.
 */
export function pairWithRound(readings: readonly PlacedMetric[]): readonly PlacedMetric[] {
  const targets = new Map<PlacedMetric, PlacedMetric>()
  for (const [one, other, ...more] of Map.groupBy(readings, ({ metric }) => metric).values()) {
    if (one === undefined || other === undefined || more.length > 0) continue
    const isNear = Math.max(one.start - other.end, other.start - one.end) < nearby
    const pair = [
      [one, other],
      [other, one],
    ].find(
      ([value, target]) => value !== undefined && target !== undefined && fallsShortOfRound(value, target),
    )
    if (isNear && pair?.[0] !== undefined && pair[1] !== undefined) targets.set(pair[0], pair[1])
  }
  if (targets.size === 0) return readings
  const used = new Set(targets.values())
  return readings
    .filter((reading) => !used.has(reading))
    .map((reading) => ({ ...reading, target: targets.get(reading)?.value ?? reading.target }))
}

function fallsShortOfRound(measured: PlacedMetric, { value, target }: PlacedMetric): boolean {
  if (measured.metric === 'account_health_rating' || measured.target !== null || target !== null) return false
  if (value === null || measured.value === null || value === measured.value) return false
  return isRound(value) && !isRound(measured.value) && missesTarget({ ...measured, target: value })
}

/** 0.3%, 2.5%, 90% */
function isRound(share: number): boolean {
  return Number.isInteger(Number((share * (share < 0.01 ? 1000 : 200)).toFixed(6)))
}

/** As far as the next row or clause, in characters. */
const nearby = 100

/** True when a figure misses its target, the usual one where the letter names none. */
export function missesUsualTarget(reading: PlacedMetric): boolean {
  const target = reading.target ?? usualTargets[reading.metric]
  return reading.value !== null && target !== undefined && missesTarget({ ...reading, target })
}

/** True for a figure that misses its target, and for one that is named without a value: letters name what is wrong. */
export function namesMiss(reading: PlacedMetric): boolean {
  return reading.value === null || missesUsualTarget(reading)
}
