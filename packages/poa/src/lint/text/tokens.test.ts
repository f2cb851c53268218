import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords, wordsOf } from './tokens.ts'

const pieces = fc.constantFrom(
  'word',
  'Über',
  'œuvre',
  '2-pack',
  '50%',
  "don't",
  'l’avis',
  "'",
  '’',
  '-',
  '%',
  ' ',
  '\n',
  '\uFFFC\uFFFC',
  '²',
  '½',
  'ª',
  '™',
  '€',
  '×',
  '÷',
  '_',
  '“x”',
  '\u2013',
  'Łódź',
  '😀',
  'ſ',
)

test('words are those that the classes of Unicode say, in texts of Latin letters and in others', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      const said = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’%-]*|\uFFFC+/gu)]
      expect(wordsOf(text)).toEqual(
        said.map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length })),
      )
      expect(countWords(text)).toBe(said.length)
    }),
    { numRuns: 1000 },
  )
})
