const dayLength = 86_400_000
const minuteLength = 60_000

// `zoneClock` of the metrics package answers the same for ledgers. This package imports none of ours
// (docs/architecture.md), so it has its own, with the law of the other one: `zone.test.ts` beside it.

/** A wall clock of a zone as if it were UTC: milliseconds since 1970 of the same date and time in UTC. */
export type LocalTime = number

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone)
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    clocks.set(timeZone, clock)
  }
  return clock
}

/** What the zone's clock shows at an instant; `UTC` and offsets such as `+09:00` are zones too. */
export function toLocalTime(instant: number, timeZone: string): LocalTime {
  return instant + (fixedOffset(timeZone) ?? offsetAt(instant, timeZone))
}

/** An offset that holds from an instant on. */
interface OffsetChange {
  readonly from: number
  readonly offset: number
}

// Zones change their offset a few times a year, while asking `Intl` costs as much as reading a paragraph.
const changesByZone = new Map<string, Map<number, readonly OffsetChange[]>>()

function offsetAt(instant: number, timeZone: string): number {
  const year = new Date(instant).getUTCFullYear()
  if (!(year > 1900 && year < 2200)) return askOffset(instant, timeZone)
  let years = changesByZone.get(timeZone)
  if (years === undefined) changesByZone.set(timeZone, (years = new Map()))
  let changes = years.get(year)
  if (changes === undefined) years.set(year, (changes = changesOf(year, timeZone)))
  return changes.findLast(({ from }) => from <= instant)?.offset ?? 0
}

/** No zone changes its offset twice within ten days. */
function changesOf(year: number, timeZone: string): OffsetChange[] {
  const changes: OffsetChange[] = []
  let before = askOffset(Date.UTC(year, 0, 1), timeZone)
  changes.push({ from: Date.UTC(year, 0, 1), offset: before })
  for (let day = 1; day < 366; day += 10) {
    let [low, high] = [Date.UTC(year, 0, day), Date.UTC(year, 0, day + 10)]
    const after = askOffset(high, timeZone)
    if (before === after) continue
    while (high - low > minuteLength) {
      const middle = low + Math.floor((high - low) / minuteLength / 2) * minuteLength
      if (askOffset(middle, timeZone) === before) low = middle
      else high = middle
    }
    changes.push({ from: high, offset: after })
    before = after
  }
  return changes
}

function askOffset(instant: number, timeZone: string): number {
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
    clockOf(timeZone).format(instant).match(/\d+/g) ?? []
  ).map(Number)
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}

/** The instant at which the zone's clock shows a time; the earlier one where it shows it twice, as Temporal chooses. */
export function toInstant(local: LocalTime, timeZone: string): number {
  const fixed = fixedOffset(timeZone)
  if (fixed !== undefined) return local - fixed
  const before = toLocalTime(local - dayLength, timeZone) - (local - dayLength)
  const early = local - before
  if (toLocalTime(early, timeZone) === local) return early
  const after = toLocalTime(local + dayLength, timeZone) - (local + dayLength)
  const late = local - after
  // A time that the clock skips is read with the offset before the change.
  return toLocalTime(late, timeZone) === local ? late : early
}

function fixedOffset(timeZone: string): number | undefined {
  if (timeZone === 'UTC') return 0
  const match = /^([+-])(\d{2}):(\d{2})$/.exec(timeZone)
  if (match === null) return undefined
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return (match[1] === '-' ? -minutes : minutes) * minuteLength
}
