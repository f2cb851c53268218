import type { MetricName } from '@health-tui/metrics'
import { remembered } from '../memory/remembered.ts'
import { has } from '../text/pattern.ts'

export interface MetricTerm {
  readonly metric: MetricName
  readonly pattern: RegExp
}

/** How texts name a metric. Longer names stand first. */
export const metricTerms: readonly MetricTerm[] = [
  {
    metric: 'order_defect_rate',
    pattern:
      /\border[- _]defect[- _]rate\b|\b(?:our|the|your|share of) (?:defect rate|order defects? (?:stood|was|were|rose|at))\b|\bODR\b|\bRate (?:an|der) (?:Bestellmängeln?|mangelhaften Bestellungen)\b|\bBestellmängelrate\b|\btaux de (?:commandes défectueuses|défauts? de commandes?)\b|\btasso di (?:ordini difettosi|difettosità degli ordini)\b|\b(?:porcentaje|tasa|índice) de (?:pedidos|órdenes) (?:defectuos[oa]s|con defectos?)\b|注文不良率/giu,
  },
  {
    metric: 'late_shipment_rate',
    pattern:
      /\blate[- _](?:shipment|dispatch|ship)[- _]rate\b|\b(?:share|rate|percentage) of (?:late|delayed) (?:shipments|orders|dispatches|parcels)\b|\blate (?:shipments?|dispatch(?:es)?) (?=(?:were|was|stood|rose|at|is|are|of)\b)|\bLSR\b|\b(?:Rate|Quote) (?:verspäteter|später|der verspäteten) (?:Lieferungen|Sendungen|Versand\p{L}*)\b|\bVerspätungs(?:rate|quote)\b|\btaux d.expéditions? (?:en retard|tardives?)\b|\btasso di (?:spedizion[ei] (?:in ritardo|tardiv[ae])|ritardo)\b|\b(?:tasa|porcentaje|índice) de (?:envíos?|entregas?|expediciones?) (?:tardí[oa]s?|retrasad[oa]s?|con retraso|fuera de plazo)\b|(?:出荷|発送)遅延率/giu,
  },
  {
    metric: 'cancellation_rate',
    pattern:
      /\b(?:pre-?ful?fil?ll?ment[- _])?cancel(?:l?ation)?[- _]rate\b|\bPFCR\b|\b(?:share|rate|percentage) of cancell?ations?\b|\bcancell?ations (?=(?:were|stood|rose|at|are) (?:at )?\d)|\bStorno(?:rate|quote)\b|\bStornierungs(?:rate|quote)\b|\btaux d.annulations?\b|\btasso di (?:annullamento|cancellazione)\b|\b(?:tasa|porcentaje|índice) de cancelaci(?:ón|ones)\b|キャンセル率/giu,
  },
  {
    metric: 'valid_tracking_rate',
    pattern:
      /\bvalid[- _]tracking(?:[- _]rate)?\b|\bVTR\b|\b(?:Rate|Quote) gültiger Sendungsnummern\b|\btaux de suivis? valides?\b|\btasso di (?:tracciamento|tracking) valido\b|\b(?:tasa|porcentaje|índice) de seguimientos? válidos?\b|(?:有効な?)(?:お問い合わせ|問い合わせ|追跡)(?:伝票|番号)?(?:の)?率/giu,
  },
  {
    metric: 'on_time_delivery_rate',
    pattern:
      /\b(?:on[- _]time|timely)[- _]deliver(?:y|ies)(?:[- _]rate)?\b|\bOTDR\b|\b(?:Rate|Quote) pünktlicher (?:Lieferungen|Zustellungen)\b|\btaux de livraisons? (?:à temps|dans les délais|ponctuelles?)\b|\btasso di consegn[ae] puntual[ei]\b|\b(?:tasa|porcentaje|índice) de entregas? a tiempo\b|(?:期日内|納期|期日)(?:配送|配達|遵守)率/giu,
  },
  {
    metric: 'invoice_defect_rate',
    pattern: /\binvoice[- _]defect[- _]rate\b|\bIDR\b|\bRechnungsmängelrate\b/giu,
  },
]

/** The metric that a case's own name for it means (`ODR`, `order_defect_rate`). */
export const metricNamed: (name: string) => MetricName | undefined = remembered(
  (name) => metricTerms.find((term) => has(term.pattern, name))?.metric,
)
