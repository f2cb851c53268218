import { policy, type MetricPolicy } from './policy.ts'

const base = {
  metric: 'valid_tracking_rate',
  basis: 'shipment',
  numerator: 'packages with valid tracking (at least one carrier scan)',
  denominator: 'packages shipped and confirmed',
  condition: 'greater_than',
  target: 0.95,
  windows: [{ days: 30, lag: 10 }],
  perCategory: true,
  consequence: 'the right to sell non-FBA items in the category may be lost',
  source:
    'Amazon help G201817070 and 201817070; lag from live performance reports (the page speaks of about two weeks)',
} as const

export const validTrackingRate: readonly MetricPolicy[] = [
  policy('vtr', { ...base, carriers: 'integrated', confidence: 'general' }),
  policy('vtr-unknown', {
    ...base,
    marketplaces: ['MX', 'JP', 'IN'],
    carriers: null,
    confidence: 'unknown',
    consequence: null,
    note: 'No page with a target for this store was found; the value that holds elsewhere is shown.',
  }),
  policy('vtr-br-ae', {
    ...base,
    marketplaces: ['BR', 'AE'],
    carriers: 'integrated',
    confidence: 'confirmed',
  }),
  policy('vtr-us', {
    ...base,
    marketplaces: ['US'],
    carriers: 'integrated',
    confidence: 'confirmed',
    note: 'Exempt: items under 10 USD in USPS Standard or First-Class envelopes; freight with other carriers.',
  }),
  policy('vtr-us-2025', {
    ...base,
    marketplaces: ['US'],
    from: '2025-01-15',
    carriers: 'all',
    confidence: 'confirmed',
    source: 'seller forum 427b2246; amazonsellers.attorney',
    note: 'Every carrier counts. From CN, CA, AS, UM: one scan below 5 USD, two from 5 USD; from IN, UK: one scan below 15 USD, two from 15 USD. Exempt: digital goods, domestic untracked below 10 USD, UK and IN untracked below 15 USD, other origins.',
  }),
  policy('vtr-uk', {
    ...base,
    marketplaces: ['UK'],
    from: '2021-04-19',
    carriers: 'integrated',
    confidence: 'confirmed',
    source: 'seller forum 417911',
    note: 'Domestic shipments.',
  }),
  policy('vtr-eu', {
    ...base,
    marketplaces: ['DE', 'FR', 'IT', 'ES'],
    carriers: 'integrated',
    confidence: 'confirmed',
    note: 'Price exclusions as told by third parties: ES below 15 EUR, DE below 20 EUR, FR below 10 EUR.',
  }),
  policy('vtr-eu-2025', {
    ...base,
    marketplaces: ['UK', 'DE', 'FR', 'IT', 'ES', 'NL', 'PL', 'AT', 'SE'],
    from: '2025-01-15',
    carriers: 'all',
    confidence: 'confirmed',
    source: 'seller forum c8a5460e; shipaim',
    note: 'Every carrier counts. Cross-border shipments are included unless below 20 EUR and in letter format; domestic above 15 EUR.',
  }),
]
