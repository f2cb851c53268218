import {
  type CancelledBy,
  chargebackOutcomes,
  claimOutcomes,
  type FactRecord,
  type OrderItemRecord,
  type OrderStatus,
  type ShipmentRecord,
} from '@health-tui/metrics'
import fc from 'fast-check'

/**
 * Random ledgers for the differential and incremental tests: few orders around a clock change, with every complication at
 * once (several items, mixed statuses, other channels, defects that come late or are removed, packages in every state).
 */
const hour = 3_600_000
const day = 24 * hour

const statuses: readonly OrderStatus[] = ['pending', 'unshipped', 'shipped', 'cancelled']
const cancellers: readonly CancelledBy[] = ['seller', 'buyer', 'amazon', 'unknown']

/** Days around which the clock changes in the US, Europe, Brazil (formerly) and Australia. */
const centres = ['2026-03-08', '2026-03-29', '2025-10-26', '2025-11-02', '2018-11-04', '2026-04-05'].map(
  (text) => Date.parse(text),
)

const centre = fc.constantFrom(...centres)
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 })
const ids = fc.integer({ min: 1, max: 15 }).map((n) => `111-0000000-${String(n).padStart(7, '0')}`)

/** Sources may be silent about who ships an order, but never disagree. */
function shipper(orderId: string): 'mfn' | 'afn' {
  return Number(orderId.slice(-7)) % 3 === 0 ? 'afn' : 'mfn'
}

function instants(around: number, before = 30, after = 30): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: around - before * day, max: around + after * day }).map((t) => t - (t % 1000)),
    // Whole hours meet midnights and clock changes.
    fc.integer({ min: -before * 24, max: after * 24 }).map((hours) => around + hours * hour),
  )
}

const items = (around: number): fc.Arbitrary<OrderItemRecord> =>
  fc
    .record({
      orderId: ids,
      itemKey: fc.constantFrom('a', 'b', 'c'),
      purchasedAt: instants(around),
      lastUpdatedAt: fc.constant(null),
      orderStatus: fc.constantFrom(...statuses, 'shipped' as const, 'shipped' as const),
      itemStatus: nullable(fc.constantFrom(...statuses)),
      saysWhoShips: fc.boolean(),
      salesChannel: fc.constantFrom('Amazon.com', null, null, 'Non-Amazon', 'Amazon.de'),
      sku: fc.constantFrom('S1', 'S2', null),
      asin: fc.constantFrom('B01', null),
      quantity: nullable(fc.integer({ min: 1, max: 5 })),
      serviceLevel: fc.constant(null),
      region: fc.constant(null),
      businessOrder: fc.constantFrom(null, null, false, true),
      shipBy: nullable(instants(around)),
      deliverBy: nullable(instants(around)),
      cancelledBy: nullable(fc.constantFrom(...cancellers)),
      category: fc.constant(null),
    })
    .map(({ saysWhoShips, ...record }) => ({
      kind: 'order-item',
      ...record,
      fulfilment: saysWhoShips ? shipper(record.orderId) : null,
    }))

const shipments = (around: number, withScans: boolean): fc.Arbitrary<ShipmentRecord> =>
  fc
    .record({
      orderId: ids,
      shipmentKey: fc.constantFrom('p1', 'p2', 'package'),
      saysWhoShips: fc.boolean(),
      units: nullable(fc.integer({ min: 1, max: 4 })),
      sku: fc.constantFrom('S1', null, null),
      asin: fc.constant(null),
      category: fc.constant(null),
      carrier: fc.constantFrom('UPS', 'DHL', null),
      trackingId: fc.constantFrom('1Z', '1z ', '2Z', '', null),
      serviceLevel: fc.constant(null),
      warehouse: fc.constant(null),
      shipBy: nullable(instants(around)),
      shippedAt: nullable(instants(around)),
      confirmedAt: fc.option(instants(around), { nil: null, freq: 1 }),
      firstScanAt: withScans ? nullable(instants(around)) : fc.constant(null),
      deliverBy: nullable(instants(around)),
      deliveredAt: nullable(instants(around)),
      validTracking: fc.constantFrom(null, null, null, true, false),
      deliveredLate: fc.constantFrom(null, null, null, true, false),
    })
    .map(({ saysWhoShips, ...record }) => ({
      kind: 'shipment',
      ...record,
      fulfilment: saysWhoShips ? shipper(record.orderId) : null,
    }))

