import {
  assessAccount,
  builtInPolicies,
  type ReportedMarketplace,
  type ReportedMetric,
} from '@health-tui/metrics'
import type { AccountReport, StatusReport } from '../../status/status-report.ts'

const metric = (over: Partial<ReportedMetric> & Pick<ReportedMetric, 'metric'>): ReportedMetric => ({
  fulfilment: null,
  numerator: null,
  denominator: null,
  rate: null,
  target: null,
  condition: null,
  windowDays: 30,
  from: '2026-08-26',
  to: '2026-09-24',
  status: 'good',
  statusAsGiven: 'GOOD',
  components: {},
  basis: null,
  inconsistent: null,
  ...over,
})

/** A reported store with one calm, one missed and one contradictory figure. */
export function reportedStore(marketplace: string): ReportedMarketplace {
  return {
    marketplaceId: marketplace,
    marketplace,
    accountStatus: 'NORMAL',
    accountHealthRating: { score: 428, status: 'GREAT' },
    metrics: [
      metric({
        metric: 'order_defect_rate',
        fulfilment: 'mfn',
        numerator: 9,
        denominator: 1200,
        rate: 0.0075,
        target: 0.01,
        condition: 'less_than',
        components: { claims: 5 },
      }),
      metric({
        metric: 'late_shipment_rate',
        numerator: 30,
        denominator: 600,
        rate: 0.05,
        target: 0.04,
        condition: 'less_than',
        status: 'bad',
        statusAsGiven: 'BAD',
      }),
      metric({
        metric: 'on_time_delivery_rate',
        basis: 'shipment',
        numerator: 3,
        denominator: 7,
        rate: 3 / 7,
        target: 0.97,
        condition: 'greater_than',
        inconsistent: 'the counts do not give the rate',
      }),
    ],
    policyViolations: { listingPolicyViolations: 1, otherPolicyViolations: 0 },
    warnings: [{ type: 'spammingSellerMessaging', status: 'BAD' }],
    notes: ['documentRequests: the range ends before it begins'],
  }
}

export function accountReport(account: string, marketplace: string): AccountReport {
  const report = reportedStore(marketplace)
  return {
    ...assessAccount(
      { account, marketplace, report, computed: [] },
      {
        asOf: Date.parse('2026-10-04T00:00:00Z'),
        history: [{ day: '2026-10-04', report }],
        policies: builtInPolicies,
      },
    ),
    openCases: 0,
    openLetters: { count: 0, level: 'ok' },
    casesDue: { overdue: 0, next: null },
    nextDeadline: '2026-10-06T06:59:00Z',
    importedAt: '2026-10-03T00:00:00Z',
  }
}

export function statusReport(names: readonly (readonly [string, string])[]): StatusReport {
  return {
    asOf: '2026-10-04T00:00:00Z',
    accounts: names.map(([account, marketplace]) => accountReport(account, marketplace)),
  }
}
