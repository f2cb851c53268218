import { assert, constantFrom, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { isTimeZone, zoneClock } from './zone-clock.ts'

const at = (text: string): number => Date.parse(text)
const zones = [
  'America/Los_Angeles',
  'Europe/Berlin',
  'Australia/Sydney',
  'Asia/Kolkata',
  'America/Havana',
  '+05:30',
  'UTC',
]
const clocks = new Map(zones.map((zone) => [zone, zoneClock(zone)]))

test('an instant is found again from what the clock shows, and the earlier one where it shows it twice', () => {
  const minutes = integer({ min: at('1995-01-01') / 60_000, max: at('2040-01-01') / 60_000 })
  assert(
    property(constantFrom(...zones), minutes, (zone, minute) => {
      const clock = clocks.get(zone)
      if (clock === undefined) throw new Error('no zone')
      const instant = minute * 60_000
      const shown = instant + clock.offset(instant)
      const again = clock.instant(shown)
      expect(again + clock.offset(again)).toBe(shown)
      expect([0, 1_800_000, 3_600_000]).toContain(instant - again)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  // east and west of UTC, in autumn and in spring
  ['Europe/Berlin', '2026-10-25T02:30Z', '2026-10-25T00:30Z'],
  ['America/Los_Angeles', '2026-11-01T01:30Z', '2026-11-01T08:30Z'],
  ['Europe/Berlin', '2026-03-29T02:30Z', '2026-03-29T01:30Z'],
  ['America/Los_Angeles', '2026-03-08T02:30Z', '2026-03-08T10:30Z'],
])('in %s %s is read as Temporal reads it', (zone, shown, instant) => {
  expect(zoneClock(zone).instant(at(shown))).toBe(at(instant))
})

test('a year that somebody mistyped is answered without a list of centuries', () => {
  const clock = zoneClock('Europe/Berlin')
  expect(clock.offset(at('2026-07-01T00:00Z'))).toBe(7_200_000)
  expect(clock.offset(Date.UTC(9999, 0, 1))).toBe(3_600_000)
  expect(clock.offset(at('2026-01-01T00:00Z'))).toBe(3_600_000)
})

test('a zone is one that the runtime knows', () => {
  expect(isTimeZone('Europe/Berlin')).toBe(true)
  expect(isTimeZone('Europe/Berln')).toBe(false)
})
