import type { Level } from '../metric-name.ts'
import type { MetricFigures } from '../reported.ts'
import type { Interval } from '../stats/interval.ts'
import type { Headroom } from './headroom.ts'
import type { Trend } from './trend.ts'

export interface ForecastSummary {
  /** First day on which the target is expected to be missed; null: not foreseen. */
  readonly breachOn: string | null
  /** First day on which a missed target is expected to be met again; null: not foreseen, or met already. */
  readonly recoversOn: string | null
  /** What it rests on: order-level facts, stored reports, or nothing. */
  readonly basis: 'ledger' | 'snapshots' | null
}

/** One row of `status --json`, as the outside contract fixes it, with `basis`, `trend`, `components` and `overridden` added. */
export interface StatusMetric extends MetricFigures {
  readonly source: 'reported' | 'computed'
  readonly targetMet: boolean | null
  readonly level: Level
  readonly why: string
  readonly headroom: Headroom | null
  readonly interval: Interval | null
  readonly forecast: ForecastSummary
  readonly trend: Trend | null
  /** The note of a user's override of Amazon's target; null where Amazon's own figures stand. */
  readonly overridden: string | null
}

/** One account in one store, without what cases add (open cases, next deadline). */
export interface StatusAccount {
  readonly account: string
  readonly marketplace: string
  readonly accountStatus: string | null
  readonly accountHealthRating: { readonly score: number | null; readonly status: string | null } | null
  readonly level: Level
  readonly metrics: readonly StatusMetric[]
  /** Open violations by category, e.g. `{listingPolicy: 0}`. */
  readonly policyViolations: Readonly<Record<string, number>>
  readonly warnings: readonly { readonly type: string; readonly status: string }[]
  readonly notes: readonly string[]
}
