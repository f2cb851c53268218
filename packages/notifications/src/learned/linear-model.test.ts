import fc from 'fast-check'
import { expect, test } from 'vitest'
import { probability, scaleOf, Scorer, toShares, type LinearModel } from './linear-model.ts'

const model: LinearModel = {
  keys: Uint32Array.of(7, 0x10007, 0x2_0007, 4_000_000_000),
  rarity: Float32Array.of(1, 2, 0.5, 3),
  units: Float32Array.of(0.5, 0.25),
  biases: Float32Array.of(-1, 1),
  weights: Int8Array.of(4, -8, 2, 0, -6, 1, 100, -127),
}

/** As it is defined, one feature after another. */
function plainly(keys: readonly number[]): number[] {
  const values = [...model.keys].map((key, index) => {
    const count = keys.filter((other) => other === key).length
    return count === 0 ? 0 : (1 + Math.log(count)) * (model.rarity[index] ?? 0)
  })
  const scale = scaleOf(values.reduce((sum, value) => sum + value * value, 0))
  return [0, 1].map((output) => {
    const sum = values.reduce(
      (total, value, index) => total + value * (model.weights[index * 2 + output] ?? 0),
      0,
    )
    return sum * scale * (model.units[output] ?? 0) + (model.biases[output] ?? 0)
  })
}

test('a text is scored by the features in it, however often one stands there and whatever was scored before', () => {
  const scorer = new Scorer(model)
  const key = fc.oneof(fc.constantFrom(...model.keys), fc.nat(0xffff_ffff))
  fc.assert(
    fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
      const odds = scorer.score((found) => keys.forEach((one) => found(one)))
      plainly(keys).forEach((expected, output) => expect(odds[output]).toBeCloseTo(expected, 6))
    }),
  )
})

test('a few words say less than many of them', () => {
  const scorer = new Scorer(model)
  const oddsOf = (times: number): number =>
    scorer.score((found) => {
      for (let at = 0; at < times; at++) found(4_000_000_000)
    })[0] ?? 0
  expect(oddsOf(60)).toBeGreaterThan(oddsOf(2))
  expect(oddsOf(2)).toBeGreaterThan(oddsOf(1))
})

test('shares add up to one, and odds of nothing are even', () => {
  const shares = toShares(Float64Array.of(700, 699, -50))
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
  expect(shares[0]).toBeGreaterThan(shares[1] ?? 1)
  expect(probability(0)).toBe(0.5)
})
