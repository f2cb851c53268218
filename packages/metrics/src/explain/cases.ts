import { fulfilmentCode } from '../ledger/codes.ts'
import type { Evaluation } from '../compute/evaluation.ts'
import { orderMark, packageMark } from '../compute/marks.ts'
import { countsBothShippers, type TallyQuestion } from '../compute/tally.ts'
import type { MetricName } from '../metric-name.ts'

/** One order or package that a rate counts. `shipment` is -1 where the rate counts orders. */
export interface Case {
  readonly order: number
  readonly shipment: number
  readonly day: number
  readonly bad: boolean
}

/**
 * Visits every case in the denominator of a rate. Bad means a defect, also for the rates whose numerator counts good
 * cases. Unit-based rates are visited package by package, because the units of one package share their fate.
 */
export function visitCases(
  evaluation: Evaluation,
  question: TallyQuestion,
  visit: (found: Case) => void,
): void {
  const { metric } = question
  evaluation.reach(question.from)
  if (metric === 'valid_tracking_rate' || metric === 'on_time_delivery_rate') {
    visitPackages(evaluation, question, visit)
  } else visitOrders(evaluation, question, visit)
}

function visitOrders(evaluation: Evaluation, question: TallyQuestion, visit: (found: Case) => void): void {
  const { orders, ledger } = evaluation
  const fulfilment = fulfilmentCode[question.fulfilment]
  const late = question.metric === 'late_shipment_rate'
  const counted = countedOrders[question.metric] ?? orderMark.counted
  const anyShipper = countsBothShippers(question.metric)
  const bad = badOrder(evaluation, question)
  const days = late ? orders.shipDay : orders.purchaseDay
  for (let order = 0; order < ledger.orderCount; order++) {
    const marks = orders.marks.get(order)
    if ((marks & counted) === 0) continue
    if (!anyShipper && orders.fulfilment.get(order) !== fulfilment) continue
    const day = days.get(order)
    if (day < question.from || day > question.to) continue
    visit({ order, shipment: -1, day, bad: (marks & bad) !== 0 })
  }
}

/** The mark of the orders in a rate's denominator, where it is not that of all orders. */
const countedOrders: Readonly<Partial<Record<MetricName, number>>> = {
  late_shipment_rate: orderMark.shipCounted,
  cancellation_rate: orderMark.cancellable,
  invoice_defect_rate: orderMark.businessOrder,
}

function badOrder({ readings }: Evaluation, question: TallyQuestion): number {
  switch (question.metric) {
    case 'late_shipment_rate':
      return orderMark.late
    case 'cancellation_rate':
      return (
        orderMark.cancelledBySeller |
        (question.amazonCancellationsCount ? orderMark.cancelledByAmazon : 0) |
        (readings.unknownCancellerCounts ? orderMark.cancelledByUnknown : 0)
      )
    case 'negative_feedback_rate':
      return orderMark.negativeFeedback
    case 'claim_rate':
      return orderMark.claim
    case 'chargeback_rate':
      return orderMark.chargeback
    case 'invoice_defect_rate':
      return orderMark.invoiceDefect
    default:
      return orderMark.defective
  }
}

function visitPackages(evaluation: Evaluation, question: TallyQuestion, visit: (found: Case) => void): void {
  const { packages, ledger } = evaluation
  const fulfilment = fulfilmentCode[question.fulfilment]
  const tracking = question.metric === 'valid_tracking_rate'
  const unit = question.basis === 'unit'
  const counted = tracking
    ? packageMark.shipped
    : unit
      ? packageMark.unitsDelivered
      : packageMark.onTimeCounted
  const good = tracking ? packageMark.valid : unit ? packageMark.unitsOnTime : packageMark.deliveredOnTime
  const days = !tracking && unit ? packages.unitDay : packages.trackDay
  for (let shipment = 0; shipment < ledger.shipmentRows; shipment++) {
    const marks = packages.marks.get(shipment)
    if ((marks & counted) === 0 || packages.fulfilment.get(shipment) !== fulfilment) continue
    const day = days.get(shipment)
    if (day < question.from || day > question.to) continue
    visit({ order: ledger.shipments.order.get(shipment), shipment, day, bad: (marks & good) === 0 })
  }
}
