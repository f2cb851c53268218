import {
  chargebackOutcomes,
  claimOutcomes,
  channelCode,
  fulfilmentCode,
  has,
  invoiceDefectCode,
  none,
  statusCode,
} from '../ledger/codes.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { orderMark, noDay } from './marks.ts'
import { namelessChargeback, namelessClaim } from '../records.ts'
import type { Readings } from './readings.ts'

export interface MarkContext {
  readonly ledger: Ledger
  readonly readings: Readings
  /** Facts with a date of their own after this instant are not known yet; Infinity: everything is. */
  readonly knowledge: number
  /** The moment of looking: an open order is overdue once its date lies before it. */
  readonly now: number
}

/** Where one order's marks go. From the instant `next` on the order may be read differently; Infinity: never by time alone. */
export interface OrderMarks {
  marks: number
  purchaseDay: number
  shipDay: number
  fulfilment: number
  next: number
}

/** Reads one order into marks; writes into `out` so that a million orders make no garbage. */
export function markOrder(context: MarkContext, order: number, out: OrderMarks): void {
  const { ledger, readings, knowledge } = context
  const { orders, days } = ledger
  const purchasedAt = orders.purchasedAt.get(order)
  const rows = orders.has.get(order)
  const known = (rows & has.items) !== 0
  out.marks = 0
  out.purchaseDay = noDay
  out.shipDay = noDay
  out.next = Infinity
  out.fulfilment = orders.fulfilment.get(order)
  if (out.fulfilment === 0) out.fulfilment = shipperOf(ledger, order)
  const unknownFulfilment = out.fulfilment === 0
  if (unknownFulfilment) out.fulfilment = fulfilmentCode[readings.unknownFulfilment]
  if (known) {
    if (purchasedAt > knowledge) {
      out.next = purchasedAt
      return
    }
    out.purchaseDay = days.day(purchasedAt)
    const channel = orders.channel.get(order)
    if (channel !== channelCode.own) {
      out.marks = channel === channelCode.nonAmazon ? orderMark.nonAmazonChannel : orderMark.otherMarketplace
      return
    }
  }
  const status = orders.status.get(order)
  const pending = status === statusCode.pending
  const cancelled = status === statusCode.cancelled
  const leftOut = (pending && !readings.pendingOrdersCount) || (cancelled && !readings.cancelledOrdersCount)
  let marks = unknownFulfilment ? orderMark.fulfilmentUnknown : 0
  if (known) {
    if (pending && !readings.pendingOrdersCount) marks |= orderMark.pending
    else {
      marks |= markCancellation(context, order, cancelled)
      if (leftOut) marks |= orderMark.cancelledLeftOut
      else marks |= orderMark.counted
      if (!leftOut && (rows & hasDefects) !== 0) marks |= markDefects(context, order, out)
      if (!leftOut) marks |= markInvoices(context, order, out)
    }
  }
  out.marks = marks
  // The late shipment rate counts seller-fulfilled orders only.
  if (out.fulfilment === fulfilmentCode.mfn) markLateness(context, order, out, leftOut)
}

const hasDefects = has.feedback | has.claims | has.chargebacks

function markCancellation({ ledger, readings }: MarkContext, order: number, cancelled: boolean): number {
  if (!cancelled) return orderMark.cancellable
  const by = ledger.orders.cancelledBy.get(order)
  if (by === 2) {
    return orderMark.cancelledByBuyer | (readings.buyerCancelledOrdersCount ? orderMark.cancellable : 0)
  }
  const who =
    by === 1
      ? orderMark.cancelledBySeller
      : by === 3
        ? orderMark.cancelledByAmazon
        : orderMark.cancelledByUnknown
  return orderMark.cancellable | who
}

