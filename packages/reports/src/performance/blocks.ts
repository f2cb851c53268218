import type { Fulfilment, MetricName } from '@health-tui/metrics'

/** One block of the performance report that holds a rate, with every spelling that was seen. */
export interface RateBlock {
  readonly metric: MetricName
  readonly keys: readonly string[]
  readonly fulfilment: Fulfilment | null
  readonly basis: 'shipment' | 'unit' | null
  readonly numerator: readonly string[]
  readonly denominator: readonly string[]
  /** Parts of the numerator: name in our records -> keys in the document. */
  readonly components: Readonly<Record<string, readonly string[]>>
  /** `cover`: parts overlap but together reach the numerator (an order may have two defects); `exact`: they add up to it. */
  readonly parts: 'cover' | 'exact' | 'none'
  /** Days between the end of the window and the report's day. */
  readonly lag: number | null
}

const none = { fulfilment: null, basis: null, components: {}, parts: 'none' } as const

/** Sources: Amazon's schema and example, live documents (docs/files.md); lags are worked out from the example's ranges. */
export const rateBlocks: readonly RateBlock[] = [
  {
    ...none,
    metric: 'late_shipment_rate',
    keys: ['lateShipmentRate'],
    numerator: ['lateShipmentCount'],
    denominator: ['orderCount'],
    lag: 0,
  },
  {
    ...none,
    metric: 'cancellation_rate',
    keys: ['preFulfillmentCancellationRate', 'prefulfillmentCancelRate', 'preFulfillmentCancelRate'],
    numerator: ['cancellationCount'],
    denominator: ['orderCount'],
    lag: 1,
  },
  {
    ...none,
    metric: 'valid_tracking_rate',
    keys: ['validTrackingRate'],
    numerator: ['validTrackingCount'],
    denominator: ['shipmentCount'],
    lag: 10,
  },
  {
    ...none,
    metric: 'on_time_delivery_rate',
    keys: ['onTimeDeliveryRate'],
    basis: 'shipment',
    numerator: ['onTimeDeliveryCount'],
    denominator: ['shipmentCountWithValidTracking', 'shipmentCount'],
    lag: 10,
  },
  {
    ...none,
    metric: 'on_time_delivery_rate',
    keys: ['unitOnTimeDeliveryRate'],
    basis: 'unit',
    numerator: ['unitOnTimeDeliveryCount'],
    denominator: ['totalUnitCount'],
    lag: 7,
  },
  {
    ...none,
    metric: 'invoice_defect_rate',
    keys: ['invoiceDefectRate'],
    numerator: ['invoiceDefect'],
    denominator: ['orderCount'],
    components: { missingInvoice: ['missingInvoice'], lateInvoice: ['lateInvoice'] },
    parts: 'exact',
    // Help pages say 7 days, the schema's example 23: no use for finding the report's day.
    lag: null,
  },
]

/** The order defect rate stands once for each way of fulfilment. */
export const orderDefectBlock: RateBlock = {
  ...none,
  metric: 'order_defect_rate',
  keys: ['orderDefectRate'],
  numerator: ['orderWithDefects', 'ordersWithDefects'],
  denominator: ['orderCount'],
  components: {
    claims: ['claims'],
    chargebacks: ['chargebacks'],
    negativeFeedback: ['negativeFeedback', 'negativeFeedbacks'],
  },
  parts: 'cover',
  lag: 15,
}

/** Blocks that count open policy violations: the name we keep, every spelling, and the lag. */
export const policyBlocks: readonly {
  readonly category: string
  readonly keys: readonly string[]
  readonly lag: number
}[] = [
  { category: 'listingPolicyViolations', keys: ['listingPolicyViolations'], lag: 0 },
  {
    category: 'productAuthenticityCustomerComplaints',
    keys: ['productAuthenticityCustomerComplaints'],
    lag: 2,
  },
  { category: 'productConditionCustomerComplaints', keys: ['productConditionCustomerComplaints'], lag: 2 },
  { category: 'productSafetyCustomerComplaints', keys: ['productSafetyCustomerComplaints'], lag: 2 },
  {
    category: 'receivedIntellectualPropertyComplaints',
    keys: ['receivedIntellectualPropertyComplaints'],
    lag: 0,
  },
  { category: 'restrictedProductPolicyViolations', keys: ['restrictedProductPolicyViolations'], lag: 0 },
  {
    category: 'suspectedIntellectualPropertyViolations',
    keys: ['suspectedIntellectualPropertyViolations'],
    lag: 0,
  },
  { category: 'foodAndProductSafetyIssues', keys: ['foodAndProductSafetyIssues'], lag: 0 },
  {
    category: 'customerProductReviewsPolicyViolations',
    keys: ['customerProductReviewsPolicyViolations'],
    lag: 0,
  },
  { category: 'otherPolicyViolations', keys: ['otherPolicyViolations'], lag: 0 },
  { category: 'documentRequests', keys: ['documentRequests', 'documentRequest'], lag: 0 },
  { category: 'policyViolationWarnings', keys: ['policyViolationWarnings'], lag: 0 },
]
