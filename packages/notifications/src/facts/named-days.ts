import { limits } from '../limits.ts'
import { calendarWords } from '../terms/calendar.ts'
import { dayNames, withNames, type DayNames } from '../terms/day-names.ts'
import { gated, type GatedPattern, type Stretch } from '../text/gated.ts'
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
  | 'weekEnd'
  | 'yearEnd'
  | 'weekday'

const compiled = new Map<string, GatedPattern>()

function patternOf(language: string, names: DayNames): GatedPattern {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const kinds: readonly (readonly [Kind, string])[] = [
    ['afterTomorrow', names.afterTomorrow],
    ['today', names.today],
    ['tomorrow', names.tomorrow],
    ['monthEnd', withNames(language, names.monthEnd, 'months')],
    ['dayOfMonth', names.dayOfMonth],
    ['weekEnd', names.weekEnd],
    ['yearEnd', names.yearEnd],
    ['weekday', withNames(language, names.weekday, 'weekdays')],
  ]
  const source = kinds.map(([kind, pattern]) => `(?<${kind}>${pattern})`).join('|')
  const pattern = gated(new RegExp(`(?<![a-z\\d])(?:${source})(?![a-z])`, 'g'))
  compiled.set(language, pattern)
  return pattern
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
  const names = dayNames[options.language]
  if (names === undefined || options.reference === undefined) return []
  const today = startOfDay(toLocalTime(options.reference.getTime(), options.timeZone ?? 'UTC'))
  const found: CalendarDate[] = []
  for (const match of patternOf(options.language, names).all(flat, whole)) {
    if (found.length >= limits.datesRead) break
    const [text] = match
    const kind = (Object.keys(match.groups ?? {}) as Kind[]).find(
      (name) => match.groups?.[name] !== undefined,
    )
    const [start, end] = [match.index, match.index + text.length]
    if (kind === undefined) continue
    if (kind === 'weekday' && (isOfDate(flat, start, end, dates) || isOfRange(flat, start, end))) continue
    const later = names.next.test(text) ? 1 : 0
    const day = dayOf[kind]({ text, today, language: options.language, names, later })
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
      isRelative:
        kind !== 'dayOfMonth' && !(kind === 'monthEnd' && monthNamed(text, options.language) !== -1),
      isPeriodEnd: kind.endsWith('End'),
      isLimit: kind === 'today' || limitsByItself.test(text),
    })
  }
  return found
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
  dayOfMonth({ text, today, later }) {
    const number = Number(/\d{1,2}/.exec(text)?.[0])
    const date = new Date(today)
    const day = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, number)
    return new Date(day).getUTCDate() === number ? day : null
  },
  monthEnd: ({ text, today, language, later }) => endOfMonth(text, today, language, later),
}

/** The weekday that comes next; of next week where the text says so. */
function weekdayOf(text: string, today: LocalTime, names: DayNames, later: number): LocalTime | null {
  const index = names.weekdays.findIndex((forms) => forms.split('|').some((form) => text.includes(form)))
  if (index === -1) return null
  if (ofNextWeek.test(text)) return mondayOf(today) + (7 * later + index) * dayLength
  const ahead = (index - mondayBased(today) + 7) % 7
  return today + (ahead === 0 ? 7 : ahead) * dayLength
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
  if (language === 'ja') return Number(/(\d{1,2})月/.exec(text)?.[1] ?? 0) - 1
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
