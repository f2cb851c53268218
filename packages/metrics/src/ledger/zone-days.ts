const dayLength = 86_400_000
/** Rules that change the clock twice within a week have never been made. */
const probeStep = 7 * dayLength

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

/**
 * Day arithmetic for one zone. The zone's offsets are looked up once, kept as a list of stretches between clock changes,
 * and extended when an instant outside of it is asked for, so that a day costs a comparison and a division.
 */
export function zoneDays(timeZone: string): ZoneDays {
  const offsetAt = offsetReader(timeZone)
  // Stretch i covers [from[i], from[i + 1]) with offsets[i]; the last one ends at `end`.
  let from: number[] = []
  let offsets: number[] = []
  let end = -Infinity
  let current = 0

  const cover = (instant: number): void => {
    // Wide enough that a year of orders extends the list only a few times.
    const margin = 400 * dayLength
    const first = from[0]
    if (first === undefined) {
      from = [instant - margin]
      offsets = [offsetAt(instant - margin)]
      end = instant - margin
    } else if (instant < first) {
      const start = instant - margin
      const head = stretches(offsetAt, start, first)
      const joins = head.offsets.at(-1) === offsets[0]
      from = [...head.from, ...(joins ? from.slice(1) : from)]
      offsets = [...head.offsets, ...(joins ? offsets.slice(1) : offsets)]
    }
    if (instant >= end) {
      const tail = stretches(offsetAt, end, instant + margin)
      const joins = tail.offsets[0] === offsets.at(-1)
      from = [...from, ...(joins ? tail.from.slice(1) : tail.from)]
      offsets = [...offsets, ...(joins ? tail.offsets.slice(1) : tail.offsets)]
      end = instant + margin
    }
    current = 0
  }

  const offsetOf = (instant: number): number => {
    const begin = from[current] ?? Infinity
    const next = from[current + 1] ?? end
    if (instant >= begin && instant < next) return offsets[current] as number
    if (!(instant >= (from[0] ?? Infinity) && instant < end)) cover(instant)
    let low = 0
    let high = from.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((from[middle] as number) <= instant) low = middle
      else high = middle - 1
    }
    current = low
    return offsets[low] as number
  }

  return {
    timeZone,
    day: (instant) => Math.floor((instant + offsetOf(instant)) / dayLength),
    isMidnight: (instant) => (instant + offsetOf(instant)) % dayLength === 0,
    start: (day) => {
      const wall = day * dayLength
      const before = wall - offsetOf(wall - dayLength)
      const after = wall - offsetOf(wall + dayLength)
      const midnightOf = (instant: number): boolean => instant + offsetOf(instant) === wall
      // A midnight that comes twice begins with the earlier one; one that is skipped gives the moment of the change.
      const candidates = [before, after].filter(midnightOf)
      return candidates.length > 0 ? Math.min(...candidates) : Math.max(before, after)
    },
  }
}

function stretches(
  offsetAt: (instant: number) => number,
  start: number,
  stop: number,
): { readonly from: number[]; readonly offsets: number[] } {
  const from = [start]
  const offsets = [offsetAt(start)]
  for (let at = start; at < stop; at += probeStep) {
    const next = Math.min(at + probeStep, stop)
    if (offsetAt(next) === offsets.at(-1)) continue
    let low = at
    let high = next
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (offsetAt(middle) === offsets.at(-1)) low = middle
      else high = middle
    }
    from.push(high)
    offsets.push(offsetAt(high))
  }
  return { from, offsets }
}

function offsetReader(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (instant) => {
    const part: Record<string, number> = {}
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value)
    const wall = Date.UTC(
      part['year'] ?? 0,
      (part['month'] ?? 1) - 1,
      part['day'] ?? 1,
      part['hour'] ?? 0,
      part['minute'] ?? 0,
      part['second'] ?? 0,
    )
    return wall - Math.floor(instant / 1000) * 1000
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
