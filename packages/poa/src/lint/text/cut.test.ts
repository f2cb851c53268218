import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../language.ts'
import { wordsFor } from '../words/words.ts'
import { cutTo } from './cut.ts'
import { foldCase } from './need.ts'
import { holdsAny, lettersOf } from './runs.ts'

const cut = (source: string, text: string) => cutTo(source, lettersOf(foldCase(text)))

describe('a pattern cut to the words of a text', () => {
  test.each([
    [String.raw`\b(?:court|lawsuit|tribunal)s?\b`, 'the court', String.raw`\b(?:court)s?\b`, ['laws', 'tri']],
    [String.raw`(?:our |the )?(?:court|press)`, 'the press', '(?:the )?(?:press)', []],
    [String.raw`(?:former )?court`, 'the court', 'court', []],
    [String.raw`court(?! martial)`, 'the court', 'court', []],
    [String.raw`(?<!high )court`, 'the court', 'court', []],
    [String.raw`(high|low) (court)|press (\d)`, 'low court', String.raw`(low) (court)|press (\d)`, []],
    [String.raw`(high )?court`, 'the court', '(high )?court', []],
    ['裁判|法廷|訴訟', '法廷で', '法廷', []],
    // The text has every three letters of it in a row, but not the word.
    ['carrier|barriers?', 'a carrot, a barrier', 'barriers?', []],
  ])('%s in "%s" is %s', (source, text, left) => {
    expect(cut(source, text).source).toBe(left)
  })

  test('is nothing where the text has no words for any branch', () => {
    const { source, without } = cut('court|press(?: release)?', 'a box')
    expect(source).toBeUndefined()
    expect(without.literals).toEqual(['court', 'press'])
  })
})

/** Sentences of a language's lists put together. */
const anyText = (sentences: readonly string[]) =>
  fc
    .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 })
    .chain((some) => fc.constantFrom(some.join(' '), some.join('\uFFFC').toUpperCase(), some.join('ſ')))

describe.each(languages)('patterns of the %s lists', (language) => {
  const entries = Object.values(wordsFor(language)).flat()
  const sentences = entries.flatMap(({ bad, fine }) => [...bad, ...fine])

  test('find the same when they are cut to a text, there and in every text without what was missing', () => {
    fc.assert(
      fc.property(anyText(sentences), anyText(sentences), fc.nat(10), (text, other, nth) => {
        const letters = lettersOf(foldCase(text))
        for (const entry of entries.filter((_entry, index) => index % 11 === nth)) {
          const { source, without } = cutTo(entry.source, letters)
          const small = source === undefined ? /(?!)/g : new RegExp(source, entry.flags)
          const missesSome = (one: string): boolean =>
            without.literals.some((literal) => foldCase(one).includes(literal))
          expect(missesSome(text)).toBe(false)
          expect(holdsAny(text, without)).toBe(false)
          expect(holdsAny(other, without)).toBe(missesSome(other))
          for (const one of missesSome(other) ? [text] : [text, other]) {
            const plain = [...one.matchAll(entry.find)].map((match) => [match.index, ...match])
            expect([...one.matchAll(small)].map((match) => [match.index, ...match])).toEqual(plain)
          }
        }
      }),
      { numRuns: 6 },
    )
  })
})
