import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { walkRow } from './cells.ts'
import { createWrap, rewrapLine, rowAt, wrapLine } from './wrap.ts'

function rowsOf(line: string, columns: number): readonly string[] {
  const starts = wrapLine(line, columns)
  return starts.map((start, row) => line.slice(start, starts[row + 1]))
}

const line = fc.string({
  maxLength: 80,
  unit: fc.constantFrom('a', 'b', ' ', '-', '\t', '語', '。', 'e\u0301', '👍', '\u200b', '\u001b'),
})

describe('soft wrap', () => {
  it('breaks after blanks and hyphens, and hangs one blank behind a word that just fits', () => {
    expect(rowsOf('late shipment rate', 8)).toEqual(['late ', 'shipment ', 'rate'])
    expect(rowsOf('pre-fulfilment', 10)).toEqual(['pre-', 'fulfilment'])
  })

  it('breaks a word that is wider than the row', () => {
    expect(rowsOf('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
  })

  it('breaks between wide characters, but not before a closing mark', () => {
    expect(rowsOf('日本語のストア', 8)).toEqual(['日本語の', 'ストア'])
    expect(rowsOf('出荷遅延。です', 8)).toEqual(['出荷遅', '延。です'])
  })

  it('loses nothing and overflows only by the hanging blank', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 8, max: 30 }), (text, columns) => {
        const rows = rowsOf(text, columns)
        expect(rows.join('')).toBe(text)
        let start = 0
        for (const row of rows) {
          const width = walkRow(text, start, start + row.length, () => undefined)
          expect(width <= columns || /[ \t]$/.test(row)).toBe(true)
          start += row.length
        }
      }),
    )
  })

  it('remembers lines: an edit wraps only the line that it touched', () => {
    const wrapped: string[] = []
    const wrap = createWrap(10, (text, columns) => {
      wrapped.push(text)
      return wrapLine(text, columns)
    })
    const lines = ['the first line', 'the second line', 'the third line']
    for (const text of lines) wrap.rowsOf(text)
    for (const text of lines.with(1, 'the second lines')) wrap.rowsOf(text)
    expect(wrapped).toEqual([...lines, 'the second lines'])
  })

  it('wraps a changed line from its earlier rows as it would anew', () => {
    const edit = fc.tuple(
      line,
      fc.nat(),
      fc.nat(6),
      fc.string({ maxLength: 5, unit: fc.constantFrom('a', ' ', '\t', '語', '\u0301') }),
    )
    fc.assert(
      fc.property(edit, fc.integer({ min: 8, max: 20 }), ([text, where, deleted, insert], columns) => {
        const from = where % (text.length + 1)
        const after = text.slice(0, from) + insert + text.slice(from + deleted)
        expect(rewrapLine({ line: text, rows: wrapLine(text, columns) }, after, columns)).toEqual(
          wrapLine(after, columns),
        )
      }),
      { numRuns: 3000 },
    )
  })

  it('gives the same rows from memory as anew, also when memory is full', () => {
    const wrap = createWrap(40)
    const long = (letter: string): string => `${letter}bc `.repeat(300_000)
    for (const letter of 'abcdefghia') expect(wrap.rowsOf(long(letter)).length).toBe(30_000)
    fc.assert(
      fc.property(line, (text) => {
        expect(wrap.rowsOf(text)).toEqual(wrapLine(text, 40))
      }),
    )
  })

  it('finds the row of an offset', () => {
    expect([0, 4, 5, 9, 10, 99].map((offset) => rowAt([0, 5, 10], offset))).toEqual([0, 0, 1, 1, 2, 2])
  })
})
