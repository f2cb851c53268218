import fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { escapeForTerminal, jsonText } from './output.ts'
import { cellOf } from './tui/editor/cells.ts'

it('nothing that steers a terminal comes through, whatever a file or mail holds', () => {
  const hostile = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\u001b[2J',
        '\u009b31m',
        '\u202e',
        '\u001b]0;x\u0007',
        '\ud800',
        '\u200b',
        '\ufeff',
        '\u2028',
        '\u200d',
        'a\u200db',
        '👩\u200d',
        '👨‍👩‍👧‍👦',
      ),
      fc.nat({ max: 300 }).map((marks) => `e${'\u0301'.repeat(marks)}`),
    ),
  )
  fc.assert(
    fc.property(hostile, (parts) => {
      const shown = escapeForTerminal(parts.join(''))
      const alone = shown.replace(/\p{RGI_Emoji_ZWJ_Sequence}/gv, '')
      expect(alone).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/)
      expect(shown).not.toMatch(/\p{M}{9}/u)
      expect(shown.isWellFormed()).toBe(true)
    }),
  )
})

it('of a flood of combining marks the first few are kept; words that have some are as they were', () => {
  expect(escapeForTerminal(`Z${'\u0301'.repeat(500)}algo`)).toBe(`Z${'\u0301'.repeat(8)}…algo`)
  for (const word of ['Việt Nam', 'e\u0301te\u0301', 'בְּרֵאשִׁ֖ית', 'བསྒྲུབས', '注文'])
    expect(escapeForTerminal(word)).toBe(word)
})

it('a line of ten megabytes is made safe in one go', () => {
  const line = `${'x'.repeat(5_000_000)}\u001b[2J${'é'.repeat(5_000_000)}`
  expect(escapeForTerminal(line)).toHaveLength(line.length + 3)
})

it('joined emoji are shown as one or as their parts; a joiner that hides among letters is shown', () => {
  for (const whole of ['👨‍👩‍👧‍👦', '🏳️‍🌈', '👩🏽‍💻', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'])
    expect(escapeForTerminal(`Store ${whole} DE`)).toBe(`Store ${whole} DE`)
  expect(escapeForTerminal('🐄\u200d🐝')).toBe('🐄🐝')
  expect(escapeForTerminal('pay\u200dpal')).toBe('pay\\u{200d}pal')
  expect(escapeForTerminal('👩\u200d')).toBe('👩\\u{200d}')
  expect(escapeForTerminal('a\u200d👩')).toBe('a\\u{200d}👩')
  expect(escapeForTerminal('\u{e0041}\u{e0042}')).toBe('\\u{e0041}\\u{e0042}')
})

const emojiTest = join(import.meta.dirname, '../../../../shared/data/suites/unicode/emoji-test.txt')
if (!existsSync(emojiTest))
  process.stderr.write('emoji: skipped, the suite ../shared/data/suites/unicode is absent\n')
it.runIf(existsSync(emojiTest))(
  'no emoji of Unicode is shown as an escape, and cells are as wide as what is shown',
  () => {
    const listed = readFileSync(emojiTest, 'utf8').matchAll(
      /^([\dA-F ]+?) *; (fully-qualified|minimally|unqualified)/gm,
    )
    let count = 0
    for (const [, codes = ''] of listed) {
      const emoji = String.fromCodePoint(...codes.split(' ').map((code) => Number.parseInt(code, 16)))
      const shown = escapeForTerminal(emoji)
      expect(shown, codes).not.toContain('\\')
      expect(cellOf(emoji, 0), codes).toMatchObject({ text: shown, columns: stringWidth(shown) })
      count += 1
    }
    expect(count).toBeGreaterThan(3000)
  },
)

it('JSON that is printed steers no terminal and says the same', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ stringUnit: 'binary' }),
      fc.constantFrom('\u009b2J', '\u202e', '\u{e0041}', '👩\u200d🚀'),
      (value, text) => {
        const whole = { value, [text]: text }
        for (const printed of [jsonText(whole), jsonText(whole, 2)]) {
          expect(printed).not.toMatch(
            /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u,
          )
          expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(whole)))
        }
      },
    ),
  )
})
