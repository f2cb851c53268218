import { expect, test } from 'vitest'
import { Ledger } from '../ledger/ledger.ts'
import { unitTimeZone } from '../policy/find.ts'
import { withOverrides } from '../policy/override.ts'
import { builtInPolicies } from '../policy/table.ts'
import type { CancelledBy, FactRecord } from '../records.ts'
import { computedMetricSchema } from '../schema.ts'
import { claim, feedback, orderItem, shipment } from '../testing/facts.ts'
import { computeMetric, type ComputeQuestion } from './compute.ts'
import { Evaluation } from './evaluation.ts'
import { defaultReadings, type Readings } from './readings.ts'

function compute(
  facts: readonly FactRecord[],
  question: Partial<ComputeQuestion> & Pick<ComputeQuestion, 'metric'>,
  readings: Partial<Readings> = {},
  marketplace = 'US',
) {
  const ledger = new Ledger({ marketplace })
  for (const fact of facts) ledger.put(fact)
  const evaluation = new Evaluation(ledger, { readings: { ...defaultReadings, ...readings } })
  const result = computeMetric(evaluation, {
    account: 'acme',
    asOf: Date.parse('2026-10-04T12:00:00Z'),
    policies: builtInPolicies,
    ...question,
  })
  if (!result.ok) throw new Error(`${result.error.type}: ${result.error.message}`)
  return computedMetricSchema.parse(result.value)
}

const september = { range: { from: '2026-09-01', to: '2026-09-30' } }

test('an order with three defects counts once, and each part counts it too', () => {
  const value = compute(
    [
      orderItem('A', '2026-09-10T12:00:00Z'),
      orderItem('B', '2026-09-10T12:00:00Z'),
      feedback('A', '2026-09-20', 1),
      claim('A', '2026-09-21T00:00:00Z'),
      {
        kind: 'chargeback',
        orderId: 'A',
        chargebackKey: 'x',
        receivedAt: null,
        outcome: 'service',
        removedAt: null,
        proxy: false,
      },
    ],
    { metric: 'order_defect_rate', ...september },
  )
  expect(value).toMatchObject({
    numerator: 1,
    denominator: 2,
    rate: 0.5,
    components: { negativeFeedback: 1, claims: 1, chargebacks: 1 },
    target: 0.01,
    targetMet: false,
    from: '2026-09-01',
    to: '2026-09-30',
    timeZone: 'America/Los_Angeles',
  })
})

test('the window of the policy ends its lag before the day of looking, in the store’s own zone', () => {
  // 06:59Z on 4 October is still 3 October in Seattle.
  const value = compute([], { metric: 'order_defect_rate', asOf: Date.parse('2026-10-04T06:59:59Z') })
  expect([value.from, value.to, value.windowDays]).toEqual(['2026-07-21', '2026-09-18', 60])
})

test('Amazon’s sample document of 2020-11-19: every window as the report printed it', () => {
  const asOf = Date.parse('2020-11-19T20:00:00Z')
  const window = (metric: ComputeQuestion['metric']) => {
    const { from, to } = compute([], { metric, asOf })
    return [from, to]
  }
  expect(window('order_defect_rate')).toEqual(['2020-09-06', '2020-11-04'])
  expect(window('late_shipment_rate')).toEqual(['2020-10-21', '2020-11-19'])
  expect(window('cancellation_rate')).toEqual(['2020-11-12', '2020-11-18'])
  expect(window('valid_tracking_rate')).toEqual(['2020-10-11', '2020-11-09'])
  expect(window('on_time_delivery_rate')).toEqual(['2020-10-11', '2020-11-09'])
})

test('what comes in after the moment of looking is not known then, unless everything known is asked for', () => {
  const facts = [orderItem('A', '2026-08-10T12:00:00Z'), feedback('A', '2026-10-10')]
  expect(compute(facts, { metric: 'order_defect_rate' })).toMatchObject({ numerator: 0, denominator: 1 })
  expect(compute(facts, { metric: 'order_defect_rate', knowledge: 'all' }).numerator).toBe(1)
})

