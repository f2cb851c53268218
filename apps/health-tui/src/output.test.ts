import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeForTerminal } from './output.ts'

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
      ),
      fc.nat({ max: 300 }).map((marks) => `e${'\u0301'.repeat(marks)}`),
    ),
  )
  fc.assert(
    fc.property(hostile, (parts) => {
      const shown = escapeForTerminal(parts.join(''))
      expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/)
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
