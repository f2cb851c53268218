import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { width } from './layout.ts'
import { markedLines } from './marked-lines.ts'

const plain = (lines: ReturnType<typeof markedLines>): readonly string[] =>
  lines.map((line) => line.map(({ text }) => text).join(''))

describe('markedLines', () => {
  it('puts brackets round a mark, also across a line break', () => {
    const lines = markedLines('answer within 72 hours please', [{ start: 14, end: 22 }], 18)
    expect(plain(lines)).toEqual(['answer within [72', 'hours] please'])
    expect(lines[1]).toEqual([
      { text: 'hours]', mark: 0 },
      { text: ' please', mark: null },
    ])
  })

  it('keeps the blanks at the beginning of a line and empty lines', () => {
    expect(plain(markedLines('a\n\n  - b\r\nc', [], 20))).toEqual(['a', '', '  - b', 'c'])
  })

  it('never is too wide, never loses a word, and lets nothing through raw', () => {
    const text = fc.string({
      unit: fc.constantFrom('y', 'z', ' ', '\n', '日', '👩‍💻', '\u001b', '\u202e', '\t', 'é'),
    })
    fc.assert(
      fc.property(
        text,
        fc.nat(30),
        fc.nat(10),
        fc.integer({ min: 12, max: 40 }),
        (words, start, length, columns) => {
          const mark = { start, end: Math.min(words.length, start + length) }
          const marks = mark.end > mark.start ? [mark] : []
          const lines = plain(markedLines(words, marks, columns))
          for (const line of lines) {
            expect(width(line)).toBeLessThanOrEqual(columns)
            expect(line).not.toMatch(/[\u0000-\u001f\u202e]/)
          }
          const letters = (value: string): string => value.replace(/[^yz日é]/g, '')
          expect(letters(lines.join(''))).toBe(letters(words))
        },
      ),
    )
  })
})
