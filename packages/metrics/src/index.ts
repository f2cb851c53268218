export * from './marketplace.ts'
export * from './metric-name.ts'
export type * from './records.ts'
export { chargebackOutcomes, claimOutcomes } from './ledger/codes.ts'
export { namelessChargeback, namelessClaim, namelessPackage } from './records.ts'
export { trackingDigest } from './ledger/tracking-digest.ts'
export * from './listing.ts'
export type { ListingIssueRecord, ListingIssues } from './listing-issue.ts'
export type * from './reported.ts'
export { assessAccount, worst, type AccountInput } from './assess/account.ts'
export { headroom, type Headroom } from './assess/headroom.ts'
export { readLevel, type LevelReading } from './assess/level.ts'
export { assessReported, type AssessOptions, type ReportedAt } from './assess/reported.ts'
export type { ForecastSummary, StatusAccount, StatusMetric } from './assess/status-shape.ts'
export { targetMet } from './assess/target.ts'
export { trendOf, type Trend, type TrendPoint } from './assess/trend.ts'
export { formatRate, formatTarget, metricLabel } from './assess/words.ts'
export { findPolicy, unitTimeZone, type PolicyQuestion } from './policy/find.ts'
export type {
  Basis,
  Confidence,
  MetricPolicy,
  PolicyTable,
  PolicyTier,
  PolicyWindow,
} from './policy/policy.ts'
export { builtInPolicies } from './policy/table.ts'
export { clopperPearson, rateInterval, wilson, type Interval } from './stats/interval.ts'
export {
  computeMetric,
  type ComputedMetric,
  type ComputeError,
  type ComputeQuestion,
  type ComputeResult,
} from './compute/compute.ts'
export { Evaluation, type Moment } from './compute/evaluation.ts'
export { defaultReadings, type Readings } from './compute/readings.ts'
export { computableMetrics, isComputable } from './compute/tally.ts'
export { Ledger } from './ledger/ledger.ts'
export { dayNumber, dayText, zoneDays, type ZoneDays } from './ledger/zone-days.ts'
export { isTimeZone, zoneClock, type ZoneClock } from './zone-clock.ts'
export { ledgerFrom, type LedgerSource } from './ledger/load.ts'
export type { ShipmentColumns } from './ledger/load-shipments.ts'
export {
  affectedStores,
  diffPolicies,
  type AffectedStore,
  type FieldChange,
  type PolicyDiff,
} from './policy/diff.ts'
export { withOverrides, type PolicyOverride } from './policy/override.ts'
export { dimensions, type Dimension } from './explain/dimensions.ts'
export { explain, type Explanation, type GroupFinding } from './explain/explain.ts'
export type { ReasonCount } from './explain/reasons.ts'
export type { Verdict } from './explain/verdict.ts'
export { adjustForMany, fisherExact, poissonAtLeast, riskRatio, type TwoByTwo } from './stats/exact-test.ts'
export { computedStatus, type ComputedStatusOptions } from './assess/computed.ts'
export {
  forecastFromLedger,
  type DatedCrossing,
  type Forecast,
  type ForecastDay,
  type ForecastOptions,
  type RollOff,
} from './forecast/forecast.ts'
export { forecastFromReport, type SnapshotForecastOptions } from './forecast/from-snapshots.ts'
export { reconcile, type Reconciliation } from './compute/reconcile.ts'
export { compareBeforeAfter, type ChangeReport, type PeriodCounts } from './explain/change.ts'
export {
  playRatings,
  positivesNeeded,
  ratingsOf,
  readSilence,
  type Ratings,
  type SilenceReport,
} from './forecast/silence.ts'
export {
  alertRound,
  defaultAlertRules,
  snooze,
  type Alert,
  type AlertInput,
  type AlertMemory,
  type AlertRound,
  type AlertRule,
  type CaseMatter,
} from './watch/alerts.ts'
export { earlySigns, type EarlySign } from './watch/early-signs.ts'
