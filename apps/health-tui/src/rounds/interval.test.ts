import { expect, it } from 'vitest'
import { readInterval } from './interval.ts'

it.each([
  ['45s', 45_000],
  ['15m', 900_000],
  ['1h', 3_600_000],
  [' 7d ', 604_800_000],
])('%s is %i ms', (text, ms) => {
  expect(readInterval(text)).toBe(ms)
})

it.each(['', '0m', '1', 'h', '1.5h', '-1h', '8d', '999999h', '1h30m'])('%j is no interval', (text) => {
  expect(readInterval(text)).toBeUndefined()
})