test('a feedback is known from the first moment of its day on the store’s own clock', () => {
  const known = (marketplace: string, receivedOn: string, at: string) =>
    compute(
      [orderItem('A', '2026-02-10T12:00:00Z', { salesChannel: null }), feedback('A', receivedOn)],
      { metric: 'order_defect_rate', asOf: Date.parse(at) },
      {},
      marketplace,
    ).numerator === 1
  // Seattle changes its clock on 8 March 2026, Berlin on the 29th.
  expect([
    known('US', '2026-03-08', '2026-03-08T07:59:59Z'),
    known('US', '2026-03-08', '2026-03-08T08:00:00Z'),
  ]).toEqual([false, true])
  expect([
    known('US', '2026-03-09', '2026-03-09T06:59:59Z'),
    known('US', '2026-03-09', '2026-03-09T07:00:00Z'),
  ]).toEqual([false, true])
  expect([
    known('DE', '2026-03-29', '2026-03-28T22:59:59Z'),
    known('DE', '2026-03-29', '2026-03-28T23:00:00Z'),
  ]).toEqual([false, true])
  expect([
    known('JP', '2026-03-09', '2026-03-08T14:59:59Z'),
    known('JP', '2026-03-09', '2026-03-08T15:00:00Z'),
  ]).toEqual([false, true])
})

test('a removed feedback counts until it is removed', () => {
  const facts = [
    orderItem('A', '2026-08-10T12:00:00Z'),
    feedback('A', '2026-08-20', 2, '2026-10-01T00:00:00Z'),
  ]
  const at = (day: string) =>
    compute(facts, { metric: 'order_defect_rate', asOf: Date.parse(`${day}T12:00:00Z`) })
  expect(at('2026-09-30').numerator).toBe(1)
  expect(at('2026-10-04')).toMatchObject({ numerator: 0, excluded: { removedDefects: 1 } })
})

test('pending orders, other channels and the other shipper are left out and counted', () => {
  const value = compute(
    [
      orderItem('A', '2026-09-10T12:00:00Z'),
      orderItem('B', '2026-09-10T12:00:00Z', { orderStatus: 'pending' }),
      orderItem('C', '2026-09-10T12:00:00Z', { salesChannel: 'Non-Amazon' }),
      orderItem('D', '2026-09-10T12:00:00Z', { salesChannel: 'Shopify' }),
      orderItem('E', '2026-09-10T12:00:00Z', { salesChannel: 'Amazon.de' }),
      orderItem('F', '2026-09-10T12:00:00Z', { fulfilment: 'afn' }),
    ],
    { metric: 'order_defect_rate', ...september },
  )
  expect(value.denominator).toBe(1)
  expect(value.excluded).toMatchObject({
    pending: 1,
    nonAmazonChannel: 2,
    otherMarketplace: 1,
    otherFulfilment: 1,
  })
})

test('only the seller’s cancellations count; in India also Amazon’s; a half-cancelled order never does', () => {
  const cancelled = (id: string, by: 'seller' | 'buyer' | 'amazon') =>
    orderItem(id, '2026-09-10T12:00:00Z', { orderStatus: 'cancelled', cancelledBy: by })
  const facts = [
    cancelled('A', 'seller'),
    cancelled('B', 'buyer'),
    cancelled('C', 'amazon'),
    cancelled('D', 'seller'),
    { ...orderItem('D', '2026-09-10T12:00:00Z'), itemKey: 'i2' },
  ]
  expect(compute(facts, { metric: 'cancellation_rate', ...september })).toMatchObject({
    numerator: 1,
    denominator: 4,
  })
  const india = compute(facts, { metric: 'cancellation_rate', ...september }, {}, 'IN')
  expect(india).toMatchObject({ numerator: 2, denominator: 4, target: 0.02 })
})

test('who cancelled is unknown in flat files: the rate is an upper bound and says so', () => {
  const facts = [orderItem('A', '2026-09-10T12:00:00Z', { orderStatus: 'cancelled' })]
  const value = compute(facts, { metric: 'cancellation_rate', ...september })
  expect(value.numerator).toBe(1)
  expect(value.assumptions.join(' ')).toContain('upper bound')
  expect(
    compute(facts, { metric: 'cancellation_rate', ...september }, { unknownCancellerCounts: false })
      .numerator,
  ).toBe(0)
})

