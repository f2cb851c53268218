import { limits } from '../limits.ts'
import { gated, type GatedPattern, type Stretch } from '../text/gated.ts'
import { calendarWords } from '../terms/calendar.ts'
import { perLanguage } from '../terms/per-language.ts'
import { findNthDays } from './nth-days.ts'
import { readKanjiNumber } from '../text/kanji-number.ts'
import { matchesOf } from '../text/matches.ts'

/** A length of time as printed, with its place in the folded text. */
export interface Duration {
  readonly start: number
  readonly end: number
  readonly count: number
  readonly unit: 'hour' | 'day' | 'week' | 'month'
  /** Business days: counted without weekends when a date is worked out. */
  readonly business: boolean
}

/** The ISO 8601 form; business days are written as plain days. */
export function isoDuration(duration: Duration): string {
  if (duration.unit === 'hour') return `PT${duration.count}H`
  return `P${duration.count}${{ day: 'D', week: 'W', month: 'M' }[duration.unit]}`
}

/** Length in days, for windows and holds. */
export function inDays(duration: Duration): number {
  const days = { hour: 1 / 24, day: 1, week: 7, month: 30 }[duration.unit] * duration.count
  // Twelve months of invoices are a year of invoices.
  return duration.unit === 'month' && duration.count % 12 === 0
    ? (duration.count / 12) * 365
    : Math.round(days)
}

interface DurationPatterns {
  readonly duration: RegExp
  readonly units: readonly (readonly [unit: Duration['unit'] | 'year', pattern: RegExp])[]
  readonly business: RegExp
  /** Matches in every text that holds a length of time. */
  readonly anyUnit: RegExp
}

const durationPatterns = perLanguage((language): DurationPatterns | undefined => {
  const words = calendarWords[language] ?? calendarWords['en']
  if (words === undefined) return undefined
  const numbers = Object.keys(words.numbers)
    .sort((a, b) => b.length - a.length)
    .join('|')
  const units = words.units.map(([, pattern]) => pattern).join('|')
  const qualifier = `(?:${words.business}|derni(?:ers?|eres?)|calendar|full|consecutive|more|further|additional|clear|straight|whole|prochaine?s?|suivants?|pleine?s?|francs|nachsten|folgenden|weiteren?|prossimi|successivi|proximos|siguientes|ganzen?|vollen?|kalender)`
  const duration = new RegExp(
    `(?<![a-z0-9.,:/])(?<!(?<!\\d)-)(?:(\\d{1,3})|(${numbers}|(?<=within )an?|(?<!(?:once|twice|times|days|hours|half) )an?(?= (?:week|fortnight|month)(?!ly| (?:ago|later)))|an?(?= (?:day|hour) (?:after|from) (?:this|the|today|now|receipt))))(?: ?\\((\\d{1,3}|[a-z-]+)\\))?[- ]{0,2}(?:${qualifier}[- ])?(${units})(?![a-z])(?: (${words.business})(?![a-z]))?`,
    'g',
  )
  return {
    duration,
    units: words.units.map(([unit, pattern]) => [unit, new RegExp(`^(?:${pattern})$`)] as const),
    business: new RegExp(`(?<![a-z])(?:${words.business})`),
    anyUnit: new RegExp(`(?:${units})(?![a-z])`),
  }
})

const japanese =
  /((?<!\d)\d{1,3}|[一二三四五六七八九十百]{1,5}) ?(時間|営業日|日|週間|か月|ヶ月|カ月|ケ月|箇月|年)(?!\d|本)/g

/** All lengths of time of a folded text, in order. */
export function findDurations(flat: string, language: string, whole?: Stretch): Duration[] {
  if (language === 'ja') return findJapanese(flat)
  const words = calendarWords[language] ?? calendarWords['en']
  const patterns = durationPatterns(language)
  if (words === undefined || patterns === undefined) return []
  const found: Duration[] = []
  for (const match of patterns.anyUnit.test(flat) ? matchesOf(flat, patterns.duration) : []) {
    if (found.length >= limits.durationsRead) break
    const digits = match[1] ?? (match[3] !== undefined && /^\d+$/.test(match[3]) ? match[3] : undefined)
    const count =
      digits === undefined
        ? (words.numbers[match[2] ?? ''] ?? (/^an?$/.test(match[2] ?? '') ? 1 : 0))
        : Number(digits)
    const unit = patterns.units.find(([, pattern]) => pattern.test(match[4] ?? ''))?.[0]
    if (unit === undefined || count === 0 || isClock(flat, match)) continue
    const business = patterns.business.test(match[0])
    const start = match.index
    // Years are counted as months: the units of a deadline.
    if (unit === 'year')
      found.push({ start, end: start + match[0].length, count: count * 12, unit: 'month', business })
    else found.push({ start, end: start + match[0].length, count, unit, business })
  }
  for (const { pattern, count, unit } of withoutNumber)
    for (const match of pattern.all(flat, whole)) {
      if (found.length >= limits.durationsRead) break
      const [start, end] = [match.index, match.index + match[0].length]
      if (!found.some((other) => start < other.end && other.start < end))
        found.push({ start, end, count, unit, business: false })
    }
  for (const nth of findNthDays(flat, language, whole)) {
    if (found.length >= limits.durationsRead) break
    if (!found.some((other) => nth.start < other.end && other.start < nth.end)) found.push(nth)
  }
  found.sort((a, b) => a.start - b.start)
  return found.filter((length, at) => !isToldInSmaller(flat, length, found[at + 1]))
}

