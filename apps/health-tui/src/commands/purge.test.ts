import { expect, it } from 'vitest'
import { CommandFailure } from '../exit.ts'
import { readAge } from './purge.ts'

const now = new Date('2026-03-31T12:00:00Z')

it.each([
  ['2025-01-31', '2025-01-31T00:00:00.000Z'],
  ['30d', '2026-03-01T12:00:00.000Z'],
  ['1m', '2026-02-28T12:00:00.000Z'],
  ['18m', '2024-09-30T12:00:00.000Z'],
  ['2y', '2024-03-31T12:00:00.000Z'],
])('reads %s', (text, expected) => {
  expect(readAge(text, now).toISOString()).toBe(expected)
})

it.each(['', 'soon', '2025-02-31', '-3d', '3w', '2025'])('refuses %j', (text) => {
  expect(() => readAge(text, now)).toThrow(CommandFailure)
})
