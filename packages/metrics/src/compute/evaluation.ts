import { Int32Column, reserveAll, Uint8Column } from '../ledger/columns.ts'
import { has, none } from '../ledger/codes.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { zoneDays, type ZoneDays } from '../ledger/zone-days.ts'
import { DayCounts } from './day-counts.ts'
import { markOrder, type MarkContext, type OrderMarks } from './mark-order.ts'
import { markPackage, type PackageMarks } from './mark-package.ts'
import { emptyView } from './package-view.ts'
import { messageMark, noDay, orderMark, packageMark } from './marks.ts'
import { defaultReadings, type Readings } from './readings.ts'

/** Marks that are counted on the day which places an order for the late shipment rate; all others on its purchase day. */
const onShipDay =
  orderMark.shipCounted |
  orderMark.late |
  orderMark.shipPending |
  orderMark.shipCancelledLeftOut |
  orderMark.overdueOpen |
  orderMark.shipmentOnly |
  orderMark.shipDateUnknown

/** Marks that are counted in units on the promised day; all others in packages on the tracking day. */
const inUnits =
  packageMark.unitsDelivered |
  packageMark.unitsOnTime |
  packageMark.unitsNotDelivered |
  packageMark.unitsGuessed |
  packageMark.unitsUntracked

export interface Moment {
  /** Facts that carry a later date are not known yet; Infinity: everything known counts. */
  readonly knowledge: number
  readonly now: number
}

/**
 * The counts of every metric for every day of a ledger, kept up to date. `refresh` reads only the orders that changed
 * since the last call, and those whose facts become known between two moments; its result equals that of a fresh
 * evaluation of the same ledger (a property test holds it to that).
 */
export class Evaluation {
  readonly ledger: Ledger
  readonly readings: Readings
  readonly unitDays: ZoneDays

  /** By order row: its marks, and the days that they count on. */
  readonly orders = {
    marks: new Int32Column(),
    purchaseDay: new Int32Column(),
    shipDay: new Int32Column(),
    fulfilment: new Uint8Column(),
  }
  /** By shipment row. */
  readonly packages = {
    marks: new Int32Column(),
    trackDay: new Int32Column(),
    unitDay: new Int32Column(),
    units: new Int32Column(),
    fulfilment: new Uint8Column(),
  }
  readonly byPurchaseDay = countsByFulfilment()
  readonly byShipDay = countsByFulfilment()
  readonly byTrackDay = countsByFulfilment()
  readonly byUnitDay = countsByFulfilment()
  readonly byMessageDay = new DayCounts()

  private moment: Moment | undefined
  /** Orders without a date from this instant on have not been read: they count on no day that was asked for. */
  private readFrom = Infinity
  private journalRead = 0
  private rulesRead = 0
  private messagesRead = -1
  private orderCount = 0
  private packageCount = 0
  private orderRoom = 0
  private packageRoom = 0
  /** Orders that time alone will change, and from when on. */
  private readonly future = new Map<number, number>()
  private readonly orderOut: OrderMarks = {
    marks: 0,
    purchaseDay: 0,
    shipDay: 0,
    fulfilment: 0,
    next: Infinity,
  }
  private readonly packageOut: PackageMarks = {
    marks: 0,
    trackDay: 0,
    unitDay: 0,
    units: 0,
    fulfilment: 0,
    next: Infinity,
    found: emptyView(),
  }

  constructor(
    ledger: Ledger,
    options: { readonly readings?: Readings; readonly unitTimeZone?: string | null } = {},
  ) {
    this.ledger = ledger
    this.readings = options.readings ?? defaultReadings
    const zone = options.unitTimeZone ?? ledger.days.timeZone
    this.unitDays = zone === ledger.days.timeZone ? ledger.days : zoneDays(zone)
  }

  /**
   * Brings the counts of the days from `from` on to the given moment; answers how many orders had to be read. Earlier days
   * follow as soon as somebody reaches for them.
   */
  refresh(moment: Moment, from = -Infinity): number {
    const { ledger } = this
    const before = this.moment
    const backwards = before !== undefined && (moment.knowledge < before.knowledge || moment.now < before.now)
    const later = before !== undefined && (moment.knowledge > before.knowledge || moment.now > before.now)
    this.moment = moment
    if (before === undefined || backwards || this.rulesRead !== ledger.ruleChanges) {
      this.clear()
      return this.reach(from)
    }
    this.makeRoom()
    const touched = new Set<number>()
    const until = Math.max(moment.knowledge, moment.now)
    if (later) for (const [order, next] of this.future) if (next <= until) touched.add(order)
    for (let at = this.journalRead; at < ledger.journal.length; at++) {
      const order = ledger.journal.get(at)
      if (ledger.orders.latest.get(order) >= this.readFrom) touched.add(order)
    }
    this.journalRead = ledger.journal.length
    const context = this.context()
    for (const order of touched) this.readOrder(context, order)
    if (later || this.messagesRead !== ledger.messageChanges) this.readMessages()
    return touched.size + this.reach(from)
  }

  /**
   * Makes the counts of a day and of all later ones complete; answers how many orders had to be read. A window of two months
   * does not need the marks of a whole year. Whoever reads marks or counts reaches for their first day before.
   */
  reach(day: number): number {
    const { ledger } = this
    // Days of another zone begin up to a day earlier.
    const from = day === -Infinity ? day : ledger.days.start(day - 1)
    if (from >= this.readFrom) return 0
    const { latest } = ledger.orders
    const context = this.context()
    let read = 0
    for (let order = 0; order < ledger.orderCount; order++) {
      const at = latest.get(order)
      if (at < from || at >= this.readFrom) continue
      this.readOrder(context, order)
      read++
    }
    this.readFrom = from
    return read
  }

