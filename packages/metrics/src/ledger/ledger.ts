import { findMarketplace } from '../marketplace.ts'
import type {
  ChargebackRecord,
  ClaimRecord,
  FactRecord,
  FeedbackRecord,
  InvoiceDefectRecord,
  MessageRecord,
  OrderItemRecord,
  ReturnRecord,
  ShipmentRecord,
} from '../records.ts'
import {
  cancelledByCode,
  channelCode,
  chargebackOutcomes,
  claimOutcomes,
  fulfilmentCode,
  has,
  invoiceDefectCode,
  none,
  statusCode,
  triState,
} from './codes.ts'
import { chainedRow, findRow } from './chain.ts'
import { readChannel } from './channel.ts'
import { Dictionary, Int32Column, reserveAll } from './columns.ts'
import { combineItems, reachTo } from './combine-items.ts'
import {
  createOrdersTable,
  createItemsTable,
  createShipmentsTable,
  createFeedbackTable,
  createClaimsTable,
  createChargebacksTable,
  createInvoiceDefectsTable,
  createReturnsTable,
  createMessagesTable,
} from './tables.ts'
import { trackingDigest } from './tracking-digest.ts'
import { dayNumber, zoneDays, type ZoneDays } from './zone-days.ts'

/**
 * All order-level facts of one account in one store, in columns. Rows of one order are chained from the order, so that
 * whatever arrives late touches one order only. `put` replaces the row with the same natural key; nothing is ever counted
 * here, only held.
 */
export class Ledger {
  readonly marketplace: string
  readonly days: ZoneDays

  readonly orders = createOrdersTable()
  readonly items = createItemsTable()
  readonly shipments = createShipmentsTable()
  readonly feedback = createFeedbackTable()
  readonly claims = createClaimsTable()
  readonly chargebacks = createChargebacksTable()
  readonly invoiceDefects = createInvoiceDefectsTable()
  readonly returns = createReturnsTable()
  readonly messages = createMessagesTable()
  readonly dictionary = new Dictionary()
  /** Orders in the order of their changes; evaluators remember how far they have read. */
  readonly journal = new Int32Column()
  /** Whether any fact names a product category. */
  categoriesKnown = false
  /** Counts changes of messages, which belong to no order. */
  messageChanges = 0
  /** Counts changes of what every shipment's reading depends on. */
  ruleChanges = 0

  private readonly orderIndex = new Map<string, number>()
  private readonly orderIds: string[] = []
  private stored: StoredOrders | undefined
  private scans = 0
  private count = 0
  private itemCount = 0
  private loadedItems = 0
  /** Keys of the items that were put; loaded ones have none, and a list with a million gaps is slow. */
  private readonly itemKeys: string[] = []
  private shipmentCount = 0
  private orderRoom = 0
  private itemRoom = 0
  private shipmentRoom = 0
  private readonly messageIndex = new Map<string, number>()
  private readonly channels = new Map<string, number>()

  constructor(store: { readonly marketplace: string; readonly timeZone?: string }) {
    this.marketplace = store.marketplace
    this.days = zoneDays(store.timeZone ?? findMarketplace(store.marketplace)?.timeZone ?? 'UTC')
  }

  /** Adds a fact, or replaces the one with the same natural key. */
  put(record: FactRecord): void {
    switch (record.kind) {
      case 'order-item':
        this.putItem(record)
        return
      case 'shipment':
        this.putShipment(record)
        return
      case 'feedback':
        this.putFeedback(record)
        return
      case 'claim':
        this.putClaim(record)
        return
      case 'chargeback':
        this.putChargeback(record)
        return
      case 'invoice-defect':
        this.putInvoiceDefect(record)
        return
      case 'return':
        this.putReturn(record)
        return
      case 'message':
        this.putMessage(record)
        return
    }
  }

  /** Whether any shipment names a first scan: where none does, a tracking id alone has to be taken as valid. */
  get scansKnown(): boolean {
    return this.scans > 0
  }

