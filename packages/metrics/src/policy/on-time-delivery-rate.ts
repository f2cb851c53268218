import { policy, type MetricPolicy } from './policy.ts'

const legacy = {
  metric: 'on_time_delivery_rate',
  basis: 'shipment',
  numerator: 'tracked packages delivered by the estimated delivery date',
  denominator: 'packages with valid tracking',
  condition: 'greater_than',
  target: 0.97,
  windows: [{ days: 30, lag: 10 }],
} as const

const units = {
  metric: 'on_time_delivery_rate',
  basis: 'unit',
  numerator: 'units delivered on or before the “Deliver by” date, without promise extension',
  denominator: 'tracked units with a delivery scan',
  condition: 'greater_than',
  target: 0.9,
  windows: [{ days: 14, lag: 7 }],
  consequence: 'listings, then the account, lose seller fulfilment',
  confidence: 'confirmed',
} as const

const firstAttempt = 'The first delivery attempt counts as delivery.'

export const onTimeDeliveryRate: readonly MetricPolicy[] = [
  policy('otdr-shipment', {
    ...legacy,
    confidence: 'confirmed',
    source: 'Amazon help 200847280 and G200633610; lag from live performance reports',
    note: 'A recommendation without penalty; targets of 0.95 and 0.97 were seen in reports.',
  }),
  policy('otdr-unit-us', {
    ...units,
    marketplaces: ['US'],
    from: '2024-09-25',
    timeZone: 'America/Los_Angeles',
    source: 'seller forum b7169872, 7adb35fd, dc3819be, 30174794',
    note: `95 % is recommended. ${firstAttempt} Protected: Standard with SSA, AHT and a protected Buy Shipping label, shipped on time.`,
  }),
  policy('otdr-unit-us-2026', {
    ...units,
    marketplaces: ['US'],
    from: '2026-02-28',
    timeZone: 'America/Los_Angeles',
    consequence:
      'the listings that hurt the rate most are deactivated first; all seller-fulfilled listings if far or repeatedly below',
    confidence: 'third_party',
    source: 'ppc.land, estorefactory, geekseller',
    note: firstAttempt,
  }),
  policy('otdr-unit-uk', {
    ...units,
    marketplaces: ['UK'],
    from: '2025-09-16',
    enforcedFrom: '2026-02-02',
    minimum: 20,
    tiers: [
      { from: 0.8, below: 0.9, consequence: 'listings deactivated for a time, self-reactivation' },
      { from: 0.6, below: 0.8, consequence: 'listings below 80 % deactivated, Plan of Action needed' },
      { from: 0, below: 0.6, consequence: 'account-level enforcement' },
    ],
    source: 'seller forum 3b3da25c, 6db13aeb; link-trans',
    note: 'Warnings from 2025-10-16.',
  }),
  policy('otdr-unit-eu', {
    ...units,
    marketplaces: ['DE', 'FR', 'IT', 'ES'],
    from: '2026-07-15',
    enforcedFrom: '2026-09-01',
    source: 'developer-docs.amazon changelog sp-api-updates-eu-fbm-requirements',
    note: 'Besides, a business-hour delivery rate of at least 90 % from 2026-09-30, enforced from 2026-10-30; no report carries it.',
  }),
]
