import { deadline, shipperOf } from '../compute/mark-order.ts'
import type { Evaluation } from '../compute/evaluation.ts'
import { orderMark, packageMark } from '../compute/marks.ts'
import { emptyView, packageRows, viewPackage } from '../compute/package-view.ts'
import { channelCode, fulfilmentCode, none, statusCode } from '../ledger/codes.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { namelessClaim } from '../records.ts'
import { fisherExact, poissonAtLeast } from '../stats/exact-test.ts'

/** Something that will move a rate soon, seen before it does. */
export interface EarlySign {
  readonly kind:
    | 'ship_by_passed'
    | 'ship_by_near'
    | 'cancellations_of_sku'
    | 'carrier_scans_stop'
    | 'complaints_on_asin'
    | 'message_near_24h'
  /** What it is about: a SKU, a carrier, an ASIN; empty for orders and messages as such. */
  readonly subject: string
  readonly count: number
  readonly text: string
  /** At most 50. */
  readonly orders: readonly string[]
}

const hour = 3_600_000
const ordersShown = 50
/** Days of orders and packages whose marks are looked at. */
const marksNeeded = 20
const rare = 0.01

/** Looks for early signs at a moment. The evaluation is brought to it. */
export function earlySigns(evaluation: Evaluation, asOf: number): readonly EarlySign[] {
  const oldest = evaluation.ledger.days.day(asOf) - marksNeeded
  evaluation.refresh({ knowledge: asOf, now: asOf }, oldest)
  return [
    ...openOrders(evaluation, asOf),
    ...cancellationsBySku(evaluation, asOf),
    ...carriersWithoutScans(evaluation, asOf),
    ...complaintsByAsin(evaluation, asOf),
    ...messagesNearLimit(evaluation, asOf),
  ]
}

function openOrders(evaluation: Evaluation, asOf: number): readonly EarlySign[] {
  const { ledger, readings } = evaluation
  const { orders } = ledger
  const context = { ledger, readings, knowledge: asOf, now: asOf }
  const passed: number[] = []
  const near: number[] = []
  for (let order = 0; order < ledger.orderCount; order++) {
    if (orders.status.get(order) !== statusCode.unshipped || orders.channel.get(order) !== channelCode.own)
      continue
    if (shipperOf(ledger, order) === fulfilmentCode.afn || orders.purchasedAt.get(order) > asOf) continue
    const due = deadline(context, orders.shipBy.get(order))
    if (Number.isNaN(due)) continue
    if (due < asOf) passed.push(order)
    else if (due < asOf + 24 * hour) near.push(order)
  }
  const name = (rows: readonly number[]): readonly string[] =>
    rows.slice(0, ordersShown).map((row) => ledger.orderId(row))
  return [
    ...signIf(passed.length, {
      kind: 'ship_by_passed',
      subject: '',
      text: `${plural(passed.length, 'open order is', 'open orders are')} past the ship-by date: late once confirmed.`,
      orders: name(passed),
    }),
    ...signIf(near.length, {
      kind: 'ship_by_near',
      subject: '',
      text: `${plural(near.length, 'open order has', 'open orders have')} to be confirmed within 24 hours.`,
      orders: name(near),
    }),
  ]
}

function cancellationsBySku(evaluation: Evaluation, asOf: number): readonly EarlySign[] {
  const { ledger, orders } = evaluation
  const today = ledger.days.day(asOf)
  const bySku = new Map<number, number[]>()
  for (let order = 0; order < ledger.orderCount; order++) {
    if ((orders.marks.get(order) & orderMark.cancelledBySeller) === 0) continue
    if (orders.purchaseDay.get(order) <= today - 7 || orders.fulfilment.get(order) !== fulfilmentCode.mfn)
      continue
    const skus = new Set<number>()
    for (let item = ledger.orders.firstItem.get(order); item !== none; item = ledger.items.next.get(item)) {
      skus.add(ledger.items.sku.get(item))
    }
    for (const sku of skus) if (sku !== 0) bySku.set(sku, [...(bySku.get(sku) ?? []), order])
  }
  return [...bySku]
    .filter(([, rows]) => rows.length >= 2)
    .sort((a, b) => b[1].length - a[1].length)
    .map(([sku, rows]) => ({
      kind: 'cancellations_of_sku',
      subject: ledger.dictionary.text(sku) ?? '',
      count: rows.length,
      text: `${rows.length} orders of ${ledger.dictionary.text(sku)} were cancelled by the seller within 7 days: out of stock?`,
      orders: rows.slice(0, ordersShown).map((row) => ledger.orderId(row)),
    }))
}

function carriersWithoutScans(evaluation: Evaluation, asOf: number): readonly EarlySign[] {
  const { ledger, packages } = evaluation
  if (!ledger.scansKnown) return []
  const { shipments } = ledger
  interface Share {
    recentBad: number
    recent: number
    beforeBad: number
    before: number
    readonly orders: number[]
  }
  const byCarrier = new Map<number, Share>()
  const found = emptyView()
  for (let row = 0; row < ledger.shipmentRows; row++) {
    if ((packages.marks.get(row) & (packageMark.shipped | packageMark.trackingUnknown)) === 0) continue
    if (!viewPackage(ledger, row, found)) continue
    const carrier = carrierOf(ledger, row)
    const age = asOf - found.confirmedAt
    // A package needs two days for its first scan; older than 18 days is the past.
    if (carrier === 0 || !(age >= 48 * hour && age < 18 * 24 * hour)) continue
    let share = byCarrier.get(carrier)
    if (share === undefined) {
      share = { recentBad: 0, recent: 0, beforeBad: 0, before: 0, orders: [] }
      byCarrier.set(carrier, share)
    }
    const scanned = found.firstScanAt <= asOf
    if (age < 5 * 24 * hour) {
      share.recent++
      if (!scanned) {
        share.recentBad++
        share.orders.push(shipments.order.get(row))
      }
    } else {
      share.before++
      if (!scanned) share.beforeBad++
    }
  }
  return [...byCarrier].flatMap(([carrier, share]) => {
    const p = fisherExact(
      {
        groupBad: share.recentBad,
        groupGood: share.recent - share.recentBad,
        restBad: share.beforeBad,
        restGood: share.before - share.beforeBad,
      },
      'greater',
    )
    if (share.recentBad < 3 || p > rare) return []
    const name = ledger.dictionary.text(carrier) ?? ''
    return [
      {
        kind: 'carrier_scans_stop' as const,
        subject: name,
        count: share.recentBad,
        text: `${share.recentBad} of ${share.recent} packages that ${name} took 2 to 5 days ago have no scan; before, ${share.beforeBad} of ${share.before} had none.`,
        orders: share.orders.slice(0, ordersShown).map((row) => ledger.orderId(row)),
      },
    ]
  })
}

