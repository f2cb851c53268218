import type { PrintedTime } from '../learned/time-features.ts'
import { timeOpinions } from '../learned/time-opinion.ts'
import { says, sentenceOf, type Letter } from '../reading/letter.ts'
import { toTextRange } from '../text/reading-text.ts'
import { isBeforeDay } from './before-day.ts'
import { countedFrom } from './counted-from.ts'
import { findDates, isoDate, type CalendarDate, type DateReadingOptions } from './dates.ts'
import { isLimitedAsWell, useOfDay } from './due-date.ts'
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
  /** Where the letter's other days and times stand by which something is due, in its text. */
  readonly others: readonly { readonly start: number; readonly end: number }[]
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
  const named = findNamedDays(letter.reading.flat, options, printed, letter)
  const opinions = timeOpinions(letter, [...durations, ...printed])
  const days = dueDays(letter, printed.concat(named), opinions)
  // A subject may name the day alone, and the letter the hour as well.
  const due = days.toSorted(
    (a, b) =>
      isoDate(a).slice(0, 10).localeCompare(isoDate(b).slice(0, 10)) ||
      isoDate(b).length - isoDate(a).length ||
      isoDate(a).localeCompare(isoDate(b)),
  )[0]
  // "Le 21 mars à 17 heures": the time of a day is no length of time.
  const lengths = durations.filter(
    (d) =>
      isDue(uses.get(d), opinions.get(d) ?? 0) &&
      !printed.some(({ start, end }) => start < d.end && d.start < end),
  )
  const strongest = lengths
    .map((d) => ({ d, weight: deadlineWeight(letter, d) }))
    .sort((a, b) => b.weight - a.weight || inDays(a.d) - inDays(b.d) || a.d.start - b.d.start)
  const duration = strongest[0]?.d ?? null
  const demanded = strongest.filter(({ weight }) => weight >= clearlyDemanded).map(({ d }) => d)
  const chosen =
    due === undefined || (duration !== null && goesFirst(letter, duration, due, demanded)) ? duration : due
  if (chosen === null) return null
  const others = [...days, ...demanded]
    .filter((time) => time !== chosen)
    .map((time) => toTextRange(letter.reading, time.start, time.end))
  const place = toTextRange(letter.reading, chosen.start, chosen.end)
  if (due !== undefined && chosen === due)
    return {
      date: due,
      isBefore: isBeforeDay(letter, due),
      duration: duration !== null && isSameTime(letter, duration, due) ? duration : null,
      from: null,
      ...place,
      others,
      confidence: 0.93,
    }
  return {
    date: null,
    isBefore: false,
    duration,
    from: duration === null ? null : countedFrom(letter, duration, printed),
    ...place,
    others,
    confidence: Math.min(0.95, 0.6 + (strongest[0]?.weight ?? 0) / 10),
  }
}

/** Whether a length of time is over before the first due day. */
function goesFirst(
  letter: Letter,
  duration: Duration,
  due: CalendarDate,
  demanded: readonly Duration[],
): boolean {
  if (letter.date === null || !demanded.includes(duration)) return false
  return hoursOver(letter.date, duration, due) < 0 && !isSameTime(letter, duration, due)
}

/** "Within 10 days, that is until 5 December": a length of time that is told as a day as well. */
function isSameTime(letter: Letter, duration: Duration, due: CalendarDate): boolean {
  if (!isInSentenceOf(letter, duration, due)) return false
  if (letter.date === null) return true
  return Math.abs(hoursOver(letter.date, duration, due)) <= 24 * (duration.business ? 7 : 2)
}

/** By how many hours a length of time ends after a day has begun; the zone makes no difference worth telling. */
function hoursOver(from: Date, duration: Duration, day: CalendarDate): number {
  return inHours(duration) - (Date.UTC(day.year, day.month - 1, day.day) - from.getTime()) / 3_600_000
}

function isInSentenceOf(letter: Letter, duration: Duration, day: CalendarDate): boolean {
  return sentenceOf(letter, duration.start) === sentenceOf(letter, day.start)
}

function inHours({ count, unit }: Duration): number {
  return count * { hour: 1, day: 24, week: 168, month: 730 }[unit]
}

/** A length of time goes before a day only where its sentence asks for something in more than one word. */
const clearlyDemanded = 2

/** The days by which something is due, in order of the text. */
function dueDays(
  letter: Letter,
  days: readonly CalendarDate[],
  opinions: ReadonlyMap<PrintedTime, number>,
): readonly CalendarDate[] {
  const due = days.filter((day) => {
    const use = useOfDay(letter, day)
    return use === 'due' || (use === 'unknown' && (opinions.get(day) ?? 0) > surelyDue)
  })
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

/** The rules' word for it, unless times in such words are hardly ever due, or they do not know and such times nearly always are. */
function isDue(use: DurationUse | undefined, probability: number): boolean {
  return (use === 'deadline' && probability > hardlyDue) || (use === 'unknown' && probability > surelyDue)
}

const hardlyDue = 0.05
const surelyDue = 0.9

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
