import { limits } from '../limits.ts'
import { calendarWords } from '../terms/calendar.ts'
import { dayNames, withNames, type DayNames } from '../terms/day-names.ts'
import { ordinalWords } from '../terms/day-words.ts'
import { perLanguage } from '../terms/per-language.ts'
import { gated, type GatedPattern, type Stretch } from '../text/gated.ts'
import { readKanjiNumber } from '../text/kanji-number.ts'
import { clockBeside } from './clock.ts'
import type { CalendarDate, DateReadingOptions } from './dates.ts'
import { toLocalTime, type LocalTime } from './zone.ts'

const dayLength = 86_400_000
type Kind =
  | 'afterTomorrow'
  | 'tomorrow'
  | 'today'
  | 'monthEnd'
  | 'dayOfMonth'
  | 'nthOfMonth'
  | 'weekdayAndDay'
  | 'weekEnd'
  | 'yearEnd'
  | 'weekday'

const kinds: ReadonlySet<string> = new Set<Kind>([
  'afterTomorrow',
  'tomorrow',
  'today',
  'monthEnd',
  'dayOfMonth',
  'nthOfMonth',
  'weekdayAndDay',
  'weekEnd',
  'yearEnd',
  'weekday',
])
const patternOf = perLanguage((language): GatedPattern | undefined => {
  const names = dayNames[language]
  if (names === undefined) return undefined
  const sources: readonly (readonly [Kind, string])[] = [
    ['afterTomorrow', names.afterTomorrow],
    ['today', names.today],
    ['tomorrow', names.tomorrow],
    ['nthOfMonth', withNames(language, names.nthOfMonth.replace('#', placesOf(names)), 'weekdays')],
    ['monthEnd', withNames(language, names.monthEnd, 'months')],
    ['dayOfMonth', names.dayOfMonth.replace('#', dayNumber(language))],
    ['weekEnd', names.weekEnd],
    ['yearEnd', names.yearEnd],
    ['weekdayAndDay', withNames(language, names.weekdayAndDay, 'weekdays')],
    ['weekday', withNames(language, names.weekday, 'weekdays')],
  ]
  const source = sources.map(([kind, pattern]) => `(?<${kind}>${pattern})`).join('|')
  return gated(new RegExp(`(?<![a-z\\d])(?:${source})(?![a-z])`, 'g'))
})

function placesByLength({ places }: DayNames): (readonly [word: string, place: number])[] {
  return Object.entries(places).toSorted(([a], [b]) => b.length - a.length)
}

function placesOf(names: DayNames): string {
  return placesByLength(names)
    .map(([word]) => word)
    .join('|')
}

/** A day of a month in figures or in words. */
function dayNumber(language: string): string {
  if (language === 'ja') return '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
  const words = [...(ordinalWords[language]?.keys() ?? [])].toSorted((a, b) => b.length - a.length)
  return `(?:\\d{1,2}(?:st|nd|rd|th|\\.)?|${words.join('|')})`
}

/**
 * Days that a text tells without a date, worked out from the letter's own day in the store's zone: "Friday", "the end of the month",
 * "the 15th of this month", 今月末. Whether one of them is a limit is told by the words beside it (`useOfDay`).
 * `dates` are the printed dates of the same text: the weekday of one is no day of its own.
 */
export function findNamedDays(
  flat: string,
  options: DateReadingOptions,
  dates: readonly CalendarDate[],
  whole?: Stretch,
): CalendarDate[] {
  const { language } = options
  const names = dayNames[language]
  const pattern = patternOf(language)
  if (names === undefined || pattern === undefined) return []
  const written = options.reference ?? firstDay(dates)
  const own = written && startOfDay(toLocalTime(written.getTime(), options.timeZone ?? 'UTC'))
  const found: CalendarDate[] = []
  for (const match of pattern.all(flat, whole)) {
    if (found.length >= limits.datesRead) break
    const [text] = match
    const kind = (Object.keys(match.groups ?? {}) as Kind[]).find(
      (name) => kinds.has(name) && match.groups?.[name] !== undefined,
    )
    const [start, end] = [match.index, match.index + text.length]
    if (kind === undefined || (options.reference === undefined && !isOfMonth.has(kind))) continue
    if (kind === 'weekday' && (isOfDate(flat, start, end, dates) || isOfRange(flat, start, end))) continue
    if (kind !== 'weekday' && dates.some((date) => start < date.end && date.start < end)) continue
    const today = own ?? yearIn(text)
    if (today === undefined) continue
    const later = names.next.test(text) ? 1 : 0
    const number = Number(match.groups?.['number'] ?? 0)
    const day = dayOf[kind]({ text, today, language, names, later, number })
    if (day === null) continue
    const date = new Date(day)
    const calendar = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
    const clock =
      kind === 'today'
        ? { start, end, time: null, offset: null }
        : clockBeside(flat, { start, end }, calendar)
    found.push({
      start: clock.start,
      end: clock.end,
      ...calendar,
      time: clock.time,
      offset: clock.offset,
      yearImplied: true,
      isRelative: !isOfMonth.has(kind) || (kind === 'monthEnd' && monthNamed(text, language) === -1),
      isPeriodEnd: kind.endsWith('End'),
      isLimit: kind === 'today' || limitsByItself.test(text),
    })
  }
  return found
}

