import { assert, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { headroom } from './headroom.ts'

const counts = record({
  denominator: integer({ min: 1, max: 5000 }),
  part: integer({ min: 0, max: 5000 }),
}).map(({ denominator, part }) => ({ denominator, numerator: Math.min(part, denominator) }))

test('defects left is exactly the number that the target still bears', () => {
  assert(
    property(counts, ({ numerator, denominator }) => {
      const room = headroom(numerator, denominator, 0.025, 'less_than')
      if (room === null || room.cleanOrdersNeeded !== 0) return
      // In integers, so that no rounding hides an error: n/d < 25/1000.
      expect((numerator + room.defectsLeft) * 1000 < 25 * denominator).toBe(true)
      expect((numerator + room.defectsLeft + 1) * 1000 < 25 * denominator).toBe(false)
    }),
  )
})

test('clean orders needed is exactly the number that brings the rate back', () => {
  assert(
    property(counts, ({ numerator, denominator }) => {
      const room = headroom(numerator, denominator, 0.9, 'greater_than')
      const clean = room?.cleanOrdersNeeded
      if (clean === undefined || clean === null || clean === 0) return
      expect((numerator + clean) * 10 >= 9 * (denominator + clean)).toBe(true)
      expect((numerator + clean - 1) * 10 >= 9 * (denominator + clean - 1)).toBe(false)
    }),
  )
})

test('a target of one hundred percent cannot be reached again by clean orders', () => {
  expect(headroom(9, 10, 1, 'greater_than')).toEqual({ defectsLeft: 0, cleanOrdersNeeded: null })
})
