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
  components: z.record(z.string(), count),
  assumptions: z.array(z.string()),
  excluded: z.record(z.string(), count),
  policy: z.object({ id: z.string(), confidence: z.string(), source: z.string() }).nullable(),
})

export { policyOverrideSchema, policyTableSchema, readingsSchema } from './policy/policy-schema.ts'
