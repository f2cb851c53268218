import type { Fulfilment, MetricName, TargetCondition } from '../metric-name.ts'

/**
 * How far a policy row can be trusted. `confirmed`: an Amazon page, moderator or repository says so; `third_party`: a
 * law firm, tool vendor or seller says so; `inferred`: worked out from sourced facts; `general`: common knowledge that no
 * page at hand confirms; `unknown`: looked for and not found, kept so that the gap is visible.
 */
export const confidences = ['confirmed', 'third_party', 'inferred', 'general', 'unknown'] as const
export type Confidence = (typeof confidences)[number]

/** What is counted: on-time delivery exists per shipment and per unit, every other rate has one basis. */
export type Basis = 'order' | 'shipment' | 'unit' | 'message' | 'return' | 'points'

export interface PolicyWindow {
  readonly days: number
  /** Days between the last day of the window and the day of the report. */
  readonly lag: number
}

/** A band below the target, with what Amazon does to an account in it. `below` and `from` are fractions; `from` included. */
export interface PolicyTier {
  readonly from: number
  readonly below: number
  readonly consequence: string
}

/**
 * One metric, in one set of stores, from one day on. Plain JSON, so that the whole table can be replaced by a data file.
 * A later `from` replaces an earlier one; a row that names a store beats the row for `*`.
 */
export interface MetricPolicy {
  readonly id: string
  readonly metric: MetricName
  readonly basis: Basis
  /** Store codes, or `*` for every store without a row of its own. */
  readonly marketplaces: readonly string[]
  /** null: the account as a whole, whoever ships. */
  readonly fulfilment: Fulfilment | null
  /** null for the rules that hold for every seller; else an optional programme such as `premium_shipping`. */
  readonly programme: string | null
  /** First day in force, `YYYY-MM-DD`. */
  readonly from: string
  /** Last day in force; null while nothing ends it. */
  readonly until: string | null
  /** A fraction (points for account_health_rating); null where Amazon names no target. */
  readonly target: number | null
  readonly condition: TargetCondition
  readonly windows: readonly PolicyWindow[]
  readonly numerator: string
  readonly denominator: string
  /** Zone of the day boundary; null: the store's own. */
  readonly timeZone: string | null
  /** Fewest orders, units or answers for the target to apply. */
  readonly minimum: number | null
  readonly tiers: readonly PolicyTier[]
  /** What missing the target leads to; null where Amazon names no penalty. */
  readonly consequence: string | null
  /** Day from which the consequence is applied; null: with `from`. */
  readonly enforcedFrom: string | null
  /** Measured for every product category as well. */
  readonly perCategory: boolean
  /** Cancellations by Amazon itself count against the seller (only for cancellation_rate). */
  readonly amazonCancellationsCount: boolean
  /** Carriers whose scans count (only for valid_tracking_rate). */
  readonly carriers: 'all' | 'integrated' | null
  readonly confidence: Confidence
  readonly source: string
  readonly note: string | null
  /** Present when a user's configuration replaced Amazon's figures: shown beside the value. */
  readonly override?: { readonly note: string }
}

export interface PolicyTable {
  readonly schema: 'health-tui/policies@1'
  /** The day the table was compiled. */
  readonly version: string
  readonly policies: readonly MetricPolicy[]
}

/** First day of rules whose start nobody records. */
export const always = '2000-01-01'

type Given = Pick<
  MetricPolicy,
  'metric' | 'numerator' | 'denominator' | 'condition' | 'confidence' | 'source'
>

/** Fills what most rows share, so that a row of data shows only what is particular to it. */
export function policy(id: string, given: Given & Partial<MetricPolicy>): MetricPolicy {
  return {
    id,
    basis: 'order',
    marketplaces: ['*'],
    fulfilment: 'mfn',
    programme: null,
    from: always,
    until: null,
    target: null,
    windows: [],
    timeZone: null,
    minimum: null,
    tiers: [],
    consequence: null,
    enforcedFrom: null,
    perCategory: false,
    amazonCancellationsCount: false,
    carriers: null,
    note: null,
    ...given,
  }
}
