import { expect, test } from 'vitest'
import { assessAccount } from '../assess/account.ts'
import { Evaluation } from '../compute/evaluation.ts'
import { Ledger } from '../ledger/ledger.ts'
import { builtInPolicies } from '../policy/table.ts'
import type { FactRecord } from '../records.ts'
import { claim, orderItem, shipment } from '../testing/facts.ts'
import { alertRound, defaultAlertRules, snooze, type AlertMemory } from './alerts.ts'
import { earlySigns } from './early-signs.ts'

const now = Date.parse('2026-10-04T12:00:00Z')
const hour = 3_600_000
const ago = (hours: number): string => new Date(now - hours * hour).toISOString()

function signs(facts: readonly FactRecord[]) {
  const ledger = new Ledger({ marketplace: 'US' })
  for (const fact of facts) ledger.put(fact)
  return earlySigns(new Evaluation(ledger), now).map(({ kind, subject, count }) => [kind, subject, count])
}

test('open orders past or near their ship-by date are signs; shipped ones and Amazon’s are not', () => {
  const open = (id: string, hours: number, more: Parameters<typeof orderItem>[2] = {}) =>
    orderItem(id, ago(60), { orderStatus: 'unshipped', shipBy: now + hours * hour, ...more })
  expect(
    signs([
      open('A', -6),
      open('B', 10),
      open('C', 30),
      open('D', -6, { orderStatus: 'shipped' }),
      open('E', -6, { fulfilment: 'afn' }),
    ]),
  ).toEqual([
    ['ship_by_passed', '', 1],
    ['ship_by_near', '', 1],
  ])
})

test('a SKU that the seller cancels again and again is a sign of missing stock', () => {
  const cancelled = (id: string, sku: string) =>
    orderItem(id, ago(40), { orderStatus: 'cancelled', cancelledBy: 'seller', sku })
  expect(signs([cancelled('A', 'S1'), cancelled('B', 'S1'), cancelled('C', 'S2')])).toEqual([
    ['cancellations_of_sku', 'S1', 2],
  ])
})

test('a carrier whose scans stop is a sign; one that never scanned less than before is not', () => {
  const sent = (id: string, hours: number, carrier: string, scanned: boolean) => [
    orderItem(id, ago(hours + 10)),
    shipment(id, {
      carrier,
      shippedAt: Date.parse(ago(hours)),
      firstScanAt: scanned ? Date.parse(ago(hours - 10)) : null,
    }),
  ]
  const facts = Array.from({ length: 20 }, (_, n) => [
    ...sent(`old${n}`, 200, 'UPS', true),
    ...sent(`new${n}`, 72, 'UPS', n > 9),
    ...sent(`dhl${n}`, 72, 'DHL', true),
  ]).flat()
  expect(signs(facts)).toEqual([['carrier_scans_stop', 'UPS', 10]])
})

test('claims that gather on one ASIN are a sign, and so is a message close to its 24 hours', () => {
  const facts: FactRecord[] = Array.from({ length: 4 }, (_, n) => [
    orderItem(`A${n}`, ago(200), { asin: 'B01' }),
    claim(`A${n}`, ago(50)),
  ]).flat()
  facts.push({
    kind: 'message',
    messageKey: 'm',
    orderId: null,
    receivedAt: now - 20 * hour,
    answeredAt: null,
    responseNeeded: true,
  })
  expect(signs(facts)).toEqual([
    ['complaints_on_asin', 'B01', 4],
    ['message_near_24h', '', 1],
  ])
})

test('returns are a sign beside what was usual; where the list begins within these weeks nothing is known of that', () => {
  const returned = (id: string, hours: number): FactRecord => ({
    kind: 'return',
    orderId: id,
    returnKey: id,
    requestedAt: now - hours * hour,
    fulfilment: 'mfn',
    sku: null,
    asin: 'B01',
    quantity: 1,
    reason: null,
    inPolicy: null,
    resolution: null,
    disposition: null,
    warehouse: null,
  })
  const recent = Array.from({ length: 6 }, (_, n) => returned(`A${n}`, 50 + n))
  expect(signs(recent)).toEqual([])
  expect(signs([...recent, returned('Z', 40 * 24)])).toEqual([['complaints_on_asin', 'B01', 6]])
  const usual = Array.from({ length: 24 }, (_, n) => returned(`U${n}`, (15 + 2 * n) * 24))
  expect(signs([...recent, ...usual])).toEqual([])
})

