import { policy, type MetricPolicy } from './policy.ts'

const window60 = [{ days: 60, lag: 15 }]
const help =
  'Amazon help G200285170; window and lag from the performance report schema sample and issue #2165 of amzn/selling-partner-api-models'

const mfn = {
  metric: 'order_defect_rate',
  numerator: 'orders with at least one of: 1 or 2 star feedback, counted A-to-z claim, service chargeback',
  denominator: 'orders placed in the window',
  condition: 'less_than',
  target: 0.01,
  windows: window60,
  consequence: 'seller-fulfilled offers may be deactivated',
} as const

const afn = { ...mfn, fulfilment: 'afn', consequence: null } as const

const part = { condition: 'less_than', windows: window60, denominator: mfn.denominator } as const

export const orderDefectRate: readonly MetricPolicy[] = [
  policy('odr-mfn', {
    ...mfn,
    confidence: 'general',
    source: help,
    note: 'The 1 % target is the same wherever it was checked.',
  }),
  policy('odr-mfn-confirmed', {
    ...mfn,
    marketplaces: ['US', 'MX', 'IT', 'JP', 'SA'],
    confidence: 'confirmed',
    source: help,
  }),
  policy('odr-mfn-de', {
    ...mfn,
    marketplaces: ['DE'],
    confidence: 'third_party',
    source: 'live performance report of 2026-10-04 (target 0.01)',
  }),
  policy('odr-afn', {
    ...afn,
    confidence: 'confirmed',
    source: help,
    note: 'Feedback about Amazon’s own delivery is struck through and then does not count.',
  }),
  ...(['mfn', 'afn'] as const).flatMap((fulfilment) => [
    policy(`negative-feedback-${fulfilment}`, {
      ...part,
      metric: 'negative_feedback_rate',
      fulfilment,
      numerator: 'orders with 1 or 2 star feedback that was not removed',
      confidence: 'confirmed',
      source: help,
      note: 'A component of the order defect rate; no target of its own.',
    }),
    policy(`claims-${fulfilment}`, {
      ...part,
      metric: 'claim_rate',
      fulfilment,
      numerator: 'orders with a counted A-to-z claim',
      confidence: 'confirmed',
      source: `${help}; which claims count: seller forum e27a5203`,
      note: 'A component of the order defect rate; no target of its own.',
    }),
    policy(`chargebacks-${fulfilment}`, {
      ...part,
      metric: 'chargeback_rate',
      fulfilment,
      numerator: 'orders with a service chargeback (fraud chargebacks do not count)',
      confidence: 'confirmed',
      source: help,
      note: 'A component of the order defect rate; no target of its own.',
    }),
  ]),
]
