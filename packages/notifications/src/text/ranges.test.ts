import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInside } from './ranges.ts'

test('finds the range that a place lies in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 })), fc.integer({ min: -1, max: 60 }), (steps, at) => {
      let end = 0
      const ranges = steps.map((step, index) => {
        const start = end + (index % 2)
        end = start + step
        return { start, end }
      })
      expect(isInside(ranges, at)).toBe(ranges.some((range) => range.start <= at && at < range.end))
    }),
  )
})
