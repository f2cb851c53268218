import { findDates, isoDate } from '../facts/dates.ts'
import { fold } from '../text/fold.ts'
import type { Language } from '../text/language.ts'
import { readDate } from './mail.ts'

const languages: readonly Language[] = ['de', 'fr', 'it', 'es', 'ja', 'en']

/**
 * The instant of a date header as a mail program prints it when forwarding: "Montag, 3. März 2025 11:00". Without a zone it is
 * read as UTC, and without a time as the day's beginning.
 */
export function readPrintedDate(printed: string | null | undefined, letterLanguage: Language): Date | null {
  if (printed === null || printed === undefined || printed.length > 200) return null
  // "03.04.2025 11:00" is a day in April wherever people do not write English.
  const numeric = letterLanguage !== 'en' && /^[^\d]{0,12}\d{1,2}[./-]\d{1,2}[./-]\d{2}/.test(printed)
  const direct = numeric ? null : readDate(printed.replace(/ (?:at|um|à|alle ore|a las) (?=\d)/, ' '))
  if (direct !== null) return direct
  const folded = fold(printed)
  for (const language of [letterLanguage, ...languages]) {
    const [date] = findDates(folded, { language, order: letterLanguage === 'en' ? 'mdy' : 'dmy' })
    if (date === undefined) continue
    const time = date.time ?? /(?<![\d:])(\d{1,2}:\d{2})(?!\d)/.exec(folded)?.[1]?.padStart(5, '0') ?? '00:00'
    const read = new Date(`${isoDate({ ...date, time: null })}T${time}:00${date.offset ?? 'Z'}`)
    if (!Number.isNaN(read.getTime())) return read
  }
  return null
}
