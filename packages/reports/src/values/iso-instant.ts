/**
 * Reads `2017-06-17T08:04:21+00:00` and its relatives (no seconds, fraction, `Z`, `+0900`, a space for the `T`).
 * Without an offset the time is UTC. Returns milliseconds since 1970, NaN for anything else.
 *
 * Written by hand because a million dates pass through it: `Date.parse` takes five times as long and also accepts
 * `2017-02-31`, which is no day.
 */
export function parseIsoInstant(text: string): number {
  const length = text.length
  if (length < 16) return Number.NaN
  const day = isoDay(text)
  const separator = text.charCodeAt(10)
  if (Number.isNaN(day) || (separator !== 84 && separator !== 32 && separator !== 116)) return Number.NaN
  const hour = twoDigits(text, 11)
  const minute = twoDigits(text, 14)
  if (text.charCodeAt(13) !== colon || hour > 24 || minute > 59) return Number.NaN
  let at = 16
  let second = 0
  let fraction = 0
  if (text.charCodeAt(16) === colon) {
    second = twoDigits(text, 17)
    if (second > 60) return Number.NaN
    at = 19
    const mark = text.charCodeAt(19)
    if (mark === 46 || mark === 44) {
      let scale = 100
      at = 20
      for (; isDigit(text.charCodeAt(at)); at++) {
        fraction += (text.charCodeAt(at) - 48) * scale
        scale /= 10
      }
      if (at === 20) return Number.NaN
    }
  }
  const offset = readOffset(text, at)
  return day + ((hour * 60 + minute) * 60 + second) * 1000 + Math.floor(fraction) - offset
}

/** Midnight UTC of a `YYYY-MM-DD` at the start of the text, in ms; NaN when it is no day of the calendar. */
export function isoDay(text: string): number {
  if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return Number.NaN
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  return dayOf(year, twoDigits(text, 5), twoDigits(text, 8))
}

/** Midnight UTC of a calendar day in ms; NaN when there is no such day or the year is outside 1995 to 2099. */
export function dayOf(year: number, month: number, day: number): number {
  if (!(year >= 1995 && year <= 2099 && month >= 1 && month <= 12 && day >= 1)) return Number.NaN
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last =
    month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  if (day > last) return Number.NaN
  // Days since 1970 of the civil calendar, counting years from March so that leap days come last.
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const days =
    era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
  return days * 86_400_000
}

const colon = 58
const hyphen = 45

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

function readOffset(text: string, at: number): number {
  if (at === text.length) return 0
  const sign = text.charCodeAt(at)
  if ((sign === 90 || sign === 122) && at + 1 === text.length) return 0
  if (sign !== 43 && sign !== 45) return Number.NaN
  const hours = twoDigits(text, at + 1)
  const minutesAt = text.charCodeAt(at + 3) === colon ? at + 4 : at + 3
  const minutes = minutesAt === text.length ? 0 : twoDigits(text, minutesAt)
  if (minutesAt < text.length && minutesAt + 2 !== text.length) return Number.NaN
  return (hours * 60 + minutes) * (sign === 45 ? -60_000 : 60_000)
}
