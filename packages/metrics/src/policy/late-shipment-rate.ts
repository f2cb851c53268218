import { policy, type MetricPolicy } from './policy.ts'

const base = {
  metric: 'late_shipment_rate',
  numerator: 'seller-fulfilled orders confirmed as shipped after the expected ship date',
  denominator: 'seller-fulfilled orders',
  condition: 'less_than',
  target: 0.04,
  windows: [
    { days: 10, lag: 0 },
    { days: 30, lag: 0 },
  ],
  consequence: 'seller-fulfilled offers may be deactivated',
  source: 'Amazon help 200285190 and G200285170; window from the performance report schema sample',
} as const

export const lateShipmentRate: readonly MetricPolicy[] = [
  policy('lsr', { ...base, confidence: 'general' }),
  policy('lsr-confirmed', {
    ...base,
    marketplaces: ['US', 'UK', 'AU'],
    confidence: 'confirmed',
    note: 'The moment of confirmation counts, not the ship date typed in. Single late shipments cannot be appealed.',
  }),
  policy('lsr-de', { ...base, marketplaces: ['DE'], confidence: 'third_party' }),
  policy('lsr-in', {
    ...base,
    marketplaces: ['IN'],
    windows: [
      { days: 7, lag: 0 },
      { days: 30, lag: 0 },
    ],
    confidence: 'general',
    note: 'India shows 7 and 30 days with the same target.',
  }),
]
