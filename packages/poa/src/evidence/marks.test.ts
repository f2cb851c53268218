import { expect, test } from 'vitest'
import { layoutPages } from './layout.ts'
import { findMarks } from './marks.ts'
import type { PdfPiece } from './read-pdf.ts'

function piece(text: string, x: number, y: number, angle: PdfPiece['angle'] = 0): PdfPiece {
  return { text, x, y, width: text.length * 5, height: 10, angle }
}

test('a quantity is marked on the line of its ASIN, however it is written, and nowhere else', () => {
  const page = [piece('Suite 1250', 20, 700), piece('B0CXJ41P7K', 20, 600), piece('1,250', 200, 600)]
  const marks = findMarks(layoutPages([page]), { words: [], quantities: { B0CXJ41P7K: 1250 } })
  expect(marks).toEqual([{ word: '1250', page: 0, box: [200, 598, 225, 610] }])
})

test('a day is found however it is written, a number also against its label', () => {
  const rows = layoutPages([[piece('Date 28-FEB-2026', 20, 700), piece('Invoice No. HF-1', 20, 680)]])
  expect(findMarks(rows, { words: ['HF-1'], dates: ['2026-02-28'] }).map(({ word }) => word)).toEqual([
    '2026-02-28',
    'HF-1',
  ])
})

test('on a turned page the marks lie over the turned words', () => {
  const rows = layoutPages([[piece('HF-1', 300, 100, 90)]])
  expect(findMarks(rows, { words: ['HF-1'] })).toEqual([{ word: 'HF-1', page: 0, box: [290, 100, 302, 120] }])
})