  /** The row of an order, or `none`. */
  find(orderId: string): number {
    return this.orderIndex.get(orderId) ?? this.stored?.findOrder(orderId) ?? none
  }

  /** The order number as Amazon prints it. */
  orderId(order: number): string {
    const { stored } = this
    if (stored !== undefined && order < stored.orderCount) return stored.orderId(order)
    return this.orderIds[order - (stored?.orderCount ?? 0)] ?? ''
  }

  get orderCount(): number {
    return this.count
  }

  get shipmentRows(): number {
    return this.shipmentCount
  }

  /** Takes over orders whose numbers a store keeps, so that a million texts need not be made; only for an empty ledger. */
  adopt(stored: StoredOrders): void {
    if (this.orderCount > 0) throw new Error('only an empty ledger can adopt stored orders')
    this.stored = stored
    this.count = stored.orderCount
    this.orderRoom = widen(this.orders, stored.orderCount, loadedSpare)
  }

  /** Makes room for item rows that are then set in the columns directly, before any is put; answers the first of them. */
  appendItems(rows: number): number {
    const first = this.itemCount
    this.itemCount += rows
    this.loadedItems = this.itemCount
    this.itemRoom = widen(this.items, this.itemCount, loadedSpare)
    return first
  }

  /** The same for shipments, whose keys have to be known. */
  appendShipments(keys: readonly string[]): number {
    const first = this.shipmentCount
    this.shipmentCount += keys.length
    this.shipmentRoom = widen(this.shipments, this.shipmentCount, loadedSpare)
    for (let i = 0; i < keys.length; i++) this.shipments.key[first + i] = keys[i] as string
    return first
  }

  /** Notes how many more shipments name a first scan. */
  noteScans(count: number): void {
    const knew = this.scansKnown
    this.scans += count
    if (this.scansKnown !== knew) this.ruleChanges++
  }

  /** The row of an order, made where it is new. */
  order(orderId: string): number {
    const known = this.find(orderId)
    if (known !== none) return known
    const row = this.pushOrder()
    this.orderIds.push(orderId)
    this.orderIndex.set(orderId, row)
    return row
  }

  private pushOrder(): number {
    const row = this.count++
    if (row >= this.orderRoom) this.orderRoom = widen(this.orders, row)
    return row
  }

  private putItem(record: OrderItemRecord): void {
    const { items, orders, dictionary } = this
    const order = this.order(record.orderId)
    let row = this.itemRow(orders.firstItem.get(order), record.itemKey)
    if (row === none) {
      row = this.itemCount++
      if (row >= this.itemRoom) this.itemRoom = widen(items, row)
      this.itemKeys[row - this.loadedItems] = record.itemKey
      items.order.set(row, order)
      items.next.set(row, orders.firstItem.get(order))
      orders.firstItem.set(order, row)
      orders.has.set(order, orders.has.get(order) | has.items)
    }
    items.purchasedAt.set(row, record.purchasedAt)
    items.status.set(row, statusCode[record.orderStatus])
    items.itemStatus.set(row, record.itemStatus === null ? 0 : statusCode[record.itemStatus])
    items.fulfilment.set(row, record.fulfilment === null ? 0 : fulfilmentCode[record.fulfilment])
    items.channel.set(row, this.channelOf(record.salesChannel))
    items.cancelledBy.set(row, record.cancelledBy === null ? 0 : cancelledByCode[record.cancelledBy])
    items.business.set(row, triState(record.businessOrder))
    items.quantity.set(row, record.quantity ?? none)
    items.shipBy.set(row, record.shipBy ?? Number.NaN)
    items.deliverBy.set(row, record.deliverBy ?? Number.NaN)
    items.sku.set(row, dictionary.code(record.sku))
    items.asin.set(row, dictionary.code(record.asin))
    items.serviceLevel.set(row, dictionary.code(record.serviceLevel))
    items.region.set(row, dictionary.code(record.region))
    items.category.set(row, dictionary.code(record.category))
    if (record.category !== null) this.categoriesKnown = true
    combineItems(this, order)
    this.journal.push(order)
  }

