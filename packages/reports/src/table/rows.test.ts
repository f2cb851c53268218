import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestRow } from './row-block.ts'
import { createRowReader, type TableFormat } from './rows.ts'

const tabs: TableFormat = { delimiter: '\t', quoted: false }
const commas: TableFormat = { delimiter: ',', quoted: true }

interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

function readPieces(
  pieces: readonly string[],
  format: TableFormat,
  bytesOf: (piece: string) => Uint8Array | null = () => null,
): { rows: Row[]; rejects: unknown[] } {
  const reader = createRowReader(format)
  const rows: Row[] = []
  const rejects: unknown[] = []
  for (const block of [
    ...pieces.map((piece) => () => reader.push(piece, bytesOf(piece))),
    () => reader.end(),
  ]) {
    const read = block()
    for (let row = 0; row < read.count; row++) {
      const cells = Array.from({ length: read.width(row) }, (_, column) => read.cell(row, column))
      rows.push({ line: read.line(row), cells })
    }
    rejects.push(...read.rejects)
  }
  return { rows, rejects }
}

const cellsOf = (text: string, format: TableFormat): (readonly string[])[] =>
  readPieces([text], format).rows.map(({ cells }) => cells)

describe('tab-separated rows', () => {
  it('keeps a lone quote as text instead of swallowing rows', () => {
    expect(cellsOf('a\t4" nail\tb\nc\td\te\n', tabs)).toEqual([
      ['a', '4" nail', 'b'],
      ['c', 'd', 'e'],
    ])
  })

  it('reads every kind of line end, and a last line without one', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(cellsOf(`a\tb${end}c\td`, tabs)).toEqual([
        ['a', 'b'],
        ['c', 'd'],
      ])
  })

  it('takes a carriage return inside a line for text where lines end with line feeds', () => {
    expect(cellsOf('a\tb\rc\nd\te\n', tabs)).toEqual([
      ['a', 'b\rc'],
      ['d', 'e'],
    ])
  })

  it('counts empty lines but makes no rows of them', () => {
    expect(readPieces(['a\n\n\nb\n'], tabs).rows).toEqual([
      { line: 1, cells: ['a'] },
      { line: 4, cells: ['b'] },
    ])
  })

  it('rejects an endless line with its number and goes on after it', () => {
    const long = 'x'.repeat(longestRow)
    const { rows, rejects } = readPieces(['a\n', long, long, 'end\nb\n'], tabs)
    expect(rows.map(({ cells }) => cells)).toEqual([['a'], ['b']])
    expect(rows[1]?.line).toBe(3)
    expect(rejects).toEqual([{ line: 2, column: null, reason: 'the line is longer than 1024 KiB' }])
  })
})

describe('quoted rows', () => {
  it('unquotes cells with separators, quotes and line ends', () => {
    expect(cellsOf('"a,b","say ""hi""","two\nlines",c\n', commas)).toEqual([
      ['a,b', 'say "hi"', 'two\nlines', 'c'],
    ])
  })

  it('gives up only the line of a quote that never closes', () => {
    const { rows, rejects } = readPieces(['a,b\n"open,c\nd,e\n'], commas)
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['d', 'e'],
    ])
    expect(rejects).toMatchObject([{ line: 2 }])
  })
})

describe('laws', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\t', ' ', '日', '\n'), maxLength: 6 })

  it('reads back what was written, quoted', () => {
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 })
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows
          .map((row) => `${row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')}\n`)
          .join('')
        expect(cellsOf(text, commas)).toEqual(rows)
      }),
    )
  })

  it('does not depend on where the stream is cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '"', ',', '\t', '\n', '\r'), maxLength: 40 })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), fc.constantFrom(tabs, commas), (pieces, format) => {
        expect(readPieces(pieces, format)).toEqual(readPieces([pieces.join('')], format))
      }),
    )
  })

  it('reads the same from bytes as from text, wherever they lie in memory', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', '"', '\t', '\r', '\u0000', '\u000b', '\u000e', '-'),
      maxLength: 12,
    })
    const pieces = fc.array(
      fc.array(line, { maxLength: 6 }).map((lines) => lines.map((each) => `${each}\n`).join('')),
    )
    fc.assert(
      fc.property(pieces, fc.integer({ min: 0, max: 7 }), (texts, offset) => {
        const bytesOf = (piece: string): Uint8Array => {
          const memory = new Uint8Array(offset + piece.length)
          memory.set(Buffer.from(piece, 'latin1'), offset)
          return memory.subarray(offset)
        }
        expect(readPieces(texts, tabs, bytesOf)).toEqual(readPieces(texts, tabs))
      }),
    )
  })

  it('rejects an endless line of bytes and reads the ones around it', () => {
    const text = `a\n${'x'.repeat(longestRow + 1)}\nb\n`
    const { rows, rejects } = readPieces([text], tabs, (piece) => Buffer.from(piece, 'latin1'))
    expect(rows).toEqual([
      { line: 1, cells: ['a'] },
      { line: 3, cells: ['b'] },
    ])
    expect(rejects).toMatchObject([{ line: 2 }])
  })
})
