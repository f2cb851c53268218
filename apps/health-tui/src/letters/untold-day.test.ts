import { expect, it } from 'vitest'
import { untoldDay } from './untold-day.ts'

it.each([
  [{ relative: 'P14D', due: null }, '14 days from its day, which it does not tell'],
  [{ relative: 'PT1H', due: null }, '1 hour from its day, which it does not tell'],
  [
    { relative: 'P3D', due: null, businessDays: true },
    '3 business days from its day, which it does not tell',
  ],
  [{ relative: 'P14D', due: '2026-11-26T23:59:00Z' }, null],
  [{ relative: null, due: null }, null],
])('%j is "%s"', (deadline, text) => {
  expect(untoldDay(deadline)).toBe(text)
})
