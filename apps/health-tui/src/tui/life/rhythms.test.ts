import { readRhythm, rhythmWords } from '@health-tui/poa/life'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isRhythm, rhythmChoices } from './rhythms.ts'

it('every rhythm that the screen offers is read, and said again with the same word', () => {
  for (const { id } of rhythmChoices) {
    const rhythm = readRhythm(id)
    expect(rhythm === undefined ? undefined : rhythmWords(rhythm)).toBe(id)
  }
})

it('the screen takes exactly what the reader of rhythms takes', () => {
  const typed = fc.oneof(
    fc.constantFrom('Weekly', ' daily ', 'yearly', '', 'event', 'every 3 days', '0 days', '183 days', '7d'),
    fc
      .tuple(fc.nat({ max: 400 }), fc.constantFrom(' days', 'd', ' d', ' day', ''))
      .map((parts) => parts.join('')),
    fc.string({ maxLength: 12 }),
  )
  fc.assert(
    fc.property(typed, (text) => {
      expect(isRhythm(text)).toBe(readRhythm(text) !== undefined)
    }),
  )
})
