import { says, sentenceOf, type Letter } from '../reading/letter.ts'
import { toTextRange } from '../text/reading-text.ts'
import { findDates, isoDate, type CalendarDate, type DateReadingOptions } from './dates.ts'
import { isDueDate } from './due-date.ts'
import type { DurationUse } from './duration-use.ts'
import { inDays, isoDuration, type Duration } from './durations.ts'

/** What the seller must do by when, before it is worked out in a zone. */
export interface DeadlineReading {
  readonly date: CalendarDate | null
  readonly duration: Duration | null
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
  const dates = findDates(letter.reading.flat, options, letter).filter((date) => isDueDate(letter, date))
  const due = [...dates].sort((a, b) => isoDate(a).localeCompare(isoDate(b)))[0]
  const lengths = durations.filter((d) => uses.get(d) === 'deadline')
  const strongest = lengths
    .map((d) => ({ d, weight: deadlineWeight(letter, d) }))
    .sort((a, b) => b.weight - a.weight || inDays(a.d) - inDays(b.d) || a.d.start - b.d.start)
  const duration = strongest[0]?.d ?? null
  if (due !== undefined) {
    const sameSentence =
      duration !== null && sentenceOf(letter, duration.start) === sentenceOf(letter, due.start)
    return {
      date: due,
      duration: sameSentence ? duration : null,
      ...toTextRange(letter.reading, due.start, due.end),
      confidence: 0.93,
    }
  }
  if (duration === null) return null
  return {
    date: null,
    duration,
    ...toTextRange(letter.reading, duration.start, duration.end),
    confidence: Math.min(0.95, 0.6 + (strongest[0]?.weight ?? 0) / 10),
  }
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

/** Words that introduce a deadline, for tests and documentation. */
export function deadlineIso(reading: DeadlineReading | null): {
  iso: string | null
  relative: string | null
} {
  return {
    iso: reading?.date === null || reading === null ? null : isoDate(reading.date),
    relative: reading?.duration === null || reading === null ? null : isoDuration(reading.duration),
  }
}
