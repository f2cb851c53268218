import { expect, test } from 'vitest'
import { parseDay } from '../day.ts'
import { layoutText } from './layout.ts'
import { datesOfPaper } from './paper-dates.ts'

const order = { reference: parseDay('2026-11-22') ?? 0, monthFirst: false }

test.each([
  ['Date 28-FEB-2026', '2026-02-28', 'own'],
  ['発行日：令和8年2月10日', '2026-02-10', 'own'],
  ['Date: 2025.12.28', '2025-12-28', 'own'],
  ['Lyon, le 3 février 2026', '2026-02-03', 'bare'],
  ['Fattura n. 112/A del 19/03/2026', '2026-03-19', 'own'],
  ['Rechnungsdatum / Lieferdatum 06 Mai 2026', '2026-05-06', 'own'],
  ['DDT n. 88 del 17/03/2026', '2026-03-17', 'other'],
  ['Initial payment (paid on 2026-02-12)', '2026-02-12', 'other'],
  ['Échéance : 11 avril 2026', '2026-04-11', 'other'],
  ['Date of birth 12.08.1983', '1983-08-12', 'other'],
])('%s', (text, value, role) => {
  expect(datesOfPaper(layoutText(text), order)).toMatchObject([{ value, role }])
})

test('a house number of a Japanese address is no day', () => {
  expect(datesOfPaper(layoutText('大阪府大阪市中央区本町4-2-12'), order)).toEqual([])
})

test('a statement of a span of days is as old as its end', () => {
  const dates = datesOfPaper(layoutText('September 01, 2026 through September 30, 2026'), order)
  expect(dates.map(({ value }) => value)).toEqual(['2026-09-30', '2026-09-01'])
})

test('a label beside or above says whose day it is', () => {
  const dates = datesOfPaper(layoutText('Due date      Invoice date\n22.05.2026    22.04.2026'), order)
  expect(dates.map(({ value, role }) => `${value} ${role}`)).toEqual(['2026-04-22 own', '2026-05-22 other'])
})
