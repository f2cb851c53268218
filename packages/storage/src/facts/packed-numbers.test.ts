import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endNumber, fromEnd, readNumbers, takeDigits, takeRest } from './packed-numbers.ts'

const instant = fc.integer({ min: 0, max: 2 ** 32 - 1 })

test('a column comes back as it was written', () => {
  fc.assert(
    fc.property(fc.array(instant), (values) => {
      expect([...readNumbers(values.join(','), new Uint32Array(values.length))]).toEqual(values)
    }),
  )
  expect(readNumbers(null, new Uint32Array(0))).toHaveLength(0)
})

test('values that share a number come apart again, whatever their signs', () => {
  const row = fc.record({ rest: instant, small: fc.integer({ min: 0, max: 999 }), negative: fc.boolean() })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const text = rows.map(
        ({ rest, small, negative }) => (negative ? '-' : '') + String(rest * 1000 + small),
      )
      const numbers = fromEnd(text.join(','))
      for (const { rest, small, negative } of rows.toReversed()) {
        expect(takeDigits(numbers, 3)).toBe(small)
        expect(takeRest(numbers)).toBe(rest)
        expect(endNumber(numbers)).toBe(negative)
      }
    }),
  )
})

test('what is no whole number is a defect and never read as one', () => {
  expect(() => readNumbers('1,2.5e19', new Uint32Array(2))).toThrow('no whole number')
})
