const dayLength = 86_400_000
/** Rules that change the clock twice within a week have never been made. */
const probeStep = 7 * dayLength
/** Years that no file means are looked up one by one: the list of stretches would grow by centuries for one typing error. */
const listed = { from: Date.UTC(1900, 0, 1), to: Date.UTC(2200, 0, 1) }

/** A zone's clock. Times that it shows are given as if they were UTC, in milliseconds since 1970. */
export interface ZoneClock {
  /** How far the zone's clock is ahead of UTC at an instant, in milliseconds. */
  readonly offset: (instant: number) => number
  /**
   * The instant at which the clock shows a time: the earlier one of a time that comes twice; a time that is skipped is read
   * with the offset before the change. So does Temporal.
   */
  readonly instant: (shown: number) => number
}

/**
 * The clock of one zone. Its offsets are looked up once, kept as a list of stretches between clock changes, and extended
 * when an instant outside of it is asked for, so that an answer costs a comparison: a year of orders asks a million times.
 */
export function zoneClock(timeZone: string): ZoneClock {
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

  const offset = (instant: number): number => {
    const begin = from[current] ?? Infinity
    const next = from[current + 1] ?? end
    if (instant >= begin && instant < next) return offsets[current] as number
    if (!(instant >= listed.from && instant < listed.to)) return offsetAt(instant)
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
    offset,
    instant: (shown) => {
      const early = shown - offset(shown - dayLength)
      if (early + offset(early) === shown) return early
      const late = shown - offset(shown + dayLength)
      return late + offset(late) === shown ? late : early
    },
  }
}

/** True when the runtime knows the zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
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
    // In half of the time of `formatToParts`.
    const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
      format.format(instant).match(/\d+/g) ?? []
    ).map(Number)
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
  }
}
