import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import { confidences, levels, metricNames } from './chunk-B2S62JUI.js'
import { external_exports } from './chunk-3OKRU4HK.js'
var day = external_exports.iso.date(),
  count = external_exports.number().int().nonnegative(),
  basis = external_exports.enum(['order', 'shipment', 'unit', 'message', 'return', 'points']),
  fulfilment = external_exports.enum(['mfn', 'afn']),
  window = external_exports.strictObject({ days: count.min(1), lag: count }),
  metricPolicySchema = external_exports.strictObject({
    id: external_exports.string().min(1),
    metric: external_exports.enum(metricNames),
    basis,
    marketplaces: external_exports.array(external_exports.string().min(1)).min(1),
    fulfilment: fulfilment.nullable(),
    programme: external_exports.string().nullable(),
    from: day,
    until: day.nullable(),
    target: external_exports.number().nonnegative().nullable(),
    condition: external_exports.enum(['less_than', 'greater_than', 'equals']),
    windows: external_exports.array(window),
    numerator: external_exports.string(),
    denominator: external_exports.string(),
    timeZone: external_exports.string().refine(isTimeZone, 'is no time zone').nullable(),
    minimum: count.nullable(),
    tiers: external_exports.array(
      external_exports.strictObject({
        from: external_exports.number(),
        below: external_exports.number(),
        consequence: external_exports.string(),
      }),
    ),
    consequence: external_exports.string().nullable(),
    enforcedFrom: day.nullable(),
    perCategory: external_exports.boolean(),
    amazonCancellationsCount: external_exports.boolean(),
    carriers: external_exports.enum(['all', 'integrated']).nullable(),
    confidence: external_exports.enum(confidences),
    source: external_exports.string().min(1),
    note: external_exports.string().nullable(),
    override: external_exports.strictObject({ note: external_exports.string() }).exactOptional(),
  }),
  policyTableSchema = external_exports.strictObject({
    schema: external_exports.literal('health-tui/policies@1'),
    version: day,
    policies: external_exports
      .array(metricPolicySchema)
      .min(1)
      .superRefine((rows, context) => {
        let seen = new Set()
        for (let [index, { id }] of rows.entries())
          (seen.has(id) &&
            context.addIssue({ code: 'custom', path: [index, 'id'], message: `the id ${id} is used twice` }),
            seen.add(id))
      }),
  }),
  policyOverrideSchema = external_exports.strictObject({
    metric: external_exports.enum(metricNames),
    marketplace: external_exports.string().min(1),
    fulfilment: fulfilment.exactOptional(),
    basis: basis.exactOptional(),
    target: external_exports.number().nonnegative().nullable().exactOptional(),
    windows: external_exports.array(window).min(1).exactOptional(),
    minimum: count.nullable().exactOptional(),
    note: external_exports.string().min(1, 'an override needs a note that says why'),
  }),
  readingsSchema = external_exports
    .strictObject({
      lateShipmentPlacedBy: external_exports.enum(['ship_by', 'purchase']),
      packagePlacedBy: external_exports.enum(['deliver_by', 'shipped']),
      cancelledOrdersCount: external_exports.boolean(),
      pendingOrdersCount: external_exports.boolean(),
      buyerCancelledOrdersCount: external_exports.boolean(),
      unknownCancellerCounts: external_exports.boolean(),
      amazonCancellationsCount: external_exports.union([
        external_exports.boolean(),
        external_exports.literal('policy'),
      ]),
      openClaimsCount: external_exports.boolean(),
      cancelledOrderClaimsCount: external_exports.boolean(),
      openChargebacksCount: external_exports.boolean(),
      overdueOpenOrdersAreLate: external_exports.boolean(),
      midnightDeadlineIsEndOfDay: external_exports.boolean(),
      unknownFulfilment: fulfilment,
    })
    .partial()
