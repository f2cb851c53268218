import type { StatusMetric } from '@health-tui/metrics'
import { formatRate, formatTarget } from '@health-tui/metrics/names'

/** Short names for table heads, as sellers use them. */
export const shortLabels: Readonly<Record<StatusMetric['metric'], string>> = {
  order_defect_rate: 'ODR',
  late_shipment_rate: 'LSR',
  cancellation_rate: 'CR',
  valid_tracking_rate: 'VTR',
  on_time_delivery_rate: 'OTDR',
  invoice_defect_rate: 'IDR',
  return_dissatisfaction_rate: 'RDR',
  contact_response_rate: 'CRT',
  negative_feedback_rate: 'NFR',
  claim_rate: 'Claims',
  chargeback_rate: 'Chargebacks',
  account_health_rating: 'AHR',
}

/** The value with its unit: points for the account health rating, percent otherwise. */
export function formatValue(metric: StatusMetric, none: string): string {
  if (metric.rate === null) return none
  return metric.metric === 'account_health_rating' ? String(metric.rate) : formatRate(metric.rate)
}

export function formatMetricTarget(metric: StatusMetric, none: string): string {
  if (metric.target === null || metric.condition === null) return none
  return metric.metric === 'account_health_rating'
    ? `≥ ${metric.target}`
    : formatTarget(metric.target, metric.condition)
}

/** `3/7`, with what is known of it. */
export function formatCount(metric: StatusMetric, none: string): string {
  if (metric.numerator === null && metric.denominator === null) return none
  return `${metric.numerator ?? '?'}/${metric.denominator ?? '?'}`
}

/** The distance to the target in cases: `12 left` while met, `+40 clean` when missed. */
export function formatHeadroom(metric: StatusMetric, none: string): string {
  const room = metric.headroom
  if (room === null) return none
  if (room.cleanOrdersNeeded === null) return 'unreachable'
  return room.cleanOrdersNeeded > 0 ? `+${room.cleanOrdersNeeded} clean` : `${room.defectsLeft} left`
}

/** Amazon's own word first; what we see beside it. */
export function formatVerdict(metric: StatusMetric): string {
  return metric.targetMet === false ? 'missed' : metric.targetMet === true ? 'met' : ''
}

/** Which figure it is where a metric comes twice: fulfilment, basis and window. */
export function variant(metric: StatusMetric): string {
  const parts: string[] = []
  if (metric.fulfilment !== null && metric.metric === 'order_defect_rate') parts.push(metric.fulfilment)
  if (metric.basis !== null) parts.push(metric.basis)
  if (metric.metric === 'late_shipment_rate' && metric.windowDays !== null)
    parts.push(`${metric.windowDays} d`)
  return parts.join(' ')
}
