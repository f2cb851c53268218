import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
var metricNames = [
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
  ],
  levels = ['ok', 'warning', 'at_risk', 'critical']
var confidences = ['confirmed', 'third_party', 'inferred', 'general', 'unknown'],
  always = '2000-01-01'
function policy(id, given) {
  return {
    id,
    basis: 'order',
    marketplaces: ['*'],
    fulfilment: 'mfn',
    programme: null,
    from: always,
    until: null,
    target: null,
    windows: [],
    timeZone: null,
    minimum: null,
    tiers: [],
    consequence: null,
    enforcedFrom: null,
    perCategory: !1,
    amazonCancellationsCount: !1,
    carriers: null,
    note: null,
    ...given,
  }
}
export { metricNames, levels, confidences, policy }
//# sourceMappingURL=chunk-B2S62JUI.js.map
