/** A calendar day as whole days since 1970-01-01; arithmetic on it is plain integer arithmetic. */
export type Day = number

/** Reads `YYYY-MM-DD` or the day of an ISO instant; undefined when it is no real calendar day. */
export function parseDay(text: string | undefined): Day | undefined {
  const match = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text ?? '')
  return match === null ? undefined : dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The day of a year, month (1 to 12) and day of month; undefined when the calendar has no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const time = Date.UTC(year, month - 1, dayOfMonth)
  const date = new Date(time)
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
  return real ? time / millisecondsPerDay : undefined
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10)
}

export function yearOf(day: Day): number {
  return new Date(day * millisecondsPerDay).getUTCFullYear()
}

/** Business days (Monday to Friday) after `from`, up to and including `to`. */
export function businessDaysBetween(from: Day, to: Day): number {
  let count = 0
  for (let day = from + 1; day <= to; day++) if (isBusinessDay(day)) count++
  return count
}

/** The day that lies `count` business days after `from`. */
export function addBusinessDays(from: Day, count: number): Day {
  let day = from
  for (let left = count; left > 0;) {
    day++
    if (isBusinessDay(day)) left--
  }
  return day
}

function isBusinessDay(day: Day): boolean {
  const weekday = new Date(day * millisecondsPerDay).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

const millisecondsPerDay = 86_400_000
