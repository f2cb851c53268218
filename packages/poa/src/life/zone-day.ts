import { findMarketplace, zoneDays } from '@health-tui/metrics'
import { parseDay, type Day } from '../day.ts'

/** Days and instants as they are counted where a marketplace is. */
export interface Calendar {
  readonly timeZone: string
  /** The day of an instant, or the day itself where no time is given; undefined for anything else. */
  day(text: string | undefined): Day | undefined
  /** The last instant of a day, to the second, as ISO text in UTC. */
  endOf(day: Day): string
}

// Pure answers, kept because a list of thousands of cases asks for the same few zones, each of which costs a millisecond.
const calendars = new Map<string, Calendar>()

/** The calendar of a marketplace; UTC where it is not known. */
export function calendarOf(marketplace: string | undefined): Calendar {
  const timeZone = findMarketplace(marketplace ?? '')?.timeZone ?? 'UTC'
  const known = calendars.get(timeZone)
  if (known !== undefined) return known
  const calendar = makeCalendar(timeZone)
  calendars.set(timeZone, calendar)
  return calendar
}

function makeCalendar(timeZone: string): Calendar {
  const zone = zoneDays(timeZone)
  // The clocks of all cases end on a few hundred days.
  const ends = new Map<Day, string>()
  return {
    timeZone,
    day(text) {
      const day = parseDay(text)
      if (day === undefined || text === undefined || !/\d[T ]\d{1,2}:\d{2}/.test(text)) return day
      // A time without an offset was written where the marketplace is.
      if (!/(?:Z|[+-]\d{2}:?\d{2})$/i.test(text.trim())) return day
      const instant = Date.parse(text)
      return Number.isNaN(instant) ? day : zone.day(instant)
    },
    endOf(day) {
      let end = ends.get(day)
      if (end === undefined) {
        end = instantText(zone.start(day + 1) - 1000)
        if (ends.size >= 5000) ends.clear()
        ends.set(day, end)
      }
      return end
    },
  }
}

/** Milliseconds since 1970 as ISO text in UTC, to the second. */
export function instantText(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`
}
