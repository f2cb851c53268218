import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, changeOf, replacementsOf } from './change.ts'
import { differences } from './differences.ts'
import { contentOf, textOf } from './text.ts'

describe('differences', () => {
  it('lead from one text to the other', () => {
    const text = fc
      .array(fc.constantFrom('one', 'two', 'o', ' ', '\n', '語', '👍', '👎', '.'), { maxLength: 30 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = differences(before, after)
        expect(change === undefined ? before : contentOf(applyChange(textOf(before), change))).toBe(after)
        const pieces = change === undefined ? [] : replacementsOf(change)
        expect(pieces.every(({ from, to, insert }) => (before.slice(from, to) + insert).isWellFormed())).toBe(
          true,
        )
      }),
    )
  })

  it('touch only the letters that changed', () => {
    expect(replacementsOf(differences('the quick fox jumps', 'the slow fox leaps') ?? changeOf(0))).toEqual([
      { from: 4, to: 9, insert: 'slow' },
      { from: 14, to: 17, insert: 'lea' },
    ])
  })

  it('stay quick for texts that have nothing in common', () => {
    const before = Array.from({ length: 5000 }, (_, index) => `a${index}`).join(' ')
    const after = Array.from({ length: 5000 }, (_, index) => `b${index * 7}`).join('\n')
    const change = differences(before, after)
    expect(contentOf(applyChange(textOf(before), change ?? changeOf(before.length)))).toBe(after)
  })
})
