import { limits } from '../limits.ts'
import { calendarWords, ofYear } from '../terms/calendar.ts'
import { perLanguage } from '../terms/per-language.ts'
import { dayWords } from '../terms/day-words.ts'
import { gated, type GatedPattern, type Stretch } from '../text/gated.ts'
import { readKanjiNumber } from '../text/kanji-number.ts'
import { matchesOf } from '../text/matches.ts'
import { clockBeside } from './clock.ts'
import { addRestatedDays } from './restated-days.ts'

/** A calendar date as printed, with its place in the folded text. */
export interface CalendarDate {
  readonly start: number
  readonly end: number
  readonly year: number
  readonly month: number
  readonly day: number
  /** `HH:MM` when a time of day stands beside the date. */
  readonly time: string | null
  /** `Z` or `+09:00` when a zone or offset stands beside the time. */
  readonly offset: string | null
  /** The year was not printed and is the nearest to the letter's own date. */
  readonly yearImplied: boolean
  /** Neither day nor month are printed: "Friday", "the end of the month" (`named-days.ts`). */
  readonly isRelative?: boolean
  /** The last day of a period. */
  readonly isPeriodEnd?: boolean
  /** Words that make a limit of the day belong to it: 今週中. */
  readonly isLimit?: boolean
}

export interface DateReadingOptions {
  readonly language: string
  /** Order of numeric dates that could be read both ways. */
  readonly order: 'mdy' | 'dmy'
  /** The letter's own date, for dates without a year. */
  readonly reference?: Date | undefined
  /** The store's zone, in which the letter's own day is told. */
  readonly timeZone?: string | undefined
}

