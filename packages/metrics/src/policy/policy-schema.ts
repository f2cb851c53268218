import { z } from 'zod'
import { metricNames } from '../metric-name.ts'
import { isTimeZone } from '../zone-clock.ts'
import { confidences, type PolicyTable } from './policy.ts'

const day = z.iso.date()
const count = z.number().int().nonnegative()
const basis = z.enum(['order', 'shipment', 'unit', 'message', 'return', 'points'])
const fulfilment = z.enum(['mfn', 'afn'])
const window = z.strictObject({ days: count.min(1), lag: count })

const metricPolicySchema = z.strictObject({
  id: z.string().min(1),
  metric: z.enum(metricNames),
  basis,
  marketplaces: z.array(z.string().min(1)).min(1),
  fulfilment: fulfilment.nullable(),
  programme: z.string().nullable(),
  from: day,
  until: day.nullable(),
  target: z.number().nonnegative().nullable(),
  condition: z.enum(['less_than', 'greater_than', 'equals']),
  windows: z.array(window),
  numerator: z.string(),
  denominator: z.string(),
  timeZone: z.string().refine(isTimeZone, 'is no time zone').nullable(),
  minimum: count.nullable(),
  tiers: z.array(z.strictObject({ from: z.number(), below: z.number(), consequence: z.string() })),
  consequence: z.string().nullable(),
  enforcedFrom: day.nullable(),
  perCategory: z.boolean(),
  amazonCancellationsCount: z.boolean(),
  carriers: z.enum(['all', 'integrated']).nullable(),
  confidence: z.enum(confidences),
  source: z.string().min(1),
  note: z.string().nullable(),
  override: z.strictObject({ note: z.string() }).exactOptional(),
})

/** A policy table as a data file; rows need ids of their own. */
export const policyTableSchema: z.ZodType<PolicyTable> = z.strictObject({
  schema: z.literal('health-tui/policies@1'),
  version: day,
  policies: z
    .array(metricPolicySchema)
    .min(1)
    .superRefine((rows, context) => {
      const seen = new Set<string>()
      for (const [index, { id }] of rows.entries()) {
        if (seen.has(id)) {
          context.addIssue({ code: 'custom', path: [index, 'id'], message: `the id ${id} is used twice` })
        }
        seen.add(id)
        if (rows[index]?.timeZone != null && rows[index]?.basis !== 'unit') {
          context.addIssue({
            code: 'custom',
            path: [index, 'timeZone'],
            message:
              'only rules that count units have a zone of their own; other days are those of the store',
          })
        }
      }
    }),
})

/** An override as the configuration file holds it. */
export const policyOverrideSchema = z.strictObject({
  metric: z.enum(metricNames),
  marketplace: z.string().min(1),
  fulfilment: fulfilment.exactOptional(),
  basis: basis.exactOptional(),
  target: z.number().nonnegative().nullable().exactOptional(),
  windows: z.array(window).min(1).exactOptional(),
  minimum: count.nullable().exactOptional(),
  note: z.string().min(1, 'an override needs a note that says why'),
})

/** The readings of the configuration file; what is left out keeps its default. */
export const readingsSchema = z
  .strictObject({
    lateShipmentPlacedBy: z.enum(['ship_by', 'purchase']),
    packagePlacedBy: z.enum(['deliver_by', 'shipped']),
    cancelledOrdersCount: z.boolean(),
    pendingOrdersCount: z.boolean(),
    buyerCancelledOrdersCount: z.boolean(),
    unknownCancellerCounts: z.boolean(),
    amazonCancellationsCount: z.union([z.boolean(), z.literal('policy')]),
    openClaimsCount: z.boolean(),
    cancelledOrderClaimsCount: z.boolean(),
    openChargebacksCount: z.boolean(),
    overdueOpenOrdersAreLate: z.boolean(),
    midnightDeadlineIsEndOfDay: z.boolean(),
    unknownFulfilment: fulfilment,
  })
  .partial()