  private context(): MarkContext {
    const { knowledge, now } = this.moment ?? { knowledge: Infinity, now: Infinity }
    return { ledger: this.ledger, readings: this.readings, knowledge, now }
  }

  /** Forgets every reading of an order; messages are few and read at once. */
  private clear(): void {
    const { ledger } = this
    for (const counts of [this.byPurchaseDay, this.byShipDay, this.byTrackDay, this.byUnitDay]) {
      for (const table of counts) table.clear()
    }
    this.future.clear()
    this.orderCount = 0
    this.packageCount = 0
    this.journalRead = ledger.journal.length
    this.rulesRead = ledger.ruleChanges
    this.readFrom = Infinity
    this.makeRoom()
    this.readMessages()
  }

  /** Gives every order and package of the ledger a row, without marks where it is new. */
  private makeRoom(): void {
    const { orderCount, shipmentRows } = this.ledger
    if (orderCount > this.orderCount) {
      if (orderCount > this.orderRoom) {
        this.orderRoom = Math.ceil(orderCount * 1.05) + 1024
        reserveAll(this.orders, this.orderRoom)
      }
      this.orders.marks.fill(0, this.orderCount, orderCount)
      this.orderCount = orderCount
    }
    if (shipmentRows > this.packageCount) {
      if (shipmentRows > this.packageRoom) {
        this.packageRoom = Math.ceil(shipmentRows * 1.05) + 1024
        reserveAll(this.packages, this.packageRoom)
      }
      this.packages.marks.fill(0, this.packageCount, shipmentRows)
      this.packageCount = shipmentRows
    }
  }

  private readOrder(context: MarkContext, order: number): void {
    const { orders, ledger } = this
    if (this.orders.marks.get(order) !== 0) this.countOrder(order, -1)
    const out = this.orderOut
    markOrder(context, order, out)
    orders.marks.set(order, out.marks)
    orders.purchaseDay.set(order, out.purchaseDay)
    orders.shipDay.set(order, out.shipDay)
    orders.fulfilment.set(order, out.fulfilment)
    this.countOrder(order, 1)
    let { next } = out
    if ((ledger.orders.has.get(order) & has.shipments) !== 0) {
      const { shipments } = ledger
      for (let row = ledger.orders.firstShipment.get(order); row !== none; row = shipments.next.get(row)) {
        next = Math.min(next, this.readPackage(context, row))
      }
    }
    if (next < Infinity) this.future.set(order, next)
    else if (this.future.size > 0) this.future.delete(order)
  }

  /** Answers from when on the package will be read differently. */
  private readPackage(context: MarkContext, row: number): number {
    const { packages } = this
    if (packages.marks.get(row) !== 0) this.countPackage(row, -1)
    const out = this.packageOut
    markPackage(context, this.unitDays, row, out)
    packages.marks.set(row, out.marks)
    packages.trackDay.set(row, out.trackDay)
    packages.unitDay.set(row, out.unitDay)
    packages.units.set(row, out.units)
    packages.fulfilment.set(row, out.fulfilment)
    this.countPackage(row, 1)
    return out.next
  }

  private countOrder(order: number, sign: 1 | -1): void {
    const { orders } = this
    const marks = orders.marks.get(order)
    if (marks === 0) return
    const fulfilment = orders.fulfilment.get(order)
    const day = orders.purchaseDay.get(order)
    if (day !== noDay) this.byPurchaseDay[fulfilment]?.add(day, marks & ~onShipDay, sign)
    const shipMarks = marks & onShipDay
    if (shipMarks !== 0) this.byShipDay[fulfilment]?.add(orders.shipDay.get(order), shipMarks, sign)
  }

  private countPackage(row: number, sign: 1 | -1): void {
    const { packages } = this
    const marks = packages.marks.get(row)
    if (marks === 0) return
    const fulfilment = packages.fulfilment.get(row)
    const trackDay = packages.trackDay.get(row)
    if (trackDay !== noDay) this.byTrackDay[fulfilment]?.add(trackDay, marks & ~inUnits, sign)
    const unitDay = packages.unitDay.get(row)
    if (unitDay !== noDay) {
      this.byUnitDay[fulfilment]?.add(unitDay, marks & inUnits, sign * packages.units.get(row))
    }
  }

  private readMessages(): void {
    const { messages, days, messageChanges } = this.ledger
    const { knowledge, now } = this.context()
    this.messagesRead = messageChanges
    this.byMessageDay.clear()
    for (let row = 0; row < messages.receivedAt.length; row++) {
      const receivedAt = messages.receivedAt.get(row)
      if (receivedAt > knowledge) continue
      const answeredAt = messages.answeredAt.get(row)
      const limit = receivedAt + 86_400_000
      let marks: number
      if (messages.responseNeeded.get(row) === 0) marks = messageMark.notNeeded
      else if (answeredAt <= Math.min(limit, knowledge)) marks = messageMark.needed | messageMark.inTime
      else marks = now < limit ? messageMark.stillOpen : messageMark.needed
      this.byMessageDay.add(days.day(receivedAt), marks, 1)
    }
  }
}

/** Tables by fulfilment code; 0 stays empty, because every order is read as shipped by somebody. */
function countsByFulfilment(): readonly [DayCounts, DayCounts, DayCounts] {
  return [new DayCounts(), new DayCounts(), new DayCounts()]
}
