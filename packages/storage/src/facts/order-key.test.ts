import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatOrderKey, parseOrderKey } from './order-key.ts'

const digits = (length: number): fc.Arbitrary<string> =>
  fc.nat(10 ** length - 1).map((number) => String(number).padStart(length, '0'))

it('gives back every order number of Amazon’s form', () => {
  fc.assert(
    fc.property(digits(3), digits(7), digits(7), (prefix, middle, last) => {
      const orderId = `${prefix}-${middle}-${last}`
      fc.pre(`${prefix}${middle}` !== '0000000000')
      const key = parseOrderKey(orderId)
      expect(formatOrderKey(key?.high ?? 0, key?.low ?? 0, () => 'none')).toBe(orderId)
    }),
  )
})

it('leaves other order numbers to the table of names', () => {
  for (const text of [
    '',
    'S01-1234567-1234567',
    '111-1234567-123456',
    '111-1234567-12345678',
    '１１１-1234567-1234567',
  ])
    expect(parseOrderKey(text)).toBeUndefined()
  expect(formatOrderKey(0, -7, (id) => `name ${id}`)).toBe('name 7')
})