  private itemRow(first: number, key: string): number {
    let row = first
    while (row !== none && this.itemKeys[row - this.loadedItems] !== key) row = this.items.next.get(row)
    return row
  }

  private putShipment(record: ShipmentRecord): void {
    const { shipments, orders, dictionary } = this
    const order = this.order(record.orderId)
    const first = orders.firstShipment.get(order)
    let row = first === none ? none : findRow(first, shipments.next, shipments.key, record.shipmentKey)
    const hadScan = row !== none && !Number.isNaN(shipments.firstScanAt.get(row))
    if (row === none) {
      row = this.shipmentCount++
      if (row >= this.shipmentRoom) this.shipmentRoom = widen(shipments, row)
      shipments.key[row] = record.shipmentKey
      shipments.order.set(row, order)
      shipments.next.set(row, first)
      orders.firstShipment.set(order, row)
      orders.has.set(order, orders.has.get(order) | has.shipments)
    }
    const { shipBy, shippedAt, confirmedAt, firstScanAt, deliverBy, deliveredAt, trackingId } = record
    shipments.fulfilment.set(row, record.fulfilment === null ? 0 : fulfilmentCode[record.fulfilment])
    shipments.units.set(row, record.units ?? none)
    shipments.shipBy.set(row, shipBy ?? Number.NaN)
    shipments.shippedAt.set(row, shippedAt ?? Number.NaN)
    shipments.confirmedAt.set(row, confirmedAt ?? Number.NaN)
    shipments.firstScanAt.set(row, firstScanAt ?? Number.NaN)
    shipments.deliverBy.set(row, deliverBy ?? Number.NaN)
    shipments.deliveredAt.set(row, deliveredAt ?? Number.NaN)
    shipments.hasTracking.set(row, trackingId === null ? 0 : trackingId.trim() === '' ? 2 : 1)
    shipments.tracking.set(row, trackingDigest(trackingId))
    shipments.validTracking.set(row, triState(record.validTracking))
    shipments.deliveredLate.set(row, triState(record.deliveredLate))
    shipments.sku.set(row, dictionary.code(record.sku))
    shipments.asin.set(row, dictionary.code(record.asin))
    shipments.category.set(row, dictionary.code(record.category))
    if (record.category !== null) this.categoriesKnown = true
    shipments.carrier.set(row, dictionary.code(record.carrier))
    shipments.serviceLevel.set(row, dictionary.code(record.serviceLevel))
    shipments.warehouse.set(row, dictionary.code(record.warehouse))
    // 0 is no later than any instant that an order names.
    reachTo(this, order, shipBy ?? 0, shippedAt ?? 0, confirmedAt ?? 0)
    reachTo(this, order, firstScanAt ?? 0, deliverBy ?? 0, deliveredAt ?? 0)
    this.noteScans((firstScanAt === null ? 0 : 1) - (hadScan ? 1 : 0))
    this.journal.push(order)
  }

  private putFeedback(record: FeedbackRecord): void {
    const { feedback, orders } = this
    const order = this.order(record.orderId)
    // A later row of the same day is the same feedback, changed or removed.
    const row = chainedRow(feedback, orders.firstFeedback, order, record.receivedOn)
    const received = dayNumber(record.receivedOn)
    feedback.receivedAt.set(row, Number.isNaN(received) ? Number.NaN : this.days.start(received))
    feedback.rating.set(row, record.rating)
    feedback.removedAt.set(row, record.removedAt ?? Number.NaN)
    feedback.comment[row] = record.comment
    this.changed(order, has.feedback)
  }