/** `2025-03-04`, or with time and offset when printed: `2025-03-04T23:59:00+01:00` (RFC 3339 wants the seconds). */
export function isoDate(date: CalendarDate): string {
  const day = `${String(date.year).padStart(4, '0')}-${pad(date.month)}-${pad(date.day)}`
  return date.time === null ? day : `${day}T${date.time}:00${date.offset ?? ''}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

const iso = /(?<![\d/-])((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g
const numeric = /(?<![\d/.,-])(\d{1,2})([/.-]) ?(\d{1,2})\2 ?((?:19|20)\d{2}|\d{2})(?![\d/]|[.-]\d)/g
/** "bis zum 30.9.", "by 9/30", "entro il 30/9": day and month alone, only behind a word that makes a limit of them. */
const withoutYear =
  /(?<=(?<![a-z])(?:by|before|until|till|no later than|not later than|due|due on|bis|bis zum|bis einschliesslich|fallig am|d'ici|d'ici au|d'ici le|prima del|non oltre il|entro e non oltre il|bis spatestens|spatestens|spatestens am|vor dem|avant le|jusqu'au|pour le|au plus tard le|entro|entro il|fino al|antes del|hasta el|para el|a mas tardar el)(?: [a-z]{5,10},?(?: den| dem| the)?)? )(\d{1,2})(?:\/(\d{1,2})(?![\d/%]|\.\d)|\.(?:(\d{1,2})\.(?!\d)|(\d{2})(?![\d.%]| ?(?:%|prozent|eur|usd))))/g
const japanese =
  /(?:((?:19|20)\d{2}|[一二][〇一二三四五六七八九]{3})年|(令和|平成|昭和|(?<![a-z])r) ?(\d{1,2}|[一二三四五六七八九十]{1,3}|元)年|(同年|本年|今年|来年))?の? ?(\d{1,2}|[一二三四五六七八九十]{1,2})月 ?(\d{1,2}|[一二三四五六七八九十]{1,3})日/g
/** 9/30(火), 9/30まで: a month and a day where a weekday or a limit tells that they are. */
const japaneseDay = /(?<![\d/.])(\d{1,2})\/(\d{1,2}) ?(?=\([月火水木金土日]|まで|必着|締)/g
/** The months' old names, of which letters that want to be stately make use: 神無月の十日, 葉月の晦日, 大晦日. */
const oldMonthNames = [
  '睦月',
  '如月',
  '弥生',
  '卯月',
  '皐月',
  '水無月',
  '文月',
  '葉月',
  '長月',
  '神無月',
  '霜月',
  '師走',
]
const oldMonths = gated(
  new RegExp(
    `(?:((?:19|20)\\d{2})年[の、 ]{0,2}|(?:本年|今年|同年)の?)?(?:(${oldMonthNames.join('|')})(?:\\d{1,2}月)?の? ?(?:(\\d{1,2}|[一二三四五六七八九十]{1,3})日|(晦日|末日)|朔日)|大(晦日))`,
    'g',
  ),
)
/** R7.3.14, R7/3/14. */
const japaneseShort = /(?<![a-z\d])r(\d{1,2})([./-])(\d{1,2})\2(\d{1,2})(?![\d./-])/g
const eras: Readonly<Record<string, number>> = { 令和: 2018, r: 2018, 平成: 1988, 昭和: 1925 }

/** Between a day and its month: "7th day of", "2. im Monat", "quindicesimo del mese di". */
const ofMonth =
  " (?:(?:day )?(?:of|in)(?: the month of)?|(?:tag )?(?:im monat|des monats|im)|(?:del mes )?de|del|(?:del mese )?di|(?:jour )?du mois (?:de|d')|(?:jour )?de)"

interface NamedPatterns {
  readonly dayFirst: GatedPattern
  readonly monthFirst: GatedPattern
  /** "2025 March 14", "2025/Mar/14" */
  readonly yearFirst: GatedPattern
  /** "the fifteenth of July, 2025", "el primero de octubre": days that are spelled out. */
  readonly inWords: GatedPattern
  readonly inWordsLast: GatedPattern
}

const namedPatterns = perLanguage((language): NamedPatterns | undefined => {
  const words = calendarWords[language]
  if (words === undefined) return undefined
  const months = words.months.join('|')
  const dayNames = [...(dayWords[language]?.keys() ?? [])].toSorted((a, b) => b.length - a.length)
  const days = dayNames.join('|')
  return {
    dayFirst: gated(
      new RegExp(
        `(?<![\\d.,/-])(\\d{1,2})(?:st|nd|rd|th|\\.|er|º|°)?(?:${ofMonth})?[ /-]{0,2}(${months})(?![a-z])\\.?(?:,? ?(?:${ofYear})?[/-]?((?:19|20)\\d{2}|(?:'|(?<=-))\\d{2})(?!\\d))?`,
        'g',
      ),
    ),
    yearFirst: gated(
      new RegExp(`(?<![\\d/-])((?:19|20)\\d{2})[ /-](${months})[ /-](\\d{1,2})(?![\\d:/-])`, 'g'),
    ),
    monthFirst: gated(
      new RegExp(
        `(?<![a-z])(${months})(?:\\.? |, (?=\\d{1,2}(?:st|nd|rd|th)))(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%]|:\\d|\\.\\d)(?:,? ((?:19|20)\\d{2})(?!\\d))?`,
        'g',
      ),
    ),
    inWords: gated(
      new RegExp(
        `(?<![a-z-])(${days})(?:${ofMonth})?,? (${months})(?![a-z])(?:,? ?(?:${ofYear})?((?:19|20)\\d{2})(?!\\d))?`,
        'g',
      ),
    ),
    inWordsLast: gated(
      new RegExp(`(?<![a-z])(${months}) (?:the )?(${days})(?![a-z-])(?:,? ((?:19|20)\\d{2})(?!\\d))?`, 'g'),
    ),
  }
})

