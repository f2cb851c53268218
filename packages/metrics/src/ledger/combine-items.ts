import { cancelledByCode, has, none, statusCode } from './codes.ts'
import type { Ledger } from './ledger.ts'

/**
 * What an order is, read from its items: shipped as soon as one item is, cancelled only when all are. The latest ship-by
 * and deliver-by date holds for the order. A seller's cancellation outweighs Amazon's, an unknown one a buyer's, so that
 * a rate is never flattered by a mixed order.
 */
export function combineItems(ledger: Ledger, order: number): void {
  const { items, orders } = ledger
  const first = orders.firstItem.get(order)
  if (first !== none && items.next.get(first) === none) {
    takeOver(ledger, order, first)
    return
  }
  let purchasedAt = Number.NaN
  let shipBy = Number.NaN
  let deliverBy = Number.NaN
  let status = 0
  let statusRank = -1
  let fulfilment = 0
  let channel = 0
  let business = 0
  let canceller = -1
  let units = 0
  for (let item = first; item !== none; item = items.next.get(item)) {
    purchasedAt = earlier(purchasedAt, items.purchasedAt.get(item))
    shipBy = later(shipBy, items.shipBy.get(item))
    deliverBy = later(deliverBy, items.deliverBy.get(item))
    const itsStatus = items.status.get(item)
    const rank = statusRanks[itsStatus] ?? 0
    if (rank > statusRank) {
      statusRank = rank
      status = itsStatus
    }
    if (fulfilment === 0) fulfilment = items.fulfilment.get(item)
    if (channel === 0) channel = items.channel.get(item)
    if (items.business.get(item) === 1) business = 1
    const weight = cancellerWeights[items.cancelledBy.get(item)] ?? 0
    if (weight > canceller) canceller = weight
    if (!isCancelled(items.itemStatus.get(item), itsStatus)) {
      const quantity = items.quantity.get(item)
      units += quantity < 0 ? 1 : quantity
    }
  }
  orders.purchasedAt.set(order, purchasedAt)
  orders.shipBy.set(order, shipBy)
  orders.deliverBy.set(order, deliverBy)
  orders.status.set(order, status)
  orders.fulfilment.set(order, fulfilment)
  orders.channel.set(order, channel)
  orders.business.set(order, business)
  orders.cancelledBy.set(order, canceller < 0 ? 0 : (weightedCancellers[canceller] ?? 0))
  orders.units.set(order, units)
  reachTo(ledger, order, purchasedAt, shipBy, deliverBy)
}

/** The same for the orders of many rows at once that stand one after the other, sorted by order. */
export function combineLoaded(ledger: Ledger, first: number, rows: number): void {
  const { items, orders } = ledger
  const orderOf = items.order.raw()
  const next = items.next.raw()
  const from = {
    purchasedAt: items.purchasedAt.raw(),
    shipBy: items.shipBy.raw(),
    deliverBy: items.deliverBy.raw(),
    status: items.status.raw(),
    itemStatus: items.itemStatus.raw(),
    fulfilment: items.fulfilment.raw(),
    channel: items.channel.raw(),
    business: items.business.raw(),
    cancelledBy: items.cancelledBy.raw(),
    quantity: items.quantity.raw(),
  }
  const to = {
    firstItem: orders.firstItem.raw(),
    has: orders.has.raw(),
    latest: orders.latest.raw(),
    purchasedAt: orders.purchasedAt.raw(),
    shipBy: orders.shipBy.raw(),
    deliverBy: orders.deliverBy.raw(),
    status: orders.status.raw(),
    fulfilment: orders.fulfilment.raw(),
    channel: orders.channel.raw(),
    business: orders.business.raw(),
    cancelledBy: orders.cancelledBy.raw(),
    units: orders.units.raw(),
  }
  const end = first + rows
  for (let row = first; row < end;) {
    const order = orderOf[row] as number
    next[row] = none
    let last = row
    while (last + 1 < end && orderOf[last + 1] === order) {
      next[last + 1] = last
      last++
    }
    to.firstItem[order] = last
    to.has[order] = has.items
    if (last === row) {
      const purchasedAt = from.purchasedAt[row] as number
      const shipBy = from.shipBy[row] as number
      const deliverBy = from.deliverBy[row] as number
      const status = from.status[row] as number
      const quantity = from.quantity[row] as number
      let latest = 0
      if (purchasedAt > latest) latest = purchasedAt
      if (shipBy > latest) latest = shipBy
      if (deliverBy > latest) latest = deliverBy
      to.latest[order] = latest
      to.purchasedAt[order] = purchasedAt
      to.shipBy[order] = shipBy
      to.deliverBy[order] = deliverBy
      to.status[order] = status
      to.fulfilment[order] = from.fulfilment[row] as number
      to.channel[order] = from.channel[row] as number
      to.business[order] = from.business[row] === 1 ? 1 : 0
      to.cancelledBy[order] = from.cancelledBy[row] as number
      to.units[order] = isCancelled(from.itemStatus[row] as number, status) ? 0 : quantity < 0 ? 1 : quantity
    } else combineItems(ledger, order)
    row = last + 1
  }
}

/** Notes instants that an order or one of its packages names; unknown ones (NaN) are none. */
export function reachTo({ orders }: Ledger, order: number, a: number, b: number, c: number): void {
  let latest = orders.latest.get(order)
  if (a > latest) latest = a
  if (b > latest) latest = b
  if (c > latest) latest = c
  orders.latest.set(order, latest)
}

/** The many orders with one item are what their item is. */
function takeOver(ledger: Ledger, order: number, item: number): void {
  const { items, orders } = ledger
  const quantity = items.quantity.get(item)
  const status = items.status.get(item)
  const purchasedAt = items.purchasedAt.get(item)
  const shipBy = items.shipBy.get(item)
  const deliverBy = items.deliverBy.get(item)
  orders.purchasedAt.set(order, purchasedAt)
  orders.shipBy.set(order, shipBy)
  orders.deliverBy.set(order, deliverBy)
  reachTo(ledger, order, purchasedAt, shipBy, deliverBy)
  orders.status.set(order, status)
  orders.fulfilment.set(order, items.fulfilment.get(item))
  orders.channel.set(order, items.channel.get(item))
  orders.business.set(order, items.business.get(item) === 1 ? 1 : 0)
  orders.cancelledBy.set(order, items.cancelledBy.get(item))
  orders.units.set(order, isCancelled(items.itemStatus.get(item), status) ? 0 : quantity < 0 ? 1 : quantity)
}

// By status code: unknown, pending, unshipped, shipped, cancelled.
const statusRanks: readonly number[] = [0, 2, 3, 4, 1]

const weightedCancellers = [
  cancelledByCode.buyer,
  cancelledByCode.unknown,
  cancelledByCode.amazon,
  cancelledByCode.seller,
]
// By canceller code: unknown, seller, buyer, amazon.
const cancellerWeights: readonly number[] = [1, 3, 0, 2]

function earlier(a: number, b: number): number {
  return Number.isNaN(a) || b < a ? b : a
}

function later(a: number, b: number): number {
  return Number.isNaN(a) || b > a ? b : a
}

/** An item's own status where the source has one, else its order's. */
export function isCancelled(itemStatus: number, orderStatus: number): boolean {
  return (itemStatus === 0 ? orderStatus : itemStatus) === statusCode.cancelled
}
