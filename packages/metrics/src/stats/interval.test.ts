import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { clopperPearson, rateInterval, wilson } from './interval.ts'

test('Brown, Cai and DasGupta’s range: Wilson’s interval for 4 of 20 as R prints it', () => {
  const [low, high] = wilson(4, 20)
  expect(low).toBeCloseTo(0.0806576625797981, 12)
  expect(high).toBeCloseTo(0.4160174322518935, 12)
})

test('the exact interval of 0 of n ends at 1 - 0.025^(1/n)', () => {
  for (const n of [1, 5, 20, 200]) {
    expect(clopperPearson(0, n)[0]).toBe(0)
    expect(clopperPearson(0, n)[1]).toBeCloseTo(1 - 0.025 ** (1 / n), 12)
  }
})

test('an interval holds its rate and mirrors when good and bad are swapped', () => {
  assert(
    property(integer({ min: 1, max: 2000 }), integer({ min: 0, max: 2000 }), (n, k0) => {
      const k = Math.min(k0, n)
      const one = rateInterval(k, n)
      const other = rateInterval(n - k, n)
      if (one === null || other === null) throw new Error('no interval')
      expect(one[0]).toBeLessThanOrEqual(k / n)
      expect(one[1]).toBeGreaterThanOrEqual(k / n)
      expect(other[0]).toBeCloseTo(1 - one[1], 10)
    }),
  )
})
