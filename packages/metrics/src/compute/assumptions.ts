import type { MetricName } from '../metric-name.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { MetricPolicy } from '../policy/policy.ts'
import type { Readings } from './readings.ts'
import { boundOf } from './bound.ts'
import { countsBothShippers, type Tally, type TallyQuestion } from './tally.ts'

interface Ground {
  readonly question: TallyQuestion
  readonly tally: Tally
  readonly readings: Readings
  readonly policy: MetricPolicy | undefined
  readonly ledger: Ledger
}

/**
 * The readings that a figure rests on, as sentences. Each names in brackets the key of the configuration that changes it,
 * so that nobody has to guess why our figure differs from Amazon's.
 */
export function assumptionsOf(ground: Ground): readonly string[] {
  const { question } = ground
  const sentences = [
    ...byMetric(ground),
    ...(countsBothShippers(question.metric) ? [] : [unknownFulfilment(ground)]),
    ground.policy?.override === undefined ? null : `The target is your own: ${ground.policy.override.note}.`,
  ]
  return sentences.filter((sentence) => sentence !== null)
}

function byMetric(ground: Ground): readonly (string | null)[] {
  switch (ground.question.metric) {
    case 'late_shipment_rate':
      return late(ground)
    case 'cancellation_rate':
      return cancelled(ground)
    case 'valid_tracking_rate':
      return [...tracking(ground), integratedCarriers(ground)]
    case 'on_time_delivery_rate':
      return ground.question.basis === 'unit' ? units(ground) : [...tracking(ground), ...deliveries(ground)]
    case 'invoice_defect_rate':
      return invoices(ground)
    case 'contact_response_rate':
      return ['A message that is unanswered for less than 24 hours is left out.']
    default:
      return defects(ground)
  }
}

function defects(ground: Ground): readonly (string | null)[] {
  const { question, readings, tally } = ground
  const claims = uses(question.metric, 'claim_rate')
  const chargebacks = uses(question.metric, 'chargeback_rate')
  const byProxy = claims || chargebacks ? Math.min(tally.notes['proxy'] ?? 0, tally.numerator) : 0
  return [
    'An order belongs to the day of its purchase, whenever its defect came in.',
    uses(question.metric, 'negative_feedback_rate')
      ? 'Feedback has a day and no time; it is known from the first moment of its day in the store’s zone.'
      : null,
    pending(readings),
    cancelledOrders(readings),
    claims
      ? `Claims that are not decided ${readings.openClaimsCount ? 'count' : 'do not count'} (openClaimsCount).`
      : null,
    claims
      ? `Claims on orders that seller or Amazon cancelled ${readings.cancelledOrderClaimsCount ? 'count' : 'do not count'}; sources disagree (cancelledOrderClaimsCount).`
      : null,
    chargebacks
      ? `Chargebacks whose kind is not decided ${readings.openChargebacksCount ? 'count' : 'do not count'} (openChargebacksCount).`
      : null,
    defectsUnknown(ground),
    byProxy > 0
      ? `${byProxy} ${byProxy === 1 ? 'order is' : 'orders are'} defective only by money movements or a returns flag, which prove no effect on the rate.`
      : null,
  ]
}

function defectsUnknown(ground: Ground): string | null {
  const bound = boundOf(ground)
  return bound === null
    ? null
    : `${bound.why.charAt(0).toUpperCase()}${bound.why.slice(1)}, so that none is counted: the rate is a lower bound.`
}

function invoices({ readings, ledger }: Ground): readonly (string | null)[] {
  return [
    'A Business order belongs to the day of its purchase; it is defective when the invoice of any of its packages is missing or late.',
    'Orders that do not say whether they are Business orders are taken for none; an order with an invoice defect is one.',
    ledger.invoiceDefects.key.length === 0
      ? 'No invoice defects are imported, so that none is counted: the rate is a lower bound.'
      : null,
    pending(readings),
    cancelledOrders(readings),
  ]
}

function uses(metric: MetricName, part: MetricName): boolean {
  return metric === part || metric === 'order_defect_rate'
}

