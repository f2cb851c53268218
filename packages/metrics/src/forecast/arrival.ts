import type { Evaluation } from '../compute/evaluation.ts'
import { orderMark } from '../compute/marks.ts'
import { none } from '../ledger/codes.ts'
import type { MetricName } from '../metric-name.ts'

/** How much of an order's defects has come in by the time that it is so many days old: 0 to 1, never falling. */
export type ArrivalCurve = (age: number) => number

export interface Arrival {
  readonly curve: ArrivalCurve
  /** Delays that the curve was estimated from; 0: it was assumed. */
  readonly observed: number
}

/** Everything is known on the day itself: lateness, cancellations, scans. */
export const atOnce: Arrival = { curve: (age) => (age < 0 ? 0 : 1), observed: 0 }

const longest = 120
const fewest = 20

/** Where too few delays are known: claims and feedback within two weeks on average, none after four months. */
export const assumedCurve: ArrivalCurve = (age) =>
  age < 0 ? 0 : age >= longest ? 1 : (1 - Math.exp(-(age + 1) / 14)) / (1 - Math.exp(-(longest + 1) / 14))

/**
 * The delays from purchase to defect, estimated from the ledger. Young orders show only short delays; the estimator for
 * right-truncated data (Lynden-Bell 1971) corrects for that instead of throwing young orders away.
 */
export function arrivalOf(evaluation: Evaluation, metric: MetricName, today: number): Arrival {
  if (!comesLater.includes(metric)) return atOnce
  const { ledger, orders } = evaluation
  evaluation.reach(-Infinity)
  const delays: (readonly [delay: number, limit: number])[] = []
  const add = (order: number, receivedAt: number): void => {
    if (Number.isNaN(receivedAt)) return
    const bought = orders.purchaseDay.get(order)
    const delay = ledger.days.day(receivedAt) - bought
    const limit = Math.min(longest, today - bought)
    if (delay >= 0 && delay <= limit) delays.push([delay, limit])
  }
  for (let order = 0; order < ledger.orderCount; order++) {
    const marks = orders.marks.get(order)
    if ((marks & orderMark.defective) === 0) continue
    if ((marks & orderMark.negativeFeedback) !== 0)
      add(order, firstReceived(ledger.orders.firstFeedback.get(order), ledger.feedback))
    if ((marks & orderMark.claim) !== 0)
      add(order, firstReceived(ledger.orders.firstClaim.get(order), ledger.claims))
    if ((marks & orderMark.chargeback) !== 0)
      add(order, firstReceived(ledger.orders.firstChargeback.get(order), ledger.chargebacks))
  }
  if (delays.length < fewest) return { curve: assumedCurve, observed: 0 }
  return { curve: truncatedCurve(delays), observed: delays.length }
}

const comesLater: readonly MetricName[] = [
  'order_defect_rate',
  'negative_feedback_rate',
  'claim_rate',
  'chargeback_rate',
]

function firstReceived(
  first: number,
  rows: { readonly receivedAt: { get(row: number): number }; readonly next: { get(row: number): number } },
): number {
  let earliest = Number.NaN
  for (let row = first; row !== none; row = rows.next.get(row)) {
    const at = rows.receivedAt.get(row)
    if (Number.isNaN(earliest) || at < earliest) earliest = at
  }
  return earliest
}

/** F(x) as the product over longer delays u of 1 - n(u) / R(u), R(u) being those that could have shown u and were no longer. */
export function truncatedCurve(delays: readonly (readonly [delay: number, limit: number])[]): ArrivalCurve {
  const shares = Array.from<number>({ length: longest + 1 }).fill(1)
  let share = 1
  for (let u = longest; u >= 0; u--) {
    shares[u] = share
    let at = 0
    let risk = 0
    for (const [delay, limit] of delays) {
      if (delay === u) at++
      if (delay <= u && limit >= u) risk++
    }
    // One last observation alone would set everything below it to zero.
    if (risk > 0 && at < risk) share *= 1 - at / risk
  }
  return (age) => (age < 0 ? 0 : age >= longest ? 1 : (shares[Math.floor(age)] ?? 1))
}
