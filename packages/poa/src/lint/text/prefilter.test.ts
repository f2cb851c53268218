import { describe, expect, test } from 'vitest'
import { languages } from '../language.ts'
import { innocentTerms } from '../words/innocent.ts'
import { wordsFor } from '../words/words.ts'
import { indexText, mayMatch, requiredLiterals } from './prefilter.ts'

describe('requiredLiterals', () => {
  test.each([
    [String.raw`\blivelihoods?\b`, ['livelihood']],
    [String.raw`\b(?:beg|plead)ing\b`, ['ing']],
    [String.raw`\b(?:the |our )?(?:lawsuit|court)\b`, ['lawsuit', 'court']],
    [String.raw`(?<!not )(?=x)abc+d`, ['abc']],
    [String.raw`a[bc]d|\d+`, undefined],
    [String.raw`(?:one|t.)`, undefined],
  ])('%s', (source, literals) => {
    expect(requiredLiterals(source)).toEqual(literals)
  })
})

test('no entry is kept from finding its own bad example', () => {
  for (const language of languages) {
    for (const list of Object.values(wordsFor(language))) {
      for (const { find, bad } of list)
        expect([find.source, bad.filter((text: string) => !mayMatch(find, indexText(text)))]).toEqual([
          find.source,
          [],
        ])
    }
  }
})

test('nearly every English entry can be told absent without running it', () => {
  const patterns = [
    ...Object.values(wordsFor('en'))
      .flat()
      .map(({ find }) => find),
    ...innocentTerms,
  ]
  const open = patterns.filter((pattern) => mayMatch(pattern, indexText('')))
  expect(open.length / patterns.length).toBeLessThan(0.1)
})
