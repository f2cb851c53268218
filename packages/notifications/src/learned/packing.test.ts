import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packModel, rarityOf, unpackModel, type WrittenModel } from './packing.ts'

const written: fc.Arbitrary<WrittenModel> = fc
  .record({
    keys: fc.uniqueArray(fc.nat(0xffff_ffff), { minLength: 1, maxLength: 40 }),
    outputs: fc.integer({ min: 1, max: 5 }),
    examples: fc.integer({ min: 1, max: 9000 }),
  })
  .chain(({ keys, outputs, examples }) =>
    fc.record({
      examples: fc.constant(examples),
      keys: fc.constant(Uint32Array.from(keys.toSorted((a, b) => a - b))),
      frequencies: fc.uint16Array({ minLength: keys.length, maxLength: keys.length, min: 1 }),
      biases: fc.float64Array({
        minLength: outputs,
        maxLength: outputs,
        min: -9,
        max: 9,
        noNaN: true,
      }),
      weights: fc.float64Array({
        minLength: keys.length * outputs,
        maxLength: keys.length * outputs,
        min: -3,
        max: 3,
        noNaN: true,
      }),
    }),
  )

test('a model comes back with its features, and its weights as exactly as they are rounded', () => {
  fc.assert(
    fc.property(written, (model) => {
      const { keys, rarity, units, biases, weights } = unpackModel(packModel(model))
      expect(keys).toEqual(model.keys)
      expect([...biases]).toEqual([...model.biases].map((bias) => Math.fround(bias)))
      model.frequencies.forEach((frequency, index) =>
        expect(rarity[index]).toBeCloseTo(rarityOf(frequency, model.examples), 4),
      )
      model.weights.forEach((weight, at) => {
        const unit = units[at % biases.length] ?? 0
        const error = Math.abs((weights[at] ?? 0) * unit - weight)
        // What says next to nothing is left out; a subnormal number has no unit.
        const allowed = Math.abs(weight) > unit * 4 ? unit * 0.51 : unit * 4
        expect(error).toBeLessThanOrEqual(allowed + 1e-9)
      })
    }),
  )
})