function carrierOf(ledger: Ledger, row: number): number {
  const own = ledger.shipments.carrier.get(row)
  if (own !== 0) return own
  return packageRows(ledger, row).reduce((carrier, each) => carrier || ledger.shipments.carrier.get(each), 0)
}

const recentDays = 14
const beforeDays = 56
/** Fewer days of the past than these say nothing about what is usual. */
const daysToCompare = 7

interface Complaints {
  recentClaims: number
  recentReturns: number
  claimsBefore: number
  returnsBefore: number
  readonly orders: number[]
}

function complaintsByAsin(evaluation: Evaluation, asOf: number): readonly EarlySign[] {
  const { ledger } = evaluation
  const { claims, returns } = ledger
  const byAsin = new Map<number, Complaints>()
  const add = (order: number, at: number, of: 'Claims' | 'Returns', asin: number): void => {
    const age = (asOf - at) / (24 * hour)
    if (!(age >= 0 && age < recentDays + beforeDays)) return
    const asins = asin === 0 ? asinsOf(ledger, order) : [asin]
    for (const each of asins) {
      if (each === 0) continue
      const counts = byAsin.get(each) ?? {
        recentClaims: 0,
        recentReturns: 0,
        claimsBefore: 0,
        returnsBefore: 0,
        orders: [],
      }
      byAsin.set(each, counts)
      if (age < recentDays) {
        counts[`recent${of}`]++
        counts.orders.push(order)
      } else counts[of === 'Claims' ? 'claimsBefore' : 'returnsBefore']++
    }
  }
  for (let row = 0; row < claims.key.length; row++)
    if (!toldAgain(ledger, row)) add(claims.order.get(row), claims.receivedAt.get(row), 'Claims', 0)
  const returnDays = daysBefore(returns.key.length, (row) => returns.requestedAt.get(row), asOf)
  // Where the list of returns begins within these weeks, their number says nothing; a claim is bad news by itself.
  if (returnDays >= daysToCompare)
    for (let row = 0; row < returns.key.length; row++)
      add(returns.order.get(row), returns.requestedAt.get(row), 'Returns', returns.asin.get(row))
  return [...byAsin].flatMap(([asin, counts]) => {
    const recent = counts.recentClaims + counts.recentReturns
    const expected =
      ((counts.claimsBefore + 0.5) * recentDays) / beforeDays +
      (counts.returnsBefore === 0 ? 0 : (counts.returnsBefore * recentDays) / returnDays)
    if (recent < 3 || poissonAtLeast(recent, expected) > rare) return []
    const name = ledger.dictionary.text(asin) ?? ''
    return [
      {
        kind: 'complaints_on_asin' as const,
        subject: name,
        count: recent,
        text: `${recent} claims and returns on ${name} within 14 days, where ${expected.toFixed(1)} were to be expected from the 8 weeks before.`,
        orders: counts.orders.slice(0, ordersShown).map((row) => ledger.orderId(row)),
      },
    ]
  })
}

/** How many of the days before the recent ones a list reaches back, at most 56; below 0 where it begins within those. */
function daysBefore(rows: number, at: (row: number) => number, asOf: number): number {
  let first = Infinity
  for (let row = 0; row < rows; row++) if (at(row) < first) first = at(row)
  return Math.min((asOf - first) / (24 * hour) - recentDays, beforeDays)
}

/** A claim without a number of its own beside one with a number is the same claim. */
function toldAgain({ claims, orders }: Ledger, row: number): boolean {
  const first = orders.firstClaim.get(claims.order.get(row))
  return claims.key[row] === namelessClaim && (claims.next.get(row) !== none || first !== row)
}

function asinsOf(ledger: Ledger, order: number): readonly number[] {
  const asins = new Set<number>()
  for (let item = ledger.orders.firstItem.get(order); item !== none; item = ledger.items.next.get(item)) {
    asins.add(ledger.items.asin.get(item))
  }
  return [...asins]
}

function messagesNearLimit({ ledger }: Evaluation, asOf: number): readonly EarlySign[] {
  const { messages } = ledger
  let near = 0
  for (let row = 0; row < messages.receivedAt.length; row++) {
    const age = asOf - messages.receivedAt.get(row)
    const answered = messages.answeredAt.get(row) <= asOf
    if (messages.responseNeeded.get(row) === 1 && !answered && age >= 18 * hour && age < 24 * hour) near++
  }
  return signIf(near, {
    kind: 'message_near_24h',
    subject: '',
    text: `${plural(near, 'message has', 'messages have')} waited 18 hours and more for an answer.`,
    orders: [],
  })
}

function signIf(count: number, sign: Omit<EarlySign, 'count'>): readonly EarlySign[] {
  return count === 0 ? [] : [{ ...sign, count }]
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
