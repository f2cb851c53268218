import { dayOf, yearOf, type Day } from '../../day.ts'
import { monthNames, monthNamesBeforeYear } from '../words/months.ts'
import { allMatches, has } from './pattern.ts'

export interface FoundDate {
  readonly start: number
  readonly end: number
  /** Undefined where the calendar has no such day, for a month without a day, and where 3/4 may be either of two. */
  readonly day: Day | undefined
  /** False for the 31st of September. */
  readonly valid: boolean
  readonly precision: 'day' | 'month'
  /** True when the text states the year. */
  readonly yearGiven: boolean
}

export interface DateOptions {
  /** A date without a year is the one nearest to this day, and never one far ahead of it. */
  readonly reference: Day
  /** How `03/04/2026` is read where both readings are possible. */
  readonly monthFirst: boolean
}

const longestFirst = (names: Readonly<Record<string, number>>): string =>
  Object.keys(names)
    .toSorted((a, b) => b.length - a.length)
    .join('|')
const names = longestFirst(monthNames)
const beforeYear = longestFirst(monthNamesBeforeYear)
const ordinal = String.raw`(?:st|nd|rd|th|er|º|\.)?`
const year = String.raw`(?:,?\s+(?:de\s+|del\s+)?|-)(\d{4})(?!\d)`
const dayMonth = String.raw`(\d{1,2})${ordinal}(?:\s*(?:-|–|to|and|until|bis(?: zum)?|und|al|au|et|y|e|hasta(?: el)?)\s*(\d{1,2})${ordinal})?(?:\s+(?:of\s+|de\s+|di\s+)?|-)(${names}|(?:${beforeYear})(?=\.?${year.replace('(\\d', '(?:\\d')}))\.?(?![\p{L}])(?:${year})?`
const monthDay = String.raw`(${names})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d|[.,]\d|\s*%|:\d)(?:\s*(?:-|–|to|and|until)\s*(\d{1,2})(?:st|nd|rd|th)?(?!\d|[.,]\d|\s*%|:\d))?(?:,?\s+(\d{4})(?!\d))?`
const monthYear = String.raw`(${names})\.?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)`
const iso = String.raw`(?<![\d.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-]|\.\d)`
const numeric = String.raw`(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d./-]\d)`
// "Am 3.10.", "le 3/10", "10/3に": a day and a month that a word tells to be one. "On 3/4 of the bins" is a share.
const afterWord = (words: string): string => String.raw`(?<=(?<![\p{L}\p{N}])(?:${words})\s)`
const noShare = String.raw`(?![\d/%:-]|[.,]\d|\s?(?:%|of|der|des|du|de|dei|degli|delle|del|d[’']|kg|g|cm|mm|m|l|ml|h)(?![\p{L}\d]))`
const english = afterWord(
  '[Oo]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]y|[Dd]ated|(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day,?',
)
const native = afterWord(
  '[Aa]m|[Vv]om|[Bb]is(?: zum)?|[Ss]eit(?: dem)?|[Aa]b(?: dem)?|[Zz]um|[Dd]en|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|[Ll]e|[Dd]u|[Aa]u|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|[Ii]l|[Dd]al|[Aa]l|[Dd]el|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|[Ee]l|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
)
const ofDay = '0?[1-9]|[12]\\d|3[01]'
const ofMonth = '0?[1-9]|1[0-2]'
const japanese = String.raw`(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日`

const patterns = {
  iso: new RegExp(iso, 'gu'),
  japanese: new RegExp(japanese, 'gu'),
  numeric: new RegExp(numeric, 'gu'),
  english: new RegExp(String.raw`${english}(${ofDay})\/(${ofDay})${noShare}`, 'gu'),
  native: new RegExp(
    String.raw`${native}(${ofDay})(?:\/(${ofMonth})${noShare}|\.(${ofMonth})\.(?!\d))`,
    'gu',
  ),
  monthSlash: new RegExp(String.raw`(?<![\d./])(${ofMonth})\/(${ofDay})(?=[にかまよ、日は（(])`, 'gu'),
  dayMonth: new RegExp(String.raw`(?<![\p{L}\p{N}.,])${dayMonth}`, 'gu'),
  monthDay: new RegExp(String.raw`(?<![\p{L}\p{N}])${monthDay}`, 'gu'),
  monthYear: new RegExp(String.raw`(?<![\p{L}\p{N}])${monthYear}`, 'gu'),
}

/**
 * Finds calendar dates in the languages of the word lists, with their places, and says which of them do not exist.
 * `between 14 and 19 September` gives both ends. Recurrences ("every Monday") are no dates and are not returned.
 */
