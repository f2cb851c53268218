import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesOf } from './matches.ts'

describe('matches of a global pattern', () => {
  it('are those of matchAll, whatever the pattern matched before', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(/a+b?/g, /\d{2}/g, /(?<!a)b|c/g, /x*/g),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', ' ') }),
        fc.nat(20),
        (pattern, text, before) => {
          const wanted = [...text.matchAll(pattern)].map(({ index, 0: words }) => [index, words])
          pattern.lastIndex = before
          expect([...matchesOf(text, pattern)].map(({ index, 0: words }) => [index, words])).toEqual(wanted)
        },
      ),
    )
  })

  it('leave the pattern as it was when the reader stops early or uses it in between', () => {
    const letters = /[a-z]/g
    const seen: string[] = []
    for (const [letter] of matchesOf('abc', letters)) {
      seen.push(letter)
      expect([...matchesOf('xy', letters)]).toHaveLength(2)
      if (letter === 'b') break
    }
    expect(seen).toEqual(['a', 'b'])
    expect(letters.test('a')).toBe(true)
  })
})
