import type { FactRecord } from '@health-tui/metrics'

type Value = string | number | null

/** How a record of one kind becomes a row. */
export interface FactTable<R extends FactRecord = FactRecord> {
  readonly table: string
  /** Columns after `store_id` and before `document_id`; `order_key` is written by the caller. */
  readonly columns: readonly string[]
  readonly key: readonly string[]
  row(record: R): readonly Value[]
}

/** Every kind of fact but order items, which are too many for this general way. */
export type SideFact = Exclude<FactRecord, { readonly kind: 'order-item' }>

type Tables = { readonly [K in SideFact['kind']]: FactTable<Extract<SideFact, { readonly kind: K }>> }

export const factTables: Tables = {
  shipment: {
    table: 'shipment',
    key: ['order_key', 'shipment_key'],
    columns: [
      'shipment_key',
      'fulfilment',
      'units',
      'sku',
      'asin',
      'category',
      'carrier',
      'tracking_id',
      'service_level',
      'warehouse',
      'ship_by',
      'shipped_at',
      'confirmed_at',
      'first_scan_at',
      'deliver_by',
      'delivered_at',
      'valid_tracking',
      'delivered_late',
    ],
    row: (r) => [
      r.shipmentKey,
      r.fulfilment,
      r.units,
      r.sku,
      r.asin,
      r.category,
      r.carrier,
      r.trackingId,
      r.serviceLevel,
      r.warehouse,
      seconds(r.shipBy),
      seconds(r.shippedAt),
      seconds(r.confirmedAt),
      seconds(r.firstScanAt),
      seconds(r.deliverBy),
      seconds(r.deliveredAt),
      flag(r.validTracking),
      flag(r.deliveredLate),
    ],
  },
  feedback: {
    table: 'feedback',
    key: ['order_key', 'received_on'],
    columns: ['received_on', 'rating', 'comment', 'removed_at'],
    row: (r) => [r.receivedOn, r.rating, r.comment, seconds(r.removedAt)],
  },
  claim: {
    table: 'claim',
    key: ['order_key', 'claim_key'],
    columns: ['claim_key', 'received_at', 'outcome', 'reason', 'removed_at', 'proxy'],
    row: (r) => [r.claimKey, seconds(r.receivedAt), r.outcome, r.reason, seconds(r.removedAt), flag(r.proxy)],
  },
  chargeback: {
    table: 'chargeback',
    key: ['order_key', 'chargeback_key'],
    columns: ['chargeback_key', 'received_at', 'outcome', 'removed_at', 'proxy'],
    row: (r) => [r.chargebackKey, seconds(r.receivedAt), r.outcome, seconds(r.removedAt), flag(r.proxy)],
  },
  'invoice-defect': {
    table: 'invoice_defect',
    key: ['order_key', 'shipment_key'],
    columns: ['shipment_key', 'shipped_at', 'defect', 'reason'],
    row: (r) => [r.shipmentKey, seconds(r.shippedAt), r.defect, r.reason],
  },
  return: {
    table: 'order_return',
    key: ['order_key', 'return_key'],
    columns: [
      'return_key',
      'fulfilment',
      'requested_at',
      'sku',
      'asin',
      'quantity',
      'reason',
      'disposition',
      'warehouse',
      'in_policy',
      'resolution',
    ],
    row: (r) => [
      r.returnKey,
      r.fulfilment,
      seconds(r.requestedAt),
      r.sku,
      r.asin,
      r.quantity,
      r.reason,
      r.disposition,
      r.warehouse,
      flag(r.inPolicy),
      r.resolution,
    ],
  },
  message: {
    table: 'message',
    key: ['message_key'],
    columns: ['message_key', 'received_at', 'answered_at', 'response_needed'],
    row: (r) => [r.messageKey, seconds(r.receivedAt), seconds(r.answeredAt), flag(r.responseNeeded)],
  },
}

function seconds(instant: number | null): number | null {
  return instant === null ? null : Math.floor(instant / 1000)
}

function flag(value: boolean | null): number | null {
  return value === null ? null : value ? 1 : 0
}
