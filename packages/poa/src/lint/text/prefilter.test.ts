import { describe, expect, test } from 'vitest'
import { languages } from '../language.ts'
import { innocentTerms } from '../words/innocent.ts'
import { wordsFor } from '../words/words.ts'
import { foldCase, isMetBy, needOf, needText, type Need } from './need.ts'
import { createPrefilter } from './prefilter.ts'

describe('what every match contains', () => {
  test.each([
    [String.raw`\blivelihoods?\b`, 'livelihood'],
    [String.raw`\b(?:beg|plead)ing\b`, '((beg|plead)&ing)'],
    [String.raw`\b(?:the |our )?(?:lawsuit|court)\b`, '(lawsuit|court)'],
    [String.raw`(?<!not )(?=x)abc+d`, 'abc'],
    [String.raw`buyers? (?=[^.]* lied)`, '(buyer& lied)'],
    [String.raw`a[bc]d|\d+`, ''],
    [String.raw`(?:one|t.)`, ''],
    ['お詫び|謝罪', '(お詫び|謝罪)'],
    [String.raw`\d月\d日|[0-9]件`, '((月&日)|件)'],
  ])('%s', (source, need) => {
    expect(needText(needOf(source))).toBe(need)
  })
})

test('no entry is kept from finding its own bad example', () => {
  for (const language of languages) {
    const prefilter = createPrefilter()
    for (const list of Object.values(wordsFor(language))) {
      for (const { find, bad } of list)
        expect([find.source, bad.filter((text: string) => !prefilter.index(text).mayHave(find))]).toEqual([
          find.source,
          [],
        ])
    }
  }
})

test('an entry is told absent alike, whether it was asked for before the text was read, after it, or with its list', () => {
  const list = Object.values(wordsFor('en'))
    .flat()
    .filter((_entry, at) => at % 9 === 0)
  const needs = new Map(list.map((entry) => [entry, needOf(entry.source) ?? nothing]))
  const early = createPrefilter()
  early.index('').among(list)
  for (const text of list.slice(0, 10).flatMap(({ bad }) => bad.slice(0, 1))) {
    const late = createPrefilter().index(text)
    const expected = list.filter((entry) => isMetBy(needs.get(entry) ?? nothing, foldCase(text)))
    expect(early.index(text).among(list)).toEqual(expected)
    expect(list.filter((entry) => late.mayHave(entry))).toEqual(expected)
  }
})

/** What every text meets. */
const nothing: Need = { kind: 'all', of: [] }

test('nearly every English entry can be told absent without running it', () => {
  const patterns = [
    ...Object.values(wordsFor('en'))
      .flat()
      .map(({ find }) => find),
    ...innocentTerms,
  ]
  const empty = createPrefilter().index('')
  const open = patterns.filter((pattern) => empty.mayHave(pattern))
  expect(open.length / patterns.length).toBeLessThan(0.1)
})
