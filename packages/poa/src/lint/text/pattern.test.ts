import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../language.ts'
import { wordsFor, type WordEntry } from '../words/words.ts'
import { allMatches, firstMatch, has, replaced, widened } from './pattern.ts'
import { createPrefilter } from './prefilter.ts'

const entriesOf = (language: (typeof languages)[number]): readonly WordEntry[] =>
  Object.values(wordsFor(language)).flat()

/** Sentences of the word lists put together, cut, in capitals, or with characters that no list has. */
const anyText = (entries: readonly WordEntry[]) =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...entries.flatMap(({ bad, fine }) => [...bad, ...fine])), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.constantFrom('', ' ', '\uFFFC', 'ſ', 'K', 'Łódź', '😀', '商品', 'İ'),
      fc.nat(80),
      fc.boolean(),
    )
    .map(([sentences, odd, cut, loud]) => {
      const text = `${sentences.join(odd)}${odd}`.slice(cut)
      return loud ? text.toUpperCase() : text
    })

describe.each(languages)('patterns of the %s lists', (language) => {
  const entries = entriesOf(language)

  test('are never told absent from a text that they match, whether it was read before or after they were asked for', () => {
    const prefilter = createPrefilter()
    fc.assert(
      fc.property(anyText(entries), (text) => {
        const index = prefilter.index(text)
        const missed = entries.filter(
          (entry) =>
            allMatches(entry.find, text).length > 0 && (!index.mayHave(entry) || !index.mayHave(entry.find)),
        )
        expect(missed.map(({ source }) => source)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  test('find what they would find if they were simply run', () => {
    const some = entries.filter((_entry, index) => index % 7 === 0)
    fc.assert(
      fc.property(anyText(entries), (text) => {
        for (const { find } of some) {
          const plain = [...text.matchAll(find)].map(({ 0: words, index }) => [words, index])
          expect(allMatches(find, text).map(({ 0: words, index }) => [words, index])).toEqual(plain)
          expect(has(find, text)).toBe(plain.length > 0)
        }
      }),
      { numRuns: 15 },
    )
  })
})

const classes = [
  /(?<!\p{L})(?:wir|nous|Ł)\p{L}*/giu,
  /\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}\p{N}.'-]*)*/gu,
  /[^\p{L}\s]+(?=\p{Lu})/giu,
  /\p{Script=Han}{2,}|[\p{Script=Katakana}ー]+/gu,
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+/gu,
]

test('a pattern finds the same in the alphabet of a text as with all of Unicode', () => {
  const piece = fc.constantFrom(
    ...'Wir wir nous Łódź łaty Über ÜBER œuvre ŠKODA Straße STRASSE ª 1² Ａｂ カード 在庫数 々 a@b-c Ω ß 😀 İi Kg ſo'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join(' ')
      for (const pattern of classes) {
        const plain = [...text.matchAll(pattern)]
        expect(allMatches(pattern, widened(text)).map(([words]) => words)).toEqual(
          plain.map(([words]) => words),
        )
        expect(firstMatch(pattern, text)?.index).toBe(plain[0]?.index)
      }
    }),
    { numRuns: 300 },
  )
})

test('what is replaced is what the pattern finds: all of it if it is global, also where a match is empty', () => {
  const patterns = [/o/, /o/g, /\p{Lu}?/gu, /(?=\p{L})/gu, /😀|x/gu, /\b/g, /absent/g]
  for (const pattern of patterns)
    for (const text of ['Too good', '', '😀 😀x', '\u{1D400}b Łó'])
      expect(replaced(pattern, text, ' - ')).toBe(text.replace(pattern, ' - '))
})
