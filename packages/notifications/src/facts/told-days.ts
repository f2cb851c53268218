import type { Letter } from '../reading/letter.ts'
import { findDates, type CalendarDate, type DateReadingOptions } from './dates.ts'
import { findNamedDays } from './named-days.ts'

/** The days that a letter tells: those that it prints, and behind them those that it names ("Friday", "the end of May"). */
export function toldDays(
  letter: Letter,
  options: DateReadingOptions,
): { readonly printed: readonly CalendarDate[]; readonly told: readonly CalendarDate[] } {
  const { flat } = letter.reading
  const printed = findDates(flat, options, letter)
  return { printed, told: printed.concat(findNamedDays(flat, options, printed, letter)) }
}
