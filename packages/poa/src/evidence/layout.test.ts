import { describe, expect, test } from 'vitest'
import { layoutPages, rowText } from './layout.ts'
import type { PdfPiece } from './read-pdf.ts'

function piece(text: string, x: number, y: number, more: Partial<PdfPiece> = {}): PdfPiece {
  return { text, x, y, width: text.length * 5, height: 10, angle: 0, ...more }
}

describe('rows and cells of a page', () => {
  test('what was drawn column by column is read line by line', () => {
    const page = [piece('12', 200, 700), piece('24', 200, 680), piece('Cup', 20, 700), piece('Bowl', 20, 680)]
    expect(layoutPages([page]).map(rowText)).toEqual(['Cup  12', 'Bowl  24'])
  })

  test.each([
    [90, (x: number, y: number) => ({ x: 600 - y, y: x })],
    [180, (x: number, y: number) => ({ x: 600 - x, y: 800 - y })],
    [270, (x: number, y: number) => ({ x: y, y: 800 - x })],
  ] as const)('a page turned by %i degrees reads like one that stands', (angle, turn) => {
    const at = (text: string, x: number, y: number): PdfPiece => {
      const place = turn(x, y)
      return piece(text, place.x, place.y, { angle })
    }
    const page = [at('Invoice', 20, 700), at('No. 7', 200, 700), at('Total', 20, 600)]
    expect(layoutPages([page]).map(rowText)).toEqual(['Invoice  No. 7', 'Total'])
  })

  test('a line printed as one text is parted where spaces set columns apart', () => {
    const line = piece('88000     HEX BOLT ZP 3/8      20      15', 20, 700)
    expect(layoutPages([[line]]).map(rowText)).toEqual(['88000  HEX BOLT ZP 3/8  20  15'])
  })

  test('where all letters are equally wide a space parts no cells', () => {
    const wide = (text: string, column: number): PdfPiece =>
      piece(text, column * 6, 700, { width: text.length * 6 })
    expect(layoutPages([[wide('COPPER', 0), wide('CREEK', 7), wide('INVOICE', 20)]]).map(rowText)).toEqual([
      'COPPER CREEK  INVOICE',
    ])
  })

  test('letters drawn one by one are words again', () => {
    const page = 'VELLUM'.split('').map((letter, index) => piece(letter, 20 + index * 7, 700))
    expect(layoutPages([page]).map(rowText)).toEqual(['VELLUM'])
    expect(layoutPages([[piece('I n v o i c e : V T - 3 3 1 0', 20, 700)]]).map(rowText)).toEqual([
      'Invoice: VT-3310',
    ])
    expect(layoutPages([[piece('請 求 書', 20, 700)]]).map(rowText)).toEqual(['請求書'])
  })
})