test('an order is late by the confirmation of any of its packages; a midnight can be read as that whole day', () => {
  const due = Date.parse('2026-09-11T00:00:00-07:00')
  const facts = [
    orderItem('A', '2026-09-09T12:00:00Z', { shipBy: due }),
    shipment('A', { shippedAt: Date.parse('2026-09-11T23:59:59-07:00') }),
    orderItem('B', '2026-09-09T12:00:00Z', { shipBy: due }),
    shipment('B', { shippedAt: Date.parse('2026-09-11T10:00:00-07:00') }),
    shipment('B', { shipmentKey: 'p2', shippedAt: Date.parse('2026-09-12T00:00:00-07:00') }),
    orderItem('C', '2026-09-09T12:00:00Z', { shipBy: due, orderStatus: 'unshipped' }),
  ]
  const range = { range: { from: '2026-09-11', to: '2026-09-11' } }
  const late = (readings: Partial<Readings>) =>
    compute(facts, { metric: 'late_shipment_rate', ...range }, readings)
  expect(late({})).toMatchObject({ numerator: 2, denominator: 3 })
  expect(late({ midnightDeadlineIsEndOfDay: true })).toMatchObject({ numerator: 1, denominator: 3 })
  expect(late({ overdueOpenOrdersAreLate: true })).toMatchObject({ numerator: 3, denominator: 3 })
})

test('on-time delivery counts units where the store’s policy does, packages before', () => {
  const facts = [
    orderItem('A', '2026-09-01T12:00:00Z', { quantity: 3 }),
    shipment('A', {
      shippedAt: Date.parse('2026-09-02T00:00:00Z'),
      deliverBy: Date.parse('2026-09-08T06:59:59Z'),
      deliveredAt: Date.parse('2026-09-08T06:59:59Z'),
    }),
    orderItem('B', '2026-09-01T12:00:00Z'),
    shipment('B', {
      shippedAt: Date.parse('2026-09-02T00:00:00Z'),
      deliverBy: Date.parse('2026-09-08T06:59:59Z'),
      deliveredAt: Date.parse('2026-09-08T07:00:00Z'),
    }),
  ]
  // Amazon’s own example: 06:59:59 GMT is still the day before in Pacific time.
  const range = { range: { from: '2026-09-07', to: '2026-09-07' } }
  expect(compute(facts, { metric: 'on_time_delivery_rate', ...range })).toMatchObject({
    basis: 'unit',
    numerator: 3,
    denominator: 4,
    target: 0.9,
  })
  expect(compute(facts, { metric: 'on_time_delivery_rate', basis: 'shipment', ...range })).toMatchObject({
    numerator: 1,
    denominator: 2,
    target: 0.97,
  })
})

test('a list of nothing but open orders shows no late and no cancelled one, and says so', () => {
  const open = orderItem('A', '2026-09-10T10:00:00Z', {
    orderStatus: 'unshipped',
    shipBy: Date.parse('2026-09-12T10:00:00Z'),
  })
  const why = { side: 'lower', why: 'only open orders are known' }
  for (const metric of ['late_shipment_rate', 'cancellation_rate'] as const) {
    expect(compute([open], { metric, ...september }).bound).toMatchObject(why)
    expect(
      compute([open, orderItem('B', '2026-09-10T10:00:00Z', { orderStatus: 'cancelled' })], {
        metric,
        ...september,
      }).bound,
    ).not.toMatchObject(why)
  }
})

test('a rate that the sources cannot show whole is a bound and says what is missing', () => {
  const order = orderItem('A', '2026-09-10T12:00:00Z', { shipBy: Date.parse('2026-09-11T12:00:00Z') })
  const bound = (metric: ComputeQuestion['metric'], ...more: FactRecord[]) =>
    compute([order, ...more], { metric, ...september }).bound
  expect(bound('order_defect_rate')).toEqual({
    side: 'lower',
    why: 'no feedback, no A-to-z claims and no chargebacks are imported',
    listOnly: false,
  })
  const known = [feedback('A', '2026-09-20', 5), claim('A', '2026-09-21T00:00:00Z')]
  expect(bound('order_defect_rate', ...known)?.why).toBe('no chargebacks are imported')
  expect(bound('negative_feedback_rate')?.why).toBe('no feedback is imported')
  expect(bound('claim_rate', ...known)).toBeNull()
  expect(bound('late_shipment_rate')).toMatchObject({ side: 'lower' })
  const late = shipment('A', { shippedAt: Date.parse('2026-09-12T15:00:00Z') })
  expect(bound('late_shipment_rate', late)).toEqual({
    side: 'upper',
    why: 'every known case is a defect, as in a list of nothing but defects',
    listOnly: true,
  })
  const cancelled = (id: string, cancelledBy: CancelledBy) =>
    orderItem(id, '2026-09-10T12:00:00Z', { orderStatus: 'cancelled', cancelledBy })
  const list = [cancelled('A', 'seller'), cancelled('B', 'buyer'), cancelled('C', 'amazon')]
  const cancellations = (...facts: FactRecord[]) =>
    compute(facts, { metric: 'cancellation_rate', ...september }).bound
  expect(cancellations(...list)).toEqual({
    side: 'upper',
    why: 'only cancelled orders are known',
    listOnly: true,
  })
  expect(cancellations(...list, orderItem('D', '2026-09-10T12:00:00Z'))).toBeNull()
  const sent = shipment('A', { shippedAt: Date.parse('2026-09-10T15:00:00Z') })
  expect(bound('late_shipment_rate', sent)).toBeNull()
  expect(bound('valid_tracking_rate', sent)).toMatchObject({ side: 'upper' })
  const said = compute([order], { metric: 'order_defect_rate', ...september }).assumptions.join(' ')
  expect(said).toContain('No feedback, no A-to-z claims and no chargebacks are imported')
})

