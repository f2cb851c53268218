import {
  builtInPolicies,
  computableMetrics,
  computeMetric,
  dayText,
  defaultReadings,
  Evaluation,
  Ledger,
  type ComputedMetric,
  type Readings,
} from '@health-tui/metrics'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainOrder, randomLedgers } from './metrics-ledgers.ts'

const readings: fc.Arbitrary<Readings> = fc.record({
  lateShipmentPlacedBy: fc.constantFrom('ship_by' as const, 'purchase' as const),
  packagePlacedBy: fc.constantFrom('deliver_by' as const, 'shipped' as const),
  cancelledOrdersCount: fc.boolean(),
  pendingOrdersCount: fc.boolean(),
  buyerCancelledOrdersCount: fc.boolean(),
  unknownCancellerCounts: fc.boolean(),
  amazonCancellationsCount: fc.constantFrom('policy' as const, true, false),
  openClaimsCount: fc.boolean(),
  cancelledOrderClaimsCount: fc.boolean(),
  openChargebacksCount: fc.boolean(),
  overdueOpenOrdersAreLate: fc.boolean(),
  midnightDeadlineIsEndOfDay: fc.boolean(),
  unknownFulfilment: fc.constantFrom('mfn' as const, 'afn' as const),
})

test('an evaluation that followed every change equals a fresh one, whatever the moments and readings', () => {
  fc.assert(
    fc.property(
      randomLedgers,
      readings,
      fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: -3, max: 20 })), {
        minLength: 1,
        maxLength: 6,
      }),
      (random, chosen, steps) => {
        const ledger = new Ledger({ marketplace: 'US' })
        const followed = new Evaluation(ledger, { readings: chosen })
        let moment = random.moment
        let next = 0
        for (const [facts, days] of steps) {
          for (const fact of random.facts.slice(next, next + facts)) ledger.put(fact)
          next += facts
          moment += days * 86_400_000
          const fresh = new Evaluation(ledger, { readings: chosen })
          // The fresh one reads every order before the first question, the other no more than each question needs.
          fresh.refresh({ knowledge: moment, now: moment })
          expect(everything(followed, moment)).toEqual(everything(fresh, moment))
        }
      },
    ),
    { numRuns: 150 },
  )
})

test('a further day of orders is all that is read again', () => {
  const ledger = new Ledger({ marketplace: 'US' })
  const evaluation = new Evaluation(ledger, { readings: defaultReadings })
  const put = (n: number, at: string): void =>
    ledger.put({ ...plainOrder, orderId: String(n), purchasedAt: Date.parse(at) })
  for (let n = 0; n < 1000; n++) put(n, '2026-01-01T12:00:00Z')
  const at = (day: string) => ({ knowledge: Date.parse(day), now: Date.parse(day) })
  expect(evaluation.refresh(at('2026-02-01'))).toBe(1000)
  for (let n = 1000; n < 1030; n++) put(n, '2026-02-01T12:00:00Z')
  expect(evaluation.refresh(at('2026-02-02'))).toBe(30)
  expect(evaluation.refresh(at('2026-02-02'))).toBe(0)
})

test('a question about the last weeks reads no order of long ago, an older one reads it then', () => {
  const ledger = new Ledger({ marketplace: 'US' })
  const evaluation = new Evaluation(ledger, { readings: defaultReadings })
  const put = (orderId: string, at: string, deliverBy: string | null = null): void =>
    ledger.put({
      ...plainOrder,
      orderId,
      purchasedAt: Date.parse(at),
      deliverBy: deliverBy === null ? null : Date.parse(deliverBy),
    })
  for (let n = 0; n < 100; n++) put(`old-${n}`, '2025-06-01T12:00:00Z')
  put('ordered ahead', '2025-06-01T12:00:00Z', '2026-01-20T12:00:00Z')
  for (let n = 0; n < 10; n++) put(`new-${n}`, '2026-01-10T12:00:00Z')
  const now = Date.parse('2026-02-01')
  const moment = { knowledge: now, now }
  const january = ledger.days.day(Date.parse('2026-01-05T12:00:00Z'))
  expect(evaluation.refresh(moment, january)).toBe(11)
  put('old-0', '2025-06-01T12:00:00Z')
  expect(evaluation.refresh(moment, january)).toBe(0)
  put('old-1', '2025-06-01T12:00:00Z', '2026-01-20T12:00:00Z')
  expect(evaluation.refresh(moment, january)).toBe(1)
  expect(evaluation.reach(-Infinity)).toBe(99)
})

function everything(evaluation: Evaluation, moment: number): readonly ComputedMetric[] {
  const today = dayText(Math.floor(moment / 86_400_000))
  const answers: ComputedMetric[] = []
  for (const metric of computableMetrics) {
    for (const fulfilment of ['mfn', 'afn'] as const) {
      for (const basis of metric === 'on_time_delivery_rate'
        ? (['shipment', 'unit'] as const)
        : [undefined]) {
        const question = {
          account: 'a',
          metric,
          fulfilment,
          asOf: moment,
          policies: builtInPolicies,
          ...(basis === undefined ? {} : { basis }),
        }
        for (const more of [{}, { range: { from: '2018-01-01', to: today } }]) {
          const answer = computeMetric(evaluation, { ...question, ...more })
          if (answer.ok) answers.push(answer.value)
        }
      }
    }
  }
  return answers
}