/** Kinds that tell the day of a month, which is as good as its number; "the end of the month" alone is not. */
const isOfMonth: ReadonlySet<Kind> = new Set(['dayOfMonth', 'nthOfMonth', 'monthEnd', 'weekdayAndDay'])

/** The first day that the text prints in full, for a letter whose own is not known. */
function firstDay(dates: readonly CalendarDate[]): Date | undefined {
  const first = dates.find(({ yearImplied }) => !yearImplied)
  return first && new Date(Date.UTC(first.year, first.month - 1, first.day))
}

function yearIn(text: string): LocalTime | undefined {
  const year = /20\d\d/.exec(text)?.[0]
  return year === undefined ? undefined : Date.UTC(Number(year), 0, 1)
}

/** 今週中, 年内: within the time, without a word that says so. */
const limitsByItself = /(?:週中|年内)$/

/** What the words of each kind of day mean; `later` is 1 where the next week or month is meant. */
const dayOf: Readonly<
  Record<
    Kind,
    (told: {
      text: string
      today: LocalTime
      language: string
      names: DayNames
      later: number
      number: number
    }) => LocalTime | null
  >
> = {
  today: ({ today }) => today,
  tomorrow: ({ today }) => today + dayLength,
  afterTomorrow: ({ today }) => today + 2 * dayLength,
  weekday: ({ text, today, names, later }) => weekdayOf(text, today, names, later),
  // The last working day of the week: nobody is told to answer by a Sunday.
  weekEnd: ({ today, later }) => mondayOf(today) + (later * 7 + 4) * dayLength,
  yearEnd: ({ today }) => Date.UTC(new Date(today).getUTCFullYear(), 12, 0),
  dayOfMonth({ text, today, later, language }) {
    const number = numberIn(text, language)
    return dayIn(today, later, number)
  },
  monthEnd: ({ text, today, language, later }) => endOfMonth(text, today, language, later),
  nthOfMonth({ text, today, language, names, later }) {
    const [, place] = placesByLength(names).find(([word]) => text.includes(word)) ?? []
    if (place === undefined) return null
    const last = endOfMonth(text, today, language, later)
    const weekday = weekdayIn(text, names)
    const isBusiness = new RegExp(names.workingDay).test(text)
    const days = daysOfMonth(last).filter(
      (day) => (weekday === -1 || mondayBased(day) === weekday) && !(isBusiness && mondayBased(day) > 4),
    )
    return days.at(place > 0 ? place - 1 : place) ?? null
  },
  // Of this month or one of the two that follow.
  weekdayAndDay({ text, today, language, names, number }) {
    const weekday =
      language === 'ja'
        ? names.weekdays.findIndex((name) => text.includes(`(${name.charAt(0)}`))
        : weekdayIn(text, names)
    const { [0]: first } = [0, 1, 2]
      .map((later) => dayIn(today, later, number))
      .filter((day) => day !== null && day >= today && mondayBased(day) === weekday)
    return first ?? null
  },
}

/** A day of this month or a later one; null where the month is too short. */
function dayIn(today: LocalTime, later: number, number: number): LocalTime | null {
  const date = new Date(today)
  const day = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, number)
  return new Date(day).getUTCDate() === number ? day : null
}

