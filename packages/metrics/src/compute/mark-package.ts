import { channelCode, fulfilmentCode, none, statusCode } from '../ledger/codes.ts'
import { isCancelled } from '../ledger/combine-items.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { ZoneDays } from '../ledger/zone-days.ts'
import { deadline, shipperOf, sooner, type MarkContext } from './mark-order.ts'
import { viewPackage, type PackageView } from './package-view.ts'
import { noDay, packageMark } from './marks.ts'

export interface PackageMarks {
  marks: number
  /** The day that places the package for valid tracking and legacy on-time delivery. */
  trackDay: number
  /** The day promised for delivery, in the zone of the unit-based policy. */
  unitDay: number
  units: number
  fulfilment: number
  /** See `OrderMarks`. */
  next: number
  /** What the sources of the package say together: room for reading, so that a million packages make no garbage. */
  readonly found: PackageView
}

/**
 * Reads one package into marks; the packages of an order in another channel, or not known yet, count nowhere. Of several
 * rows about one package only the one that speaks for it gets marks.
 */
export function markPackage(context: MarkContext, unitDays: ZoneDays, row: number, out: PackageMarks): void {
  const { ledger, readings, knowledge } = context
  const { shipments, orders, days } = ledger
  const order = shipments.order.get(row)
  out.marks = 0
  out.trackDay = noDay
  out.unitDay = noDay
  out.units = 0
  out.fulfilment = 0
  out.next = Infinity
  const { found } = out
  if (!viewPackage(ledger, row, found)) return
  out.fulfilment = found.fulfilment || shipperOf(ledger, order) || fulfilmentCode[readings.unknownFulfilment]
  const purchasedAt = orders.purchasedAt.get(order)
  if (purchasedAt > knowledge) {
    out.next = purchasedAt
    return
  }
  const shippedAt = found.confirmedAt
  if (shippedAt > knowledge) {
    out.next = shippedAt
    return
  }
  const deliveredAt = seen(found.deliveredAt, knowledge, out)
  const scannedAt = seen(found.firstScanAt, knowledge, out)
  if (!wasShipped(ledger, order, found, shippedAt, scannedAt, deliveredAt)) return

  const promise = Number.isNaN(found.deliverBy) ? orders.deliverBy.get(order) : found.deliverBy
  const byPromise = readings.packagePlacedBy === 'deliver_by' && !Number.isNaN(promise)
  const placedAt = byPromise ? promise : firstKnown(shippedAt, scannedAt, deliveredAt)
  if (!Number.isNaN(placedAt)) out.trackDay = days.day(placedAt)
  if (!Number.isNaN(promise)) out.unitDay = unitDays.day(promise)
  if (orders.channel.get(order) !== channelCode.own) {
    out.marks = packageMark.otherChannel
    return
  }

  const valid = isValid(ledger, found, scannedAt)
  if (valid === null) {
    out.marks = packageMark.trackingUnknown
    return
  }
  let marks: number = packageMark.shipped
  if (!byPromise) marks |= packageMark.placedByShipDate
  out.units = unitsOf(ledger, found, order)
  if (out.units < 0) {
    out.units = 1
    marks |= packageMark.unitsGuessed
  }
  const lateVerdict = found.deliveredLate
  const onTime =
    !Number.isNaN(deliveredAt) &&
    (lateVerdict === 0 ? deliveredAt <= deadline(context, promise) : lateVerdict === 2)
  if (valid) {
    marks |= packageMark.valid
    if (Number.isNaN(promise) && lateVerdict === 0) marks |= packageMark.noDeliverBy
    else marks |= packageMark.onTimeCounted | (onTime ? packageMark.deliveredOnTime : 0)
    if (Number.isNaN(deliveredAt)) marks |= packageMark.unitsNotDelivered
    else marks |= packageMark.unitsDelivered | (onTime ? packageMark.unitsOnTime : 0)
  } else marks |= packageMark.untracked | packageMark.unitsUntracked
  out.marks = marks
}

/** Whether the package has valid tracking; null where no source says anything about it. */
function isValid(ledger: Ledger, found: PackageView, scannedAt: number): boolean | null {
  if (found.validTracking !== 0) return found.validTracking === 1
  const scanned = !Number.isNaN(scannedAt)
  if (found.tracking === 0) return scanned ? true : null
  return found.tracking === 1 && (!ledger.scansKnown || scanned)
}

function seen(instant: number, knowledge: number, out: PackageMarks): number {
  if (!(instant > knowledge)) return instant
  sooner(out, instant)
  return Number.NaN
}

function wasShipped(
  ledger: Ledger,
  order: number,
  found: PackageView,
  shippedAt: number,
  scannedAt: number,
  deliveredAt: number,
): boolean {
  if (!Number.isNaN(shippedAt) || !Number.isNaN(scannedAt) || !Number.isNaN(deliveredAt)) return true
  const status = ledger.orders.status.get(order)
  if (status === statusCode.cancelled || status === statusCode.pending) return false
  return found.validTracking !== 0 || found.tracking === 1
}

function firstKnown(a: number, b: number, c: number): number {
  return Number.isNaN(a) ? (Number.isNaN(b) ? c : b) : a
}

/** Units in the package: as given, else those of its SKU in the order, else the order's where it is the only package; -1: unknown. */
function unitsOf(ledger: Ledger, { units: given, sku, only }: PackageView, order: number): number {
  const { orders, items } = ledger
  if (given >= 0) return given
  if (sku !== 0) {
    let units = 0
    for (let item = orders.firstItem.get(order); item !== none; item = items.next.get(item)) {
      if (items.sku.get(item) !== sku || isCancelled(items.itemStatus.get(item), items.status.get(item)))
        continue
      const quantity = items.quantity.get(item)
      units += quantity < 0 ? 1 : quantity
    }
    if (units > 0) return units
  }
  return only && orders.units.get(order) > 0 ? orders.units.get(order) : -1
}
