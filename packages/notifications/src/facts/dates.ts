import { limits } from '../limits.ts'
import { calendarWords } from '../terms/calendar.ts'

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
}

export interface DateReadingOptions {
  readonly language: string
  /** Order of numeric dates that could be read both ways. */
  readonly order: 'mdy' | 'dmy'
  /** The letter's own date, for dates without a year. */
  readonly reference?: Date | undefined
}

/** `2025-03-04`, or with time and offset when printed: `2025-03-04T23:59+01:00`. */
export function isoDate(date: CalendarDate): string {
  const day = `${String(date.year).padStart(4, '0')}-${pad(date.month)}-${pad(date.day)}`
  return date.time === null ? day : `${day}T${date.time}${date.offset ?? ''}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

const iso = /(?<![\d/-])((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g
const numeric = /(?<![\d/.,-])(\d{1,2})([/.-]) ?(\d{1,2})\2 ?((?:19|20)\d{2}|\d{2})(?![\d/]|[.-]\d)/g
const japanese =
  /(?:((?:19|20)\d{2})年|(令和|平成|昭和) ?(\d{1,2}|元)年|(同年|本年|今年|来年))? ?(\d{1,2})月 ?(\d{1,2})日/g
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 }

const compiled = new Map<string, { dayFirst: RegExp; monthFirst: RegExp }>()

function namedPatterns(language: string): { dayFirst: RegExp; monthFirst: RegExp } | undefined {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const words = calendarWords[language]
  if (words === undefined) return undefined
  const months = words.months.join('|')
  const patterns = {
    dayFirst: new RegExp(
      `(?<![\\d.,/-])(\\d{1,2})(?:st|nd|rd|th|\\.|er|º|°)?(?: (?:of|de|del|di))?[ -]{0,2}(${months})(?![a-z])\\.?(?:,? ?(?:de |del )?-?((?:19|20)\\d{2}|'\\d{2})(?!\\d))?`,
      'g',
    ),
    monthFirst: new RegExp(
      `(?<![a-z])(${months})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d%]|:\\d|\\.\\d)(?:,? ((?:19|20)\\d{2})(?!\\d))?`,
      'g',
    ),
  }
  compiled.set(language, patterns)
  return patterns
}

/** All calendar dates of a folded text, in order of place. Impossible dates are left out. */
export function findDates(flat: string, options: DateReadingOptions): CalendarDate[] {
  const found: CalendarDate[] = []
  const add = (start: number, length: number, year: number | undefined, month: number, day: number): void => {
    const end = start + length
    if (found.length >= limits.datesRead || found.some((other) => start < other.end && other.start < end))
      return
    const known = year ?? nearestYear(month, day, options.reference)
    if (known === undefined || !isRealDate(known, month, day)) return
    const clock = clockBeside(flat, start, end)
    found.push({
      start,
      end: Math.max(end, clock.end),
      year: known,
      month,
      day,
      time: clock.time,
      offset: clock.offset,
      yearImplied: year === undefined,
    })
  }
  for (const m of flat.matchAll(iso)) add(m.index, m[0].length, Number(m[1]), Number(m[2]), Number(m[3]))
  for (const m of flat.matchAll(numeric)) {
    const [first, second] = [Number(m[1]), Number(m[3])]
    const dayFirst = first > 12 || (second <= 12 && (options.order === 'dmy' || m[2] === '.'))
    add(m.index, m[0].length, fullYear(m[4] ?? ''), dayFirst ? second : first, dayFirst ? first : second)
  }
  if (options.language === 'ja') addJapanese(flat, options, add)
  addNamed(flat, options.language, add)
  if (options.language !== 'en') addNamed(flat, 'en', add)
  return found.sort((a, b) => a.start - b.start)
}

type AddDate = (start: number, length: number, year: number | undefined, month: number, day: number) => void

