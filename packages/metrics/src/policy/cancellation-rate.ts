import { policy, type MetricPolicy } from './policy.ts'

const base = {
  metric: 'cancellation_rate',
  numerator: 'orders cancelled by the seller before shipping',
  denominator: 'seller-fulfilled orders',
  condition: 'less_than',
  target: 0.025,
  windows: [{ days: 7, lag: 1 }],
  consequence: 'seller-fulfilled offers may be deactivated',
  source: 'Amazon help 200285210; window and lag from the performance report schema sample',
} as const

const offerRemoval = 'An offer may be removed after two seller cancellations in a row within 30 days.'

export const cancellationRate: readonly MetricPolicy[] = [
  policy('cancellation', { ...base, confidence: 'general' }),
  policy('cancellation-confirmed', {
    ...base,
    marketplaces: ['US', 'CA', 'MX', 'JP'],
    confidence: 'confirmed',
  }),
  policy('cancellation-eu', {
    ...base,
    marketplaces: ['UK', 'DE', 'FR', 'IT', 'ES', 'AE'],
    confidence: 'confirmed',
    note: offerRemoval,
  }),
  policy('cancellation-br', {
    ...base,
    marketplaces: ['BR'],
    confidence: 'general',
    note: 'Orders not confirmed within 7 business days are cancelled by Amazon (help 200197960).',
  }),
  policy('cancellation-in', {
    ...base,
    marketplaces: ['IN'],
    target: 0.02,
    windows: [
      { days: 7, lag: 1 },
      { days: 30, lag: 1 },
    ],
    numerator: 'orders cancelled by the seller, or by Amazon because they were not shipped in time',
    amazonCancellationsCount: true,
    consequence:
      'a cancellation charge of 100 % or 150 % of the referral fee; seller-fulfilled offers may be deactivated',
    confidence: 'confirmed',
    source: 'sellercentral.amazon.in 200285210',
    note: 'Not shipped within 24 h of the expected ship date (Easy Ship: by it) is cancelled by Amazon and counts.',
  }),
]
