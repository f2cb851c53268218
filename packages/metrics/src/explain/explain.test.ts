import { expect, test } from 'vitest'
import { computeMetric } from '../compute/compute.ts'
import { Evaluation } from '../compute/evaluation.ts'
import { Ledger } from '../ledger/ledger.ts'
import { builtInPolicies } from '../policy/table.ts'
import { explanationSchema } from '../schema.ts'
import { claim, orderItem, shipment } from '../testing/facts.ts'
import { compareBeforeAfter } from './change.ts'
import { dimensions } from './dimensions.ts'
import { explain } from './explain.ts'

const asOf = Date.parse('2026-10-04T12:00:00Z')

/** 400 orders over 40 days; `bad` decides which of them get a claim. */
function ledgerOf(bad: (n: number) => boolean): Ledger {
  const ledger = new Ledger({ marketplace: 'US' })
  for (let n = 0; n < 400; n++) {
    const id = `111-0000000-${String(n).padStart(7, '0')}`
    const day = new Date(Date.parse('2026-08-01T12:00:00Z') + Math.floor(n / 10) * 86_400_000).toISOString()
    ledger.put(orderItem(id, day, { sku: `S${n % 8}`, asin: `B${n % 8}` }))
    ledger.put(
      shipment(id, { carrier: n % 3 === 0 ? 'UPS' : 'DHL', shippedAt: Date.parse(day) + 86_400_000 }),
    )
    if (bad(n))
      ledger.put(
        claim(id, new Date(Date.parse(day) + 5 * 86_400_000).toISOString(), { reason: 'not received' }),
      )
  }
  return ledger
}

function explained(ledger: Ledger) {
  const evaluation = new Evaluation(ledger)
  const range = { from: '2026-08-01', to: '2026-09-09' }
  const result = computeMetric(evaluation, {
    account: 'a',
    metric: 'order_defect_rate',
    asOf,
    range,
    policies: builtInPolicies,
  })
  if (!result.ok) throw new Error(result.error.message)
  return {
    evaluation,
    result,
    explanation: explanationSchema.parse(explain(evaluation, result.value, result.counted, dimensions)),
  }
}

test('a SKU that causes most defects is a pattern, named once with its ASIN, with its orders', () => {
  const { explanation } = explained(ledgerOf((n) => (n % 8 === 5 && n % 5 === 0) || n === 1 || n === 2))
  expect(explanation.verdict.kind).toBe('pattern')
  expect(explanation.verdict.evidence).toHaveLength(1)
  expect(explanation.verdict.text).toMatch(
    /^(asin B5 = sku S5|sku S5 = asin B5) has 10 of 12 defects in 50 cases/,
  )
  expect(explanation.verdict.orders).toHaveLength(10)
  expect(explanation.reasons[0]).toEqual({ source: 'claim', reason: 'not received', orders: 12 })
})

test('defects spread evenly are isolated, whatever the number of groups tried', () => {
  const { explanation } = explained(ledgerOf((n) => n % 37 === 0))
  expect(explanation.verdict.kind).toBe('isolated')
  expect(explanation.groups.every(({ standsOut }) => !standsOut)).toBe(true)
})

test('every dimension adds up to the whole: no case is lost or counted twice', () => {
  const { explanation } = explained(ledgerOf((n) => n % 11 === 0))
  for (const by of ['sku', 'carrier', 'weekday'] as const) {
    const groups = explanation.groups.filter((group) => group.by === by)
    expect(groups.reduce((sum, { defects }) => sum + defects, 0)).toBe(explanation.defects)
  }
})

test('a corrective action that stopped the defects is seen to have helped; one that did nothing is not', () => {
  const judge = (bad: (n: number) => boolean) => {
    const { evaluation, result } = explained(ledgerOf(bad))
    const on = evaluation.ledger.days.day(Date.parse('2026-08-21T12:00:00Z'))
    return compareBeforeAfter(evaluation, result.counted, {
      on,
      days: 20,
      today: evaluation.ledger.days.day(asOf),
    })
  }
  const helped = judge((n) => n < 200 && n % 12 === 0)
  expect(helped).toMatchObject({
    verdict: 'improved',
    before: { defects: 17, cases: 200 },
    after: { defects: 0, cases: 200 },
  })
  expect(helped.pValue).toBeLessThan(0.001)
  expect(judge((n) => n % 20 === 0)).toMatchObject({ verdict: 'no_difference_seen' })
  expect(judge(() => false).verdict).toBe('too_few')
})