test('the window of a unit-based rule begins and ends at midnight of the rule’s zone', () => {
  const rule = builtInPolicies.policies.find(({ id }) => id === 'otdr-unit-uk')
  if (rule === undefined) throw new Error('no such rule')
  const pacific = { ...rule, id: 'pacific', from: '2026-01-01', timeZone: 'America/Los_Angeles' }
  const policies = { ...builtInPolicies, policies: [...builtInPolicies.policies, pacific] }
  expect(unitTimeZone(policies, 'UK')).toBe('America/Los_Angeles')
  const ledger = new Ledger({ marketplace: 'UK' })
  ledger.put(orderItem('A', '2026-09-01T12:00:00Z', { quantity: 3 }))
  // The last second of 20 September in Seattle, the 21st in London.
  const deliverBy = Date.parse('2026-09-21T06:59:59Z')
  ledger.put(shipment('A', { shippedAt: deliverBy - 86_400_000, deliverBy, deliveredAt: deliverBy }))
  const at = (asOf: string) => {
    const evaluation = new Evaluation(ledger, { unitTimeZone: unitTimeZone(policies, 'UK') })
    const result = computeMetric(evaluation, {
      account: 'a',
      metric: 'on_time_delivery_rate',
      asOf: Date.parse(asOf),
      policies,
    })
    return result.ok ? [result.value.to, result.value.denominator] : result.error.message
  }
  expect(at('2026-09-28T06:59:59Z')).toEqual(['2026-09-20', 3])
  expect(at('2026-09-27T06:59:59Z')).toEqual(['2026-09-19', 0])
})

test('a decision on a claim with a number of its own beats a mark on its order, once it is known', () => {
  const facts = [
    orderItem('A', '2026-09-10T12:00:00Z'),
    claim('A', '2026-09-12T00:00:00Z', { claimKey: 'claim' }),
    claim('A', '2026-10-20T00:00:00Z', { claimKey: 'CLM-1', outcome: 'denied' }),
  ]
  const at = (asOf: string): number =>
    compute(facts, { metric: 'claim_rate', windowDays: 60, asOf: Date.parse(asOf) }).numerator
  expect(compute(facts, { metric: 'claim_rate', ...september }).numerator).toBe(0)
  expect(at('2026-10-05T00:00:00Z')).toBe(1)
  expect(at('2026-11-01T00:00:00Z')).toBe(0)
  const stillOpen = facts.map((fact) =>
    fact.kind === 'claim' && fact.claimKey !== 'claim' ? { ...fact, outcome: 'open' as const } : fact,
  )
  expect(compute(stillOpen, { metric: 'claim_rate', ...september }).numerator).toBe(1)
})

test('valid tracking needs a scan only where any source names scans', () => {
  const facts = ['A', 'B'].flatMap((id) => [
    orderItem(id, '2026-09-01T12:00:00Z'),
    shipment(id, { shippedAt: Date.parse('2026-09-02T12:00:00Z') }),
  ])
  const without = compute(facts, { metric: 'valid_tracking_rate', ...september })
  expect(without).toMatchObject({ numerator: 2, denominator: 2 })
  const scan = {
    shippedAt: Date.parse('2026-09-02T12:00:00Z'),
    firstScanAt: Date.parse('2026-09-03T12:00:00Z'),
  }
  const withScans = compute([...facts, shipment('A', scan)], { metric: 'valid_tracking_rate', ...september })
  expect(withScans).toMatchObject({ numerator: 1, denominator: 2 })
  expect(without.assumptions.join(' ')).toContain('no source at hand names scans')
})

