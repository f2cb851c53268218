import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTermAutomaton, type TermMatch } from './automaton.ts'
import { languageTerms, termsOf } from './index.ts'
import { gramsOf } from '../text/grams.ts'
import { termSource, needBehindGap } from './term-source.ts'

const matches = (terms: readonly string[], text: string, at = 0): TermMatch[] => [
  ...createTermAutomaton(terms).matchAt(text, at),
]

describe('createTermAutomaton', () => {
  it('finds every term that stands at the place, in the order of the terms', () => {
    expect(matches(['account health', 'appeal', 'account'], 'your account health', 5)).toEqual([
      { term: 0, end: 19 },
      { term: 2, end: 12 },
    ])
  })

  it('follows alternatives, optional words, classes, repeats and any endings', () => {
    expect(matches(['(is|are) (now )?off'], 'are now off')).toEqual([{ term: 0, end: 11 }])
    expect(matches(['gr[ae]ys? cancel+ed'], 'grey canceled.')).toEqual([{ term: 0, end: 13 }])
    expect(matches(['gesperr* konto'], 'gesperrtes konto')).toEqual([{ term: 0, end: 16 }])
    expect(matches(['am \\d{2}', 'am \\d\\d?'], 'am 15')).toEqual([
      { term: 0, end: 5 },
      { term: 1, end: 5 },
    ])
  })

  it('ends where the expression prefers to, not where the longest reading does', () => {
    expect(matches(['出品|出品者'], '出品者')).toEqual([{ term: 0, end: 2 }])
    expect(matches(['plan( of action)?'], 'plan of action')).toEqual([{ term: 0, end: 14 }])
  })

  it('asks the expression itself about gaps and what stands around', () => {
    expect(matches(['we .. removed'], 'we have now removed it')).toEqual([{ term: 0, end: 19 }])
    expect(matches(['clos(ed|ing)(?! attention)'], 'closing attention')).toEqual([])
    expect(matches(['clos(ed|ing)(?! attention)'], 'closing it')).toEqual([{ term: 0, end: 7 }])
  })

  it('reads whole words, and no short word that is part of a code', () => {
    expect(matches(['fba', 'ban'], 'fba17x')).toEqual([])
    expect(matches(['ban'], 'banner')).toEqual([])
    expect(matches(['fba'], 'fba')).toEqual([{ term: 0, end: 3 }])
  })

  it('refuses a term that could start anywhere', () => {
    expect(() => matches(['.{0,20}closed'], 'closed')).toThrow('must start with a word')
  })
})

describe('the terms', () => {
  it.each(Object.entries(languageTerms))('of %s match as their expressions do', (_, language) => {
    const written = Object.values(language.concepts).flatMap(({ terms }) => terms)
    const patterns = written.map((term) => new RegExp(termSource(term), 'y'))
    const automaton = createTermAutomaton(written)
    let found = 0
    // Each term reduced to one of its readings, so that many of them occur.
    const wording = fc
      .constantFrom(...written)
      .map((term) => term.replace(/\(([^()|]*)[^()]*\)/g, '$1').replace(/[\\?+*]|\.{2,3}/g, ''))
    fc.assert(
      fc.property(fc.array(wording, { minLength: 1, maxLength: 4 }), (wordings) => {
        const text = wordings.join(' ')
        for (const { index } of text.matchAll(/(?<![a-z0-9])[a-z]|[\u3001-\u9fff]/g)) {
          const expected = patterns.flatMap((pattern, term) => {
            pattern.lastIndex = index
            return pattern.test(text) ? [{ term, end: pattern.lastIndex }] : []
          })
          found += expected.length
          expect(automaton.matchAt(text, index)).toEqual(expected)
        }
      }),
      { numRuns: 40 },
    )
    expect(found).toBeGreaterThan(40)
  })
})

describe('what a line is known to hold', () => {
  it.each(Object.entries(languageTerms))('changes no hit of %s', (language, { concepts }) => {
    const written = Object.values(concepts).flatMap(({ terms }) => terms)
    const matcher = termsOf(language as keyof typeof languageTerms)
    let found = 0
    // Each term reduced to one of its readings, its gaps filled, half of them with the end of a line.
    const wording = fc
      .tuple(fc.constantFrom(...written), fc.constantFrom(' so far ', '\nso far '))
      .map(([term, gap]) =>
        term
          .replace(/\(([^()|]*)[^()]*\)/g, '$1')
          .replace(/ ?\.{2,3} ?/g, gap)
          .replace(/[\\?+*]/g, ''),
      )
    fc.assert(
      fc.property(fc.array(wording, { minLength: 1, maxLength: 6 }), (wordings) => {
        const text = wordings.join('\n')
        const ends = [...text.matchAll(/\n|$/g)].map(({ index }) => index)
        const starts = [0, ...ends.slice(0, -1).map((end) => end + 1)]
        const [, ...grams] = gramsOf(text, [
          { start: 0, end: text.length },
          ...ends.map((end, line) => ({ start: starts[line] ?? 0, end })),
        ])
        const lines = ends.flatMap((end, line) =>
          grams.slice(line, line + 1).map((held) => ({ end, grams: held })),
        )
        const hits = matcher.find(text)
        found += hits.length
        expect(matcher.find(text, lines)).toEqual(hits)
        for (const { start, end } of hits) expect(text.slice(start, end)).not.toContain('\n')
      }),
      { numRuns: 60 },
    )
    expect(found).toBeGreaterThan(60)
  })

  it.each<[term: string, words: string[] | null]>([
    ['we .. removed (your|the) listing', [' removed your listing', ' removed the listing']],
    ['we (have|had) ... closed', [' closed']],
    ['plan of action', null],
    ['we .. closed|you .. closed', null],
    ['we ..\\d+', null],
  ])('is asked for the words behind the gap of "%s"', (term, words) => {
    expect(needBehindGap(term)).toEqual(words === null ? null : { type: 'words', words })
  })
})

describe('the term files', () => {
  it.each(Object.keys(languageTerms))('compile for %s', (language) => {
    expect(termsOf(language as keyof typeof languageTerms).find('a')).toEqual([])
  })

  it.each(Object.entries(languageTerms))('name a source for every concept of %s', (_, { concepts }) => {
    for (const list of Object.values(concepts)) {
      expect(list.source).not.toBe('')
      expect(new Set(list.terms).size).toBe(list.terms.length)
    }
  })
})