function late({ readings, tally }: Ground): readonly (string | null)[] {
  const { overdueOpen = 0, shipDateUnknown = 0, shipmentOnly = 0 } = tally.notes
  return [
    readings.lateShipmentPlacedBy === 'ship_by'
      ? 'An order belongs to the day of its expected ship date (lateShipmentPlacedBy).'
      : 'An order belongs to the day of its purchase (lateShipmentPlacedBy).',
    'An order is late when one of its packages was confirmed after the expected ship date; without a confirmation time the ship time stands for it.',
    pending(readings),
    cancelledOrders(readings),
    deadlines(readings),
    overdueOpen > 0
      ? `Open orders past their date ${readings.overdueOpenOrdersAreLate ? 'count as late' : 'are not late until they are confirmed'}: ${overdueOpen} (overdueOpenOrdersAreLate).`
      : null,
    shipDateUnknown > 0
      ? `Shipped orders without a ship time count as shipped in time: ${shipDateUnknown}.`
      : null,
    shipmentOnly > 0 ? `${shipmentOnly} orders are known only from their shipments.` : null,
  ]
}

function cancelled({ readings, tally, question }: Ground): readonly (string | null)[] {
  const unknown = tally.notes['byUnknown'] ?? 0
  return [
    'An order belongs to the day of its purchase.',
    'An order of which only some items are cancelled is no cancelled order.',
    pending(readings),
    `Orders that the buyer cancelled ${readings.buyerCancelledOrdersCount ? 'stay in' : 'are left out of'} the denominator (buyerCancelledOrdersCount).`,
    `Cancellations by Amazon ${question.amazonCancellationsCount ? 'count' : 'do not count'} against the seller (amazonCancellationsCount).`,
    unknown > 0
      ? `Who cancelled ${unknown === 1 ? 'one order' : `${unknown} orders`} is not known; they ${readings.unknownCancellerCounts ? 'count as the seller’s, so that the rate is an upper bound' : 'do not count, so that the rate is a lower bound'} (unknownCancellerCounts).`
      : null,
  ]
}

function tracking({ readings, tally, ledger }: Ground): readonly (string | null)[] {
  const byShipDate = tally.notes['placedByShipDate'] ?? 0
  return [
    readings.packagePlacedBy === 'deliver_by'
      ? 'A package belongs to the day promised for its delivery (packagePlacedBy).'
      : 'A package belongs to the day on which it was shipped (packagePlacedBy).',
    readings.packagePlacedBy === 'deliver_by' && byShipDate > 0
      ? `${byShipDate} packages without a promised day are placed by their ship date.`
      : null,
    validity(ledger),
  ]
}

function validity(ledger: Ledger): string {
  return ledger.scansKnown
    ? 'Tracking is valid with a tracking id and a first scan.'
    : 'Tracking is valid with a tracking id, because no source at hand names scans.'
}

function integratedCarriers({ policy }: Ground): string | null {
  return policy?.carriers === 'integrated'
    ? 'Before 2025-01-15 only integrated carriers counted; which ones were is not known, so all count.'
    : null
}

function deliveries({ readings }: Ground): readonly (string | null)[] {
  return ['A package without a delivery scan was not delivered in time.', deadlines(readings)]
}

function units({ readings, tally, ledger, policy }: Ground): readonly (string | null)[] {
  const guessed = tally.notes['unitsGuessed'] ?? 0
  return [
    'A unit belongs to the day promised for its delivery.',
    'The promise at hand is taken to be the one without extension.',
    validity(ledger),
    deadlines(readings),
    guessed > 0 ? `${guessed} packages do not say how many units they hold; each counts as one.` : null,
    policy?.timeZone === null || policy === undefined ? null : `Days end at midnight in ${policy.timeZone}.`,
  ]
}

function pending(readings: Readings): string {
  return `Pending orders ${readings.pendingOrdersCount ? 'count' : 'are left out'} (pendingOrdersCount).`
}

function cancelledOrders(readings: Readings): string {
  return `Cancelled orders ${readings.cancelledOrdersCount ? 'stay in' : 'are left out of'} the denominator (cancelledOrdersCount).`
}

function deadlines(readings: Readings): string {
  return readings.midnightDeadlineIsEndOfDay
    ? 'A deadline at midnight means the end of that day (midnightDeadlineIsEndOfDay).'
    : 'A deadline ends at its instant; a date without a time of day was read as the end of that day (midnightDeadlineIsEndOfDay).'
}

function unknownFulfilment({ tally, readings }: Ground): string | null {
  const unknown = tally.notes['fulfilmentUnknown'] ?? 0
  return unknown > 0
    ? `${unknown} orders do not say who ships; they count as ${readings.unknownFulfilment} (unknownFulfilment).`
    : null
}