const defects = (around: number): fc.Arbitrary<FactRecord> =>
  fc.oneof(
    fc
      .record({
        orderId: ids,
        receivedOn: instants(around).map((t) => new Date(t).toISOString().slice(0, 10)),
        rating: fc.integer({ min: 1, max: 5 }),
        comment: fc.constant(null),
        removedAt: fc.option(instants(around), { nil: null, freq: 1 }),
      })
      .map((record): FactRecord => ({ kind: 'feedback', ...record })),
    fc
      .record({
        orderId: ids,
        claimKey: fc.constantFrom('c1', 'c2', 'claim'),
        receivedAt: nullable(instants(around)),
        outcome: fc.constantFrom(...claimOutcomes),
        reason: fc.constant(null),
        removedAt: fc.option(instants(around), { nil: null, freq: 1 }),
        proxy: fc.boolean(),
      })
      .map((record): FactRecord => ({ kind: 'claim', ...record })),
    fc
      .record({
        orderId: ids,
        chargebackKey: fc.constantFrom('b1', 'chargeback'),
        receivedAt: nullable(instants(around)),
        outcome: fc.constantFrom(...chargebackOutcomes),
        removedAt: fc.option(instants(around), { nil: null, freq: 1 }),
        proxy: fc.boolean(),
      })
      .map((record): FactRecord => ({ kind: 'chargeback', ...record })),
    fc
      .record({
        orderId: ids,
        shipmentKey: fc.constantFrom('p1', 'p2'),
        shippedAt: nullable(instants(around)),
        defect: fc.constantFrom('missing' as const, 'late' as const, 'unknown' as const),
        reason: fc.constant(null),
      })
      .map((record): FactRecord => ({ kind: 'invoice-defect', ...record })),
    fc
      .record({
        messageKey: fc.integer({ min: 1, max: 20 }).map(String),
        orderId: fc.constant(null),
        receivedAt: instants(around),
        hoursToAnswer: nullable(fc.integer({ min: 0, max: 50 })),
        responseNeeded: fc.boolean(),
      })
      .map(({ hoursToAnswer, ...record }): FactRecord => ({
        kind: 'message',
        ...record,
        answeredAt: hoursToAnswer === null ? null : record.receivedAt + hoursToAnswer * hour,
      })),
  )

export interface RandomLedger {
  readonly around: number
  readonly facts: readonly FactRecord[]
  /** A moment at which some facts are still in the future. */
  readonly moment: number
}

/** Facts in arrival order: later ones with the same natural key replace earlier ones. */
export const randomLedgers: fc.Arbitrary<RandomLedger> = centre.chain((around) =>
  fc.boolean().chain((withScans) =>
    fc.record({
      around: fc.constant(around),
      facts: fc
        .tuple(
          fc.array(items(around), { minLength: 5, maxLength: 60 }),
          fc.array(shipments(around, withScans), { maxLength: 40 }),
          fc.array(defects(around), { minLength: 5, maxLength: 60 }),
        )
        .chain((kinds) => fc.shuffledSubarray(kinds.flat(), { minLength: kinds.flat().length })),
      moment: instants(around, 5, 60),
    }),
  ),
)

/** An order of which nothing more is known than that it was shipped by the seller. */
export const plainOrder: OrderItemRecord = {
  kind: 'order-item',
  orderId: '',
  itemKey: 'a',
  purchasedAt: 0,
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
}
