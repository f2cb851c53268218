import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { relativeDeadlineSchema } from '../schema.ts'
import { fold } from '../text/fold.ts'
import { findDates, isoDate } from './dates.ts'
import { findDurations, isoDuration, type Duration } from './durations.ts'

const suites = fileURLToPath(new URL('../../../../../shared/data/suites/dates', import.meta.url))
const file = `${suites}/chrono/chrono_cases.json`
const isoFile = `${suites}/luxon/iso_durations.json`
const present = existsSync(file) && existsSync(isoFile)
if (!present) process.stderr.write('dates: skipped, the suite ../shared/data/suites/dates is absent\n')

interface Case {
  readonly file: string
  readonly text: string
  readonly ref: string
  readonly results?: readonly {
    readonly text: string
    readonly start: { readonly date: string; readonly known: Readonly<Record<string, number | undefined>> }
  }[]
}

// Of a range of days only the last one is read, as the one by which something is due. Chrono turns 2024-13-01 and, in its own order,
// 8/10/2012 round, and takes "-10days" off a date: neither is printed in letters.
test.skipIf(!present)('printed calendar dates are read as chrono reads them', () => {
  const cases = (JSON.parse(readFileSync(file, 'utf8')) as Case[]).filter((c) =>
    /^(?:en|de|fr|it|es|ja)\b/.test(c.file),
  )
  let asked = 0
  const wrong: string[] = []
  for (const { file: source, text, ref, results } of cases) {
    const language = source.slice(0, 2)
    const order = language === 'en' && !/en-gb|little/.test(source) ? 'mdy' : 'dmy'
    for (const result of results ?? []) {
      const { year, month, day, hour } = result.start.known
      if (year === undefined || month === undefined || day === undefined || hour !== undefined) continue
      if (isRangeOfDays.test(result.text) || turnedRound.has(text)) continue
      if (!/(?:19|20)\d{2}/.test(result.text) || !/(?<!\d)\d{1,2}(?!\d)/.test(result.text)) continue
      asked += 1
      const wanted = isoDate({
        start: 0,
        end: 0,
        year,
        month,
        day,
        time: null,
        offset: null,
        yearImplied: false,
      })
      const found = findDates(fold(text), { language, order, reference: new Date(ref) })
      if (!found.some((date) => isoDate(date).startsWith(wanted))) wrong.push(text)
    }
  }
  expect(asked).toBeGreaterThan(80)
  expect(wrong).toEqual([])
})

const isRangeOfDays = /^\d{1,2}\.? ?(?:-|to|bis|au|a) \d/
const turnedRound: ReadonlySet<string> = new Set([
  '8/10/2012',
  '2024/13/1',
  '2024-13-01',
  '2023-12-29 -10days',
])

/** Tells how many cases of a suite were asked and why the others were not. */
function report(name: string, asked: number, leftOut: ReadonlyMap<string, number>): void {
  const reasons = [...leftOut].map(([why, count]) => `${count} ${why}`).join(', ')
  process.stderr.write(`${name}: ${asked} cases asked; left out: ${reasons}\n`)
}

function countReasons(reasons: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const why of reasons) counts.set(why, (counts.get(why) ?? 0) + 1)
  return counts
}

test.skipIf(!present)('printed lengths of time are read as chrono reads them', () => {
  const cases = (JSON.parse(readFileSync(file, 'utf8')) as Case[]).filter((c) =>
    /^(?:en|de|fr|it|es)\/\w+_time_units_(?:within|later|ago)/.test(c.file),
  )
  const whyNot = (text: string): string | null => {
    if (/min(?!d)|sec|sek|seg|\d+m\b/i.test(text)) return 'in minutes or seconds, which no letter gives'
    if (/few|half|several|couple|einig|quelques|algunos|^the |^a |yesterday|tomorrow|^in an? /i.test(text))
      return 'without a number'
    if ((text.match(/\d+/g) ?? []).length > 1 || /[+]|\d-|-\d/.test(text)) return 'of several parts or a sum'
    return /\d(?:[hdw]|mo|y)\b|\bmon\b/i.test(text) ? 'in the short forms of chats' : null
  }
  const leftOut: string[] = []
  const wrong: string[] = []
  let asked = 0
  for (const { file: source, ref, results } of cases) {
    const [result, another] = results ?? []
    if (result === undefined || another !== undefined) {
      leftOut.push('without one answer')
      continue
    }
    const why = whyNot(result.text)
    if (why !== null) {
      leftOut.push(why)
      continue
    }
    asked += 1
    const [found, second] = findDurations(fold(result.text), source.slice(0, 2))
    const distance = Math.abs(Date.parse(result.start.date) - Date.parse(ref))
    if (
      found === undefined ||
      second !== undefined ||
      Math.abs(hoursOf(found) - distance / 3_600_000) > span(found)
    )
      wrong.push(result.text)
  }
  report('chrono, lengths of time', asked, countReasons(leftOut))
  expect(asked).toBeGreaterThan(80)
  expect(wrong).toEqual([])
})

function hoursOf({ count, unit }: Duration): number {
  return count * { hour: 1, day: 24, week: 168, month: 730.5 }[unit]
}

/** What months differ by, and the noon that chrono puts a day at. */
function span({ count, unit }: Duration): number {
  return unit === 'month' ? 72 * count : unit === 'hour' ? 0 : 13
}

test.skipIf(!present)('lengths of time are written as luxon reads them', () => {
  const cases = JSON.parse(readFileSync(isoFile, 'utf8')) as {
    readonly fn: string
    readonly input: string
    readonly expected: Readonly<Record<string, number>> | null
  }[]
  const units = { hours: 'hour', days: 'day', weeks: 'week', months: 'month' } as const
  const leftOut: string[] = []
  const wrong: string[] = []
  let asked = 0
  for (const { fn, input, expected } of cases) {
    if (fn === 'checkTime') {
      leftOut.push('times of day')
      continue
    }
    if (expected === null) {
      asked += 1
      if (relativeDeadlineSchema.safeParse(input).success) wrong.push(input)
      continue
    }
    const parts = Object.entries(expected)
    const [name, count] = parts[0] ?? ['', 0]
    if (parts.length > 1) leftOut.push('of several parts')
    else if (!(name in units)) leftOut.push('in minutes or seconds')
    else if (count < 0) leftOut.push('negative')
    else {
      asked += 1
      const unit = units[name as keyof typeof units]
      const isWritten = isoDuration({ start: 0, end: 0, count, unit, business: false }) === input
      if (!isWritten || !relativeDeadlineSchema.safeParse(input).success) wrong.push(input)
    }
  }
  report('luxon, ISO durations', asked, countReasons(leftOut))
  expect(asked).toBe(8)
  expect(wrong).toEqual([])
})
