import { isoDate, type CalendarDate } from '../../src/facts/dates.ts'
import { useOfDay } from '../../src/facts/due-date.ts'
import { isoDuration } from '../../src/facts/durations.ts'
import { toldDays } from '../../src/facts/told-days.ts'
import type { PrintedTime } from '../../src/learned/time-features.ts'
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
  const { language } = letter.language
  // "Friday" is neither right nor wrong: no label has it.
  const readDays = (order: 'mdy' | 'dmy') =>
    toldDays(letter, { language, order, reference: letter.date ?? undefined }).told.filter(
      ({ isRelative }) => isRelative !== true,
    )
  const first = readDays(language === 'en' ? 'mdy' : 'dmy')
  const isLabelled = (day: CalendarDate): boolean => isoDate(day) === label.iso
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
