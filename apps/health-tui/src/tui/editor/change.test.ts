import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyChange,
  changeOf,
  composeChanges,
  invertChange,
  isEmptyChange,
  mapChange,
  mapPosition,
  replacementsOf,
  type ChangeSet,
} from './change.ts'
import { contentOf, textOf } from './text.ts'
import { anyChange } from './testing/arbitraries.ts'

const content = fc.string({ maxLength: 20, unit: fc.constantFrom('a', 'b', 'c', '\n') })
const withChange = content.chain((text) => fc.tuple(fc.constant(text), anyChange(text.length)))
const withTwo = content.chain((text) =>
  fc.tuple(fc.constant(text), anyChange(text.length), anyChange(text.length, '123\n')),
)

function apply(text: string, ...changes: readonly ChangeSet[]): string {
  return contentOf(changes.reduce((now, change) => applyChange(now, change), textOf(text)))
}

describe('change sets', () => {
  it('say the same as the replacements that they are made of', () => {
    fc.assert(
      fc.property(withChange, ([text, change]) => {
        expect(apply(text, changeOf(text.length, ...replacementsOf(change)))).toBe(apply(text, change))
        expect(apply(text, change).length).toBe(change.after)
        expect(isEmptyChange(change)).toBe(replacementsOf(change).length === 0)
      }),
    )
  })

  it('compose to the change that both make one after the other', () => {
    const chain = withChange.chain(([text, first]) =>
      fc.tuple(fc.constant(text), fc.constant(first), anyChange(first.after, '123')),
    )
    fc.assert(
      fc.property(chain, ([text, first, second]) => {
        expect(apply(text, composeChanges(first, second))).toBe(apply(text, first, second))
      }),
    )
  })

  it('are taken back by their inverse', () => {
    fc.assert(
      fc.property(withChange, ([text, change]) => {
        expect(apply(text, change, invertChange(change, textOf(text)))).toBe(text)
      }),
    )
  })

  it('made at the same time, lead to one text in both orders', () => {
    fc.assert(
      fc.property(withTwo, ([text, a, b]) => {
        expect(apply(text, a, mapChange(b, a, 'after'))).toBe(apply(text, b, mapChange(a, b, 'before')))
      }),
    )
  })

  it('keep what one inserted when the other deleted around it', () => {
    const mine = changeOf(4, { from: 2, to: 2, insert: 'XY' })
    const theirs = changeOf(4, { from: 0, to: 4, insert: '' })
    expect(apply('abcd', theirs, mapChange(mine, theirs, 'before'))).toBe('XY')
  })

  it('map positions as an inserted letter would move', () => {
    const around = withChange.chain(([text, change]) =>
      fc.tuple(fc.constant(text), fc.constant(change), fc.nat(text.length), fc.boolean()),
    )
    fc.assert(
      fc.property(around, ([text, change, position, before]) => {
        const side = before ? 'before' : 'after'
        const letter = changeOf(text.length, { from: position, to: position, insert: '!' })
        const moved = apply(text, change, mapChange(letter, change, side))
        expect(mapPosition(change, position, side)).toBe(moved.indexOf('!'))
      }),
    )
  })

  it('refuse texts of another length', () => {
    expect(() => apply('abc', changeOf(2))).toThrow(RangeError)
    expect(() => composeChanges(changeOf(2), changeOf(3))).toThrow(RangeError)
    expect(() => mapChange(changeOf(2), changeOf(3), 'before')).toThrow(RangeError)
    expect(() => changeOf(3, { from: 2, to: 1, insert: '' })).toThrow(RangeError)
  })
})
