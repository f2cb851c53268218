import { expect, it } from 'vitest'
import { isDay } from './iso-day.ts'

it.each(['2026-10-04', '2028-02-29', '2026-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true)
})

it.each(['2026-02-30', '2027-02-29', '2026-13-01', '2026-1-5', '2026-10-04T00:00:00Z', '04.10.2026', ''])(
  '%j is none',
  (text) => {
    expect(isDay(text)).toBe(false)
  },
)