function isTimeZone(text) {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== ''
  } catch {
    return !1
  }
}
var day2 = external_exports.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  count2 = external_exports.number().int().nonnegative(),
  fraction = external_exports.number().min(0).max(1),
  interval = external_exports.tuple([fraction, fraction]),
  condition = external_exports.enum(['less_than', 'greater_than', 'equals']),
  metricName = external_exports.enum(metricNames),
  fulfilment2 = external_exports.enum(['mfn', 'afn']),
  statusMetricSchema = external_exports.object({
    metric: metricName,
    fulfilment: fulfilment2.nullable(),
    source: external_exports.enum(['reported', 'computed']),
    basis: external_exports.enum(['shipment', 'unit']).nullable(),
    numerator: external_exports.number().nullable(),
    denominator: external_exports.number().nullable(),
    rate: external_exports.number().nullable(),
    target: external_exports.number().nullable(),
    condition: condition.nullable(),
    windowDays: external_exports.number().int().nullable(),
    from: day2.nullable(),
    to: day2.nullable(),
    status: external_exports.enum(['good', 'at_risk', 'bad', 'none']),
    targetMet: external_exports.boolean().nullable(),
    level: external_exports.enum(levels),
    why: external_exports.string(),
    headroom: external_exports
      .object({ defectsLeft: count2, cleanOrdersNeeded: count2.nullable() })
      .nullable(),
    interval: interval.nullable(),
    forecast: external_exports.object({
      breachOn: day2.nullable(),
      recoversOn: day2.nullable(),
      basis: external_exports.enum(['ledger', 'snapshots']).nullable(),
    }),
    trend: external_exports
      .object({
        direction: external_exports.enum(['improving', 'worsening', 'steady']),
        change: external_exports.number(),
        perDay: external_exports.number(),
        points: external_exports.array(
          external_exports.object({ day: day2, rate: external_exports.number() }),
        ),
      })
      .nullable(),
    components: external_exports.record(external_exports.string(), external_exports.number()),
    inconsistent: external_exports.string().nullable(),
    overridden: external_exports.string().nullable(),
  }),
  statusAccountSchema = external_exports.object({
    account: external_exports.string(),
    marketplace: external_exports.string(),
    accountStatus: external_exports.string().nullable(),
    accountHealthRating: external_exports
      .object({ score: external_exports.number().nullable(), status: external_exports.string().nullable() })
      .nullable(),
    level: external_exports.enum(levels),
    metrics: external_exports.array(statusMetricSchema),
    policyViolations: external_exports.record(external_exports.string(), external_exports.number()),
    warnings: external_exports.array(
      external_exports.object({ type: external_exports.string(), status: external_exports.string() }),
    ),
    notes: external_exports.array(external_exports.string()),
    openCases: count2.optional(),
    nextDeadline: external_exports.string().nullable().optional(),
  }),
  statusSchema = external_exports.object({
    asOf: external_exports.string(),
    accounts: external_exports.array(statusAccountSchema),
  }),
  computedMetricSchema = external_exports.object({
    metric: metricName,
    account: external_exports.string(),
    marketplace: external_exports.string(),
    fulfilment: fulfilment2.nullable(),
    source: external_exports.literal('computed'),
    basis: external_exports.enum(['order', 'shipment', 'unit', 'message']),
    numerator: count2,
    denominator: count2,
    rate: fraction.nullable(),
    interval: interval.nullable(),
    target: external_exports.number().nullable(),
    condition: condition.nullable(),
    targetMet: external_exports.boolean().nullable(),
    windowDays: count2,
    from: day2,
    to: day2,
    timeZone: external_exports.string(),
    headroom: external_exports
      .object({ defectsLeft: count2, cleanOrdersNeeded: count2.nullable() })
      .nullable(),
    components: external_exports.record(external_exports.string(), count2),
    assumptions: external_exports.array(external_exports.string()),
    excluded: external_exports.record(external_exports.string(), count2),
    policy: external_exports
      .object({
        id: external_exports.string(),
        confidence: external_exports.string(),
        source: external_exports.string(),
      })
      .nullable(),
  }),
  verdict = external_exports.object({
    kind: external_exports.enum(['pattern', 'isolated', 'none']),
    text: external_exports.string(),
    evidence: external_exports.array(external_exports.string()),
    orders: external_exports.array(external_exports.string()),
  }),
  ratio = external_exports.number().nonnegative(),
  explanationSchema = external_exports.object({
    metric: metricName,
    account: external_exports.string(),
    marketplace: external_exports.string(),
    fulfilment: fulfilment2.nullable(),
    from: day2,
    to: day2,
    timeZone: external_exports.string(),
    defects: count2,
    cases: count2,
    verdict,
    groups: external_exports.array(
      external_exports.object({
        by: external_exports.string(),
        value: external_exports.string(),
        defects: count2,
        cases: count2,
        rate: fraction,
        interval: interval.nullable(),
        lift: ratio.nullable(),
        liftInterval: external_exports.tuple([ratio, ratio]).nullable(),
        pValue: fraction.nullable(),
        qValue: fraction.nullable(),
        standsOut: external_exports.boolean(),
        orders: external_exports.array(external_exports.string()),
      }),
    ),
    reasons: external_exports.array(
      external_exports.object({
        source: external_exports.string(),
        reason: external_exports.string(),
        orders: count2,
      }),
    ),
    unknown: external_exports.record(external_exports.string(), count2),
    assumptions: external_exports.array(external_exports.string()),
  }),
  crossing = external_exports.object({
    on: day2.nullable(),
    earliest: day2.nullable(),
    latest: day2.nullable(),
    probability: fraction,
  }),
  forecastSchema = external_exports.object({
    metric: metricName,
    account: external_exports.string(),
    marketplace: external_exports.string(),
    fulfilment: fulfilment2.nullable(),
    basis: external_exports.enum(['ledger', 'snapshots']),
    asOf: external_exports.string(),
    rate: fraction.nullable(),
    target: external_exports.number().nullable(),
    condition: condition.nullable(),
    targetMet: external_exports.boolean().nullable(),
    breach: crossing.nullable(),
    recovery: crossing.nullable(),
    rollOff: external_exports.array(
      external_exports.object({
        day: day2,
        leaves: day2,
        defects: count2,
        cases: count2,
        orders: external_exports.array(external_exports.string()),
      }),
    ),
    days: external_exports.array(
      external_exports.object({
        day: day2,
        median: fraction.nullable(),
        low: fraction.nullable(),
        high: fraction.nullable(),
        missedProbability: fraction,
      }),
    ),
    interval: external_exports.literal('90 %'),
    assumptions: external_exports.array(external_exports.string()),
  })
export {
  policyTableSchema,
  policyOverrideSchema,
  readingsSchema,
  statusMetricSchema,
  statusAccountSchema,
  statusSchema,
  computedMetricSchema,
  explanationSchema,
  forecastSchema,
}
//# sourceMappingURL=chunk-R57FWYGF.js.map
