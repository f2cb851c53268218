import fc from 'fast-check'
import { expect, it } from 'vitest'
import { digitsOf, layOut, putNumber } from './row-blob.ts'

it('writes every number so that its digits can be read back', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.nat(5), (value, spare) => {
      const width = digitsOf(value) + spare
      const bytes = Buffer.alloc(width + 2, 'x')
      putNumber(bytes, 1, width, value)
      expect(bytes.toString()).toBe(`x${width === 0 ? '' : String(value).padStart(width, '0')}x`)
    }),
  )
})

it('gives columns that are always zero no room', () => {
  const layout = layOut([
    { name: 'a', width: 3 },
    { name: 'b', width: 0 },
    { name: 'c', width: 2 },
  ])
  expect(layout.rowWidth).toBe(5)
  expect(layout.sql('b')).toBe('0')
  expect(layout.sql('c')).toBe('CAST(substr(?1, n * 5 + 4, 2) AS INTEGER)')
})
