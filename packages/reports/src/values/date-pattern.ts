import { monthOf } from './month-names.ts'
import { zoneOffset } from './zone-offset.ts'

/** A date as it stands in a cell: wall clock as if in UTC, whether it has a time, and its own offset if it names one. */
export interface WrittenDate {
  readonly wallClock: number
  readonly hasTime: boolean
  readonly offsetMinutes: number | null
}

/**
 * Compiles a pattern such as `MM-dd-yy`, `dd MMM yyyy`, `yyyy-MM-dd HH:mm:ss`, `M/d/yy h:mm a`, `dd.MM.yyyy HH:mm XXX`.
 * Letters are those of Unicode's date patterns (y M d H h m s S a X x Z z); text in single quotes stands for itself.
 * Returns null for a pattern with any other letter.
 */
export function compileDatePattern(pattern: string): ((text: string) => WrittenDate | null) | null {
  let source = ''
  const fields: string[] = []
  for (const match of pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|./g)) {
    const [token, literal, letter] = match
    if (letter !== undefined) {
      const part = tokenSource(letter, token.length)
      if (part === null) return null
      source += part
      fields.push(letter)
    } else source += escapeRegExp(literal === undefined ? token : literal.replaceAll("''", "'") || "'")
  }
  if (!['y', 'M', 'd'].every((field) => fields.includes(field))) return null
  const expression = new RegExp(`^\\s*${source}\\s*$`, 'iu')
  return (text) => {
    const match = expression.exec(text)
    if (match === null) return null
    const values = new Map(fields.map((field, at) => [field, match[at + 1] ?? '']))
    return fromFields(values)
  }
}

function tokenSource(letter: string, length: number): string | null {
  switch (letter) {
    case 'y':
      return length === 2 ? '(\\d{2})' : '(\\d{4})'
    case 'M':
      return length >= 3 ? '(\\p{L}+\\.?)' : length === 2 ? '(\\d{2})' : '(\\d{1,2})'
    case 'd':
    case 'H':
    case 'h':
    case 'm':
    case 's':
      return length === 2 ? '(\\d{2})' : '(\\d{1,2})'
    case 'S':
      return '(\\d{1,9})'
    case 'a':
      return '([ap]\\.?m\\.?)'
    case 'X':
    case 'x':
    case 'Z':
    case 'z':
      return '([A-Z]{1,5}|(?:UTC|GMT)?[+-]\\d{1,2}:?(?:\\d{2})?)'
    default:
      return null
  }
}

function fromFields(values: ReadonlyMap<string, string>): WrittenDate | null {
  const get = (field: string): number => Number(values.get(field) ?? 0)
  const yearText = values.get('y') ?? ''
  const monthText = values.get('M') ?? ''
  const zone = ['X', 'x', 'Z', 'z'].map((field) => values.get(field)).find((text) => text !== undefined)
  const offset = zone === undefined ? null : zoneOffset(zone)
  if (offset === undefined) return null
  return makeDate({
    year: yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText),
    month: /\d/.test(monthText) ? Number(monthText) : (monthOf(monthText) ?? 0),
    day: get('d'),
    hour: hourOf(values.get('H') ?? values.get('h'), values.get('a')),
    minute: get('m'),
    second: get('s'),
    hasTime: values.has('H') || values.has('h'),
    offsetMinutes: offset,
  })
}

/** The hour of a 12-hour clock where `marker` says am or pm. */
export function hourOf(text: string | undefined, marker: string | undefined): number {
  const hour = Number(text ?? 0)
  if (marker === undefined || marker === '') return hour
  if (hour < 1 || hour > 12) return Number.NaN
  return (hour % 12) + (/^p/i.test(marker) ? 12 : 0)
}

/** A date from its parts; null when the calendar or the clock has no such moment. */
export function makeDate(parts: {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly hasTime: boolean
  readonly offsetMinutes: number | null
}): WrittenDate | null {
  const { year, month, day, hour, minute, second } = parts
  const midnight = Date.UTC(year, month - 1, day)
  const date = new Date(midnight)
  const real = year >= 1995 && year <= 2099 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  if (!real || !(hour >= 0 && hour <= 24) || !(minute >= 0 && minute < 60) || !(second >= 0 && second <= 60))
    return null
  return {
    wallClock: midnight + ((hour * 60 + minute) * 60 + second) * 1000,
    hasTime: parts.hasTime,
    offsetMinutes: parts.offsetMinutes,
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+')
}
