import type { MetricName, TargetCondition } from '../metric-name.ts'

const labels: Record<MetricName, string> = {
  order_defect_rate: 'Order defect rate',
  late_shipment_rate: 'Late shipment rate',
  cancellation_rate: 'Pre-fulfilment cancel rate',
  valid_tracking_rate: 'Valid tracking rate',
  on_time_delivery_rate: 'On-time delivery rate',
  invoice_defect_rate: 'Invoice defect rate',
  return_dissatisfaction_rate: 'Return dissatisfaction rate',
  contact_response_rate: 'Contact response rate',
  negative_feedback_rate: 'Negative feedback rate',
  claim_rate: 'A-to-z claim rate',
  chargeback_rate: 'Chargeback rate',
  account_health_rating: 'Account health rating',
}

/** The metric's name as people say it. */
export function metricLabel(metric: MetricName): string {
  return labels[metric]
}

/** A fraction as a percentage with two decimals, e.g. `0.73 %`. */
export function formatRate(rate: number): string {
  return `${(rate * 100).toFixed(2)} %`
}

/** A target with its direction, e.g. `< 1 %`. */
export function formatTarget(target: number, condition: TargetCondition): string {
  const sign = condition === 'less_than' ? '<' : condition === 'greater_than' ? '≥' : '='
  return `${sign} ${Number((target * 100).toFixed(4))} %`
}
