import type { Fulfilment, MetricName } from '../metric-name.ts'
import { fulfilmentCode } from '../ledger/codes.ts'
import type { MetricPolicy } from '../policy/policy.ts'
import type { DayCounts } from './day-counts.ts'
import type { Evaluation } from './evaluation.ts'
import { messageMark, orderMark, packageMark } from './marks.ts'
import type { Readings } from './readings.ts'

/** Exact counts over a range of days, before they become a rate. */
export interface Tally {
  readonly numerator: number
  readonly denominator: number
  readonly components: Readonly<Record<string, number>>
  /** What was left out, by reason. */
  readonly excluded: Readonly<Record<string, number>>
  /** Counts that only the choice of assumptions to print depends on. */
  readonly notes: Readonly<Record<string, number>>
}

export interface TallyQuestion {
  readonly metric: MetricName
  readonly fulfilment: Fulfilment
  readonly basis: 'order' | 'shipment' | 'unit' | 'message'
  /** Day numbers, both included. */
  readonly from: number
  readonly to: number
  readonly amazonCancellationsCount: boolean
}

/** The metrics that order-level facts suffice for; the others exist only as Amazon reports them. */
export const computableMetrics = [
  'order_defect_rate',
  'negative_feedback_rate',
  'claim_rate',
  'chargeback_rate',
  'late_shipment_rate',
  'cancellation_rate',
  'valid_tracking_rate',
  'on_time_delivery_rate',
  'contact_response_rate',
  'invoice_defect_rate',
] as const satisfies readonly MetricName[]

export function isComputable(metric: MetricName): boolean {
  return (computableMetrics as readonly MetricName[]).includes(metric)
}

/** Rates that make no difference between orders that the seller ships and those that Amazon ships. */
export function countsBothShippers(metric: MetricName): boolean {
  return metric === 'contact_response_rate' || metric === 'invoice_defect_rate'
}

/** Rates whose numerator counts good cases: more is better. */
export function countsGood(metric: MetricName): boolean {
  return (
    metric === 'valid_tracking_rate' ||
    metric === 'on_time_delivery_rate' ||
    metric === 'contact_response_rate'
  )
}

/** Whether cancellations by Amazon count: the user's word, else the policy's. */
export function amazonCounts(readings: Readings, policy: MetricPolicy | undefined): boolean {
  return readings.amazonCancellationsCount === 'policy'
    ? (policy?.amazonCancellationsCount ?? false)
    : readings.amazonCancellationsCount
}

/** Sums one metric over a range of days. The evaluation must have been refreshed. */
export function tally(evaluation: Evaluation, question: TallyQuestion): Tally {
  evaluation.reach(question.from)
  const read = readers(evaluation, question)
  switch (question.metric) {
    case 'late_shipment_rate':
      return tallyLate(read)
    case 'cancellation_rate':
      return tallyCancelled(read, question, evaluation.readings)
    case 'valid_tracking_rate':
      return tallyTracking(read)
    case 'on_time_delivery_rate':
      return question.basis === 'unit' ? tallyUnits(read) : tallyDelivered(read)
    case 'contact_response_rate':
      return tallyMessages(evaluation, question)
    case 'invoice_defect_rate':
      return tallyInvoices(read)
    default:
      return tallyDefects(read, question.metric)
  }
}

type Read = (mark: number) => number
interface Readers {
  readonly purchased: Read
  readonly bothPurchased: Read
  readonly otherPurchased: Read
  readonly shipping: Read
  readonly tracked: Read
  readonly units: Read
}

function readers(evaluation: Evaluation, { fulfilment, from, to }: TallyQuestion): Readers {
  const own = fulfilmentCode[fulfilment]
  const other = own === 1 ? 2 : 1
  const over =
    (tables: readonly (DayCounts | undefined)[]): Read =>
    (mark) =>
      tables.reduce((sum, table) => sum + (table?.sum(mark, from, to) ?? 0), 0)
  return {
    purchased: over([evaluation.byPurchaseDay[own]]),
    bothPurchased: over(evaluation.byPurchaseDay),
    otherPurchased: over([evaluation.byPurchaseDay[other]]),
    shipping: over([evaluation.byShipDay[own]]),
    tracked: over([evaluation.byTrackDay[own]]),
    units: over([evaluation.byUnitDay[own]]),
  }
}

function leftOutByChannel({ bothPurchased, otherPurchased }: Readers): Record<string, number> {
  return {
    nonAmazonChannel: bothPurchased(orderMark.nonAmazonChannel),
    otherMarketplace: bothPurchased(orderMark.otherMarketplace),
    otherFulfilment: otherPurchased(orderMark.counted),
  }
}

function tallyDefects(read: Readers, metric: MetricName): Tally {
  const { purchased } = read
  const components = {
    negativeFeedback: purchased(orderMark.negativeFeedback),
    claims: purchased(orderMark.claim),
    chargebacks: purchased(orderMark.chargeback),
  }
  const numerator =
    metric === 'negative_feedback_rate'
      ? components.negativeFeedback
      : metric === 'claim_rate'
        ? components.claims
        : metric === 'chargeback_rate'
          ? components.chargebacks
          : purchased(orderMark.defective)
  return {
    numerator,
    denominator: purchased(orderMark.counted),
    components: metric === 'order_defect_rate' ? components : {},
    excluded: {
      pending: purchased(orderMark.pending),
      cancelled: purchased(orderMark.cancelledLeftOut),
      ...leftOutByChannel(read),
      claimsNotCounted: purchased(orderMark.uncountedClaim),
      chargebacksNotCounted: purchased(orderMark.uncountedChargeback),
      removedDefects: purchased(orderMark.removedDefect),
    },
    notes: {
      proxy: purchased(orderMark.proxyDefect),
      fulfilmentUnknown: purchased(orderMark.fulfilmentUnknown),
    },
  }
}

