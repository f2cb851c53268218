import type { MetricName } from '@health-tui/metrics'

export interface MetricTerm {
  readonly metric: MetricName
  readonly pattern: RegExp
}

/** How texts name a metric. Longer names stand first. */
export const metricTerms: readonly MetricTerm[] = [
  {
    metric: 'order_defect_rate',
    pattern:
      /\border[- _]defect[- _]rate\b|\bODR\b|\bRate an Bestellmängeln\b|\btaux de commandes défectueuses\b|\btasso di ordini difettosi\b|\bporcentaje de pedidos defectuosos\b|注文不良率/giu,
  },
  {
    metric: 'late_shipment_rate',
    pattern:
      /\blate[- _](?:shipment|dispatch|ship)[- _]rate\b|\bLSR\b|\bRate verspäteter Lieferungen\b|\btaux d.expéditions? (?:en retard|tardives)\b|出荷遅延率/giu,
  },
  {
    metric: 'cancellation_rate',
    pattern:
      /\b(?:pre-?ful?fil?ll?ment[- _])?cancel(?:l?ation)?[- _]rate\b|\bPFCR\b|\bStornorate\b|\btaux d.annulation\b|\btasso di annullamento\b|\btasa de cancelación\b|キャンセル率/giu,
  },
  { metric: 'valid_tracking_rate', pattern: /\bvalid[- _]tracking[- _]rate\b|\bVTR\b/gi },
  { metric: 'on_time_delivery_rate', pattern: /\bon[- _]time[- _]delivery(?:[- _]rate)?\b|\bOTDR\b/gi },
  { metric: 'invoice_defect_rate', pattern: /\binvoice[- _]defect[- _]rate\b|\bIDR\b/gi },
]

/** The metric that a case's own name for it means (`ODR`, `order_defect_rate`). */
export function metricNamed(name: string): MetricName | undefined {
  return metricTerms.find((term) => new RegExp(term.pattern.source, 'iu').test(name))?.metric
}