/** All calendar dates of a folded text, in order of place. Impossible dates are left out. */
export function findDates(flat: string, options: DateReadingOptions, whole?: Stretch): CalendarDate[] {
  const found: CalendarDate[] = []
  const withoutReference: DayWithoutYear[] = []
  const add = (start: number, length: number, year: number | undefined, month: number, day: number): void => {
    const end = start + length
    if (found.length >= limits.datesRead || found.some((other) => start < other.end && other.start < end))
      return
    if (year === undefined && options.reference === undefined) {
      withoutReference.push({ start, length, month, day })
      return
    }
    const known = year ?? nearestYear(month, day, options.reference)
    if (known === undefined || !isRealDate(known, month, day)) return
    const clock = clockBeside(flat, { start, end }, { year: known, month, day })
    found.push({
      start: clock.start,
      end: clock.end,
      year: known,
      month,
      day,
      time: clock.time,
      offset: clock.offset,
      yearImplied: year === undefined,
    })
  }
  for (const m of matchesOf(flat, iso)) add(m.index, m[0].length, Number(m[1]), Number(m[2]), Number(m[3]))
  // R6.7.10 is no 6 July 2010.
  if (options.language === 'ja') addJapanese(flat, whole, options, add)
  for (const m of matchesOf(flat, numeric)) {
    const [first, second] = [Number(m[1]), Number(m[3])]
    const dayFirst = first > 12 || (second <= 12 && (options.order === 'dmy' || m[2] === '.'))
    add(m.index, m[0].length, fullYear(m[4] ?? ''), dayFirst ? second : first, dayFirst ? first : second)
  }
  for (const m of matchesOf(flat, withoutYear)) {
    const [first, second] = [Number(m[1]), Number(m[2] ?? m[3] ?? m[4])]
    const dayFirst = first > 12 || (second <= 12 && (options.order === 'dmy' || m[2] === undefined))
    add(m.index, m[0].length, undefined, dayFirst ? second : first, dayFirst ? first : second)
  }
  addNamed(flat, whole, options.language, add)
  if (options.language !== 'en') addNamed(flat, whole, 'en', add)
  addRestatedDays(flat, whole, options.language, found, add)
  if (withoutReference.length > 0) addWithYearOfText(flat, withoutReference, found, add)
  return found.sort((a, b) => a.start - b.start)
}

interface DayWithoutYear {
  readonly start: number
  readonly length: number
  readonly month: number
  readonly day: number
}

/**
 * Days without a year in a letter whose own date is not known: of the year that stands apart in the same sentence ("Epiphany 2027,
 * 6 January", 7月22日(2025年)), or else the one nearest to the first whole date of the text.
 */
function addWithYearOfText(
  flat: string,
  days: readonly DayWithoutYear[],
  found: readonly CalendarDate[],
  add: AddDate,
): void {
  const first = found.toSorted((a, b) => a.start - b.start)[0]
  const written = first === undefined ? undefined : new Date(Date.UTC(first.year, first.month - 1, first.day))
  for (const { start, length, month, day } of days) {
    const end = start + length
    const beside =
      yearBehind.exec(flat.slice(end, end + 36))?.[1] ??
      yearBefore.exec(flat.slice(Math.max(0, start - 60), start))?.[1]
    const year = beside === undefined ? nearestYear(month, day, written) : Number(beside)
    if (year !== undefined) add(start, length, year, month, day)
  }
}

const yearBehind = /^[^.。!?;\d]{0,24}[ (]((?:19|20)\d{2})年?(?:[),]|$)/
const yearBefore =
  /(?<![\d.,/-])(?<!(?:jan|feb|mar|apr|may|mai|mag|jun|jul|aug|ago|sep|set|oct|okt|ott|nov|dec|dez|dic)[a-z]* \d{1,2},? )((?:19|20)\d{2})(?![\d%/-]|[.,]\d)[^.。!?;\d]{0,40}$/

/** Adds a day that begins at a place of the text, unless another stands there or there is no such day. */
export type AddDate = (
  start: number,
  length: number,
  year: number | undefined,
  month: number,
  day: number,
) => void

