import { expect, test } from 'vitest'
import { computedStatus } from '../assess/computed.ts'
import { assessReported } from '../assess/reported.ts'
import { computeMetric } from '../compute/compute.ts'
import { Evaluation } from '../compute/evaluation.ts'
import { reconcile } from '../compute/reconcile.ts'
import { Ledger } from '../ledger/ledger.ts'
import { builtInPolicies } from '../policy/table.ts'
import type { ReportedMarketplace } from '../reported.ts'
import { forecastSchema, statusMetricSchema } from '../schema.ts'
import { feedback, orderItem } from '../testing/facts.ts'
import { forecastFromLedger } from './forecast.ts'
import { forecastFromReport } from './from-snapshots.ts'
import { playRatings, positivesNeeded, ratingsOf, readSilence } from './silence.ts'

const asOf = Date.parse('2026-10-04T12:00:00Z')

/** Ten orders a day for 120 days, ending on the day of looking; one bad order on each of `badDays` ago. */
function ledgerOf(badDays: readonly number[]): Evaluation {
  const ledger = new Ledger({ marketplace: 'US' })
  for (let ago = 119; ago >= 0; ago--) {
    for (let n = 0; n < 10; n++) {
      const at = new Date(asOf - ago * 86_400_000 - 3_600_000).toISOString()
      const id = `${ago}-${n}`
      ledger.put(orderItem(id, at))
      if (n === 0 && badDays.includes(ago)) ledger.put(feedback(id, at.slice(0, 10)))
    }
  }
  return new Evaluation(ledger)
}

function computed(evaluation: Evaluation) {
  const result = computeMetric(evaluation, {
    account: 'a',
    metric: 'order_defect_rate',
    asOf,
    policies: builtInPolicies,
  })
  if (!result.ok) throw new Error(result.error.message)
  return result
}

test('the calendar says when each defect leaves the window, and with which orders', () => {
  const evaluation = ledgerOf([74, 70, 40])
  const { value, counted } = computed(evaluation)
  expect(value).toMatchObject({ numerator: 3, denominator: 600 })
  const forecast = forecastSchema.parse(forecastFromLedger(evaluation, value, counted, { asOf, paths: 50 }))
  // The window holds days 15 to 74 ago: what is 74 days old leaves tomorrow.
  expect(forecast.rollOff.map(({ day, defects, orders }) => [day, defects, orders])).toEqual([
    ['2026-10-05', 1, ['74-0']],
    ['2026-10-09', 1, ['70-0']],
    ['2026-11-08', 1, ['40-0']],
  ])
  expect(forecast).toMatchObject({ targetMet: true, recovery: null, basis: 'ledger' })
})

test('a missed target has a recovery and no breach; without further defects it comes on the day of the calendar', () => {
  const evaluation = ledgerOf([74, 73, 72, 71, 70, 69, 68])
  const { value, counted } = computed(evaluation)
  const forecast = forecastFromLedger(evaluation, value, counted, {
    asOf,
    assume: { defects: 0 },
    paths: 200,
  })
  expect(forecast.breach).toBeNull()
  // Seven of 600; five of 600 is below one percent, so the second to leave decides.
  expect(forecast.recovery?.earliest).toBe('2026-10-06')
})

test('Amazon’s figure alone is enough for a look ahead', () => {
  const report: ReportedMarketplace = {
    marketplaceId: 'x',
    marketplace: 'DE',
    accountStatus: null,
    accountHealthRating: null,
    policyViolations: {},
    warnings: [],
    notes: [],
    metrics: [
      {
        metric: 'late_shipment_rate',
        fulfilment: 'mfn',
        numerator: 30,
        denominator: 600,
        rate: 0.05,
        target: 0.04,
        condition: 'less_than',
        windowDays: 30,
        from: '2026-09-05',
        to: '2026-10-04',
        status: 'bad',
        statusAsGiven: 'BAD',
        components: {},
        basis: null,
        inconsistent: null,
      },
    ],
  }
  const [row] = assessReported(report, { asOf, history: [], policies: builtInPolicies })
  if (row === undefined) throw new Error('no row')
  const options = { account: 'a', marketplace: 'DE', asOf }
  const forecast = forecastSchema.parse(forecastFromReport(row, options))
  expect(forecast.days).toHaveLength(30)
  const clean = forecastFromReport(row, { ...options, assume: { defects: 0 } })
  // 24 of 600 is four percent and still missed: seven of thirty have to leave, a quarter of the window.
  const on = clean?.recovery?.on ?? ''
  expect(on > '2026-10-08' && on < '2026-10-15').toBe(true)
  // Later changes help later, and are told with the assumptions.
  const later = forecastFromReport(row, { ...options, assume: { defects: 0, from: '2026-10-20' } })
  expect((later?.recovery?.on ?? '9999') > on).toBe(true)
  expect(later?.assumptions.join(' ')).toContain('from 2026-10-20 on')
  // What enters a window that ends fifteen days before the report has happened already.
  const lagging = { ...row, from: '2026-08-21', to: '2026-09-19' }
  const expected = (assume: { readonly defects: number }, ahead: number): number =>
    forecastFromReport(lagging, { ...options, assume })?.days[ahead - 1]?.median ?? 0
  expect(expected({ defects: 0 }, 14)).toBeCloseTo(expected({ defects: 1 }, 14), 2)
  expect(expected({ defects: 0 }, 28)).toBeLessThan(expected({ defects: 1 }, 28) - 0.01)
})

