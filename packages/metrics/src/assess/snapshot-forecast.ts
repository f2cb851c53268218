import type { TargetCondition } from '../metric-name.ts'
import type { ForecastSummary } from './status-shape.ts'
import { targetMet } from './target.ts'
import { trendOf, type TrendPoint } from './trend.ts'

/** A trend is carried on no further than this: beyond it the line says nothing about the metric. */
const horizonDays = 30
/** Fewer days than this make no line. */
const fewest = 3

/**
 * Where the line through stored values crosses the target, within 30 days after the last of them. A crossing needs at least three
 * days of values; with fewer, and for a line that moves away from the target, nothing is foreseen.
 */
export function forecastFromSnapshots(
  points: readonly TrendPoint[],
  goal: { readonly target: number | null; readonly condition: TargetCondition | null },
): ForecastSummary {
  const trend = trendOf(points, goal.condition)
  const none: ForecastSummary = { breachOn: null, recoversOn: null, basis: null }
  if (trend === null || goal.target === null || goal.condition === null) return none
  if (trend.points.length < fewest) return none
  const now = trend.points.at(-1)
  if (now === undefined) return none
  const metNow = targetMet(now.rate, goal.target, goal.condition)
  for (let ahead = 1; ahead <= horizonDays; ahead++) {
    const rate = Math.min(1, Math.max(0, now.rate + trend.perDay * ahead))
    if (targetMet(rate, goal.target, goal.condition) !== metNow) {
      const on = new Date(Date.parse(now.day) + ahead * 86_400_000).toISOString().slice(0, 10)
      return metNow === true
        ? { breachOn: on, recoversOn: null, basis: 'snapshots' }
        : { breachOn: null, recoversOn: on, basis: 'snapshots' }
    }
  }
  return { ...none, basis: 'snapshots' }
}
