import { Temporal } from 'temporal-polyfill'
import type { DeadlineReading } from './deadline.ts'

/**
 * The instant a deadline ends. Hours run from the letter's own instant; days and weeks end at 23:59 of the last day in the
 * marketplace's zone, as does a calendar date without a time. Business days skip Saturday and Sunday.
 */
export function dueInstant(
  reading: DeadlineReading,
  letterDate: Date | null,
  timeZone: string,
): string | null {
  if (reading.date !== null) return calendarEnd(reading.date, timeZone)
  const { duration } = reading
  if (duration === null || letterDate === null) return null
  const instant = Temporal.Instant.fromEpochMilliseconds(letterDate.getTime())
  if (duration.unit === 'hour') return iso(instant.add({ hours: duration.count }))
  const start = instant.toZonedDateTimeISO(timeZone).toPlainDate()
  return iso(endOfDay(lastDay(start, duration), timeZone))
}

function lastDay(
  start: Temporal.PlainDate,
  duration: NonNullable<DeadlineReading['duration']>,
): Temporal.PlainDate {
  if (!duration.business) return start.add({ [`${duration.unit}s`]: duration.count })
  let day = start
  for (let left = duration.count; left > 0;) {
    day = day.add({ days: 1 })
    if (day.dayOfWeek < 6) left -= 1
  }
  return day
}

function calendarEnd(date: NonNullable<DeadlineReading['date']>, timeZone: string): string {
  const day = new Temporal.PlainDate(date.year, date.month, date.day)
  if (date.time === null) return iso(endOfDay(day, timeZone))
  const [hour = 0, minute = 0] = date.time.split(':').map(Number)
  const at =
    hour === 24 ? day.add({ days: 1 }).toPlainDateTime({ hour: 0 }) : day.toPlainDateTime({ hour, minute })
  return iso(
    at
      .toZonedDateTime(date.offset === null ? timeZone : date.offset === 'Z' ? 'UTC' : date.offset)
      .toInstant(),
  )
}

function endOfDay(day: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return day.toPlainDateTime({ hour: 23, minute: 59 }).toZonedDateTime(timeZone).toInstant()
}

function iso(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' })
}
