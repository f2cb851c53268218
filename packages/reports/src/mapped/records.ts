import type {
  ChargebackRecord,
  ClaimRecord,
  FeedbackRecord,
  InvoiceDefectRecord,
  MessageRecord,
  OrderItemRecord,
  ReturnRecord,
  ShipmentRecord,
} from '@health-tui/metrics'
import { findMarketplace, namelessChargeback, namelessClaim, namelessPackage } from '@health-tui/metrics'
import { coarseRegion, createItemKeys, orderItem } from '../kinds/order-lines.ts'
import { withoutContacts } from '../values/contacts.ts'
import {
  isMarked,
  readCancelledBy,
  readCount,
  readFlag,
  readFulfilment,
  readStatus,
} from '../values/words.ts'
import { readChargebackOutcome, readClaimOutcome, readDefectType } from './outcomes.ts'
import { quoted } from '../table/table-kind.ts'
import { type RowFields, RowProblem } from './row-fields.ts'

/** The order number of a row, refusing what a spreadsheet made of it. */
export function readOrderId(row: RowFields): string {
  const orderId = row.text('orderId')
  if (orderId === '') throw new RowProblem('orderId', 'the order number is empty')
  if (/^\d[.,]\d+E\+\d+$/i.test(orderId))
    throw new RowProblem(
      'orderId',
      `"${orderId}" is an order number that a spreadsheet has rounded; export it again as text`,
    )
  const amazons = amazonOrderId(orderId)
  if (amazons !== null) return amazons
  // Totals, page footers and headers that occur again are no orders.
  if (!/\d/.test(orderId) || (/\s/.test(orderId) && /\p{L}{3}/u.test(orderId)))
    throw new RowProblem('orderId', `${quoted(orderId)} is no order number`)
  return orderId
}

/** Amazon's order number as Amazon prints it, whatever dashes, digits, marks and words people's tools put on it; else null. */
function amazonOrderId(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-')
  const found = /^[^\d]*(\d{3})(-?)(\d{7})\2(\d{7})[^\d\p{L}]*$/u.exec(plain)
  return found === null ? null : `${found[1]}-${found[3]}-${found[4]}`
}

/** Makes order items of rows, telling the lines of one order apart. */
export function createOrderItems(): (row: RowFields) => OrderItemRecord {
  const itemKey = createItemKeys()
  let before: Pick<OrderItemRecord, 'orderId' | 'purchasedAt' | 'orderStatus' | 'cancelledBy'> | null = null
  return (row) => {
    const orderId = readOrderId(row)
    // Some exports print what holds for the order in the first of its lines only.
    const above = before?.orderId === orderId ? before : null
    const purchasedAt = row.instant('purchasedAt') ?? above?.purchasedAt ?? null
    if (purchasedAt === null) throw new RowProblem('purchasedAt', 'the order date is empty')
    const goesOn = above !== null && row.text('purchasedAt') === ''
    const sku = row.orNull('sku')
    const asin = row.orNull('asin')
    const cancelledBy = row.word('cancelledBy', readCancelledBy) ?? (goesOn ? above.cancelledBy : null)
    const status =
      cancelledSince(row, row.word('status', readStatus)) ??
      (goesOn ? above.orderStatus : impliedStatus(row, cancelledBy !== null))
    before = { orderId, purchasedAt, orderStatus: status, cancelledBy }
    return orderItem({
      orderId,
      itemKey: itemKey(orderId, sku ?? asin ?? ''),
      purchasedAt,
      lastUpdatedAt: row.instant('updatedAt'),
      orderStatus: status,
      itemStatus: row.word('itemStatus', readStatus),
      fulfilment: row.word('fulfilment', readFulfilment),
      salesChannel: row.orNull('salesChannel'),
      sku,
      asin,
      quantity: quantityOf(row),
      serviceLevel: row.orNull('serviceLevel'),
      region: row.orNull('region') ?? coarseRegion(row.text('country'), row.text('state')),
      businessOrder: row.word('business', readFlag),
      shipBy: row.instant('shipBy', 'end'),
      deliverBy: row.instant('deliverBy', 'end'),
      cancelledBy,
      category: row.orNull('category'),
    })
  }
}

