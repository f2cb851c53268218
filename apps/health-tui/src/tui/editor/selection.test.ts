import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeOf } from './change.ts'
import { cursorAt, endOf, mapSelection, startOf } from './selection.ts'
import { anyChange } from './testing/arbitraries.ts'

describe('selection', () => {
  it('keeps the cursor where it is when text arrives at its place', () => {
    expect(mapSelection(cursorAt(2), changeOf(4, { from: 2, to: 2, insert: 'new' }))).toEqual(cursorAt(2))
    expect(mapSelection(cursorAt(2), changeOf(4, { from: 1, to: 1, insert: 'new' }))).toEqual(cursorAt(5))
  })

  it('does not grow by text at its edges, but by text inside', () => {
    const change = changeOf(
      6,
      { from: 1, to: 1, insert: 'a' },
      { from: 3, to: 3, insert: 'b' },
      { from: 5, to: 5, insert: 'c' },
    )
    expect(mapSelection({ anchor: 5, head: 1 }, change)).toEqual({ anchor: 7, head: 2 })
  })

  it('stays inside the text and keeps its direction under any change', () => {
    fc.assert(
      fc.property(
        fc.nat(20).chain((length) => fc.tuple(anyChange(length), fc.nat(length), fc.nat(length))),
        ([change, anchor, head]) => {
          const mapped = mapSelection({ anchor, head }, change)
          expect(startOf(mapped)).toBeGreaterThanOrEqual(0)
          expect(endOf(mapped)).toBeLessThanOrEqual(change.after)
          expect((mapped.head - mapped.anchor) * (head - anchor)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})
