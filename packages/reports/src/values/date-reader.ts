import { findMarketplace, zoneClock } from '@health-tui/metrics'
import { compileDatePattern, type WrittenDate } from './date-pattern.ts'
import { storeDayOrder } from './feedback-day.ts'
import { type DayOrder, provenOrder, readFreeDate } from './free-date.ts'
import { parseIsoInstant } from './iso-instant.ts'

export interface DateReaderOptions {
  /** Patterns to try first, in this order. */
  readonly patterns?: readonly string[]
  /** Reads nothing but the patterns and ISO instants: whoever gave the patterns knows the file. */
  readonly strict?: boolean
  /** The zone of times without one; the store's own zone by default. */
  readonly timeZone?: string | undefined
  readonly marketplace: string | null
  /** Dates from the beginning of the file, which may prove the order of day and month. */
  readonly sample?: readonly string[]
}

/** Reads the dates of one file. A day without a time means its first moment, or its last for a deadline. */
export interface DateReader {
  /** Milliseconds, or NaN. */
  read(text: string, edge?: 'start' | 'end'): number
  /**
   * The calendar day, `YYYY-MM-DD`: as written where the text has no time (then it is a day already), else the day of the
   * instant by `dayOf`; null for no date.
   */
  readDay(text: string, dayOf: (instant: number) => string): string | null
  /** Why a text could not be read. */
  explain(text: string): string
  /** Set when the sample cannot be read without knowing who wrote it. */
  readonly need: string | null
}

const ask =
  'its dates can be read as day/month or as month/day; say which store they come from with --marketplace, or give dateFormats in a mapping profile'

export function createDateReader(options: DateReaderOptions): DateReader {
  const { marketplace, sample = [] } = options
  const patterns = (options.patterns ?? []).flatMap((pattern) => compileDatePattern(pattern) ?? [])
  const order = sampleOrder(sample) ?? (marketplace === null ? null : storeDayOrder(marketplace))
  const zone = options.timeZone ?? findMarketplace(marketplace ?? '')?.timeZone ?? 'UTC'
  const { instant: toInstant } = zoneClock(zone)
  const instantOf = ({ wallClock, offsetMinutes }: WrittenDate): number =>
    offsetMinutes === null ? toInstant(wallClock) : wallClock - offsetMinutes * 60_000
  const readWritten = (text: string): WrittenDate | 'ambiguous' | null => {
    for (const pattern of patterns) {
      const date = pattern(text)
      if (date !== null) return date
    }
    if (options.strict === true && Number.isNaN(parseIsoInstant(text.trim()))) return null
    const free = readFreeDate(text, order)
    if (free.type === 'ambiguous') return 'ambiguous'
    return free.type === 'date' ? free.date : null
  }
  const ambiguous = sample.some((text) => readWritten(text) === 'ambiguous')
  return {
    need: ambiguous ? ask : null,
    read(text, edge = 'start') {
      const date = readWritten(text)
      if (date === null || date === 'ambiguous') return Number.NaN
      if (edge === 'end' && isDay(date)) return toInstant(date.wallClock + 86_400_000) - 1000
      return instantOf(date)
    },
    readDay(text, dayOf) {
      const date = readWritten(text)
      if (date === null || date === 'ambiguous') return null
      return isDay(date) ? new Date(date.wallClock).toISOString().slice(0, 10) : dayOf(instantOf(date))
    },
    explain: (text) =>
      readWritten(text) === 'ambiguous'
        ? 'can be read as day/month or month/day; say the store with --marketplace'
        : 'is no date that can be read',
  }
}

/** A day, not a moment of it. */
function isDay({ hasTime, offsetMinutes }: WrittenDate): boolean {
  return !hasTime && offsetMinutes === null
}

/** The order that the first texts prove; none when they prove nothing or contradict each other. */
function sampleOrder(sample: readonly string[]): DayOrder | null {
  const proven = new Set(sample.flatMap((text) => provenOrder(text) ?? []))
  const [only] = proven
  return proven.size === 1 && only !== undefined ? only : null
}
