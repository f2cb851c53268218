import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stores } from '../marketplaces.ts'
import { toInstant, toLocalTime } from './zone.ts'

const at = (text: string): number => Date.parse(text)

describe('toInstant', () => {
  it('leads back to what the clock shows, in every store’s zone', () => {
    const zone = fc.constantFrom(...stores.map(({ timeZone }) => timeZone), 'UTC', '+09:00', '-03:30')
    const minute = fc.integer({ min: at('1995-01-01') / 60_000, max: at('2040-01-01') / 60_000 })
    fc.assert(
      fc.property(minute, zone, (minutes, timeZone) => {
        const instant = minutes * 60_000
        const again = toInstant(toLocalTime(instant, timeZone), timeZone)
        // An hour that the clock shows twice leads to the first of the two.
        expect([0, 3_600_000, 1_800_000]).toContain(instant - again)
        expect(toLocalTime(again, timeZone)).toBe(toLocalTime(instant, timeZone))
      }),
    )
  })

  it('takes the earlier of two equal times and goes past a skipped one', () => {
    expect(toInstant(at('2024-10-27T02:30Z'), 'Europe/Berlin')).toBe(at('2024-10-27T00:30Z'))
    expect(toInstant(at('2024-03-31T02:30Z'), 'Europe/Berlin')).toBe(at('2024-03-31T01:30Z'))
  })
})
