import { expect, test } from 'vitest'
import { fitChoices, fitJudgements } from '../../scripts/learning/fit.ts'
import { bounded, logarithm, mostTrusted, trusted, type Signals } from './trust.ts'

const told =
  (values: Readonly<Record<string, number>>): Signals =>
  (tell) => {
    for (const [name, value] of Object.entries(values)) tell(name, value)
  }

test('signals are summed by how much they count, and those that nothing is known of count nothing', () => {
  expect(trusted({ odds: 2, read: -1 }, told({ odds: 0.5, read: 3, unheard: 9 }))).toBe(-2)
  expect(trusted({ odds: 2 }, told({}))).toBe(0)
})

test('the answer that is trusted most is told, the first of equals', () => {
  const odds: Record<string, number> = { a: 1, b: 3, c: 3 }
  expect(mostTrusted(['a', 'b', 'c'], { odds: 1 }, (answer) => told({ odds: odds[answer] ?? 0 }))).toBe('b')
})

test('signals are finite, whatever they are made of', () => {
  expect(logarithm(0)).toBeGreaterThan(-10)
  expect(logarithm(1)).toBeCloseTo(0, 2)
  expect([bounded(-Infinity), bounded(0.5), bounded(1e9)]).toEqual([-7, 0.5, 7])
})

test('a signal that is right counts, one that says nothing does not, one that is wrong counts against', () => {
  const judgements = Array.from({ length: 200 }, (_, index) => {
    const right = index % 2 === 0
    const sign = right ? 1 : -1
    return {
      signals: told({ good: sign, bad: index % 10 === 0 ? sign : -sign, noise: index % 4 < 2 ? 1 : -1 }),
      right,
      weight: 1,
    }
  })
  const { good = 0, bad = 0, noise = 1 } = fitJudgements(judgements)
  expect(good).toBeGreaterThan(1)
  expect(bad).toBeLessThan(0)
  expect(Math.abs(noise)).toBeLessThan(0.1)

  const choices = judgements.map(({ right }) => ({
    answers: [told({ good: right ? 1 : -1 }), told({ good: right ? -1 : 1 })],
    right: right ? 0 : 1,
  }))
  expect(fitChoices(choices)['good']).toBeGreaterThan(1)
})

test('a case counts as often as its weight says', () => {
  const of = (weight: number) =>
    fitJudgements([
      { signals: told({ always: 1 }), right: true, weight },
      { signals: told({ always: 1 }), right: false, weight: 1 },
    ])['always'] ?? 0
  expect(of(1)).toBeCloseTo(0, 2)
  expect(of(4)).toBeGreaterThan(0.5)
})
