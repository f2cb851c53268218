import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzzyFit } from './fuzzy.ts'

const best = (typed: string, ...texts: readonly string[]): string | undefined =>
  texts
    .map((text) => ({ text, score: fuzzyFit(typed, text)?.score ?? -Infinity }))
    .toSorted((a, b) => b.score - a.score)[0]?.text

describe('fuzzyFit', () => {
  it('wants every letter of every word, in order', () => {
    expect(fuzzyFit('imp', 'Import files')).not.toBeNull()
    expect(fuzzyFit('files imp', 'Import files')).not.toBeNull()
    expect(fuzzyFit('pmi', 'Import')).toBeNull()
    expect(fuzzyFit('import case', 'Import files')).toBeNull()
  })

  it('prefers the beginnings of words', () => {
    expect(best('oc', 'Notice', 'Open case')).toBe('Open case')
    expect(best('set', 'Reset', 'Settings')).toBe('Settings')
  })

  it('names places that hold the letters that were typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-d]{1,4}$/), fc.stringMatching(/^[a-d ]{0,20}$/), (typed, text) => {
        // What does not fit names none.
        const places = fuzzyFit(typed, text)?.places
        expect(places?.map((place) => text.charAt(place)).join('') ?? typed).toBe(typed)
      }),
    )
  })
})
