import { ordinalWords } from '../terms/day-words.ts'
import { nthDays } from '../terms/nth-days.ts'
import { perLanguage } from '../terms/per-language.ts'
import { gated, type GatedPattern, type Stretch } from '../text/gated.ts'
import type { Duration } from './durations.ts'

interface NthDayPatterns {
  readonly day: GatedPattern
  readonly place: RegExp
  readonly business: RegExp
  readonly counted: RegExp
  readonly limit: RegExp
  readonly ofMonth: RegExp
}

const patternsOf = perLanguage((language): NthDayPatterns | undefined => {
  const words = nthDays[language]
  if (words === undefined) return undefined
  const ordinals = [...(ordinalWords[language]?.keys() ?? [])].join('|')
  return {
    day: gated(new RegExp(` ${words.day}(?![a-z])`, 'g')),
    place: new RegExp(`(?<![a-z\\d.,/:-])(?:(\\d{1,2})${words.mark}|(${ordinals}))$`),
    business: new RegExp(words.business),
    counted: new RegExp(`^${words.counted}(?![a-z])`),
    limit: new RegExp(`(?<![a-z])${words.limit}$`),
    ofMonth: new RegExp(`^${words.ofMonth}`),
  }
})

/**
 * Lengths of time that are told as the last of their days: "the tenth day after this mail", "am zehnten Tag nach Zugang". A day of a
 * month is none; Japanese has the same form for both (`findDurations`).
 */
export function findNthDays(flat: string, language: string, whole?: Stretch): Duration[] {
  const found: Duration[] = []
  const patterns = patternsOf(language)
  if (patterns === undefined) return found
  const { day, place, business, counted, limit, ofMonth } = patterns
  for (const match of day.all(flat, whole)) {
    const nth = place.exec(flat.slice(Math.max(0, match.index - longestPlace), match.index))
    if (nth === null) continue
    const [printed, digits, word = ''] = nth
    const count = digits === undefined ? (ordinalWords[language]?.get(word) ?? 0) : Number(digits)
    const start = match.index - printed.length
    const end = match.index + match[0].length
    const behind = flat.slice(end, end + 24)
    const isLength =
      counted.test(behind) ||
      (!ofMonth.test(behind) && limit.test(flat.slice(Math.max(0, start - longestLimit), start)))
    if (isLength && count > 0)
      found.push({ start, end, count, unit: 'day', business: business.test(match[0]) })
  }
  return found
}

/** Characters of the longest ordinal, and of the longest words in front of it. */
const longestPlace = 24
const longestLimit = 40
