import { describe, expect, test } from 'vitest'
import { isPlain, plainSource } from './plain.ts'

const plainCharacters = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter(
  (char) => isPlain(char),
)

describe('a class of Unicode and its plain ranges agree on every plain character', () => {
  test.each(
    ['L', 'N', 'Lu', 'Ll', 'Script=Han', 'Script=Hiragana', 'Script=Katakana'].flatMap((name) =>
      ['', 'i'].flatMap((flag) => [
        [String.raw`\p{${name}}`, flag],
        [String.raw`[^\p{${name}}]`, flag],
        [String.raw`[\p{${name}}\p{N}.'-]`, flag],
      ]),
    ),
  )('%s %s', (source, flag) => {
    const plain = new RegExp(plainSource(source, flag === 'i') ?? '', flag)
    const real = new RegExp(source, `${flag}u`)
    expect(plainCharacters.filter((char) => plain.test(char) !== real.test(char))).toEqual([])
  })
})

test('case is folded alike with and without the flag on every plain character', () => {
  const folds = (flags: string) =>
    plainCharacters
      .filter((char) => char.toLowerCase() !== char.toUpperCase())
      .map((char) => {
        const pattern = new RegExp(char, flags)
        return [char.toLowerCase(), char.toUpperCase()].map((other) => pattern.test(other)).join()
      })
  expect(folds('i')).toEqual(folds('iu'))
})

test('what has no plain form is left alone', () => {
  expect(plainSource(String.raw`\p{Script=Thai}`, false)).toBeUndefined()
  expect(plainSource(String.raw`\P{L}\p{L}`, false)).toBeUndefined()
  expect(plainSource('😀+', false)).toBeUndefined()
  expect(plainSource(String.raw`\u{1F600}`, false)).toBeUndefined()
})
