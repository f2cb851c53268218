import type { PrintedTime, TimeAround } from '../learned/time-features.ts'
import { timeOpinions } from '../learned/time-opinion.ts'
import { says, sentenceOf, type Letter } from '../reading/letter.ts'
import { saysEnoughToWeigh } from '../reading/enough-to-weigh.ts'
import type { NotificationKind } from '../schema.ts'
import { toTextRange } from '../text/reading-text.ts'
import { isBeforeDay } from './before-day.ts'
import { countedFrom } from './counted-from.ts'
import { isoDate, type CalendarDate, type DateReadingOptions } from './dates.ts'
import { isLimitedAsWell } from './due-date.ts'
import type { DurationUse } from './duration-use.ts'
import { inDays, isoDuration, type Duration } from './durations.ts'
import { isReadAsDue, timesAround } from './times-around.ts'
import { toldDays } from './told-days.ts'

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

export interface DeadlineOptions extends DateReadingOptions {
  readonly kind: NotificationKind
  /** The letter gives something back or refuses for good. */
  readonly isSettled: boolean
}

/** The earliest demand of the letter. */
export function readDeadline(
  letter: Letter,
  durations: readonly Duration[],
  uses: ReadonlyMap<Duration, DurationUse>,
  options: DeadlineOptions,
  opinionsOf: (
    letter: Letter,
    times: ReadonlyMap<PrintedTime, TimeAround>,
  ) => ReadonlyMap<PrintedTime, number> = timeOpinions,
): DeadlineReading | null {
  const { printed, told } = toldDays(letter, options)
  const times = timesAround(letter, options.kind, durations, uses, told)
  const opinions = opinionsOf(letter, times)
  const isShort = !saysEnoughToWeigh(letter)
  const isDue = (time: PrintedTime): boolean =>
    (opinions.get(time) ?? 0) > (isShort ? leastInShortText : leastInLetter)(times.get(time)?.use)
  // "Your report will be deleted within 30 days. You need do nothing."
  const isDone = options.isSettled && letter.sentences.some((sentence) => says(sentence, 'ask.nothing'))
  const isLeft = ({ start }: PrintedTime): boolean => {
    const sentence = isDone ? sentenceOf(letter, start) : undefined
    return sentence === undefined || says(sentence, 'ask.send', 'mood.if')
  }
  // "Friday" stands in no label: whether it is due is known by the rules alone.
  const isDueDay = (day: CalendarDate): boolean =>
    day.isRelative === true ? isReadAsDue(times.get(day)?.use ?? 'unknown') : isDue(day)
  const days = dueDays(letter, told.filter(isLeft), opinions, isDueDay)
  // A subject may name the day alone, and the letter the hour as well.
  const due = days.toSorted(
    (a, b) =>
      isoDate(a).slice(0, 10).localeCompare(isoDate(b).slice(0, 10)) ||
      isoDate(b).length - isoDate(a).length ||
      isoDate(a).localeCompare(isoDate(b)),
  )[0]
  // "Le 21 mars à 17 heures": the time of a day is no length of time.
  const lengths = durations.filter(
    (d) => isLeft(d) && isDue(d) && !told.some(({ start, end }) => start < d.end && d.start < end),
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

function blockOf(letter: Letter, { start }: PrintedTime): number | undefined {
  return sentenceOf(letter, start)?.block
}

/** The days by which something is due, in order of the text. */
function dueDays(
  letter: Letter,
  days: readonly CalendarDate[],
  opinions: ReadonlyMap<PrintedTime, number>,
  isDue: (day: CalendarDate) => boolean,
): readonly CalendarDate[] {
  const due = days.filter(isDue)
  // "Due by 22 June; orders before today have to be shipped": beside what is surely due, doubtful days are another matter.
  const best = Math.max(...due.map((day) => opinions.get(day) ?? 0))
  const isDoubtful = (day: CalendarDate): boolean =>
    best > surely &&
    (opinions.get(day) ?? 0) < doubtful &&
    !due.some((other) => other !== day && blockOf(letter, other) === blockOf(letter, day))
  return days.filter((day) => {
    if (due.includes(day)) return !isDoubtful(day)
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

/**
 * From which probability on something is due by a time. What the rules say is a feature already, so that 0.4 and 0.5 read as many letters
 * right; rules that see a demand or how old a paper may be are hardly ever wrong about plain letters, of which there are few among those
 * that were learned from.
 */
function leastInLetter(use: TimeAround['use'] | undefined): number {
  switch (use) {
    case 'listed':
      return 0
    case 'due':
    case 'deadline':
      return 0.35
    case 'document':
    case 'window':
      return 0.8
    default:
      return 0.45
  }
}

/** The same of a sentence or two, which the rules know and in which the words have little company. */
function leastInShortText(use: TimeAround['use'] | undefined): number {
  switch (use) {
    case 'listed':
      return 0
    case 'due':
    case 'deadline':
      return 0.05
    case 'guessed':
      return 0.3
    case 'unknown':
      return 0.65
    case 'none':
      return 0.7
    default:
      return 1
  }
}

const surely = 0.9
const doubtful = 0.25

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