test('our rows for the status table pass its schema and say that they are estimates', () => {
  const rows = computedStatus(ledgerOf([74, 30]), { account: 'a', asOf, policies: builtInPolicies })
  const row = statusMetricSchema.parse(rows.find(({ metric }) => metric === 'order_defect_rate'))
  expect(row).toMatchObject({
    source: 'computed',
    numerator: 2,
    denominator: 600,
    status: 'good',
    targetMet: true,
  })
  expect(row.why).toContain('estimate')
})

test('a target missed over the short window is a row of its own, although the long one meets it', () => {
  const ledger = new Ledger({ marketplace: 'IN' })
  for (let ago = 1; ago <= 30; ago++) {
    for (let n = 0; n < 10; n++) {
      const at = new Date(asOf - ago * 86_400_000).toISOString()
      const bad = ago <= 2 && n === 0
      ledger.put(orderItem(`${ago}-${n}`, at, bad ? { orderStatus: 'cancelled', cancelledBy: 'amazon' } : {}))
    }
  }
  const rows = computedStatus(new Evaluation(ledger), { account: 'a', asOf, policies: builtInPolicies })
  const cancel = rows.filter(({ metric }) => metric === 'cancellation_rate')
  expect(cancel.map((row) => [row.windowDays, row.numerator, row.denominator, row.targetMet])).toEqual([
    [30, 2, 300, true],
    [7, 2, 70, false],
  ])
})

test('a difference from Amazon’s figure is shown with its likely cause', () => {
  const evaluation = ledgerOf([30])
  const own = computedStatus(evaluation, { account: 'a', asOf, policies: builtInPolicies, forecast: false })
  const row = own.find(({ metric }) => metric === 'order_defect_rate')
  if (row === undefined) throw new Error('no row')
  const options = { account: 'a', asOf, policies: builtInPolicies }
  expect(reconcile(evaluation, row, options)).toMatchObject({ agrees: true, causes: [] })
  const apart = reconcile(evaluation, { ...row, numerator: 4 }, options)
  expect(apart).toMatchObject({ agrees: false, difference: { numerator: -3, denominator: 0 } })
  expect(apart?.causes).toContain('No A-to-z claims are imported; ours is a lower bound.')
})

test('days whose orders have no ship-by date are not taken for days that the files lack', () => {
  const evaluation = ledgerOf([])
  const own = computedStatus(evaluation, { account: 'a', asOf, policies: builtInPolicies, forecast: false })
  const row = own.find(({ metric }) => metric === 'cancellation_rate')
  if (row === undefined) throw new Error('no row')
  const late = { ...row, metric: 'late_shipment_rate' as const, numerator: 1, denominator: 5 }
  const causes = reconcile(evaluation, late, { account: 'a', asOf, policies: builtInPolicies })?.causes.join(
    ' ',
  )
  expect(causes).toMatch(/have no ship-by date in any file/)
  expect(causes).not.toMatch(/do not cover the whole window|seem to be missing/)
})

test('the law of negative averages: one bad rating in ten needs ninety good ones for 99 percent', () => {
  expect(positivesNeeded(9, 10, 0.99)).toBe(90)
  expect(positivesNeeded(99, 100, 0.99)).toBe(0)
  expect(positivesNeeded(9, 10, 1)).toBeNull()
  const report = readSilence({ positive: 90, neutral: 0, negative: 10 }, { goal: 0.95, orders: 2000 })
  expect(report).toMatchObject({ rating: 0.9, shown: '90 %', positivesNeeded: 100, ordersNeeded: 2223 })
  // If the unhappy speak ten times as often, 10 of 100 ratings stand for 1 in 91 customers.
  expect(report.behindSilence.at(-1)?.content).toBeCloseTo(90 / 91, 12)
  // Twenty bad ratings instead of ten: 90 of 110, and 1 % of the 2,000 orders are defective by them alone.
  expect(report.ifUnhappySpeakUp[0]).toEqual({ timesAsNow: 1, rating: 0.9, negativeFeedbackRate: 0.005 })
  expect(report.ifUnhappySpeakUp[1]).toEqual({
    timesAsNow: 2,
    rating: 90 / 110,
    negativeFeedbackRate: 0.01,
  })
  // The deviation of a share of 0.9 of a hundred is 0.03: ninety percent lie within 1.645 of them.
  expect(report.luck?.low).toBeCloseTo(0.85, 1)
  expect(report.luck?.high).toBeCloseTo(0.95, 1)
  expect((report.luck?.high ?? 0) - (report.luck?.low ?? 0)).toBeGreaterThan(0.08)
})

test('few ratings swing by luck, many do not', () => {
  const chances = { unhappy: 0.05, unhappyRate: 0.1, happyRate: 0.05 }
  const few = playRatings(200, chances)
  const many = playRatings(20_000, chances)
  if (few === null || many === null) throw new Error('no ratings')
  expect(few.high - few.low).toBeGreaterThan(many.high - many.low)
  expect(many.median).toBeCloseTo((0.95 * 0.05) / (0.95 * 0.05 + 0.05 * 0.1), 2)
})

test('ratings are those received in the asked days that still stand', () => {
  const ledger = new Ledger({ marketplace: 'US' })
  const put = (n: number, on: string, rating: number, removedAt: number | null = null): void =>
    ledger.put({ ...feedback(String(n), on), rating, removedAt })
  put(1, '2026-10-04', 5)
  put(2, '2026-09-05', 4)
  put(3, '2026-09-20', 3)
  put(4, '2026-09-21', 1)
  put(5, '2026-09-22', 1, asOf - 1)
  put(6, '2026-09-04', 2)
  const today = ledger.days.day(asOf)
  expect(ratingsOf(ledger, { from: today - 29, to: today, now: asOf })).toEqual({
    positive: 2,
    neutral: 1,
    negative: 1,
  })
})