test('valid tracking is measured for every category as well, the worst first', () => {
  const facts = [
    ['A', 'Toys', '1Z'],
    ['B', 'Toys', null],
    ['C', 'Books', '1Z'],
  ].flatMap(([id, category, trackingId]) => [
    orderItem(String(id), '2026-09-01T12:00:00Z', { category: category ?? null }),
    shipment(String(id), { shippedAt: Date.parse('2026-09-02T12:00:00Z'), trackingId: trackingId ?? '' }),
  ])
  expect(compute(facts, { metric: 'valid_tracking_rate', ...september }).categories).toEqual([
    { category: 'Toys', numerator: 1, denominator: 2, rate: 0.5, targetMet: false },
    { category: 'Books', numerator: 1, denominator: 1, rate: 1, targetMet: true },
  ])
})

test('an order that changes on re-import is counted as it is now', () => {
  const facts = [
    orderItem('A', '2026-09-10T12:00:00Z', { orderStatus: 'pending' }),
    orderItem('A', '2026-09-10T12:00:00Z', { orderStatus: 'cancelled', cancelledBy: 'seller' }),
  ]
  expect(compute(facts, { metric: 'cancellation_rate', ...september })).toMatchObject({
    numerator: 1,
    denominator: 1,
    excluded: { pending: 0 },
  })
})

test('an override is used and named', () => {
  const policies = withOverrides(builtInPolicies, [
    { metric: 'late_shipment_rate', marketplace: 'US', target: 0.02, note: 'own aim' },
  ])
  const value = compute([], { metric: 'late_shipment_rate', policies })
  expect(value.target).toBe(0.02)
  expect(value.assumptions).toContain('The target is your own: own aim.')
})

test('what cannot be computed is refused with the reason', () => {
  const ask = (question: Partial<ComputeQuestion> & Pick<ComputeQuestion, 'metric'>) => () =>
    compute([], question)
  expect(ask({ metric: 'return_dissatisfaction_rate' })).toThrow('not-computable')
  expect(ask({ metric: 'late_shipment_rate', fulfilment: 'afn' })).toThrow('seller-fulfilled orders only')
  expect(ask({ metric: 'late_shipment_rate', windowDays: 14 })).toThrow('windows of 10, 30 days')
})

test('invoices are counted for Business orders, whoever ships, once an order', () => {
  const business = { businessOrder: true } as const
  const defect = (orderId: string, shipmentKey: string, kind: 'missing' | 'late'): FactRecord => ({
    kind: 'invoice-defect',
    orderId,
    shipmentKey,
    shippedAt: null,
    defect: kind,
    reason: null,
  })
  const facts = [
    orderItem('A', '2026-09-10T12:00:00Z', business),
    orderItem('B', '2026-09-10T12:00:00Z', { ...business, fulfilment: 'afn' }),
    orderItem('C', '2026-09-10T12:00:00Z'),
    orderItem('D', '2026-09-10T12:00:00Z', { businessOrder: false }),
    orderItem('E', '2026-09-10T12:00:00Z', { ...business, orderStatus: 'pending' }),
    defect('A', 'p1', 'missing'),
    defect('A', 'p2', 'late'),
    defect('C', 'p1', 'late'),
    defect('nobody knows it', 'p1', 'late'),
  ]
  const value = compute(facts, { metric: 'invoice_defect_rate', ...september }, {}, 'DE')
  expect(value).toMatchObject({
    fulfilment: null,
    numerator: 2,
    denominator: 3,
    target: 0.05,
    components: { missingInvoice: 1, lateInvoice: 2 },
    excluded: { pending: 1 },
  })
  const window = compute(
    [],
    { metric: 'invoice_defect_rate', asOf: Date.parse('2026-05-02T12:00:00Z') },
    {},
    'DE',
  )
  // The example of Amazon's help page: on 2 May, the orders of 19 to 25 April.
  expect([window.from, window.to]).toEqual(['2026-04-19', '2026-04-25'])
  expect(window.assumptions.join(' ')).toContain('No invoice defects are imported')
})