function markDefects(context: MarkContext, order: number, out: OrderMarks): number {
  const { ledger, knowledge } = context
  const { orders, feedback, claims, chargebacks } = ledger
  let marks = 0
  for (let row = orders.firstFeedback.get(order); row !== none; row = feedback.next.get(row)) {
    if (feedback.rating.get(row) > 2) continue
    const standing = stands(feedback.receivedAt.get(row), feedback.removedAt.get(row), knowledge, out)
    if (standing === 1) marks |= orderMark.negativeFeedback
    else if (standing === 2) marks |= orderMark.removedDefect
  }
  for (let row = orders.firstClaim.get(order); row !== none; row = claims.next.get(row)) {
    const standing = stands(claims.receivedAt.get(row), claims.removedAt.get(row), knowledge, out)
    if (standing === 2) marks |= orderMark.removedDefect
    if (standing !== 1 || isOutdone(claims, row, orders.firstClaim.get(order), claimNames, knowledge))
      continue
    if (!claimCounts(context.readings, claims.outcome.get(row))) marks |= orderMark.uncountedClaim
    else marks |= orderMark.claim | (claims.proxy.get(row) === 1 ? orderMark.proxyDefect : 0)
  }
  for (let row = orders.firstChargeback.get(order); row !== none; row = chargebacks.next.get(row)) {
    const standing = stands(chargebacks.receivedAt.get(row), chargebacks.removedAt.get(row), knowledge, out)
    if (standing === 2) marks |= orderMark.removedDefect
    if (
      standing !== 1 ||
      isOutdone(chargebacks, row, orders.firstChargeback.get(order), chargebackNames, knowledge)
    )
      continue
    if (!chargebackCounts(context.readings, chargebacks.outcome.get(row))) {
      marks |= orderMark.uncountedChargeback
    } else marks |= orderMark.chargeback | (chargebacks.proxy.get(row) === 1 ? orderMark.proxyDefect : 0)
  }
  const any = orderMark.negativeFeedback | orderMark.claim | orderMark.chargeback
  return (marks & any) === 0 ? marks : marks | orderMark.defective
}

const claimNames = { nameless: namelessClaim, open: claimOutcomes.indexOf('open') }
const chargebackNames = { nameless: namelessChargeback, open: chargebackOutcomes.indexOf('open') }

interface Decisions {
  readonly key: readonly string[]
  readonly next: { get(row: number): number }
  readonly receivedAt: { get(row: number): number }
  readonly outcome: { get(row: number): number }
}

/**
 * Whether a claim without a number of its own (a mark in a list of defects or returns, a refund) is told of again by one
 * that has a number and was decided: the decision then says whether it counts.
 */
function isOutdone(
  table: Decisions,
  row: number,
  first: number,
  { nameless, open }: { readonly nameless: string; readonly open: number },
  knowledge: number,
): boolean {
  if (table.key[row] !== nameless) return false
  for (let other = first; other !== none; other = table.next.get(other)) {
    if (table.key[other] === nameless || table.outcome.get(other) === open) continue
    if (!(table.receivedAt.get(other) > knowledge)) return true
  }
  return false
}

/** Only Business orders need an invoice in time, so an order with an invoice defect is one, whatever its file says. */
function markInvoices({ ledger, knowledge }: MarkContext, order: number, out: OrderMarks): number {
  const { orders, invoiceDefects } = ledger
  if ((orders.has.get(order) & has.invoiceDefects) === 0)
    return orders.business.get(order) === 1 ? orderMark.businessOrder : 0
  let marks: number = orderMark.businessOrder
  for (let row = orders.firstInvoiceDefect.get(order); row !== none; row = invoiceDefects.next.get(row)) {
    // An invoice is due after its package was shipped.
    const shippedAt = invoiceDefects.shippedAt.get(row)
    if (shippedAt > knowledge) {
      sooner(out, shippedAt)
      continue
    }
    const defect = invoiceDefects.defect.get(row)
    marks |= orderMark.invoiceDefect
    if (defect === invoiceDefectCode.missing) marks |= orderMark.missingInvoice
    if (defect === invoiceDefectCode.late) marks |= orderMark.lateInvoice
  }
  return marks
}

/** Notes an instant that lies ahead. */
export function sooner(out: { next: number }, instant: number): void {
  if (instant < out.next) out.next = instant
}

