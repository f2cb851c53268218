import { policy, type MetricPolicy } from './policy.ts'

const otdr = {
  metric: 'on_time_delivery_rate',
  numerator: 'packages or units delivered on time',
  denominator: 'tracked packages or units',
  condition: 'greater_than',
} as const
const vtr = {
  metric: 'valid_tracking_rate',
  basis: 'shipment',
  numerator: 'packages with valid tracking',
  denominator: 'packages shipped and confirmed',
  condition: 'greater_than',
} as const
const cancel = {
  metric: 'cancellation_rate',
  numerator: 'orders of the programme cancelled by the seller',
  denominator: 'orders of the programme',
  condition: 'less_than',
} as const

const month = [{ days: 30, lag: 10 }]
const usOld = {
  marketplaces: ['US'],
  programme: 'premium_shipping',
  until: '2025-06-28',
  minimum: 10,
  windows: month,
  confidence: 'third_party',
  source: 'seller pages on Premium Shipping before 2025',
} as const
const uk = {
  marketplaces: ['UK'],
  programme: 'premium_shipping',
  from: '2025-07-31',
  windows: [{ days: 7, lag: 7 }],
  confidence: 'third_party',
  source: 'ventureforge',
} as const
const jp = {
  marketplaces: ['JP'],
  programme: 'premium_shipping',
  windows: month,
  confidence: 'confirmed',
  source: 'sellercentral.amazon.co.jp 201503640',
} as const
const sfp = {
  programme: 'seller_fulfilled_prime',
  windows: [{ days: 7, lag: 0 }],
  confidence: 'confirmed',
  source: 'Amazon help 202072550 (older thresholds)',
} as const

/** Optional programmes with targets of their own; they never replace the rules that hold for every seller. */
export const programmes: readonly MetricPolicy[] = [
  policy('premium-us-otdr', { ...otdr, ...usOld, basis: 'shipment', target: 0.97 }),
  policy('premium-us-vtr', { ...vtr, ...usOld, target: 0.99 }),
  policy('premium-us-cancel', { ...cancel, ...usOld, target: 0.005 }),
  policy('premium-us-otdr-2025', {
    ...otdr,
    marketplaces: ['US'],
    programme: 'premium_shipping',
    basis: 'unit',
    from: '2025-06-29',
    target: 0.935,
    windows: [{ days: 7, lag: 7 }],
    timeZone: 'America/Los_Angeles',
    consequence: 'three missed weeks (Sunday to Saturday) in four remove the programme',
    confidence: 'third_party',
    source: 'cahoot',
  }),
  policy('premium-uk-otdr', { ...otdr, ...uk, basis: 'unit', target: 0.92 }),
  policy('premium-uk-vtr', { ...vtr, ...uk, target: 1 }),
  policy('premium-uk-cancel', { ...cancel, ...uk, target: 0.005 }),
  policy('premium-jp-otdr', { ...otdr, ...jp, basis: 'shipment', target: 0.96 }),
  policy('premium-jp-vtr', { ...vtr, ...jp, target: 0.94 }),
  policy('premium-jp-cancel', { ...cancel, ...jp, target: 0.01 }),
  policy('sfp-otdr', { ...otdr, ...sfp, basis: 'shipment', target: 0.97 }),
  policy('sfp-cancel', { ...cancel, ...sfp, target: 0.005 }),
]
