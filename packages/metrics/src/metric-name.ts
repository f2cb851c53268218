/** The metrics that Amazon reports or that we compute; names are fixed by the outside contract. */
export const metricNames = [
  'order_defect_rate',
  'late_shipment_rate',
  'cancellation_rate',
  'valid_tracking_rate',
  'on_time_delivery_rate',
  'invoice_defect_rate',
  'return_dissatisfaction_rate',
  'contact_response_rate',
  'negative_feedback_rate',
  'claim_rate',
  'chargeback_rate',
  'account_health_rating',
] as const

export type MetricName = (typeof metricNames)[number]

/** Who ships: `mfn` the seller, `afn` Amazon. */
export type Fulfilment = 'mfn' | 'afn'

export type TargetCondition = 'less_than' | 'greater_than' | 'equals'

/** A metric's state in Amazon's words (WARNED reads as at_risk), or ours when computed. */
export type MetricStatus = 'good' | 'at_risk' | 'bad' | 'none'

/** Our own reading, from calm to urgent. */
export const levels = ['ok', 'warning', 'at_risk', 'critical'] as const
export type Level = (typeof levels)[number]
