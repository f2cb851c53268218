import { expect, it } from 'vitest'
import { readKanjiNumber } from './kanji-number.ts'

it.each([
  ['7', 7],
  ['十', 10],
  ['二十一', 21],
  ['百八十', 180],
  ['二〇二五', 2025],
  ['三〇', 30],
])('%s is %d', (printed, value) => {
  expect(readKanjiNumber(printed)).toBe(value)
})
