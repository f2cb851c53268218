import { isoDate, type CalendarDate } from '../../src/facts/dates.ts'
import { isoDuration } from '../../src/facts/durations.ts'
import { isReadAsDue, timesAround } from '../../src/facts/times-around.ts'
import { toldDays } from '../../src/facts/told-days.ts'
import type { PrintedTime, TimeAround } from '../../src/learned/time-features.ts'
import type { Gathered } from '../../src/reading/gather.ts'
import type { NotificationKind } from '../../src/schema.ts'
import type { DeadlineLabel } from './letters.ts'

export interface LabelledTime {
  readonly time: PrintedTime
  readonly around: TimeAround
  readonly isDue: boolean
}

/**
 * The times of a letter, of which the label names one. What the rules take for due beside it is left out: only the earliest is
 * labelled.
 */
export function timesOf(
  { evidence: { letter }, durations, uses }: Gathered,
  kind: NotificationKind,
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
  const due = new Set<PrintedTime>([
    ...durations.filter((time) => isoDuration(time) === label.relative),
    ...days.filter((day) => isLabelled(day)),
  ])
  const isUnlabelled = label.iso === null && label.relative === null
  return [...timesAround(letter, kind, durations, uses, days)]
    .map(([time, around]) => ({ time, around, isDue: due.has(time) }))
    .filter(({ isDue, around }) => isDue || isUnlabelled || !isReadAsDue(around.use))
}
