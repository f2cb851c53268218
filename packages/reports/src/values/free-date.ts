import { hourOf, makeDate, type WrittenDate } from './date-pattern.ts'
import { parseIsoInstant } from './iso-instant.ts'
import { monthOf } from './month-names.ts'
import { zoneOffset } from './zone-offset.ts'

/** The order in which a writer puts day, month and year. */
export type DayOrder = 'mdy' | 'dmy' | 'ymd'

/** What a free date turned out to be; `ambiguous` when only the writer's habit can tell day from month. */
export type FreeDate =
  | { readonly type: 'date'; readonly date: WrittenDate }
  | { readonly type: 'ambiguous' }
  | { readonly type: 'none' }

const none = { type: 'none' } as const

/**
 * Reads a date as people, spreadsheets and Seller Central write them: ISO, `7/19/24 06:59:59 GMT (7/18/24 23:59:59 PDT)`,
 * `19.07.2024 08:04`, `19-Jul-2024`, `Jul 4, 2025 7:55:01 PM PDT`, `2025年7月4日`, `令和7年7月4日`, and the serial numbers (45231.5) that
 * spreadsheets leave behind. `order` decides between day and month where the text cannot.
 */
export function readFreeDate(text: string, order: DayOrder | null): FreeDate {
  const plain = /[\uff00-\uffef]/.test(text) ? text.normalize('NFKC') : text
  const trimmed = plain.trim().replace(/\s*\([^)]*\)\s*$/, '')
  if (trimmed === '') return none
  const iso = parseIsoInstant(trimmed)
  if (!Number.isNaN(iso)) {
    const offset = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(trimmed)
    return { type: 'date', date: { wallClock: iso, hasTime: true, offsetMinutes: offset ? 0 : null } }
  }
  if (/^\d{5}(?:[.,]\d+)?$/.test(trimmed)) return wrap(fromSerial(Number(trimmed.replace(',', '.'))))
  // `10時05分30秒` is a clock time.
  const timed = trimmed.replace(
    /(\d{1,2})時(\d{1,2})分(?:(\d{1,2})秒)?$/,
    (_, hour: string, minute: string, second = '0') =>
      ` ${hour}:${minute.padStart(2, '0')}:${String(second).padStart(2, '0')}`,
  )
  const { clock, rest } = takeClock(timed)
  if (clock === null) return none
  return fromDayText(rest, clock, order)
}

/** Which order of day and month a text proves: `13/2` can only be day first. */
export function provenOrder(text: string): DayOrder | null {
  const match = /^\s*(\d{1,4})[/. -](\d{1,2})[/. -](\d{1,4})(?!\d)/.exec(text)
  if (match === null) return null
  const [, first = '', second = ''] = match
  if (first.length === 4) return 'ymd'
  if (Number(first) > 12 && Number(second) <= 12) return Number(first) > 31 ? 'ymd' : 'dmy'
  return Number(second) > 12 ? 'mdy' : null
}

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly hasTime: boolean
  readonly offsetMinutes: number | null
}

const noClock: Clock = { hour: 0, minute: 0, second: 0, hasTime: false, offsetMinutes: null }

function takeClock(text: string): { readonly clock: Clock | null; readonly rest: string } {
  const match =
    /[\s,T]+(?:um |à |at |klo )?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?\s?m\.?)?\s*([A-Za-z]{1,5}|(?:UTC|GMT)?[+-]\d{1,2}:?(?:\d{2})?)?$/iu.exec(
      text,
    )
  if (match === null) return { clock: noClock, rest: text }
  const [whole, hour, minute = '0', second = '0', marker, zone] = match
  const offset = zone === undefined ? null : zoneOffset(zone)
  if (offset === undefined) return { clock: null, rest: text }
  return {
    rest: text.slice(0, text.length - whole.length),
    clock: {
      hour: hourOf(hour, marker),
      minute: Number(minute),
      second: Number(second),
      hasTime: true,
      offsetMinutes: offset,
    },
  }
}

function fromDayText(text: string, clock: Clock, order: DayOrder | null): FreeDate {
  const numbers = /^(\d{1,4})\s*[/. -]\s*(\d{1,2})\s*[/. -]\s*(\d{1,4})\.?$/.exec(text)
  if (numbers !== null) {
    const [, first = '', second = '', third = ''] = numbers
    // Four digits are a year, and dots are written by people who put the day before the month. A file has one order: a
    // cell that only another order could read is an error of the file and not a reason to switch.
    const byShape = first.length === 4 ? 'ymd' : text.includes('.') && order !== 'ymd' ? 'dmy' : null
    const used = byShape ?? order ?? provenOrder(text)
    if (used === null) return first === second ? pick(clock, third, second, first) : { type: 'ambiguous' }
    if (used === 'ymd') return pick(clock, first, second, third)
    return used === 'mdy' ? pick(clock, third, first, second) : pick(clock, third, second, first)
  }
  const era = /^(令和|平成|[RH])\s*(元|\d{1,2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})日?$/i.exec(text)
  if (era !== null) {
    // Reiwa 1 is 2019, Heisei 1 is 1989; the first year of an era is also written 元.
    const before = era[1] === '令和' || era[1]?.toUpperCase() === 'R' ? 2018 : 1988
    return pick(clock, String(before + (era[2] === '元' ? 1 : Number(era[2]))), era[3], era[4])
  }
  const japanese = /^(\d{4})年\s*(\d{1,2})月\s*(\d{1,2})日?$/.exec(text)
  if (japanese !== null) return pick(clock, japanese[1], japanese[2], japanese[3])
  const dayFirst = /^(\d{1,2})(?:er|º|°)?[.\s-]*(?:de\s+)?(\p{L}+)\.?[\s,.-]*(?:de\s+)?(\d{4}|\d{2})$/iu.exec(
    text,
  )
  if (dayFirst !== null) return pick(clock, dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = /^(\p{L}+)\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?[\s,-]+(\d{4}|\d{2})$/iu.exec(text)
  if (monthFirst !== null) return pick(clock, monthFirst[3], monthFirst[1], monthFirst[2])
  return none
}

function pick(clock: Clock, year = '', month = '', day = ''): FreeDate {
  if (year.length !== 2 && year.length !== 4) return none
  return wrap(
    makeDate({
      ...clock,
      year: year.length === 2 ? 2000 + Number(year) : Number(year),
      month: /\d/.test(month) ? Number(month) : (monthOf(month) ?? 0),
      day: Number(day),
    }),
  )
}

function wrap(date: WrittenDate | null): FreeDate {
  return date === null ? none : { type: 'date', date }
}

/** A spreadsheet's serial number: days since 30 December 1899, the fraction being the time of day. */
function fromSerial(serial: number): WrittenDate | null {
  const wallClock = Math.round((serial - 25_569) * 86_400) * 1000
  const year = new Date(wallClock).getUTCFullYear()
  if (year < 2005 || year > 2060) return null
  return { wallClock, hasTime: !Number.isInteger(serial), offsetMinutes: null }
}
