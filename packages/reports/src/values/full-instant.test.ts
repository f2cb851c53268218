import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFullInstant } from './full-instant.ts'
import { parseIsoInstant } from './iso-instant.ts'

const read = (text: string): number => {
  const bytes = Buffer.from(`\t${text}\t`, 'latin1')
  return readFullInstant(bytes, 1, bytes.length - 1)
}

test('what it reads is what the reader of all forms reads', () => {
  const two = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0'))
  const text = fc
    .tuple(fc.constantFrom('19', '20', '21'), two, two, two, two, two, two, fc.constantFrom('Z', '+00:00'))
    .map(([c, y, mo, d, h, mi, s, zone]) => `${c}${y}-${mo}-${d}T${h}:${mi}:${s}${zone}`)
  fc.assert(
    fc.property(text, (instant) => {
      const value = read(instant)
      expect(Number.isNaN(value) ? parseIsoInstant(instant) : value).toBe(parseIsoInstant(instant))
    }),
  )
  expect(read('2026-02-28T23:59:59+00:00')).toBe(Date.parse('2026-02-28T23:59:59Z'))
  expect(read('2028-02-29T00:00:00Z')).toBe(Date.parse('2028-02-29T00:00:00Z'))
})

test('days that do not exist, other forms and other offsets are left to the reader of all forms', () => {
  for (const text of [
    '',
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00+00:00',
    '2026-01-01T00:00:00+01:00',
    '2026-01-01 00:00:00+00:00',
    '2026-01-01T0a:00:00+00:00',
    '2026-01-01T00:00:60+00:00',
    '2026-01-01T00:00Z',
  ])
    expect(read(text)).toBeNaN()
})
