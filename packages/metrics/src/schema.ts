import { z } from 'zod'
import { levels, metricNames } from './metric-name.ts'

/**
 * The JSON shapes of the metric commands, as zod schemas. An entry of its own (`@health-tui/metrics/schema`), so that
 * programs that only compute do not load zod.
 */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const count = z.number().int().nonnegative()
const fraction = z.number().min(0).max(1)
const interval = z.tuple([fraction, fraction])
const condition = z.enum(['less_than', 'greater_than', 'equals'])
const metricName = z.enum(metricNames)
const fulfilment = z.enum(['mfn', 'afn'])

export const statusMetricSchema = z.object({
  metric: metricName,
  fulfilment: fulfilment.nullable(),
  source: z.enum(['reported', 'computed']),
  basis: z.enum(['shipment', 'unit']).nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  rate: z.number().nullable(),
  target: z.number().nullable(),
  condition: condition.nullable(),
  windowDays: z.number().int().nullable(),
  from: day.nullable(),
  to: day.nullable(),
  status: z.enum(['good', 'at_risk', 'bad', 'none']),
  targetMet: z.boolean().nullable(),
  level: z.enum(levels),
  why: z.string(),
  headroom: z.object({ defectsLeft: count, cleanOrdersNeeded: count.nullable() }).nullable(),
  interval: interval.nullable(),
  forecast: z.object({
    breachOn: day.nullable(),
    recoversOn: day.nullable(),
    basis: z.enum(['ledger', 'snapshots']).nullable(),
  }),
  trend: z
    .object({
      direction: z.enum(['improving', 'worsening', 'steady']),
      change: z.number(),
      perDay: z.number(),
      points: z.array(z.object({ day, rate: z.number() })),
    })
    .nullable(),
  components: z.record(z.string(), z.number()),
  inconsistent: z.string().nullable(),
  overridden: z.string().nullable(),
})

export const statusAccountSchema = z.object({
  account: z.string(),
  marketplace: z.string(),
  accountStatus: z.string().nullable(),
  accountHealthRating: z.object({ score: z.number().nullable(), status: z.string().nullable() }).nullable(),
  level: z.enum(levels),
  metrics: z.array(statusMetricSchema),
  policyViolations: z.record(z.string(), z.number()),
  warnings: z.array(z.object({ type: z.string(), status: z.string() })),
  notes: z.array(z.string()),
  openCases: count.optional(),
  nextDeadline: z.string().nullable().optional(),
})

export const statusSchema = z.object({ asOf: z.string(), accounts: z.array(statusAccountSchema) })

export const computedMetricSchema = z.object({
  metric: metricName,
  account: z.string(),
  marketplace: z.string(),
  fulfilment: fulfilment.nullable(),
  source: z.literal('computed'),
  basis: z.enum(['order', 'shipment', 'unit', 'message']),
  numerator: count,
  denominator: count,
  rate: fraction.nullable(),
  interval: interval.nullable(),
  target: z.number().nullable(),
  condition: condition.nullable(),
  targetMet: z.boolean().nullable(),
  windowDays: count,
  from: day,
  to: day,
  timeZone: z.string(),
  headroom: z.object({ defectsLeft: count, cleanOrdersNeeded: count.nullable() }).nullable(),
  bound: z.object({ side: z.enum(['lower', 'upper']), why: z.string(), listOnly: z.boolean() }).nullable(),
  components: z.record(z.string(), count),
  assumptions: z.array(z.string()),
  excluded: z.record(z.string(), count),
  policy: z.object({ id: z.string(), confidence: z.string(), source: z.string() }).nullable(),
  categories: z.array(
    z.object({
      category: z.string(),
      numerator: count,
      denominator: count,
      rate: fraction,
      targetMet: z.boolean().nullable(),
    }),
  ),
})

const verdict = z.object({
  kind: z.enum(['pattern', 'isolated', 'none']),
  text: z.string(),
  evidence: z.array(z.string()),
  orders: z.array(z.string()),
})
const ratio = z.number().nonnegative()

export const explanationSchema = z.object({
  metric: metricName,
  account: z.string(),
  marketplace: z.string(),
  fulfilment: fulfilment.nullable(),
  from: day,
  to: day,
  timeZone: z.string(),
  defects: count,
  cases: count,
  verdict,
  groups: z.array(
    z.object({
      by: z.string(),
      value: z.string(),
      defects: count,
      cases: count,
      rate: fraction,
      interval: interval.nullable(),
      lift: ratio.nullable(),
      liftInterval: z.tuple([ratio, ratio]).nullable(),
      pValue: fraction.nullable(),
      qValue: fraction.nullable(),
      standsOut: z.boolean(),
      orders: z.array(z.string()),
    }),
  ),
  reasons: z.array(z.object({ source: z.string(), reason: z.string(), orders: count })),
  unknown: z.record(z.string(), count),
  assumptions: z.array(z.string()),
})

const crossing = z.object({
  on: day.nullable(),
  earliest: day.nullable(),
  latest: day.nullable(),
  probability: fraction,
})

export const forecastSchema = z.object({
  metric: metricName,
  account: z.string(),
  marketplace: z.string(),
  fulfilment: fulfilment.nullable(),
  basis: z.enum(['ledger', 'snapshots']),
  asOf: z.string(),
  rate: fraction.nullable(),
  target: z.number().nullable(),
  condition: condition.nullable(),
  targetMet: z.boolean().nullable(),
  breach: crossing.nullable(),
  recovery: crossing.nullable(),
  rollOff: z.array(z.object({ day, leaves: day, defects: count, cases: count, orders: z.array(z.string()) })),
  days: z.array(
    z.object({
      day,
      median: fraction.nullable(),
      low: fraction.nullable(),
      high: fraction.nullable(),
      missedProbability: fraction,
    }),
  ),
  interval: z.literal('90 %'),
  assumptions: z.array(z.string()),
})

const ruleMetric = { id: z.string().min(1), metric: metricName.exactOptional() }

/** Alert rules as the configuration file holds them. */
export const alertRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...ruleMetric, kind: z.literal('level'), atLeast: z.enum(levels) }),
  z.strictObject({ ...ruleMetric, kind: z.literal('headroom'), defectsLeftAtMost: count }),
  z.strictObject({ ...ruleMetric, kind: z.literal('forecast'), breachWithinDays: count }),
  z.strictObject({ id: z.string().min(1), kind: z.literal('data_age'), olderThanDays: count }),
  z.strictObject({ id: z.string().min(1), kind: z.literal('weekly_check'), everyDays: count }),
  z.strictObject({ id: z.string().min(1), kind: z.literal('deadline'), withinHours: count }),
  z.strictObject({ id: z.string().min(1), kind: z.literal('case_due'), withinHours: count }),
])

export const alertSchema = z.object({
  key: z.string(),
  rule: z.string(),
  account: z.string(),
  marketplace: z.string(),
  level: z.enum(levels),
  text: z.string(),
})

export { policyOverrideSchema, policyTableSchema, readingsSchema } from './policy/policy-schema.ts'