/** "Three days (72 hours)", "a week, so seven days": the smaller unit is the more exact of the two. */
function isToldInSmaller(flat: string, length: Duration, next: Duration | undefined): boolean {
  return (
    next !== undefined &&
    next.unit !== length.unit &&
    length.unit !== 'month' &&
    hoursIn[next.unit] < hoursIn[length.unit] &&
    next.count * hoursIn[next.unit] === length.count * hoursIn[length.unit] &&
    inBrackets.test(flat.slice(length.end, next.start))
  )
}
const hoursIn = { hour: 1, day: 24, week: 168, month: 730 }
const inBrackets =
  /^ ?(?:\(|[,–—-] ?)(?:(?:so|i\.e\.|that is|das heisst|d\.h\.|also|soit|c'est-a-dire|cioe|ossia|es decir|o sea),? )?$|^[(（]$/

/** "à 10 h", "a las 10 h", "de 9 h à 17 h": a time of day. */
function isClock(flat: string, match: RegExpExecArray): boolean {
  const [text] = match
  if (!/\d ?h$/.test(text)) return false
  return (
    /(?<![a-z])(?:a|vers|a las|las) $/.test(flat.slice(Math.max(0, match.index - 8), match.index)) ||
    /^ ?(?:a|-|–|et|y) \d{1,2} ?h(?![a-z])/.test(
      flat.slice(match.index + text.length, match.index + text.length + 10),
    )
  )
}

/** A week that needs no number: "last week", "letzte Woche". */
const lastWeek =
  /(?<![a-z])(?:(?:last|past|previous) week|(?:letzten?|vergangenen?|vorigen?) woche|(?:la )?derniere semaine|semaine (?:derniere|passee|ecoulee)|(?:ultima|scorsa) settimana|settimana scorsa|(?:ultima|pasada) semana|semana pasada)(?![a-z])/g

/** Lengths of time that are told without a number. */
const withoutNumber: readonly {
  readonly pattern: GatedPattern
  readonly count: number
  readonly unit: Duration['unit']
}[] = [
  { pattern: gated(lastWeek), count: 1, unit: 'week' },
  {
    pattern: gated(
      /(?<![a-z])(?:wochenfrist|(?:within|in) the week(?![a-z])|der woche nach(?![a-z])|la semaine (?=qui suit|suivant)|la settimana (?=successiva|seguente|che segue)|la semana (?=siguiente|posterior|que sigue))/g,
    ),
    count: 1,
    unit: 'week',
  },
  { pattern: gated(/(?<![a-z])(?:monatsfrist|within the month)(?![a-z])/g), count: 1, unit: 'month' },
  { pattern: gated(/(?<![a-z])fortnight(?![a-z])/g), count: 14, unit: 'day' },
  { pattern: gated(/(?<![a-z])huitaine(?![a-z])/g), count: 8, unit: 'day' },
  {
    pattern: gated(/(?<![a-z])(?:quinzaine|quincena|quindicina di giorni)(?![a-z])/g),
    count: 15,
    unit: 'day',
  },
  {
    pattern: gated(/(?<![a-z])(?:dizaine de jours|decina di giorni|decena de dias)(?![a-z])/g),
    count: 10,
    unit: 'day',
  },
]
const onlyLastWeek = new RegExp(`^${lastWeek.source}$`)

/** True for "last week", which looks back by itself. */
export function isLastWeek(flat: string, duration: Duration): boolean {
  return duration.unit === 'week' && onlyLastWeek.test(flat.slice(duration.start, duration.end))
}

function findJapanese(flat: string): Duration[] {
  const found: Duration[] = []
  for (const match of matchesOf(flat, japanese)) {
    if (found.length >= limits.durationsRead) break
    const mark = match[2] ?? ''
    const before = flat.slice(Math.max(0, match.index - 2), match.index)
    // 6月17日 is a date, not seventeen days.
    if (mark === '日' && /月 ?$/.test(before)) continue
    const count = readKanjiNumber(match[1] ?? '')
    // 同日, 一部の日: a numeral that counts nothing.
    if (
      count === 0 ||
      (mark === '日' &&
        /^[^\d]$/.test(match[1] ?? '') &&
        !kanjiDays.test(flat.slice(match.index, match.index + 8)))
    )
      continue
    const unit =
      mark === '時間'
        ? 'hour'
        : mark === '週間'
          ? 'week'
          : mark === '日' || mark === '営業日'
            ? 'day'
            : 'month'
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      count: mark === '年' ? count * 12 : count,
      unit,
      business: mark === '営業日',
    })
  }
  return found.filter((length, at) => !isToldInSmaller(flat, length, found[at + 1]))
}

/** 三日以内, 七日間, 七日目, 十日のうちに: days in kanji only where they are a length of time. */
const kanjiDays = /^.{1,3}日(?:間|以内|目|の(?:うち|内|間|あいだ|猶予))/
