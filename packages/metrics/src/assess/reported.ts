import type { ReportedMarketplace, ReportedMetric } from '../reported.ts'
import { findPolicy } from '../policy/find.ts'
import type { MetricPolicy, PolicyTable } from '../policy/policy.ts'
import { rateInterval } from '../stats/interval.ts'
import { forecastFromSnapshots } from './snapshot-forecast.ts'
import { headroom } from './headroom.ts'
import { readLevel } from './level.ts'
import type { StatusMetric } from './status-shape.ts'
import { targetMet } from './target.ts'
import { trendOf, type TrendPoint } from './trend.ts'

/** An earlier report of the same account and store. */
export interface ReportedAt {
  /** The day that the report speaks for, `YYYY-MM-DD`. */
  readonly day: string
  readonly report: ReportedMarketplace
}

export interface AssessOptions {
  /** Milliseconds since 1970 UTC. */
  readonly asOf: number
  /** Earlier reports in any order; the present one may be among them. */
  readonly history: readonly ReportedAt[]
  readonly policies: PolicyTable
}

/** Every metric of one reported store as a row of the status: Amazon's figures untouched, our reading beside them. */
export function assessReported(report: ReportedMarketplace, options: AssessOptions): readonly StatusMetric[] {
  // A block without a period speaks for the day of its report.
  const reportDay =
    options.history.find((earlier) => earlier.report === report)?.day ??
    new Date(options.asOf).toISOString().slice(0, 10)
  return report.metrics.map((metric) => assessMetric(metric, report.marketplace, reportDay, options))
}

function assessMetric(
  metric: ReportedMetric,
  marketplace: string,
  reportDay: string,
  options: AssessOptions,
): StatusMetric {
  // A rule in force on the day of the report judges it, although its window may end before the rule began.
  const day = reportDay
  const policy = findPolicy(options.policies, {
    metric: metric.metric,
    marketplace,
    day,
    fulfilment: metric.fulfilment,
    basis: metric.basis,
  })
  const rate = metric.rate ?? quotient(metric.numerator, metric.denominator)
  const target = targetOf(metric, policy)
  const condition = metric.condition ?? policy?.condition ?? null
  const met = targetMet(rate, target, condition)
  const isRating = metric.metric === 'account_health_rating'
  const room = isRating ? null : headroom(metric.numerator, metric.denominator, target, condition)
  const points = pointsOf(metric, rate, reportDay, options.history)
  const forecast = isRating
    ? { breachOn: null, recoversOn: null, basis: null }
    : forecastFromSnapshots(points, { target, condition })
  const reading = readLevel({
    ...metric,
    source: 'reported',
    rate,
    target,
    condition,
    targetMet: met,
    headroom: room,
    policy,
    day,
    breachOn: forecast.breachOn,
  })
  return {
    metric: metric.metric,
    fulfilment: metric.fulfilment,
    source: 'reported',
    basis: metric.basis,
    numerator: metric.numerator,
    denominator: metric.denominator,
    rate,
    target,
    condition,
    windowDays: metric.windowDays,
    from: metric.from,
    to: metric.to,
    status: metric.status,
    targetMet: met,
    level: reading.level,
    why: reading.why,
    headroom: room,
    interval:
      isRating || metric.numerator === null || metric.denominator === null
        ? null
        : rateInterval(metric.numerator, metric.denominator),
    forecast,
    trend: trendOf(points, condition),
    components: metric.components,
    inconsistent: metric.inconsistent,
    overridden: policy?.override?.note ?? null,
  }
}

// The document's own target is authoritative: the table knows it only from pages. A user's override beats both.
function targetOf(metric: ReportedMetric, policy: MetricPolicy | undefined): number | null {
  if (policy?.override !== undefined) return policy.target
  return metric.target ?? policy?.target ?? null
}

function quotient(numerator: number | null, denominator: number | null): number | null {
  if (numerator === null || denominator === null || denominator <= 0) return null
  return numerator / denominator
}

// A value stands on the day of its report, not on the last day of its window: that is when it is seen.
function pointsOf(
  metric: ReportedMetric,
  rate: number | null,
  reportDay: string,
  history: readonly ReportedAt[],
): readonly TrendPoint[] {
  const points: TrendPoint[] = []
  for (const { day, report } of [...history].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const earlier = report.metrics.find(
      (other) =>
        other.metric === metric.metric &&
        other.fulfilment === metric.fulfilment &&
        other.basis === metric.basis &&
        other.windowDays === metric.windowDays,
    )
    const value =
      earlier === undefined ? null : (earlier.rate ?? quotient(earlier.numerator, earlier.denominator))
    if (value !== null && day <= reportDay) points.push({ day, rate: value })
  }
  if (rate !== null) points.push({ day: reportDay, rate })
  return points
}
