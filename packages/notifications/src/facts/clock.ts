import { fixedZones, placesOfZones } from '../terms/zone-names.ts'
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

/** Abbreviations that are words of other languages: "18 h est", "18 Uhr ist". What follows them must not be such a sentence. */
const isWord = /^(?:et|est|ist|west|wet)$/
// Longest first: "pt" stands within others.
const zone = [...Object.keys(fixedZones), ...Object.keys(placesOfZones)]
  .toSorted((a, b) => b.length - a.length)
  .map((name) =>
    isWord.test(name)
      ? `${name}(?= ?(?:[).,;:!\\n]|$)| (?:on|or|to|and|at) )`
      : /^[a-z' ]+$/.test(name)
        ? `${name}(?![a-z])`
        : name,
  )
  .join('|')
const half = String.raw`(?:a\.?m\.?|p\.?m\.?|uhr(?: (?:nachmittags|abends|morgens|vormittags))?|h(?:rs?|ours)?|hs|(?:horas )?de la (?:tarde|noche|manana)|del (?:pomeriggio|mattino)|di sera|in the (?:morning|afternoon|evening))(?![a-z])`
const mark = String.raw`(?:heures?|horas?)(?![a-z])(?! (?:plus|apres|avant|suivant|despues|antes|mas))|[:.]|h(?!eures?|oras?)|時`
const zoned = String.raw`(?: ?\(?(${zone})?(?:([+-])(\d{1,2}):?(\d{2})?)?)?`

const after = new RegExp(
  String.raw`^(?: ?\([^()\d]{1,12}\))?[,.]?(?: ?(at|@|um|a|alle(?: ore)?|a las|a la|ore|\(|の|by|before|until|bis|à))? ?(午前|午後)?(\d{1,2})(?: ?(${mark})(\d{2})?)?分?(?::\d{2})? ?(${half})?${zoned}`,
)
const before = new RegExp(
  String.raw`(?:(?<![a-z])(ore|las) )?(?<![\d.,:])(\d{1,2})(?:([:h.])(\d{2})?)? ?(${half})?,? ?\(?(${zone})?\)?(?: ?\((?:utc|gmt)[^)]{0,8}\))?,? ?(?:on|am|of|le|del|de|di|il|el|den|the)? ?(?:[a-z]{4,10},? )?(?:the |den |le |il |el |del )?$`,
)

/** Times of day that are words; midnight ends a day, which needs a time only where a zone is named. */
const noon = 'noon|midday|mittags?|midi|mezzogiorno|mediodia|正午'
const midnight = 'midnight|mitternacht|minuit|mezzanotte|medianoche|深夜0時'
const wordAfter = new RegExp(
  String.raw`^(?: ?\([^()\d]{1,12}\))?[,.]?(?: ?(?:at|um|a|alle|al|a las|à|の))? ?(?:12(?:[:h.]00)? ?(?:h |uhr )?)?(?:del? )?(?:(${noon})|(?:${midnight}))(?![a-z])${zoned}`,
)
const wordBefore = new RegExp(
  String.raw`(?<![a-z])(?:(${noon})|(?:${midnight}))(?: ?\(?(${zone})\)?)?,? ?(?:on|am|of|le|del|de|di|du|des|il|el|den|the)? ?(?:[a-z]{4,10},? )?(?:the |den |le |il |el |del )?$`,
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
  const word = clockWord(flat, date, day)
  if (word !== null) return word
  const next = after.exec(flat.slice(end, end + 60))
  if (next !== null) {
    const [whole, at, part, hours, divider, minutes, period, name, sign, offsetHours, offsetMinutes] = next
    const isClock =
      minutes !== undefined ||
      period !== undefined ||
      (divider !== undefined && divider !== '.' && divider !== ':') ||
      (at !== undefined && /^(?:alle|ore|a las?$)/.test(at))
    const time = isClock
      ? timeOf(hours, minutes, part === '午後' ? 'p' : part === '午前' ? 'a' : period)
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
    const [, at, hours, mark, minutes, period, name] = previous
    // 1.42 before a date is a figure.
    const isClock = at !== undefined || period !== undefined || (minutes !== undefined && mark !== '.')
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

/** "at noon (CET)", "midnight PT on March 14", 正午 */
function clockWord(
  flat: string,
  { start, end }: { readonly start: number; readonly end: number },
  day: { readonly year: number; readonly month: number; readonly day: number },
): Clock | null {
  const next = wordAfter.exec(flat.slice(end, end + 60))
  if (next !== null) {
    const [whole, isNoon, name, sign, hours, minutes] = next
    const time = isNoon === undefined ? '23:59' : '12:00'
    const offset =
      sign === undefined
        ? offsetOf(name, day, time)
        : `${sign}${(hours ?? '').padStart(2, '0')}:${minutes ?? '00'}`
    return {
      start,
      end: end + whole.length,
      time: isNoon === undefined && offset === null ? null : time,
      offset,
    }
  }
  const from = Math.max(0, start - 60)
  const previous = wordBefore.exec(flat.slice(from, start))
  if (previous === null) return null
  const [, isNoon, name] = previous
  const time = isNoon === undefined ? '23:59' : '12:00'
  const offset = offsetOf(name, day, time)
  return isNoon === undefined && offset === null ? null : { start: from + previous.index, end, time, offset }
}

function timeOf(
  hours: string | undefined,
  minutes: string | undefined,
  period: string | undefined,
): string | null {
  let hour = Number(hours)
  const minute = Number(minutes ?? 0)
  if (period !== undefined && afternoon.test(period) && hour < 12) hour += 12
  if (period?.startsWith('a') === true && hour === 12) hour = 0
  // Twenty-four o'clock is the end of the day, which a date alone says as well.
  if (hour > 23 || minute > 59) return null
  return `${pad(hour)}:${pad(minute)}`
}

const afternoon = /^p|tarde|noche|pomeriggio|sera|nachmittags|abends|afternoon|evening/

function offsetOf(
  name: string | undefined,
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  time: string,
): string | null {
  if (name === undefined) return null
  const place = placesOfZones[name]
  if (place === undefined) return fixedZones[name] ?? null
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const local = Date.UTC(year, month - 1, day, hour, minute)
  const minutes = Math.round((local - toInstant(local, place)) / 60_000)
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