export function findDates(written: string, options: DateOptions): FoundDate[] {
  const text = has(wideDigit, written) ? narrowed(written) : written
  const found: FoundDate[] = []
  const free = (start: number, end: number): boolean => found.every((f) => end <= f.start || start >= f.end)
  const add = (
    match: RegExpMatchArray,
    year: string | undefined,
    month: number,
    days: readonly (string | undefined)[],
    certain = true,
  ): void => {
    const start = match.index ?? 0
    const end = start + match[0].length
    if (!free(start, end)) return
    for (const day of days) {
      if (day === undefined) continue
      const value = resolve(year, month, Number(day), options.reference)
      found.push({
        start,
        end,
        day: certain ? value : undefined,
        valid: value !== undefined,
        precision: 'day',
        yearGiven: year !== undefined,
      })
    }
  }
  if (!/\d/.test(text)) return found
  for (const m of allMatches(patterns.iso, text)) add(m, m[1], Number(m[3]), [m[4]])
  for (const m of allMatches(patterns.japanese, text)) add(m, m[1], Number(m[2]), [m[3]])
  for (const m of allMatches(patterns.numeric, text)) {
    const first = Number(m[1])
    const second = Number(m[3])
    const year = m[4]?.length === 2 ? `20${m[4]}` : m[4]
    const monthFirst = first > 12 ? false : second > 12 ? true : options.monthFirst && m[2] !== '.'
    add(m, year, monthFirst ? first : second, [String(monthFirst ? second : first)])
  }
  for (const m of allMatches(patterns.english, text)) {
    const [first, second] = [Number(m[1]), Number(m[2])]
    const monthLeads = second > 12 || (first <= 12 && options.monthFirst)
    if (first > 12 && second > 12) continue
    // Without a year, 3/4 has two readings whatever the store.
    const certain = first > 12 || second > 12 || first === second
    add(m, undefined, monthLeads ? first : second, [String(monthLeads ? second : first)], certain)
  }
  for (const m of allMatches(patterns.native, text)) add(m, undefined, Number(m[2] ?? m[3]), [m[1]])
  for (const m of allMatches(patterns.monthSlash, text)) add(m, undefined, Number(m[1]), [m[2]])
  for (const m of allMatches(patterns.dayMonth, text)) add(m, m[4], monthOf(m[3]), [m[1], m[2]])
  for (const m of allMatches(patterns.monthDay, text)) add(m, m[4], monthOf(m[1]), [m[2], m[3]])
  for (const m of allMatches(patterns.monthYear, text)) {
    const start = m.index
    const end = start + m[0].length
    if (free(start, end))
      found.push({ start, end, day: undefined, valid: true, precision: 'month', yearGiven: true })
  }
  return withSharedYears(
    found.toSorted((a, b) => a.start - b.start),
    text,
  )
}

/** "3 February and 21 May 2026", 「2026年2月3日と5月21日」: one year said for both. */
function withSharedYears(found: readonly FoundDate[], text: string): FoundDate[] {
  const out = [...found]
  const share = (
    from: FoundDate | undefined,
    to: FoundDate | undefined,
    at: number,
    later: boolean,
  ): void => {
    if (from?.day === undefined || to?.day === undefined || !from.yearGiven || to.yearGiven) return
    const between = later ? text.slice(from.end, to.start) : text.slice(to.end, from.start)
    if (!has(later ? joinedInJapanese : joined, between)) return
    const date = new Date(to.day * 86_400_000)
    const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()]
    const year = yearOf(from.day)
    // From 28 December to 3 January 2026 begins the year before.
    const near = dayOf(year, month, day)
    // And from 12 to 4 October is a slip.
    const turned =
      near !== undefined && (later ? near < from.day : near > from.day) && Math.abs(near - from.day) > 180
    const value = turned ? dayOf(later ? year + 1 : year - 1, month, day) : near
    if (value !== undefined) out[at] = { ...to, day: value, yearGiven: true }
  }
  for (let at = out.length - 2; at >= 0; at--) share(out[at + 1], out[at], at, false)
  for (let at = 1; at < out.length; at++) share(out[at - 1], out[at], at, true)
  return out
}

const joined =
  /^\s*(?:,|&|\/|-|–|(?:,\s*)?(?:and|or|to|until|und|oder|sowie|bis|et|ou|au|e|ed|o|al|y|hasta)(?!\p{L}))(?:\s+(?:on|of|the|vom|am|zum|den|du|le|au|del|il|al|dal|el))*\s*$/iu
const joinedInJapanese = /^(?:と|、|および|及び|から|～|〜|・)$/u

const wideDigit = /[０-９]/u

/** Of the same length: １０月３日 is 10月3日. */
function narrowed(text: string): string {
  return text.replaceAll(/[０-９／．]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}

function monthOf(name = ''): number {
  return monthNames[name] ?? monthNamesBeforeYear[name] ?? 0
}

// Nobody leaves out the year of a day so far ahead.
const farAhead = 120

function resolve(year: string | undefined, month: number, day: number, reference: Day): Day | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined
  if (year !== undefined) return dayOf(Number(year), month, day)
  const around = yearOf(reference)
  let best: Day | undefined
  for (const candidate of [around - 1, around, around + 1]) {
    const value = dayOf(candidate, month, day)
    if (value === undefined || value - reference > farAhead) continue
    if (best === undefined || Math.abs(value - reference) < Math.abs(best - reference)) best = value
  }
  return best
}
