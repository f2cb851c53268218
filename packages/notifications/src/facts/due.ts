import type { CalendarDate } from './dates.ts'
import type { DeadlineReading } from './deadline.ts'
import type { Duration } from './durations.ts'
import { toInstant, toLocalTime, type LocalTime } from './zone.ts'

const dayLength = 86_400_000
const minuteLength = 60_000
const hourLength = 60 * minuteLength

/**
 * The instant a deadline ends. Hours run from the letter's own instant; days and weeks end at 23:59 of the last day in the
 * marketplace's zone, as does a calendar date without a time; what has to come before a day ends with the day before (decision
 * 0553). Business days skip Saturday and Sunday.
 */
export function dueInstant(
  reading: DeadlineReading,
  letterDate: Date | null,
  timeZone: string,
): string | null {
  if (reading.date !== null) return calendarEnd(reading.date, reading.isBefore, timeZone)
  const { duration, from } = reading
  if (duration === null) return null
  if (from !== null) return countedFrom(from, duration, timeZone)
  if (letterDate === null) return null
  const instant = letterDate.getTime()
  if (duration.unit === 'hour') return iso(instant + duration.count * hourLength)
  const local = toLocalTime(instant, timeZone)
  return iso(endOfDay(lastDay(local - (local % dayLength), duration), timeZone))
}

/** Days after a day that the letter names; hours run from its beginning where it has no time. */
function countedFrom(from: CalendarDate, duration: Duration, timeZone: string): string {
  const day = Date.UTC(from.year, from.month - 1, from.day)
  if (duration.unit !== 'hour') return iso(endOfDay(lastDay(day, duration), timeZone))
  const start = from.time === null ? toInstant(day, timeZone) : Date.parse(calendarEnd(from, false, timeZone))
  return iso(start + duration.count * hourLength)
}

function lastDay(start: LocalTime, duration: Duration): LocalTime {
  const { count, unit, business } = duration
  if (!business) return unit === 'month' ? addMonths(start, count) : start + count * lengths[unit] * dayLength
  let day = start
  for (let left = count; left > 0;) {
    day += dayLength
    const weekday = new Date(day).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return day
}

const lengths = { hour: 1 / 24, day: 1, week: 7 } as const

/** A month that is too short ends on its last day: 31 January and a month is 28 February. */
function addMonths(start: LocalTime, count: number): LocalTime {
  const date = new Date(start)
  const month = date.getUTCMonth() + count
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate()
  return Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), lastOfMonth))
}

function calendarEnd(date: CalendarDate, isBefore: boolean, timeZone: string): string {
  const day = Date.UTC(date.year, date.month - 1, date.day)
  if (date.time === null) return iso(endOfDay(isBefore ? day - dayLength : day, timeZone))
  const [hour = 0, minute = 0] = date.time.split(':').map(Number)
  const zone = date.offset === null ? timeZone : date.offset === 'Z' ? 'UTC' : date.offset
  return iso(toInstant(day + (hour * 60 + minute) * minuteLength, zone))
}

function endOfDay(day: LocalTime, timeZone: string): number {
  return toInstant(day + dayLength - minuteLength, timeZone)
}

function iso(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z')
}
