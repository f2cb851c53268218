import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { fit, sparkline, truncate, width, wrap } from './layout.ts'

describe('layout', () => {
  it('cuts by columns, not by characters, and never inside a grapheme', () => {
    expect(truncate('日本語ストア', 7)).toBe('日本語…')
    expect(truncate('ab👨‍👩‍👧cd', 4)).toBe('ab…')
  })

  it('measures the quick way as string-width does', () => {
    for (let code = 0x20; code < 0x2800; code += 1) {
      const character = String.fromCodePoint(code)
      if (/\p{C}|\p{M}/u.test(character)) continue
      expect(width(character), code.toString(16)).toBe(stringWidth(character))
    }
  })

  it('fills to the exact width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, columns) => {
        const safe = text.replace(/[\p{C}\p{Z}\p{M}]/gu, ' ')
        expect(width(fit(safe, columns))).toBe(columns)
      }),
    )
  })

  it('wraps without losing a word and without a line that is too wide', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z0-9]{1,30}$/)),
        fc.integer({ min: 1, max: 40 }),
        (words, columns) => {
          const lines = wrap(words.join(' '), columns)
          expect(lines.every((line) => width(line) <= columns)).toBe(true)
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
        },
      ),
    )
  })

  it('draws a rising trend from low to high and a flat one in the middle', () => {
    expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7], 8)).toBe('▁▂▃▄▅▆▇█')
    expect(sparkline([2, 2, null, 2], 8)).toBe('▄▄ ▄')
    expect(sparkline([0, 7], 8, true)).toBe('_#')
  })
})
