import { assert, constantFrom, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { marketplaces } from '../marketplace.ts'
import { dayNumber, dayText, zoneDays } from './zone-days.ts'

const zones = [...new Set(marketplaces.map(({ timeZone }) => timeZone)), 'Europe/Lisbon', 'America/Havana']
const instants = integer({ min: Date.parse('1995-01-01'), max: Date.parse('2035-01-01') })

test('the day of an instant is the date that the zone’s own calendar prints', () => {
  const known = new Map(zones.map((zone) => [zone, zoneDays(zone)]))
  const printers = new Map(
    zones.map((zone) => [
      zone,
      new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }),
    ]),
  )
  assert(
    property(constantFrom(...zones), instants, (zone, instant) => {
      const days = known.get(zone)
      if (days === undefined) throw new Error('no zone')
      expect(dayText(days.day(instant))).toBe(printers.get(zone)?.format(instant))
    }),
    { numRuns: 2000 },
  )
})

test('a day starts with its first instant: the one before belongs to the day before', () => {
  const known = new Map(zones.map((zone) => [zone, zoneDays(zone)]))
  assert(
    property(constantFrom(...zones), instants, (zone, instant) => {
      const days = known.get(zone)
      if (days === undefined) throw new Error('no zone')
      const day = days.day(instant)
      const start = days.start(day)
      expect(days.day(start)).toBe(day)
      expect(days.day(start - 1)).toBe(day - 1)
    }),
    { numRuns: 1000 },
  )
})

test('the hours around both clock changes fall on the right Pacific day', () => {
  const pacific = zoneDays('America/Los_Angeles')
  const day = (text: string) => dayText(pacific.day(Date.parse(text)))
  expect(day('2026-03-08T07:59:59Z')).toBe('2026-03-07')
  expect(day('2026-03-08T08:00:00Z')).toBe('2026-03-08')
  expect(day('2026-03-09T06:59:59Z')).toBe('2026-03-08')
  expect(day('2026-03-09T07:00:00Z')).toBe('2026-03-09')
  expect(day('2024-07-19T06:59:59Z')).toBe('2024-07-18')
})

test('a text that is no day has no number', () => {
  expect(dayNumber('2026-02-29x')).toBeNaN()
  expect(dayNumber('1970-01-02')).toBe(1)
})
