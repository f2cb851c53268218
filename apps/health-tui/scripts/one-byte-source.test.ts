import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneByteSource } from './one-byte-source.ts'

const written = (source: string): string => oneByteSource('source.ts', source)

/** The value of an expression in which `word` is known. */
function valueOf(expression: string): unknown {
  // oxlint-disable-next-line typescript/no-implied-eval -- what the template says is the question
  return new Function('word', `return ${expression}`)('[é’]+')
}

const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('\\', '\\\\', '\\`', '\\${', '${word}', '${word.length}', '$', '{', '}'),
  },
  fc.constantFrom('\\b', '\\d+', '\\u2019', '’', '再発', 'é', '\n', ' ', "'", '"', '(?:a|b)'),
)

test('an ordinary template says what the raw one said', () => {
  let compared = 0
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const raw = `String.raw\`${pieces.join('')}\``
      let expected: unknown
      try {
        expected = valueOf(raw)
      } catch {
        // No template: its last backslash takes the closing mark, or a brace is missing.
        return
      }
      compared += 1
      const ordinary = written(raw)
      expect(ordinary).not.toContain('String.raw')
      expect(valueOf(ordinary)).toBe(expected)
    }),
    { numRuns: 2000 },
  )
  expect(compared).toBeGreaterThan(500)
})

test('templates inside of templates are written, too, and what is around them stays', () => {
  const nested = 'String.raw`\\d${["a"].map((one) => String.raw`(\\w${one})` + `\\``).join("|")}` // `\\d`'
  expect(written(nested)).toBe('`\\\\d${["a"].map((one) => `(\\\\w${one})` + `\\``).join("|")}` // `\\d`')
  expect(valueOf(written(nested))).toBe(valueOf(nested))
})

test('a pattern of a file keeps its source', () => {
  const pattern = String.raw`/["’\/]\p{L}再?/giu`
  expect(written(`const found = ${pattern}`)).toBe(
    String.raw`const found = new RegExp("[\"’\\/]\\p{L}再?", "giu")`,
  )
  expect(String(valueOf(written(pattern)))).toBe(pattern)
  expect(written('const é = /[é\\d]/')).toBe('const é = /[é\\d]/')
})

test('a pattern that a function makes finds the same with escapes', () => {
  const texts = ['それは。', 'a、b', 'だ。', '😀', '\\。', '’']
  for (const pattern of [
    '/[。、]$/',
    '/😀+/u',
    '/😀/',
    String.raw`/\。|\\。|[^\、’]/g`,
    String.raw`/\\\\。|[ぁ-ん]+/`,
  ]) {
    const maker = written(`() => ${pattern}`)
    expect(maker).toMatch(/^[\0-\xFF]*$/)
    for (const text of texts)
      expect(text.match((valueOf(maker) as () => RegExp)())).toEqual(text.match(valueOf(pattern) as RegExp))
  }
})

test('patterns with classes of Unicode are made late where that is asked for: those of a file, and those made of strings', () => {
  const late = (source: string): string => oneByteSource('source.ts', source, 'Late')
  expect(late(String.raw`const word = /\p{L}\/+/iu`)).toBe(
    String.raw`const word = new Late("\\p{L}\\/+", "iu")`,
  )
  expect(late(String.raw`const find = (a) => /\p{L}+/u.test(a)`)).toBe(
    String.raw`const find = (a) => /\p{L}+/u.test(a)`,
  )
  expect(late("const one = (a) => new RegExp(`\\\\p{L}${a}`, 'giu')")).toBe(
    "const one = (a) => new Late(`\\\\p{L}${a}`, 'giu')",
  )
  expect(
    late("const plain = [new RegExp('\\\\p{L}', flags), new RegExp('a'), /a/u, new RegExp('a', 'gi')]"),
  ).toBe("const plain = [new RegExp('\\\\p{L}', flags), new RegExp('a'), /a/u, new RegExp('a', 'gi')]")
})

test('a source that is none is named', () => {
  expect(() => oneByteSource('broken.ts', 'const ’ = String.raw`')).toThrow(/^broken\.ts: /)
})
