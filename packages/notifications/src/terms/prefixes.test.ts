import { describe, expect, it } from 'vitest'
import { languageTerms } from './index.ts'
import { termSource } from './match.ts'
import { matchPrefixes } from './prefixes.ts'

describe('matchPrefixes', () => {
  it('follows alternatives, optional letters and classes', () => {
    expect(matchPrefixes('(?:is|are) off', 6)).toEqual(['is off', 'are of'])
    expect(matchPrefixes('listings?', 12)).toEqual(['listing', 'listings'])
    expect(matchPrefixes('gr[ae]y', 12).sort()).toEqual(['gray', 'grey'])
  })

  it('stops where anything may follow', () => {
    expect(matchPrefixes('suspen[a-z]*d', 12)).toEqual(['suspen'])
    expect(matchPrefixes('we .{0,40}?removed', 12)).toEqual(['we '])
    expect(matchPrefixes('en ?\\d{3}', 12)).toEqual(['en', 'en '])
  })

  it('reads past what has no width', () => {
    expect(matchPrefixes('clos(?:ed|ing)(?! attention)', 12)).toEqual(['closed', 'closing'])
  })

  it('gives shorter beginnings where there are too many', () => {
    const letters = '[abcdefghijklmnopqrstuvwxyz]'
    expect(matchPrefixes(letters.repeat(6), 6)).toHaveLength(1)
  })
})

describe('the terms', () => {
  it.each(Object.entries(languageTerms))(
    'of %s match only where one of their beginnings stands',
    (_, language) => {
      const written = Object.values(language.concepts).flatMap(({ terms }) => terms)
      // Each term reduced to one of its readings, so that most of them occur.
      const text = written
        .map((term) => term.replace(/\(([^()|]*)[^()]*\)/g, '$1').replace(/[\\?+*]|\.{2,3}/g, ''))
        .join('. ')
      let matches = 0
      for (const term of written) {
        const source = termSource(term)
        const beginnings = matchPrefixes(source, 12)
        for (const { index } of text.matchAll(new RegExp(source, 'g'))) {
          matches += 1
          expect(beginnings.some((beginning) => text.startsWith(beginning, index))).toBe(true)
        }
      }
      expect(matches).toBeGreaterThan(written.length / 2)
    },
  )
})
