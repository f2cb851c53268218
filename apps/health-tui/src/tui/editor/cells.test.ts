import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { cellOf, columnsAt, walkRow } from './cells.ts'
import { nextGrapheme } from './graphemes.ts'

/** What a terminal would obey, or what would hide or turn round text. */
const dangerous =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}]/u

describe('cells', () => {
  it('measure what they show as Ink does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 8 }), (line) => {
        let shown = ''
        const columns = walkRow(line, 0, line.length, (position, next, column) => {
          shown += cellOf(line.slice(position, next), column).text
          return undefined
        })
        expect(columns).toBe(stringWidth(shown))
      }),
      { numRuns: 500 },
    )
  })

  it('agree between the quick way and the measured one', () => {
    const differing: string[] = []
    for (let unit = 0; unit < 0x1_0000; unit += unit < 0x3000 ? 1 : 37) {
      const character = String.fromCharCode(unit)
      if (columnsAt(character, 0, 1, 1) !== cellOf(character, 1).columns) differing.push(unit.toString(16))
    }
    expect(differing).toEqual([])
  })

  it('show nothing dangerous and take at least one column', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }), (line) => {
        for (let position = 0; position < line.length;) {
          const next = nextGrapheme(line, position)
          const cell = cellOf(line.slice(position, next), 0)
          expect(cell.text).not.toMatch(dangerous)
          expect(cell.columns).toBeGreaterThan(0)
          position = next
        }
      }),
      { numRuns: 500 },
    )
  })

  it('name what cannot be seen', () => {
    expect(cellOf('\u001b', 0)).toEqual({ text: '^[', columns: 2, stands: true })
    expect(cellOf('\u202e', 0).text).toBe('<202E>')
    expect(cellOf('\ud800', 0).text).toBe('<D800>')
    expect(cellOf('B\u200d', 0).text).toBe('B<200D>')
    expect(cellOf(`e${'\u0301'.repeat(60)}`, 0).text).toBe(`e${'\u0301'.repeat(4)}<+56>`)
  })

  it('leave ordinary writing alone', () => {
    for (const grapheme of ['é', 'e\u0301', '語', '한', 'क्षि', '👨‍👩‍👧', '🇩🇪', '❤️', 'ﷺ', 'ש'])
      expect(cellOf(grapheme, 0)).toEqual({ text: grapheme, columns: stringWidth(grapheme), stands: false })
  })

  it('fill tabs up to the next stop', () => {
    expect([0, 1, 3, 4].map((column) => cellOf('\t', column).columns)).toEqual([4, 3, 1, 4])
  })
})