function addJapanese(flat: string, options: DateReadingOptions, add: AddDate): void {
  for (const m of flat.matchAll(japanese)) {
    let year = m[1] === undefined ? undefined : Number(m[1])
    if (m[2] !== undefined) year = (eras[m[2]] ?? 0) + (m[3] === '元' ? 1 : Number(m[3]))
    if (m[4] !== undefined && options.reference !== undefined) {
      year = options.reference.getUTCFullYear() + (m[4] === '来年' ? 1 : 0)
    }
    add(m.index, m[0].length, year, Number(m[5]), Number(m[6]))
  }
}

function addNamed(flat: string, language: string, add: AddDate): void {
  const patterns = namedPatterns(language)
  const months = calendarWords[language]?.months
  if (patterns === undefined || months === undefined) return
  const monthOf = (name: string): number => months.findIndex((names) => names.split('|').includes(name)) + 1
  for (const m of flat.matchAll(patterns.dayFirst)) {
    add(m.index, m[0].length, fullYear(m[3]?.replace("'", '') ?? ''), monthOf(m[2] ?? ''), Number(m[1]))
  }
  for (const m of flat.matchAll(patterns.monthFirst)) {
    add(m.index, m[0].length, fullYear(m[3] ?? ''), monthOf(m[1] ?? ''), Number(m[2]))
  }
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

const clockAfter =
  /^(?:,|\.)?(?: ?(?:at|um|a|alle(?: ore)?|a las|a la|ore|\(|の|by|before|until|à))? ?(\d{1,2})(?:[:h.]|時)(\d{2})?(?:分)?(?::\d{2})? ?(a\.?m\.?|p\.?m\.?|uhr|h|hs)?(?: ?\(?(utc|gmt|cet|cest|jst|pst|pdt|pt|est|edt|et|bst|mez|mesz)?(?:([+-])(\d{1,2}):?(\d{2})?)?)?/
const clockBefore =
  /(\d{1,2})(?:[:h.](\d{2}))? ?(a\.?m\.?|p\.?m\.?|uhr|h)? ?(utc|gmt|cet|cest|jst|pst|pdt|pt|est|edt|et|bst)? ?(?:\((?:utc|gmt)[^)]{0,8}\) ?)?(?:on|am|,|le|del|il) (?:[a-z]{3,7}day,? |[a-z]{4,10}(?:tag|woch),? (?:dem |den )?|[a-z]{2,5}di,? |[a-z]{4,9},? )?$/
const offsets: Readonly<Record<string, string>> = {
  utc: 'Z',
  gmt: 'Z',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  jst: '+09:00',
  pst: '-08:00',
  pdt: '-07:00',
  est: '-05:00',
  edt: '-04:00',
  bst: '+01:00',
}

function clockBeside(
  flat: string,
  start: number,
  end: number,
): { time: string | null; offset: string | null; end: number } {
  const after = clockAfter.exec(flat.slice(end, end + 40))
  if (after !== null && (after[2] !== undefined || after[3] !== undefined || after[0].includes('時'))) {
    const time = clock(after[1], after[2], after[3])
    if (time !== null) {
      const sign = after[5]
      const offset =
        sign === undefined
          ? (offsets[after[4] ?? ''] ?? null)
          : `${sign}${(after[6] ?? '').padStart(2, '0')}:${after[7] ?? '00'}`
      return { time, offset, end: end + after[0].length }
    }
  }
  const before = clockBefore.exec(flat.slice(Math.max(0, start - 60), start))
  if (before !== null && (before[2] !== undefined || before[3] !== undefined)) {
    const time = clock(before[1], before[2], before[3])
    if (time !== null) return { time, offset: offsets[before[4] ?? ''] ?? null, end }
  }
  return { time: null, offset: null, end }
}

function clock(
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
): string | null {
  let hour = Number(hours)
  const minute = Number(minutes ?? 0)
  if (half?.startsWith('p') === true && hour < 12) hour += 12
  if (half?.startsWith('a') === true && hour === 12) hour = 0
  if (hour > 24 || minute > 59) return null
  return `${pad(hour)}:${pad(minute)}`
}
