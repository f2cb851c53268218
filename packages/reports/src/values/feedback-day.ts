import type { DayOrder } from './free-date.ts'

/**
 * How Amazon's feedback reports write dates in a store (test/fixtures/amazon/feedback-date-formats.json), and most
 * spreadsheets in its country.
 */
export function storeDayOrder(marketplace: string): DayOrder {
  if (marketplace === 'US') return 'mdy'
  return marketplace === 'JP' || marketplace === 'SE' ? 'ymd' : 'dmy'
}

/** `3/14/25`, `14.3.25`, `25/3/14`, `2025-03-14` as `YYYY-MM-DD`; null when it is no day in this order. */
export function readFeedbackDay(text: string, order: DayOrder): string | null {
  const match = /^\s*(\d{1,4})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{1,4})(?:[T\s].*)?$/.exec(text)
  if (match === null) return null
  const [, first = '', second = '', third = ''] = match
  // Four digits in front can only be the year, whatever the store's habit.
  const asYmd = first.length === 4 || order === 'ymd'
  const [year, month, day] = asYmd
    ? [first, second, third]
    : order === 'mdy'
      ? [third, first, second]
      : [third, second, first]
  if (year.length !== 2 && year.length !== 4) return null
  return isoDayText(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(day))
}

/** `YYYY-MM-DD`, or null when the calendar has no such day. */
export function isoDayText(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}
