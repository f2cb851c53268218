import { findDates, isoDate, type CalendarDate, type DateReadingOptions } from '../../src/facts/dates.ts'
import { isoDuration } from '../../src/facts/durations.ts'
import { findNamedDays } from '../../src/facts/named-days.ts'
import type { Letter } from '../../src/reading/letter.ts'
import type { PrintedTime } from '../../src/learned/time-features.ts'
import { useOfDay } from '../../src/facts/due-date.ts'
import type { Gathered } from '../../src/reading/gather.ts'
import type { DeadlineLabel } from './letters.ts'

export interface LabelledTime {
  readonly time: PrintedTime
  readonly isDue: boolean
}

/** Printed days and those that are named; "Friday" is neither right nor wrong, for no label has it. */
function daysOf(letter: Letter, options: DateReadingOptions): CalendarDate[] {
  const printed = findDates(letter.reading.flat, options, letter)
  const named = findNamedDays(letter.reading.flat, options, printed, letter)
  return printed.concat(named.filter(({ isRelative }) => isRelative !== true))
}

/**
 * The times of a letter, of which the label names one. What the rules take for due beside it is left out: only the earliest is
 * labelled.
 */
export function timesOf(
  { evidence: { letter }, durations, uses }: Gathered,
  label: DeadlineLabel,
): LabelledTime[] {
  const { language } = letter.language
  const readDays = (order: 'mdy' | 'dmy') =>
    daysOf(letter, { language, order, reference: letter.date ?? undefined })
  const first = readDays(language === 'en' ? 'mdy' : 'dmy')
  const isLabelled = (day: ReturnType<typeof readDays>[number]): boolean => isoDate(day) === label.iso
  const days = label.iso === null || first.some((day) => isLabelled(day)) ? first : readDays('dmy')
  return [
    ...durations.map((time) => ({
      time,
      isDue: isoDuration(time) === label.relative,
      isRead: uses.get(time) === 'deadline',
    })),
    ...days.map((time) => ({ time, isDue: isLabelled(time), isRead: useOfDay(letter, time) === 'due' })),
  ].filter(({ isDue, isRead }) => isDue || !isRead)
}
