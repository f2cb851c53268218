import type { Fulfilment, MetricName, MetricStatus, TargetCondition } from './metric-name.ts'

/**
 * One metric over one window: what Amazon's figure and a row of the status share. `null` means that nobody says. Days are
 * `YYYY-MM-DD`, both included.
 */
export interface MetricFigures {
  readonly metric: MetricName
  readonly fulfilment: Fulfilment | null
  /** `shipment` or `unit` for on-time delivery, which Amazon reports twice; otherwise null. */
  readonly basis: 'shipment' | 'unit' | null
  readonly numerator: number | null
  readonly denominator: number | null
  /** A fraction, not a percentage; for account_health_rating the score in points. */
  readonly rate: number | null
  readonly target: number | null
  readonly condition: TargetCondition | null
  readonly windowDays: number | null
  readonly from: string | null
  readonly to: string | null
  readonly status: MetricStatus
  /** Parts of the numerator by name, e.g. `{claims: 5, chargebacks: 1, negativeFeedback: 4}`; they may overlap. */
  readonly components: Readonly<Record<string, number>>
  /** A sentence where the document contradicts itself. */
  readonly inconsistent: string | null
}

/** One metric as Amazon reported it: `null` means that the document does not say. */
export interface ReportedMetric extends MetricFigures {
  /** Amazon's own word, unchanged (GOOD, WARNED, BAD, NONE); null where the block has no status. */
  readonly statusAsGiven: string | null
}

/** One marketplace of one performance report. */
export interface ReportedMarketplace {
  readonly marketplaceId: string
  /** Store code such as `DE`; the id itself for a store that we do not know. */
  readonly marketplace: string
  /** Amazon's own word: NORMAL, AT_RISK, DEACTIVATED, also SUSPENDED in Amazon's example. */
  readonly accountStatus: string | null
  readonly accountHealthRating: { readonly score: number | null; readonly status: string | null } | null
  readonly metrics: readonly ReportedMetric[]
  /** Open policy violations by category key without the suffix noise, e.g. `listingPolicyViolations`. */
  readonly policyViolations: Readonly<Record<string, number>>
  readonly warnings: readonly { readonly type: string; readonly status: string }[]
  /** Sentences about contradictions that belong to no single metric. */
  readonly notes: readonly string[]
}

/** A whole performance report. */
export interface PerformanceSnapshot {
  /** The day of the report, worked out from its windows; null when no block has a usable range. */
  readonly reportDay: string | null
  readonly marketplaces: readonly ReportedMarketplace[]
  /** Keys that no version of the format known to us has; kept so that nothing disappears silently. */
  readonly unknownKeys: readonly string[]
}
