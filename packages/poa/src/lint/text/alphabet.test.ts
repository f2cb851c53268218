import { describe, expect, test } from 'vitest'
import { alphabetOf, sourceFor } from './alphabet.ts'

const characters = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code))
const alphabets = {
  latin: characters.filter((char) => alphabetOf(char) === 'latin'),
  japanese: characters.filter((char) => alphabetOf(char) !== 'any'),
}
const names = ['L', 'N', 'Lu', 'Ll', 'Script=Han', 'Script=Hiragana', 'Script=Katakana']

describe('a class of Unicode and its ranges agree on every character of an alphabet', () => {
  test.each(
    (['latin', 'japanese'] as const).flatMap((alphabet) =>
      ['', 'i'].flatMap((flag) => names.map((name) => [alphabet, flag, name] as const)),
    ),
  )('%s %s %s', (alphabet, flag, name) => {
    const ofClass = String.raw`\p{${name}}`
    for (const source of [ofClass, `[^${ofClass}]`, String.raw`[${ofClass}\p{N}.'-]`]) {
      const short = new RegExp(sourceFor(alphabet, source, flag === 'i') ?? '', flag)
      const real = new RegExp(source, `${flag}u`)
      expect(alphabets[alphabet].filter((char) => short.test(char) !== real.test(char))).toEqual([])
    }
  })
})

test('case is folded alike with and without the flag on every character of the alphabets', () => {
  const folds = (flags: string) =>
    alphabets.japanese
      .filter((char) => char.toLowerCase() !== char.toUpperCase())
      .map((char) => {
        const pattern = new RegExp(char, flags)
        return [char.toLowerCase(), char.toUpperCase()].map((other) => pattern.test(other)).join()
      })
  expect(folds('i')).toEqual(folds('iu'))
})

test.each([String.raw`\p{Script=Thai}`, String.raw`\P{L}\p{L}`, '😀+', String.raw`\u{1F600}`])(
  '%s needs the flag',
  (source) => {
    expect(sourceFor('latin', source, false)).toBeUndefined()
  },
)

test.each([
  ['Das Maß ist 5 œ – “gut” \uFFFC', 'latin'],
  ['商品を削除しました（10月）', 'japanese'],
  ['Łódź', 'any'],
  ['ok 😀', 'any'],
])('%s is %s', (text, alphabet) => {
  expect(alphabetOf(text)).toBe(alphabet)
})
