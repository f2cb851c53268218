import { says, sentenceOf, type Letter } from '../reading/letter.ts'
import { toTextRange } from '../text/reading-text.ts'
import { isBeforeDay } from './before-day.ts'
import { countedFrom } from './counted-from.ts'
import { findDates, isoDate, type CalendarDate, type DateReadingOptions } from './dates.ts'
import { isDueDate, isLimitedAsWell } from './due-date.ts'
import type { DurationUse } from './duration-use.ts'
import { inDays, isoDuration, type Duration } from './durations.ts'
import { findNamedDays } from './named-days.ts'

/** What the seller must do by when, before it is worked out in a zone. */
export interface DeadlineReading {
  readonly date: CalendarDate | null
  /** The date itself is too late. */
  readonly isBefore: boolean
  readonly duration: Duration | null
  /** The day that the duration is counted from where it is not the letter's own. */
  readonly from: CalendarDate | null
  readonly start: number
  readonly end: number
  readonly confidence: number
}

/** The earliest demand of the letter. */
export function readDeadline(
  letter: Letter,
  durations: readonly Duration[],
  uses: ReadonlyMap<Duration, DurationUse>,
  options: DateReadingOptions,
): DeadlineReading | null {
  const printed = findDates(letter.reading.flat, options, letter)
  const days = dueDays(letter, printed.concat(findNamedDays(letter.reading.flat, options, printed, letter)))
  const due = days.toSorted((a, b) => isoDate(a).localeCompare(isoDate(b)))[0]
  const lengths = durations.filter((d) => uses.get(d) === 'deadline')
  const strongest = lengths
    .map((d) => ({ d, weight: deadlineWeight(letter, d) }))
    .sort((a, b) => b.weight - a.weight || inDays(a.d) - inDays(b.d) || a.d.start - b.d.start)
  const duration = strongest[0]?.d ?? null
  if (due !== undefined) {
    const sameSentence =
      duration !== null && sentenceOf(letter, duration.start) === sentenceOf(letter, due.start)
    const isDemanded = (strongest[0]?.weight ?? 0) >= clearlyDemanded
    if (duration === null || sameSentence || !isDemanded || !endsBefore(letter, duration, due))
      return {
        date: due,
        isBefore: isBeforeDay(letter, due),
        duration: sameSentence ? duration : null,
        from: null,
        ...toTextRange(letter.reading, due.start, due.end),
        confidence: 0.93,
      }
  }
  if (duration === null) return null
  return {
    date: null,
    isBefore: false,
    duration,
    from: countedFrom(letter, duration, printed),
    ...toTextRange(letter.reading, duration.start, duration.end),
    confidence: Math.min(0.95, 0.6 + (strongest[0]?.weight ?? 0) / 10),
  }
}

/** A length of time goes before a day only where its sentence asks for something in more than one word. */
const clearlyDemanded = 2

/** The days by which something is due, in order of the text. */
function dueDays(letter: Letter, days: readonly CalendarDate[]): readonly CalendarDate[] {
  const due = days.filter((day) => isDueDate(letter, day))
  return days.filter((day) => {
    if (due.includes(day)) return true
    const sentence = due.length === 0 ? undefined : sentenceOf(letter, day.start)
    return (
      sentence !== undefined &&
      due.some(({ start }) => sentenceOf(letter, start) === sentence) &&
      isLimitedAsWell(letter, sentence, day)
    )
  })
}

/** Whether a length of time from the letter's date is over before a day; the zone makes no difference worth telling. */
function endsBefore(letter: Letter, duration: Duration, day: CalendarDate): boolean {
  if (letter.date === null) return false
  const over =
    letter.date.getTime() +
    duration.count * { hour: 1, day: 24, week: 168, month: 730 }[duration.unit] * 3_600_000
  return over < Date.UTC(day.year, day.month - 1, day.day)
}

function deadlineWeight(letter: Letter, duration: Duration): number {
  const sentence = sentenceOf(letter, duration.start)
  if (sentence === undefined) return 0
  let weight = 0
  if (says(sentence, 'ask.send')) weight += 1
  if (says(sentence, 'time.within', 'time.due')) weight += 1
  if (
    says(
      sentence,
      'channel.accountHealth',
      'channel.reply',
      'document.poa',
      'document.invoice',
      'document.other',
    )
  )
    weight += 1
  if (says(sentence, 'mood.if') && says(sentence, 'state.off', 'state.cannotSell', 'object.account'))
    weight += 1
  return weight
}

/** What the letter prints of its deadline: a calendar date or a length of time; "by Friday" is neither. */
export function deadlineIso(reading: DeadlineReading | null): {
  iso: string | null
  relative: string | null
} {
  return {
    iso:
      reading === null || reading.date === null || reading.date.isRelative === true
        ? null
        : isoDate(reading.date),
    relative: reading?.duration === null || reading === null ? null : isoDuration(reading.duration),
  }
}
