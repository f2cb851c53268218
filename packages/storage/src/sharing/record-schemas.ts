import { chargebackOutcomes, claimOutcomes, type FactRecord } from '@health-tui/metrics'
import { z } from 'zod'

const text = z.string().max(1000)
const words = text.nullable()
const key = z.string().min(1).max(200)
// Stored as whole seconds since 1970 in 32 bits.
const moment = z.int().min(0).max(4_000_000_000_000)
const instant = moment.nullable()
const count = z.int().min(0).max(1_000_000_000).nullable()
const flag = z.boolean().nullable()
const fulfilment = z.enum(['mfn', 'afn']).nullable()
const status = z.enum(['pending', 'unshipped', 'shipped', 'cancelled'])

/** What an order-level record must look like when another machine sends it. None has a field for a buyer. */
export const recordSchemas: {
  readonly [K in FactRecord['kind']]: z.ZodType<Extract<FactRecord, { readonly kind: K }>>
} = {
  'order-item': z.object({
    kind: z.literal('order-item'),
    orderId: key,
    itemKey: z.string().max(200),
    purchasedAt: moment,
    lastUpdatedAt: instant,
    orderStatus: status,
    itemStatus: status.nullable(),
    fulfilment,
    salesChannel: words,
    sku: words,
    asin: words,
    quantity: count,
    serviceLevel: words,
    region: words,
    businessOrder: flag,
    shipBy: instant,
    deliverBy: instant,
    cancelledBy: z.enum(['seller', 'buyer', 'amazon', 'unknown']).nullable(),
    category: words,
  }),
  shipment: z.object({
    kind: z.literal('shipment'),
    orderId: key,
    shipmentKey: z.string().max(200),
    fulfilment,
    units: count,
    sku: words,
    asin: words,
    category: words,
    carrier: words,
    trackingId: words,
    serviceLevel: words,
    warehouse: words,
    shipBy: instant,
    shippedAt: instant,
    confirmedAt: instant,
    firstScanAt: instant,
    deliverBy: instant,
    deliveredAt: instant,
    validTracking: flag,
    deliveredLate: flag,
  }),
  feedback: z.object({
    kind: z.literal('feedback'),
    orderId: key,
    receivedOn: z.iso.date(),
    rating: z.int().min(0).max(10),
    comment: words,
    removedAt: instant,
  }),
  claim: z.object({
    kind: z.literal('claim'),
    orderId: key,
    claimKey: z.string().max(200),
    receivedAt: instant,
    outcome: z.enum(claimOutcomes),
    reason: words,
    removedAt: instant,
    proxy: z.boolean(),
  }),
  chargeback: z.object({
    kind: z.literal('chargeback'),
    orderId: key,
    chargebackKey: z.string().max(200),
    receivedAt: instant,
    outcome: z.enum(chargebackOutcomes),
    removedAt: instant,
    proxy: z.boolean(),
  }),
  'invoice-defect': z.object({
    kind: z.literal('invoice-defect'),
    orderId: key,
    shipmentKey: z.string().max(200),
    shippedAt: instant,
    defect: z.enum(['missing', 'late', 'unknown']),
    reason: words,
  }),
  return: z.object({
    kind: z.literal('return'),
    orderId: key,
    returnKey: z.string().max(200),
    fulfilment,
    requestedAt: instant,
    sku: words,
    asin: words,
    quantity: count,
    reason: words,
    disposition: words,
    warehouse: words,
    inPolicy: flag,
    resolution: words,
  }),
  message: z.object({
    kind: z.literal('message'),
    messageKey: key,
    orderId: key.nullable(),
    receivedAt: moment,
    answeredAt: instant,
    responseNeeded: z.boolean(),
  }),
}
