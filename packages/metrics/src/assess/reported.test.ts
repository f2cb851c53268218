import { expect, test } from 'vitest'
import { builtInPolicies } from '../policy/table.ts'
import type { ReportedMarketplace, ReportedMetric } from '../reported.ts'
import { statusAccountSchema } from '../schema.ts'
import { assessAccount } from './account.ts'
import { assessReported } from './reported.ts'

const base: ReportedMetric = {
  metric: 'on_time_delivery_rate',
  fulfilment: 'mfn',
  numerator: 3,
  denominator: 7,
  rate: 0.42857142857142855,
  target: 0.97,
  condition: 'greater_than',
  windowDays: 30,
  from: '2026-08-26',
  to: '2026-09-24',
  status: 'good',
  statusAsGiven: 'GOOD',
  components: {},
  basis: 'shipment',
  inconsistent: null,
}

const report = (metrics: readonly ReportedMetric[]): ReportedMarketplace => ({
  marketplaceId: 'A1PA6795UKMFR9',
  marketplace: 'DE',
  accountStatus: 'NORMAL',
  accountHealthRating: { score: 428, status: 'GREAT' },
  metrics,
  policyViolations: { listingPolicyViolations: 0, receivedIntellectualPropertyComplaints: 2 },
  warnings: [],
  notes: [],
})

const options = { asOf: Date.parse('2026-10-04T00:00:00Z'), history: [], policies: builtInPolicies }
const only = (metric: Partial<ReportedMetric>) => {
  const [row] = assessReported(report([{ ...base, ...metric }]), options)
  if (row === undefined) throw new Error('no row')
  return row
}

test('a rule is asked for on the day of the report, although its window ends before', () => {
  const units: ReportedMetric = {
    metric: 'on_time_delivery_rate',
    fulfilment: 'mfn',
    basis: 'unit',
    numerator: 80,
    denominator: 100,
    rate: 0.8,
    target: null,
    condition: null,
    windowDays: 14,
    from: '2026-08-19',
    to: '2026-09-01',
    status: 'none',
    statusAsGiven: null,
    components: {},
    inconsistent: null,
  }
  const level = (day: string, metric = units) => {
    const [row] = assessReported(report([metric]), {
      asOf: Date.parse(`${day}T12:00:00Z`),
      history: [],
      policies: builtInPolicies,
    })
    return { target: row?.target, level: row?.level }
  }
  expect(level('2026-07-14')).toEqual({ target: null, level: 'ok' })
  // In force from 15 July, with a window that ended a week before; with consequences from 1 September.
  expect(level('2026-07-15')).toEqual({ target: 0.9, level: 'warning' })
  expect(level('2026-08-31')).toEqual({ target: 0.9, level: 'warning' })
  expect(level('2026-09-01')).toEqual({ target: 0.9, level: 'critical' })
})

test('a target that is missed while Amazon says GOOD keeps Amazon’s status and says so (real DE report of 2026-10-04)', () => {
  const row = only({})
  expect(row).toMatchObject({
    numerator: 3,
    denominator: 7,
    target: 0.97,
    status: 'good',
    targetMet: false,
    level: 'warning',
  })
  expect(row.why).toContain('Amazon still says GOOD')
})

test('a missed target with a consequence is at risk while Amazon says GOOD, and critical when Amazon says BAD', () => {
  const late = { metric: 'late_shipment_rate', basis: null, target: 0.04, condition: 'less_than' } as const
  const counts = { numerator: 30, denominator: 600, rate: 0.05 }
  expect(only({ ...late, ...counts }).level).toBe('at_risk')
  expect(only({ ...late, ...counts, status: 'bad', statusAsGiven: 'BAD' }).level).toBe('critical')
})

test('the example of the outside contract: 3 defects in 410 orders leave room for one', () => {
  const row = only({
    metric: 'order_defect_rate',
    basis: null,
    numerator: 3,
    denominator: 410,
    rate: null,
    target: null,
    condition: null,
  })
  expect(row).toMatchObject({
    target: 0.01,
    condition: 'less_than',
    targetMet: true,
    headroom: { defectsLeft: 1, cleanOrdersNeeded: 0 },
  })
  expect(row.interval?.[0]).toBeCloseTo(0.0025, 4)
  expect(row.interval?.[1]).toBeCloseTo(0.0213, 4)
})

test('counts that are no proportion get no interval and no headroom instead of nonsense', () => {
  const row = only({ numerator: 847_987, denominator: 808_046, rate: 0.9529, inconsistent: 'above' })
  expect(row).toMatchObject({ interval: null, headroom: null, inconsistent: 'above' })
})

test('earlier reports become a trend and, on a steady slope, a breach day', () => {
  const at = (to: string, rate: number) => ({
    day: to,
    report: report([
      { ...base, metric: 'order_defect_rate', basis: null, to, rate, target: 0.01, condition: 'less_than' },
    ]),
  })
  const latest = at('2026-09-24', 0.0095)
  const [row] = assessReported(latest.report, {
    ...options,
    history: [at('2026-09-22', 0.0075), at('2026-09-20', 0.0055), latest],
  })
  expect(row?.trend).toMatchObject({ direction: 'worsening' })
  expect(row?.trend?.perDay).toBeCloseTo(0.001, 9)
  expect(row?.forecast).toEqual({ breachOn: '2026-09-25', recoversOn: null, basis: 'snapshots' })
  expect(row?.level).toBe('warning')
})

test('an account passes its published schema and takes the most urgent level of its rows', () => {
  const account = assessAccount(
    { account: 'acme', marketplace: 'DE', report: report([base]), computed: [] },
    options,
  )
  expect(statusAccountSchema.parse(account).level).toBe('warning')
  expect(account.policyViolations).toEqual({ listingPolicy: 0, receivedIntellectualProperty: 2 })
})
