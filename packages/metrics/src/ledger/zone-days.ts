import { zoneClock } from '../zone-clock.ts'

const dayLength = 86_400_000

/** Calendar days of a zone as integers: days since 1970-01-01 on the zone's own clock. */
export interface ZoneDays {
  readonly timeZone: string
  /** The day of an instant (milliseconds since 1970 UTC). */
  day(instant: number): number
  /** The first instant of a day; days whose midnight the clock skips begin at the first moment that exists. */
  start(day: number): number
  /** Whether the zone's clock shows exactly 00:00:00.000 at the instant. */
  isMidnight(instant: number): boolean
}

/** Day arithmetic for one zone; a day costs a comparison and a division. */
export function zoneDays(timeZone: string): ZoneDays {
  const { offset, instant: instantOf } = zoneClock(timeZone)
  return {
    timeZone,
    day: (instant) => Math.floor((instant + offset(instant)) / dayLength),
    isMidnight: (instant) => (instant + offset(instant)) % dayLength === 0,
    start: (day) => instantOf(day * dayLength),
  }
}

/** A day number as `YYYY-MM-DD`. */
export function dayText(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10)
}

/** `YYYY-MM-DD` as a day number; NaN for anything else. */
export function dayNumber(text: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) / dayLength : Number.NaN
}
