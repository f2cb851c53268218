import { toInstant } from './zone.ts'

/** A time of day beside a date. */
export interface Clock {
  /** Where it begins, when it stands before the date; otherwise where the date begins. */
  readonly start: number
  readonly end: number
  /** `HH:MM`. */
  readonly time: string | null
  /** `Z` or `+09:00` when a zone or offset stands beside the time. */
  readonly offset: string | null
}

/** Zones that are one offset. */
const offsets: Readonly<Record<string, string>> = {
  utc: 'Z',
  gmt: 'Z',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  jst: '+09:00',
  日本時間: '+09:00',
  ist: '+05:30',
  aest: '+10:00',
  aedt: '+11:00',
  pst: '-08:00',
  pdt: '-07:00',
  est: '-05:00',
  edt: '-04:00',
  bst: '+01:00',
}
/** Zones whose offset depends on the day. */
const places: Readonly<Record<string, string>> = {
  pt: 'America/Los_Angeles',
  'pacific time': 'America/Los_Angeles',
  pazifikzeit: 'America/Los_Angeles',
  'heure du pacifique': 'America/Los_Angeles',
  'ora del pacifico': 'America/Los_Angeles',
  'hora del pacifico': 'America/Los_Angeles',
  et: 'America/New_York',
  'eastern time': 'America/New_York',
  'uk time': 'Europe/London',
  'london time': 'Europe/London',
  'berliner zeit': 'Europe/Berlin',
  'deutscher zeit': 'Europe/Berlin',
  'heure de paris': 'Europe/Paris',
  'heure francaise': 'Europe/Paris',
  'ora italiana': 'Europe/Rome',
  'ora di roma': 'Europe/Rome',
  'hora peninsular': 'Europe/Madrid',
  'hora de madrid': 'Europe/Madrid',
  'hora de ciudad de mexico': 'America/Mexico_City',
}
// Longest first: "pt" stands within others.
const zone = [...Object.keys(offsets), ...Object.keys(places)]
  .toSorted((a, b) => b.length - a.length)
  .map((name) => (/^[a-z ]+$/.test(name) ? `${name}(?![a-z])` : name))
  .join('|')
const half = String.raw`(?:a\.?m\.?|p\.?m\.?|uhr|hs?)(?![a-z])`

const after = new RegExp(
  String.raw`^(?: ?\([^()\d]{1,12}\))?[,.]?(?: ?(?:at|um|a|alle(?: ore)?|a las|a la|ore|\(|の|by|before|until|bis|à))? ?(午前|午後)?(\d{1,2})(?:([:h.]|時)(\d{2})?)?分?(?::\d{2})? ?(${half})?(?: ?\(?(${zone})?(?:([+-])(\d{1,2}):?(\d{2})?)?)?`,
)
const before = new RegExp(
  String.raw`(?<![\d.,:])(\d{1,2})(?:([:h.])(\d{2})?)? ?(${half})?,? ?\(?(${zone})?\)?(?: ?\((?:utc|gmt)[^)]{0,8}\))?,? ?(?:on|am|of|le|del|de|di|il|el|den|the)? ?(?:[a-z]{4,10},? )?(?:the |den |le |il |el |del )?$`,
)

/** "at 11:59 p.m. on July 15, 2025 (UTC-7)": the zone may follow the date that a time stands before. */
const zoneBehind = new RegExp(String.raw`^,? ?\(?(${zone})(?:([+-])(\d{1,2}):?(\d{2})?)?\)?`)

/** The time of day after a date of the folded text, or before it: "by 11:59 p.m. PT on August 14". */
export function clockBeside(
  flat: string,
  date: { readonly start: number; readonly end: number },
  day: { readonly year: number; readonly month: number; readonly day: number },
): Clock {
  const { start, end } = date
  const next = after.exec(flat.slice(end, end + 60))
  if (next !== null) {
    const [whole, noon, hours, mark, minutes, period, name, sign, offsetHours, offsetMinutes] = next
    const isClock =
      minutes !== undefined ||
      period !== undefined ||
      mark === '時' ||
      (mark === 'h' && !/h[a-z]/.test(whole))
    const time = isClock
      ? timeOf(hours, minutes, noon === '午後' ? 'p' : noon === '午前' ? 'a' : period)
      : null
    if (time !== null) {
      const offset =
        sign === undefined
          ? offsetOf(name, day, time)
          : `${sign}${(offsetHours ?? '').padStart(2, '0')}:${offsetMinutes ?? '00'}`
      return { start, end: end + whole.length, time, offset }
    }
  }
  const from = Math.max(0, start - 60)
  const previous = before.exec(flat.slice(from, start))
  if (previous !== null) {
    const [, hours, mark, minutes, period, name] = previous
    // 1.42 before a date is a figure.
    const isClock = period !== undefined || (minutes !== undefined && mark !== '.')
    const time = isClock ? timeOf(hours, minutes, period) : null
    if (time !== null) {
      const behind = name === undefined ? zoneBehind.exec(flat.slice(end, end + 30)) : null
      const [whole = '', zoneName, sign, offsetHours, offsetMinutes] = behind ?? []
      return {
        start: from + previous.index,
        end: end + whole.length,
        time,
        offset:
          sign === undefined
            ? offsetOf(name ?? zoneName, day, time)
            : `${sign}${(offsetHours ?? '').padStart(2, '0')}:${offsetMinutes ?? '00'}`,
      }
    }
  }
  return { start, end, time: null, offset: null }
}

function timeOf(
  hours: string | undefined,
  minutes: string | undefined,
  period: string | undefined,
): string | null {
  let hour = Number(hours)
  const minute = Number(minutes ?? 0)
  if (period?.startsWith('p') === true && hour < 12) hour += 12
  if (period?.startsWith('a') === true && hour === 12) hour = 0
  // Twenty-four o'clock is the end of the day, which a date alone says as well.
  if (hour > 23 || minute > 59) return null
  return `${pad(hour)}:${pad(minute)}`
}

function offsetOf(
  name: string | undefined,
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  time: string,
): string | null {
  if (name === undefined) return null
  const place = places[name]
  if (place === undefined) return offsets[name] ?? null
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const local = Date.UTC(year, month - 1, day, hour, minute)
  const minutes = Math.round((local - toInstant(local, place)) / 60_000)
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