/** Some tables keep the status of the parcel apart from the cancellation: what never went out and has its date was cancelled. */
function cancelledSince(
  row: RowFields,
  status: OrderItemRecord['orderStatus'] | null,
): OrderItemRecord['orderStatus'] | null {
  const open = status === 'pending' || status === 'unshipped'
  return open && row.text('cancelledAt') !== '' ? 'cancelled' : status
}

// A table without a status column lists orders that exist; what else it says tells how far they are.
function impliedStatus(row: RowFields, cancelled: boolean): OrderItemRecord['orderStatus'] {
  if (cancelled || row.text('cancelledAt') !== '') return 'cancelled'
  if (row.text('shippedAt') !== '' || row.text('deliveredAt') !== '' || row.text('trackingId') !== '')
    return 'shipped'
  return row.has('shippedAt') || row.has('trackingId') ? 'unshipped' : 'shipped'
}

/** Makes shipments of rows; lines of one package add up their units. */
export function createShipments(): (row: RowFields) => ShipmentRecord {
  let order = ''
  let units = new Map<string, number>()
  return (row) => {
    const orderId = readOrderId(row)
    const trackingId = row.has('trackingId') ? trackingOf(row) : null
    const shipmentKey = row.orNull('shipmentId') ?? (trackingId || namelessPackage)
    if (orderId !== order) {
      order = orderId
      units = new Map()
    }
    const quantity = quantityOf(row)
    const total = (units.get(shipmentKey) ?? 0) + (quantity ?? 1)
    units.set(shipmentKey, total)
    const noValidTracking = row.has('noValidTracking') ? isMarked(row.text('noValidTracking')) : null
    return {
      kind: 'shipment',
      orderId,
      shipmentKey,
      fulfilment: row.word('fulfilment', readFulfilment),
      units: quantity === null && total === 1 ? null : total,
      sku: row.orNull('sku'),
      asin: row.orNull('asin'),
      category: row.orNull('category'),
      carrier: row.orNull('carrier'),
      trackingId,
      serviceLevel: row.orNull('serviceLevel'),
      warehouse: row.orNull('warehouse'),
      shipBy: row.instant('shipBy', 'end'),
      shippedAt: row.instant('shippedAt'),
      confirmedAt: row.instant('confirmedAt'),
      firstScanAt: row.instant('firstScanAt'),
      deliverBy: row.instant('deliverBy', 'end'),
      deliveredAt: row.instant('deliveredAt'),
      validTracking:
        row.word('validTracking', readFlag) ?? (noValidTracking === null ? null : !noValidTracking),
      deliveredLate: row.word('deliveredLate', readFlag),
    }
  }
}

/** The tracking id; empty where the cell holds none, or what Amazon's list of untracked packages prints in its place. */
function trackingOf(row: RowFields): string {
  const text = row.text('trackingId')
  return isMarked(text) && !/-InvalidId$/i.test(text) ? text : ''
}

/** True when a row says that something was sent. */
export function saysShipment(row: RowFields): boolean {
  return (['shippedAt', 'confirmedAt', 'trackingId', 'carrier', 'deliveredAt', 'firstScanAt'] as const).some(
    (field) => row.text(field) !== '',
  )
}

/** `4`, `4.0`, `4 / 5`, `4 von 5 Sternen`, `★★★★☆`. */
function readRating(text: string): number | null {
  const drawn = /^(★{1,5})☆{0,4}$/.exec(text)
  if (drawn !== null) return drawn[1]?.length ?? null
  const written =
    /^([1-5])(?:[.,]0)?\s*(?:(?:\/|von|out of|of|sur|su|de|中)\s*5)?\s*(?:\*|stars?|sterne?n?|étoiles?|stell[ae]|estrellas?|つ?星)?$/iu.exec(
      text.normalize('NFKC').normalize('NFC'),
    )
  return written === null ? null : Number(written[1])
}

export function readFeedback(
  row: RowFields,
  day: (field: 'receivedAt' | 'purchasedAt') => string | null,
): FeedbackRecord {
  const orderId = readOrderId(row)
  const rating = readRating(row.text('rating'))
  if (rating === null) throw new RowProblem('rating', `"${row.text('rating')}" is no rating from 1 to 5`)
  const received = day('receivedAt') ?? day('purchasedAt')
  if (received === null) throw new RowProblem('receivedAt', 'the date of the feedback is empty')
  const comment = row.orNull('comment')
  return {
    kind: 'feedback',
    orderId,
    receivedOn: received,
    rating,
    comment: comment === null ? null : withoutContacts(comment),
    removedAt: row.instant('removedAt'),
  }
}

