import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LatePattern } from './late-pattern.ts'

const patterns = fc.constantFrom(
  String.raw`\p{L}+`,
  String.raw`(?<!\p{L})(a|é)b?`,
  String.raw`(?<first>\p{Lu})\p{L}*`,
  '',
  'a/b',
  '😀|b',
)
const texts = fc
  .array(fc.constantFrom('a', 'B', 'b', 'é', '/', ' ', '😀', 'Ab'), { maxLength: 8 })
  .map((parts) => parts.join(''))

/** What somebody may ask of a pattern, in turn. */
const questions: readonly ((pattern: RegExp, text: string) => unknown)[] = [
  (pattern, text) => pattern.test(text),
  (pattern, text) => pattern.exec(text),
  (pattern, text) => text.match(pattern),
  (pattern, text) => text.replace(pattern, '[$&]'),
  (pattern, text) => text.replace(pattern, (found) => found.toUpperCase()),
  (pattern, text) => text.split(pattern),
  (pattern, text) => text.search(pattern),
  (pattern, text) => (pattern.global ? [...text.matchAll(pattern)] : undefined),
  (pattern, text) => (pattern.global ? text.replaceAll(pattern, '-') : undefined),
  (pattern) => [pattern.flags, pattern.global, pattern.ignoreCase, pattern.unicode, pattern.sticky],
  (pattern, text) => new RegExp(pattern, 'gu').exec(text),
  (pattern, text) => new RegExp(`(?:${pattern.source})x?`, pattern.flags).exec(text),
]

test('a late pattern answers as the pattern does, also where it goes on from its last place', () => {
  fc.assert(
    fc.property(
      patterns,
      fc.constantFrom('u', 'iu', 'gu', 'giu', 'uy', 'giuy'),
      fc.array(fc.tuple(fc.constantFrom(...questions), texts), { maxLength: 12 }),
      (source, flags, asked) => {
        const late = new LatePattern(source, flags) as unknown as RegExp
        const real = new RegExp(source, flags)
        expect(late).toBeInstanceOf(RegExp)
        for (const [question, text] of asked) {
          expect(question(late, text)).toEqual(question(real, text))
          expect(late.lastIndex).toBe(real.lastIndex)
        }
      },
    ),
    { numRuns: 2000 },
  )
})