/** 15, 十五 or "fifteenth". */
function numberIn(text: string, language: string): number {
  const digits = /\d{1,2}/.exec(text)?.[0]
  if (digits !== undefined) return Number(digits)
  if (language === 'ja') return readKanjiNumber(/[一二三四五六七八九十]{1,3}(?=日)/.exec(text)?.[0] ?? '')
  for (const word of text.split(' ')) {
    const number = ordinalWords[language]?.get(word)
    if (number !== undefined) return number
  }
  return 0
}

function daysOfMonth(last: LocalTime): LocalTime[] {
  const count = new Date(last).getUTCDate()
  return Array.from({ length: count }, (_, index) => last - (count - 1 - index) * dayLength)
}

/** The weekday that comes next; of next week where the text says so. */
function weekdayOf(text: string, today: LocalTime, names: DayNames, later: number): LocalTime | null {
  const index = weekdayIn(text, names)
  if (index === -1) return null
  if (ofNextWeek.test(text)) return mondayOf(today) + (7 * later + index) * dayLength
  const ahead = (index - mondayBased(today) + 7) % 7
  return today + (ahead === 0 ? 7 : ahead) * dayLength
}
/** Monday is 0; -1 where none is named. */
function weekdayIn(text: string, { weekdays }: DayNames): number {
  return weekdays.findIndex((forms) => forms.split('|').some((form) => text.includes(form)))
}

/** "next Friday" is the one that comes, "Friday of next week" is not. */
const ofNextWeek = /week|woche|semaine|settimana|semana|来週/

function endOfMonth(text: string, today: LocalTime, language: string, later: number): LocalTime {
  const date = new Date(today)
  const named = monthNamed(text, language)
  if (named === -1) return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1 + later, 0)
  const year = Number(/20\d\d/.exec(text)?.[0] ?? date.getUTCFullYear())
  const end = Date.UTC(year, named + 1, 0)
  return end < today && !/20\d\d/.test(text) ? Date.UTC(year + 1, named + 1, 0) : end
}

/** The month whose end is told, from 0; -1 for "this month" and "next month". */
function monthNamed(text: string, language: string): number {
  if (language === 'ja') return Number(/(\d{1,2})月(?!曜)/.exec(text)?.[1] ?? 0) - 1
  return (calendarWords[language]?.months ?? []).findIndex((forms) =>
    new RegExp(`(?<![a-z])(?:${forms})s?(?![a-z])`).test(text),
  )
}

/** Monday is 0. */
function mondayBased(day: LocalTime): number {
  return (new Date(day).getUTCDay() + 6) % 7
}

function mondayOf(day: LocalTime): LocalTime {
  return day - mondayBased(day) * dayLength
}

function startOfDay(local: LocalTime): LocalTime {
  return local - (local % dayLength)
}

/** "Friday, 14 March", "14 March (Friday)": the weekday of a printed date. */
function isOfDate(flat: string, start: number, end: number, dates: readonly CalendarDate[]): boolean {
  return dates.some(
    (date) =>
      (date.start < end && start < date.end) ||
      (date.start >= end && date.start - end <= 24 && besideDate.test(flat.slice(end, date.start))) ||
      (date.end <= start && start - date.end <= 3 && /^[ ,(（]*$/.test(flat.slice(date.end, start))),
  )
}
const besideDate =
  /^[ ,.(（、]*(?:(?:the|den|dem|der|le|il|el|dia|giorno|at|um|a|alle|ore) )*(?:\d{1,2}(?:[:.h]\d{2})? ?(?:am|pm|uhr|h)?,? ?(?:(?:on|am|le|del|el) )?)?$/

/** "Monday to Friday": when somebody can be reached. */
function isOfRange(flat: string, start: number, end: number): boolean {
  return (
    rangeAfter.test(flat.slice(end, end + 16)) || rangeBefore.test(flat.slice(Math.max(0, start - 26), start))
  )
}
const day =
  '(?:[a-z]{3,6}day|[a-z]{4,10}tag|mittwoch|sonnabend|[a-z]{3,6}di|dimanche|sabato|domenica|lunes|martes|miercoles|jueves|viernes|sabado|domingo|[月火水木金土日](?:曜日?)?)s?'
const rangeAfter = new RegExp(
  `^ ?(?:to|through|till|until|and|bis|und|au|et|a|al|e|y|-|–|から|〜|~|・|、) ?${day}`,
)
const rangeBefore = new RegExp(`${day} ?(?:to|through|till|until|bis|bis zum|au|a|al|-|–|から|〜|~|・) ?$`)
