import { has, none } from './codes.ts'
import { reachTo } from './combine-items.ts'
import type { Ledger } from './ledger.ts'
import { setCodes, setCounts, setInstants, type Numbers } from './load-columns.ts'

/**
 * Packages as columns, no two of one order with the same key. Instants are whole seconds since 1970 UTC, 0 for unknown;
 * `fulfilment` is 1 for mfn, 2 for afn; the verdicts are 1 for yes, 2 for no; everything is 0 where the source does not say.
 */
export interface ShipmentColumns {
  readonly length: number
  /** The number of the package's order; -1 where none of its items is known. */
  readonly orderOf: Numbers
  /** The order number of a package. */
  orderId(row: number): string
  readonly keys: readonly string[]
  readonly fulfilment: Numbers
  /** Units plus one. */
  readonly units: Numbers
  /** 1: the package has a tracking id; 2: its source says that it has none. */
  readonly hasTracking: Numbers
  /** `trackingDigest` of the packages that share their order with others; 0 for all others will do. */
  readonly tracking: Numbers
  readonly validTracking: Numbers
  readonly deliveredLate: Numbers
  readonly shipBy: Numbers
  readonly shippedAt: Numbers
  readonly confirmedAt: Numbers
  readonly firstScanAt: Numbers
  readonly deliverBy: Numbers
  readonly deliveredAt: Numbers
  /** Places in `texts`. */
  readonly sku: Numbers
  readonly asin: Numbers
  readonly category: Numbers
  readonly carrier: Numbers
  readonly serviceLevel: Numbers
  readonly warehouse: Numbers
  readonly texts: readonly (string | null)[]
}

/** Takes over stored packages, after the items of their orders. */
export function loadShipments(ledger: Ledger, from: ShipmentColumns): void {
  const { shipments, dictionary } = ledger
  const first = ledger.appendShipments(from.keys)
  shipments.fulfilment.raw().set(from.fulfilment, first)
  setCounts(shipments.units.raw(), first, from.units)
  shipments.hasTracking.raw().set(from.hasTracking, first)
  shipments.tracking.raw().set(from.tracking, first)
  shipments.validTracking.raw().set(from.validTracking, first)
  shipments.deliveredLate.raw().set(from.deliveredLate, first)
  setInstants(shipments.shipBy.raw(), first, from.shipBy)
  setInstants(shipments.shippedAt.raw(), first, from.shippedAt)
  setInstants(shipments.confirmedAt.raw(), first, from.confirmedAt)
  setInstants(shipments.firstScanAt.raw(), first, from.firstScanAt)
  setInstants(shipments.deliverBy.raw(), first, from.deliverBy)
  setInstants(shipments.deliveredAt.raw(), first, from.deliveredAt)
  const codes = from.texts.map((text) => dictionary.code(text))
  setCodes(shipments.sku.raw(), first, from.sku, codes)
  setCodes(shipments.asin.raw(), first, from.asin, codes)
  setCodes(shipments.category.raw(), first, from.category, codes)
  setCodes(shipments.carrier.raw(), first, from.carrier, codes)
  setCodes(shipments.serviceLevel.raw(), first, from.serviceLevel, codes)
  setCodes(shipments.warehouse.raw(), first, from.warehouse, codes)
  let scans = 0
  let categories = 0
  for (let i = 0; i < from.length; i++) {
    chain(ledger, first + i, from.orderOf[i] as number, i, from)
    if (from.firstScanAt[i] !== 0) scans++
    categories |= shipments.category.get(first + i)
  }
  if (categories !== 0) ledger.categoriesKnown = true
  ledger.noteScans(scans)
}

function chain(ledger: Ledger, row: number, known: number, i: number, from: ShipmentColumns): void {
  const { shipments, orders } = ledger
  const order = known === none ? ledger.order(from.orderId(i)) : known
  shipments.order.set(row, order)
  shipments.next.set(row, orders.firstShipment.get(order))
  orders.firstShipment.set(order, row)
  orders.has.set(order, orders.has.get(order) | has.shipments)
  reachTo(
    ledger,
    order,
    shipments.shipBy.get(row),
    shipments.shippedAt.get(row),
    shipments.confirmedAt.get(row),
  )
  reachTo(
    ledger,
    order,
    shipments.firstScanAt.get(row),
    shipments.deliverBy.get(row),
    shipments.deliveredAt.get(row),
  )
}