/** 0: not known yet; 1: counts; 2: removed. */
function stands(receivedAt: number, removedAt: number, knowledge: number, out: OrderMarks): 0 | 1 | 2 {
  if (receivedAt > knowledge) {
    sooner(out, receivedAt)
    return 0
  }
  if (Number.isNaN(removedAt)) return 1
  if (removedAt <= knowledge) return 2
  sooner(out, removedAt)
  return 1
}

function claimCounts(readings: Readings, outcome: number): boolean {
  switch (claimOutcomes[outcome]) {
    case 'granted_seller_fault':
    case 'refunded_after_claim':
      return true
    case 'cancelled_order':
      return readings.cancelledOrderClaimsCount
    case 'open':
      return readings.openClaimsCount
    default:
      return false // denied, withdrawn, paid by Amazon
  }
}

function chargebackCounts(readings: Readings, outcome: number): boolean {
  const kind = chargebackOutcomes[outcome]
  return kind === 'service' || (kind === 'open' && readings.openChargebacksCount)
}

function markLateness(context: MarkContext, order: number, out: OrderMarks, leftOut: boolean): void {
  const { ledger, readings, knowledge } = context
  const { orders, shipments, days } = ledger
  const status = orders.status.get(order)
  const orderDue = orders.shipBy.get(order)
  let due = orderDue
  let late = false
  let confirmed = false
  const shipped = (orders.has.get(order) & has.shipments) !== 0
  for (
    let row = shipped ? orders.firstShipment.get(order) : none;
    row !== none;
    row = shipments.next.get(row)
  ) {
    const own = shipments.shipBy.get(row)
    const packageDue = Number.isNaN(own) ? orderDue : own
    if (Number.isNaN(orderDue) && (Number.isNaN(due) || own > due)) due = own
    const at = confirmation(ledger, row)
    if (Number.isNaN(at)) continue
    if (at > knowledge) {
      sooner(out, at)
      continue
    }
    confirmed = true
    if (at > deadline(context, packageDue)) late = true
  }
  const known = out.purchaseDay !== noDay
  if (Number.isNaN(due)) {
    if (known && !leftOut) out.marks |= orderMark.noShipBy
    return
  }
  out.shipDay = readings.lateShipmentPlacedBy === 'purchase' && known ? out.purchaseDay : days.day(due)
  if (leftOut) {
    out.marks |= status === statusCode.pending ? orderMark.shipPending : orderMark.shipCancelledLeftOut
    return
  }
  out.marks |= orderMark.shipCounted
  if (!known) out.marks |= orderMark.shipmentOnly
  if (!confirmed) {
    if (status === statusCode.shipped) out.marks |= orderMark.shipDateUnknown
    else if (status !== statusCode.cancelled) {
      if (context.now > deadline(context, due)) {
        out.marks |= orderMark.overdueOpen
        if (readings.overdueOpenOrdersAreLate) late = true
      } else sooner(out, deadline(context, due)) // Time alone makes this order overdue.
    }
  }
  if (late) out.marks |= orderMark.late
}

/** Who ships an order, by its items or else by any of its packages; 0 where none of them says. */
export function shipperOf({ orders, shipments }: Ledger, order: number): number {
  let fulfilment = orders.fulfilment.get(order)
  let row = orders.firstShipment.get(order)
  while (fulfilment === 0 && row !== none) {
    fulfilment = shipments.fulfilment.get(row)
    row = shipments.next.get(row)
  }
  return fulfilment
}

/** The moment of confirmation counts; where the source has none, the moment of shipping stands for it. */
export function confirmation(ledger: Ledger, shipment: number): number {
  const confirmedAt = ledger.shipments.confirmedAt.get(shipment)
  return Number.isNaN(confirmedAt) ? ledger.shipments.shippedAt.get(shipment) : confirmedAt
}

/** The last instant of a deadline; a midnight may stand for the whole day that it begins. */
export function deadline({ ledger, readings }: MarkContext, instant: number): number {
  if (Number.isNaN(instant) || !readings.midnightDeadlineIsEndOfDay || !ledger.days.isMidnight(instant))
    return instant
  return ledger.days.start(ledger.days.day(instant) + 1) - 1
}