function addJapanese(
  flat: string,
  whole: Stretch | undefined,
  options: DateReadingOptions,
  add: AddDate,
): void {
  for (const m of matchesOf(flat, japanese)) {
    let year = m[1] === undefined ? undefined : readKanjiNumber(m[1])
    if (m[2] !== undefined) year = (eras[m[2]] ?? 0) + (m[3] === '元' ? 1 : readKanjiNumber(m[3] ?? ''))
    if (m[4] !== undefined && options.reference !== undefined) {
      year = options.reference.getUTCFullYear() + (m[4] === '来年' ? 1 : 0)
    }
    add(m.index, m[0].length, year, readKanjiNumber(m[5] ?? ''), readKanjiNumber(m[6] ?? ''))
  }
  for (const m of oldMonths.all(flat, whole)) {
    const [text, printedYear, name = '', number, lastOfMonth, lastOfYear] = m
    const last = lastOfMonth ?? lastOfYear
    const month = name === '' ? 12 : oldMonthNames.indexOf(name) + 1
    const day = number === undefined ? (last === undefined ? 1 : 0) : readKanjiNumber(number)
    const year = printedYear === undefined ? undefined : Number(printedYear)
    // The zeroth day of the next month is the last of this one, whose number the year makes no difference to but in February.
    add(
      m.index,
      text.length,
      year,
      month,
      day === 0 ? new Date(Date.UTC(year ?? 2001, month, 0)).getUTCDate() : day,
    )
  }
  for (const m of matchesOf(flat, japaneseDay))
    add(m.index, m[0].length, undefined, Number(m[1]), Number(m[2]))
  for (const m of matchesOf(flat, japaneseShort))
    add(m.index, m[0].length, (eras['r'] ?? 0) + Number(m[1]), Number(m[3]), Number(m[4]))
}

function addNamed(flat: string, whole: Stretch | undefined, language: string, add: AddDate): void {
  const patterns = namedPatterns(language)
  const months = calendarWords[language]?.months
  if (patterns === undefined || months === undefined || !patterns.dayFirst.isPossible(whole)) return
  const monthOf = (name: string): number => months.findIndex((names) => names.split('|').includes(name)) + 1
  for (const m of patterns.yearFirst.all(flat, whole))
    add(m.index, m[0].length, Number(m[1]), monthOf(m[2] ?? ''), Number(m[3]))
  for (const m of patterns.dayFirst.all(flat, whole)) {
    add(m.index, m[0].length, fullYear(m[3]?.replace("'", '') ?? ''), monthOf(m[2] ?? ''), Number(m[1]))
  }
  for (const m of patterns.monthFirst.all(flat, whole)) {
    add(m.index, m[0].length, fullYear(m[3] ?? ''), monthOf(m[1] ?? ''), Number(m[2]))
  }
  const dayOf = (name: string): number => dayWords[language]?.get(name) ?? 0
  for (const m of patterns.inWords.all(flat, whole))
    add(m.index, m[0].length, fullYear(m[3] ?? ''), monthOf(m[2] ?? ''), dayOf(m[1] ?? ''))
  if (language === 'en')
    for (const m of patterns.inWordsLast.all(flat, whole))
      add(m.index, m[0].length, fullYear(m[3] ?? ''), monthOf(m[1] ?? ''), dayOf(m[2] ?? ''))
}

function fullYear(text: string): number | undefined {
  if (text === '') return undefined
  const year = Number(text)
  return year >= 100 ? year : year + (year < 70 ? 2000 : 1900)
}

function isRealDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** A date without a year is the one nearest to the letter's date. */
function nearestYear(month: number, day: number, reference: Date | undefined): number | undefined {
  if (reference === undefined) return undefined
  const year = reference.getUTCFullYear()
  const distance = (candidate: number): number =>
    Math.abs(Date.UTC(candidate, month - 1, day) - reference.getTime())
  return [year, year + 1, year - 1].sort((a, b) => distance(a) - distance(b))[0]
}
