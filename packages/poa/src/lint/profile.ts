import { findMarketplace, type MetricName } from '@health-tui/metrics'
import { parseDay, type Day } from '../day.ts'

/** A limit of Amazon's for one metric, from a day on. */
export interface MetricLimit {
  readonly metric: MetricName
  /** In percent, as plans write it. */
  readonly target: number
  /** `below`: the rate must stay under the target. */
  readonly better: 'below' | 'above'
  readonly windows: readonly number[]
  readonly validFrom: string
  readonly marketplaces: readonly string[] | 'all'
  readonly source: string
}

// Seller-fulfilled targets as the account health page states them (AZ-OTDR, SU-AH). The newest entry in force wins.
const limits: readonly MetricLimit[] = [
  {
    metric: 'order_defect_rate',
    target: 1,
    better: 'below',
    windows: [60],
    validFrom: '2010-01-01',
    marketplaces: 'all',
    source: 'SU-AH',
  },
  {
    metric: 'late_shipment_rate',
    target: 4,
    better: 'below',
    windows: [10, 30],
    validFrom: '2010-01-01',
    marketplaces: 'all',
    source: 'SU-AH',
  },
  {
    metric: 'cancellation_rate',
    target: 2.5,
    better: 'below',
    windows: [7],
    validFrom: '2010-01-01',
    marketplaces: 'all',
    source: 'SU-AH',
  },
  {
    metric: 'valid_tracking_rate',
    target: 95,
    better: 'above',
    windows: [30],
    validFrom: '2010-01-01',
    marketplaces: 'all',
    source: 'SU-AH',
  },
  {
    metric: 'on_time_delivery_rate',
    target: 97,
    better: 'above',
    windows: [14],
    validFrom: '2010-01-01',
    marketplaces: 'all',
    source: 'AZ-OTDR-old',
  },
  {
    metric: 'on_time_delivery_rate',
    target: 90,
    better: 'above',
    windows: [14],
    validFrom: '2024-09-25',
    marketplaces: 'all',
    source: 'AZ-OTDR',
  },
  {
    metric: 'invoice_defect_rate',
    target: 5,
    better: 'below',
    windows: [7],
    validFrom: '2020-01-01',
    marketplaces: 'all',
    source: 'SU-AH',
  },
]

/** What the linter measures against: dated limits and lengths. Every number can be overridden by the caller. */
export interface Profile {
  readonly marketplace: string | undefined
  readonly monthFirst: boolean
  readonly words: {
    readonly planWarning: number
    readonly planError: number
    readonly item: number
    readonly sentence: number
  }
  /** Characters per form field, by section; unknown fields have no limit. */
  readonly formLimits: Readonly<Record<string, number>>
  readonly invoiceWindowDays: number
  readonly invoiceLeavingDays: number
  readonly identityWindowDays: number
  readonly fileBytes: number
  readonly fileFormats: readonly string[]
  readonly limitFor: (metric: MetricName) => MetricLimit | undefined
}

export interface ProfileOverrides {
  readonly formLimits?: Readonly<Record<string, number>>
}

export function profileFor(
  marketplaceName: string | undefined,
  asOf: Day,
  overrides: ProfileOverrides = {},
): Profile {
  const marketplace = marketplaceName === undefined ? undefined : findMarketplace(marketplaceName)?.code
  return {
    marketplace,
    monthFirst: marketplace === undefined || marketplace === 'US',
    words: { planWarning: 600, planError: 1000, item: 80, sentence: 35 },
    formLimits: overrides.formLimits ?? {},
    invoiceWindowDays: 365,
    invoiceLeavingDays: 14,
    identityWindowDays: 90,
    fileBytes: 25 * 1024 * 1024,
    fileFormats: ['pdf', 'jpg', 'jpeg', 'png', 'gif'],
    limitFor: (metric) =>
      limits.findLast(
        (limit) =>
          limit.metric === metric &&
          (parseDay(limit.validFrom) ?? 0) <= asOf &&
          (limit.marketplaces === 'all' ||
            marketplace === undefined ||
            limit.marketplaces.includes(marketplace)),
      ),
  }
}
