/** How long ago, in the largest unit that fits: `12s`, `5m`, `3h`, `2d`. */
export function ageText(instant: string | null, now: number, none: string): string {
  if (instant === null) return none
  return duration(Math.max(0, Math.floor((now - Date.parse(instant)) / 1000)))
}

/** How long until, `overdue` when past. */
export function untilText(instant: string | null, now: number, none: string): string {
  if (instant === null) return none
  const seconds = Math.floor((Date.parse(instant) - now) / 1000)
  return seconds < 0 ? 'overdue' : `in ${duration(seconds)}`
}

/** A deadline as one reads it: `due in 2d`, `overdue`. */
export function dueText(instant: string, now: number): string {
  const text = untilText(instant, now, '')
  return text === 'overdue' ? text : `due ${text}`
}

/** An instant to the minute: `2026-10-04 12:30`. */
export function minuteText(instant: string): string {
  return instant.replace('T', ' ').slice(0, 16)
}

/** A value that somebody set; an instant in it as people read one. */
export function valueText(value: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/.test(value) ? `${minuteText(value)} UTC` : value
}

/** How a deadline is painted: missed, within two days, or nothing special. */
export function dueMeaning(instant: string, now: number): 'critical' | 'warning' | undefined {
  const left = Date.parse(instant) - now
  return left < 0 ? 'critical' : left < 2 * 86_400_000 ? 'warning' : undefined
}

function duration(seconds: number): string {
  if (seconds < 60) return `${seconds}s`
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m`
  if (seconds < 172_800) return `${Math.floor(seconds / 3600)}h`
  return `${Math.floor(seconds / 86_400)}d`
}
