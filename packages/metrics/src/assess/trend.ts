import type { TargetCondition } from '../metric-name.ts'

/** One stored value of a metric: `day` is the day on which it was seen, that of the report. */
export interface TrendPoint {
  readonly day: string
  readonly rate: number
}

export interface Trend {
  readonly direction: 'improving' | 'worsening' | 'steady'
  /** Change of the rate from the first to the last point. */
  readonly change: number
  /** Change per day by least squares over all points. */
  readonly perDay: number
  /** Oldest first, one a day. */
  readonly points: readonly TrendPoint[]
}

/** The movement of a metric over stored values; null with fewer than two days. Repeated days keep their last value. */
export function trendOf(points: readonly TrendPoint[], condition: TargetCondition | null): Trend | null {
  const byDay = new Map<string, number>()
  for (const point of points) byDay.set(point.day, point.rate)
  const ordered = [...byDay].map(([day, rate]) => ({ day, rate })).sort((a, b) => (a.day < b.day ? -1 : 1))
  const first = ordered[0]
  const last = ordered.at(-1)
  if (first === undefined || last === undefined || ordered.length < 2) return null
  const start = Date.parse(first.day)
  const xs = ordered.map(({ day }) => (Date.parse(day) - start) / 86_400_000)
  const meanX = mean(xs)
  const meanY = mean(ordered.map(({ rate }) => rate))
  let covariance = 0
  let variance = 0
  for (const [i, { rate }] of ordered.entries()) {
    const dx = (xs[i] ?? 0) - meanX
    covariance += dx * (rate - meanY)
    variance += dx * dx
  }
  const change = last.rate - first.rate
  const better = condition === 'less_than' || condition === 'equals' ? change < 0 : change > 0
  return {
    direction: change === 0 ? 'steady' : better ? 'improving' : 'worsening',
    change,
    perDay: variance === 0 ? 0 : covariance / variance,
    points: ordered,
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
