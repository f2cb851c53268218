import { findDates, isoDate } from '../../src/facts/dates.ts'
import { isoDuration } from '../../src/facts/durations.ts'
import type { PrintedTime } from '../../src/learned/time-features.ts'
import { useOfDay } from '../../src/facts/due-date.ts'
import type { Gathered } from '../../src/reading/gather.ts'
import type { DeadlineLabel } from './letters.ts'

export interface LabelledTime {
  readonly time: PrintedTime
  readonly isDue: boolean
}

/**
 * The times of a letter, of which the label names one. What the rules take for due beside it is left out: only the earliest is
 * labelled.
 */
export function timesOf(
  { evidence: { letter }, durations, uses }: Gathered,
  label: DeadlineLabel,
): LabelledTime[] {
  const { flat } = letter.reading
  const { language } = letter.language
  const readDays = (order: 'mdy' | 'dmy') =>
    findDates(flat, { language, order, reference: letter.date ?? undefined })
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