/** Whoever ships, the seller owes the invoice. */
function tallyInvoices({ bothPurchased }: Readers): Tally {
  return {
    numerator: bothPurchased(orderMark.invoiceDefect),
    denominator: bothPurchased(orderMark.businessOrder),
    components: {
      missingInvoice: bothPurchased(orderMark.missingInvoice),
      lateInvoice: bothPurchased(orderMark.lateInvoice),
    },
    excluded: {
      pending: bothPurchased(orderMark.pending),
      cancelled: bothPurchased(orderMark.cancelledLeftOut),
      nonAmazonChannel: bothPurchased(orderMark.nonAmazonChannel),
      otherMarketplace: bothPurchased(orderMark.otherMarketplace),
    },
    notes: {},
  }
}

function tallyLate(read: Readers): Tally {
  const { shipping, purchased } = read
  return {
    numerator: shipping(orderMark.late),
    denominator: shipping(orderMark.shipCounted),
    components: {},
    excluded: {
      pending: shipping(orderMark.shipPending),
      cancelled: shipping(orderMark.shipCancelledLeftOut),
      noShipByDate: purchased(orderMark.noShipBy),
      ...leftOutByChannel(read),
    },
    notes: {
      overdueOpen: shipping(orderMark.overdueOpen),
      shipDateUnknown: shipping(orderMark.shipDateUnknown),
      shipmentOnly: shipping(orderMark.shipmentOnly),
      fulfilmentUnknown: purchased(orderMark.fulfilmentUnknown),
    },
  }
}

function tallyCancelled(read: Readers, question: TallyQuestion, readings: Readings): Tally {
  const { purchased } = read
  const components = {
    bySeller: purchased(orderMark.cancelledBySeller),
    byAmazon: purchased(orderMark.cancelledByAmazon),
    byUnknown: purchased(orderMark.cancelledByUnknown),
  }
  const byBuyer = purchased(orderMark.cancelledByBuyer)
  return {
    numerator:
      components.bySeller +
      (question.amazonCancellationsCount ? components.byAmazon : 0) +
      (readings.unknownCancellerCounts ? components.byUnknown : 0),
    denominator: purchased(orderMark.cancellable),
    components,
    excluded: {
      pending: purchased(orderMark.pending),
      cancelledByBuyer: byBuyer,
      cancelledByAmazon: question.amazonCancellationsCount ? 0 : components.byAmazon,
      ...leftOutByChannel(read),
    },
    notes: { byUnknown: components.byUnknown, fulfilmentUnknown: purchased(orderMark.fulfilmentUnknown) },
  }
}

function tallyTracking({ tracked }: Readers): Tally {
  return {
    numerator: tracked(packageMark.valid),
    denominator: tracked(packageMark.shipped),
    components: {},
    excluded: {
      trackingNotKnown: tracked(packageMark.trackingUnknown),
      otherChannel: tracked(packageMark.otherChannel),
    },
    notes: { placedByShipDate: tracked(packageMark.placedByShipDate) },
  }
}

function tallyDelivered({ tracked }: Readers): Tally {
  return {
    numerator: tracked(packageMark.deliveredOnTime),
    denominator: tracked(packageMark.onTimeCounted),
    components: {},
    excluded: {
      withoutValidTracking: tracked(packageMark.untracked),
      trackingNotKnown: tracked(packageMark.trackingUnknown),
      noDeliverByDate: tracked(packageMark.noDeliverBy),
      otherChannel: tracked(packageMark.otherChannel),
    },
    notes: { placedByShipDate: tracked(packageMark.placedByShipDate) },
  }
}

function tallyUnits({ units, tracked }: Readers): Tally {
  return {
    numerator: units(packageMark.unitsOnTime),
    denominator: units(packageMark.unitsDelivered),
    components: {},
    excluded: {
      notDelivered: units(packageMark.unitsNotDelivered),
      withoutValidTracking: units(packageMark.unitsUntracked),
      trackingNotKnown: tracked(packageMark.trackingUnknown),
      noDeliverByDate: tracked(packageMark.noDeliverBy),
      otherChannel: tracked(packageMark.otherChannel),
    },
    notes: { unitsGuessed: units(packageMark.unitsGuessed) },
  }
}

function tallyMessages({ byMessageDay }: Evaluation, { from, to }: TallyQuestion): Tally {
  const count: Read = (mark) => byMessageDay.sum(mark, from, to)
  return {
    numerator: count(messageMark.inTime),
    denominator: count(messageMark.needed),
    components: {},
    excluded: {
      noResponseNeeded: count(messageMark.notNeeded),
      stillWithin24Hours: count(messageMark.stillOpen),
    },
    notes: {},
  }
}