  private putClaim(record: ClaimRecord): void {
    const { claims, orders } = this
    const order = this.order(record.orderId)
    const row = chainedRow(claims, orders.firstClaim, order, record.claimKey)
    claims.receivedAt.set(row, record.receivedAt ?? Number.NaN)
    claims.removedAt.set(row, record.removedAt ?? Number.NaN)
    claims.outcome.set(row, claimOutcomes.indexOf(record.outcome))
    claims.proxy.set(row, record.proxy ? 1 : 0)
    claims.reason.set(row, this.dictionary.code(record.reason))
    this.changed(order, has.claims)
  }

  private putChargeback(record: ChargebackRecord): void {
    const { chargebacks, orders } = this
    const order = this.order(record.orderId)
    const row = chainedRow(chargebacks, orders.firstChargeback, order, record.chargebackKey)
    chargebacks.receivedAt.set(row, record.receivedAt ?? Number.NaN)
    chargebacks.removedAt.set(row, record.removedAt ?? Number.NaN)
    chargebacks.outcome.set(row, chargebackOutcomes.indexOf(record.outcome))
    chargebacks.proxy.set(row, record.proxy ? 1 : 0)
    this.changed(order, has.chargebacks)
  }

  private putInvoiceDefect(record: InvoiceDefectRecord): void {
    const { invoiceDefects: defects, orders } = this
    const order = this.order(record.orderId)
    const row = chainedRow(defects, orders.firstInvoiceDefect, order, record.shipmentKey)
    defects.shippedAt.set(row, record.shippedAt ?? Number.NaN)
    defects.defect.set(row, invoiceDefectCode[record.defect])
    defects.reason.set(row, this.dictionary.code(record.reason))
    this.changed(order, has.invoiceDefects)
  }

  private putReturn(record: ReturnRecord): void {
    const { returns, orders } = this
    const order = this.order(record.orderId)
    const row = chainedRow(returns, orders.firstReturn, order, record.returnKey)
    returns.requestedAt.set(row, record.requestedAt ?? Number.NaN)
    returns.fulfilment.set(row, record.fulfilment === null ? 0 : fulfilmentCode[record.fulfilment])
    returns.reason.set(row, this.dictionary.code(record.reason))
    returns.asin.set(row, this.dictionary.code(record.asin))
    returns.sku.set(row, this.dictionary.code(record.sku))
    this.changed(order, 0)
  }

  /** Notes what an order has now, and that it has to be read again. */
  private changed(order: number, kind: number): void {
    const { orders } = this
    orders.has.set(order, orders.has.get(order) | kind)
    this.journal.push(order)
  }

  private putMessage(record: MessageRecord): void {
    const { messages } = this
    let row = this.messageIndex.get(record.messageKey)
    if (row === undefined) {
      row = messages.receivedAt.length
      messages.receivedAt.push(0)
      messages.answeredAt.push(0)
      messages.responseNeeded.push(0)
      this.messageIndex.set(record.messageKey, row)
    }
    messages.receivedAt.set(row, record.receivedAt)
    messages.answeredAt.set(row, record.answeredAt ?? Number.NaN)
    messages.responseNeeded.set(row, record.responseNeeded ? 1 : 0)
    this.messageChanges++
  }

  /** Reads a sales channel: `Amazon.de` in a German ledger is its own; anything that is no Amazon store counts nowhere. */
  channelOf(text: string | null): number {
    if (text === null) return channelCode.own
    const known = this.channels.get(text)
    if (known !== undefined) return known
    const code = readChannel(text, this.marketplace)
    this.channels.set(text, code)
    return code
  }
}

/** Orders that a store numbers from 0 on and can name. `findOrder` answers -1 for an order that it does not hold. */
export interface StoredOrders {
  readonly orderCount: number
  orderId(order: number): string
  findOrder(orderId: string): number
}

/** A loaded table grows by some days of orders at a time, not by half a year's. */
const loadedSpare = 0.05

/** Makes room beyond `rows` by a share of them; answers how many rows fit then. */
function widen(table: Readonly<Record<string, unknown>>, rows: number, spare = 0.5): number {
  const room = Math.max(1024, Math.ceil((rows + 1) * (1 + spare)))
  reserveAll(table, room)
  return room
}