export function readClaim(row: RowFields): ClaimRecord {
  return {
    kind: 'claim',
    orderId: readOrderId(row),
    claimKey: row.orNull('claimId') ?? namelessClaim,
    receivedAt: row.instant('receivedAt'),
    outcome: row.word('outcome', readClaimOutcome) ?? readClaimOutcome(row.text('status')) ?? 'open',
    reason: row.orNull('reason'),
    removedAt: row.instant('removedAt'),
    proxy: false,
  }
}

export function readChargeback(row: RowFields): ChargebackRecord {
  return {
    kind: 'chargeback',
    orderId: readOrderId(row),
    chargebackKey: row.orNull('claimId') ?? namelessChargeback,
    receivedAt: row.instant('receivedAt'),
    outcome: chargebackOutcome(row),
    removedAt: row.instant('removedAt'),
    proxy: false,
  }
}

/** A column for the outcome decides; without one an undecided case is open, and a decided one what its reason says. */
function chargebackOutcome(row: RowFields): ChargebackRecord['outcome'] {
  const outcome = row.word('outcome', readChargebackOutcome)
  if (outcome !== null) return outcome
  const status = readChargebackOutcome(row.text('status'))
  return status ?? readChargebackOutcome(row.text('reason')) ?? 'open'
}

export function readInvoiceDefect(row: RowFields): InvoiceDefectRecord {
  return {
    kind: 'invoice-defect',
    orderId: readOrderId(row),
    shipmentKey: row.orNull('shipmentId') ?? namelessPackage,
    shippedAt: row.instant('shippedAt'),
    defect: row.word('defectType', readDefectType) ?? 'unknown',
    reason: row.orNull('reason'),
  }
}

/** Makes returns of rows. A return may hold several items, one a row: those after the first are told apart by their SKU. */
export function createReturns(): (row: RowFields) => ReturnRecord {
  let before: { readonly order: string; readonly id: string; readonly sku: string | null } | null = null
  return (row) => {
    const orderId = readOrderId(row)
    const requestedAt = row.instant('receivedAt')
    const sku = row.orNull('sku')
    const id = row.orNull('returnId')
    const goesOn = before !== null && before.order === orderId && before.id === id
    if (!goesOn) before = id === null ? null : { order: orderId, id, sku }
    return {
      kind: 'return',
      orderId,
      returnKey:
        id === null
          ? [sku ?? '', requestedAt ?? ''].join(' ')
          : goesOn && before?.sku !== sku
            ? `${id} ${sku ?? ''}`
            : id,
      fulfilment: row.word('fulfilment', readFulfilment),
      requestedAt,
      sku,
      asin: row.orNull('asin'),
      quantity: quantityOf(row),
      reason: row.orNull('reason'),
      disposition: row.orNull('disposition'),
      warehouse: row.orNull('warehouse'),
      inPolicy: row.word('inPolicy', readFlag),
      resolution: row.orNull('resolution'),
    }
  }
}

export function readMessage(row: RowFields): MessageRecord {
  const receivedAt = row.instant('receivedAt')
  if (receivedAt === null) throw new RowProblem('receivedAt', 'the date of the message is empty')
  const orderId = row.orNull('orderId')
  return {
    kind: 'message',
    messageKey: row.orNull('messageId') ?? `${orderId ?? ''} ${receivedAt}`,
    orderId,
    receivedAt,
    answeredAt: row.instant('answeredAt'),
    responseNeeded: row.word('responseNeeded', readFlag) ?? true,
  }
}

/** The store of a row: its sales channel when that is one of Amazon's, else the one that was given. */
export function marketplaceOf(row: RowFields, given: string | null): string | null {
  const channel = row.text('salesChannel')
  return channel === '' ? given : (findMarketplace(channel)?.code ?? given)
}

function quantityOf(row: RowFields): number | null {
  return row.word('quantity', readCount)
}
