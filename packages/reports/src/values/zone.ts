/** Offsets of the zone abbreviations that reports print, in minutes; abbreviations with several meanings are left out. */
const abbreviations: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  z: 0,
  pst: -480,
  pdt: -420,
  mst: -420,
  mdt: -360,
  cdt: -300,
  est: -300,
  edt: -240,
  bst: 60,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  jst: 540,
  aest: 600,
  aedt: 660,
  brt: -180,
}

/** Minutes east of UTC for `GMT`, `PDT`, `+0900`, `UTC+2`; undefined when the text is no zone. */
export function zoneOffset(text: string): number | undefined {
  const named = abbreviations[text.toLowerCase()]
  if (named !== undefined) return named
  const match = /^(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(text)
  if (match === null) return undefined
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
  return match[1] === '-' ? -minutes : minutes
}

/** Turns a wall-clock time (given as if it were UTC) of a zone into an instant. */
export function createZoneReader(timeZone: string): (wallClock: number) => number {
  if (timeZone === 'UTC') return (wallClock) => wallClock
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
  // Zones change their offset on whole quarter hours, so one look-up serves a whole quarter.
  const offsets = new Map<number, number>()
  const quarter = 900_000
  const offsetAt = (instant: number): number => {
    const key = Math.floor(instant / quarter)
    let offset = offsets.get(key)
    if (offset === undefined) {
      const parts = Object.fromEntries(
        format.formatToParts(key * quarter).map(({ type, value }) => [type, Number(value)]),
      )
      const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
      offset = Date.UTC(year, month - 1, day, hour, minute, second) - key * quarter
      if (offsets.size < 100_000) offsets.set(key, offset)
    }
    return offset
  }
  return (wallClock) => {
    // The second look-up settles times near a change of the offset.
    const first = wallClock - offsetAt(wallClock)
    return wallClock - offsetAt(first)
  }
}

/** True when the runtime knows the zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
