import type { ClaimRecord, FeedbackRecord, OrderItemRecord, ShipmentRecord } from '../records.ts'

/** Facts for tests: everything that a test does not speak of is unknown. */
export function orderItem(
  orderId: string,
  purchased: string,
  more: Partial<OrderItemRecord> = {},
): OrderItemRecord {
  return {
    kind: 'order-item',
    orderId,
    itemKey: 'i1',
    purchasedAt: Date.parse(purchased),
    lastUpdatedAt: null,
    orderStatus: 'shipped',
    itemStatus: null,
    fulfilment: 'mfn',
    salesChannel: null,
    sku: null,
    asin: null,
    quantity: 1,
    serviceLevel: null,
    region: null,
    businessOrder: null,
    shipBy: null,
    deliverBy: null,
    cancelledBy: null,
    category: null,
    ...more,
  }
}

export function shipment(orderId: string, more: Partial<ShipmentRecord> = {}): ShipmentRecord {
  return {
    kind: 'shipment',
    orderId,
    shipmentKey: 'p1',
    fulfilment: null,
    units: null,
    sku: null,
    asin: null,
    category: null,
    carrier: null,
    trackingId: `1Z-${more.shipmentKey ?? 'p1'}`,
    serviceLevel: null,
    warehouse: null,
    shipBy: null,
    shippedAt: null,
    confirmedAt: null,
    firstScanAt: null,
    deliverBy: null,
    deliveredAt: null,
    validTracking: null,
    deliveredLate: null,
    ...more,
  }
}

export function feedback(
  orderId: string,
  receivedOn: string,
  rating = 1,
  removedAt: string | null = null,
): FeedbackRecord {
  return {
    kind: 'feedback',
    orderId,
    receivedOn,
    rating,
    comment: null,
    removedAt: removedAt === null ? null : Date.parse(removedAt),
  }
}

export function claim(orderId: string, received: string, more: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    kind: 'claim',
    orderId,
    claimKey: 'c1',
    receivedAt: Date.parse(received),
    outcome: 'granted_seller_fault',
    reason: null,
    removedAt: null,
    proxy: false,
    ...more,
  }
}