const account = assessAccount(
  {
    account: 'acme',
    marketplace: 'US',
    computed: [],
    report: {
      marketplaceId: 'x',
      marketplace: 'US',
      accountStatus: 'NORMAL',
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
    },
  },
  { asOf: now, history: [], policies: builtInPolicies },
)

test('an alert is said once, stays quiet while snoozed, and ends when it no longer holds', () => {
  const input = { account, newestDataAt: now, lastCheckAt: null, nextDeadlineAt: now + 12 * hour }
  const empty: AlertMemory = { told: {}, snoozedUntil: {} }
  const first = alertRound([input], defaultAlertRules, empty, now)
  expect(first.speak.map(({ rule, level }) => [rule, level])).toEqual([
    ['at-risk', 'critical'],
    ['deadline', 'critical'],
  ])
  expect(alertRound([input], defaultAlertRules, first.memory, now).speak).toEqual([])
  const [late] = first.speak
  if (late === undefined) throw new Error('no alert')
  const quiet = snooze(empty, late.key, now + hour)
  expect(alertRound([input], defaultAlertRules, quiet, now).speak.map(({ rule }) => rule)).toEqual([
    'deadline',
  ])
  expect(alertRound([input], defaultAlertRules, quiet, now + 2 * hour).speak).toHaveLength(2)
  const calm = { ...input, account: { ...account, metrics: [] }, nextDeadlineAt: null }
  expect(alertRound([calm], defaultAlertRules, first.memory, now).over).toHaveLength(2)
})

test('what was told and then snoozed is said again when the quiet ends, once', () => {
  const input = { account, newestDataAt: now, lastCheckAt: null, nextDeadlineAt: null }
  const rules = defaultAlertRules.filter(({ id }) => id === 'at-risk')
  const told = alertRound([input], rules, { told: {}, snoozedUntil: {} }, now)
  const [late] = told.speak
  if (late === undefined) throw new Error('no alert')
  const during = alertRound([input], rules, snooze(told.memory, late.key, now + hour), now)
  expect(during.speak).toEqual([])
  const after = alertRound([input], rules, during.memory, now + hour)
  expect(after.speak.map(({ key }) => key)).toEqual([late.key])
  expect(alertRound([input], rules, after.memory, now + 2 * hour).speak).toEqual([])
})

test('each deadline is a matter of its own, however soon it follows the last one', () => {
  const rules = defaultAlertRules.filter(({ id }) => id === 'deadline')
  const due = (at: number) => ({
    account: { ...account, metrics: [] },
    newestDataAt: now,
    lastCheckAt: null,
    nextDeadlineAt: at,
  })
  const first = alertRound([due(now + 2 * hour)], rules, { told: {}, snoozedUntil: {} }, now)
  expect(first.speak).toMatchObject([{ level: 'critical' }])
  const second = alertRound([due(now + 30 * hour)], rules, first.memory, now + 3 * hour)
  expect(second.speak).toMatchObject([
    { level: 'at_risk', text: 'A deadline ends in 27 hours (2026-10-05T18:00Z).' },
  ])
})

test('old data and a check that is due are said, too', () => {
  const input = {
    account: { ...account, metrics: [] },
    newestDataAt: now - 8 * 24 * hour,
    lastCheckAt: now - 8 * 24 * hour,
    nextDeadlineAt: null,
  }
  const rules = [...defaultAlertRules, { id: 'weekly', kind: 'weekly_check', everyDays: 7 } as const]
  expect(
    alertRound([input], rules, { told: {}, snoozedUntil: {} }, now).speak.map(({ rule }) => rule),
  ).toEqual(['stale-data', 'weekly'])
})

test('what a case wants done is said once near its time, and again when it is overdue', () => {
  const matter = {
    key: 'case1/promise/p1/2026-10-05',
    account: 'acme',
    marketplace: 'US',
    dueAt: now + 20 * hour,
    text: 'promised: count defects',
  }
  const far = { ...matter, key: 'case1/promise/p2/2026-10-20', dueAt: now + 400 * hour }
  const quiet: AlertMemory = { told: {}, snoozedUntil: {} }
  const first = alertRound([], defaultAlertRules, quiet, now, [matter, far])
  expect(first.speak).toMatchObject([
    { key: `case-due/${matter.key}`, level: 'warning', text: 'Due: promised: count defects' },
  ])
  expect(alertRound([], defaultAlertRules, first.memory, now + hour, [matter]).speak).toEqual([])
  expect(alertRound([], defaultAlertRules, first.memory, now + 30 * hour, [matter]).speak).toMatchObject([
    { level: 'at_risk', text: 'Overdue: promised: count defects' },
  ])
})
