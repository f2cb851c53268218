import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { findDates, isoDate } from './dates.ts'

const file = fileURLToPath(
  new URL('../../../../../shared/data/suites/dates/chrono/chrono_cases.json', import.meta.url),
)
const present = existsSync(file)
if (!present) process.stderr.write('dates: skipped, the suite ../shared/data/suites/dates is absent\n')

interface Case {
  readonly file: string
  readonly text: string
  readonly ref: string
  readonly results?: readonly {
    readonly text: string
    readonly start: { readonly known: Readonly<Record<string, number | undefined>> }
  }[]
}

// Letters print calendar dates; "tomorrow", weekdays and ranges of days are not read.
test.skipIf(!present)('printed calendar dates are read as chrono reads them', () => {
  const cases = (JSON.parse(readFileSync(file, 'utf8')) as Case[]).filter((c) =>
    /^(?:en|de|fr|it|es|ja)\b/.test(c.file),
  )
  let asked = 0
  let equal = 0
  for (const { file: source, text, ref, results } of cases) {
    const language = source.slice(0, 2)
    const order = language === 'en' && !/en-gb|little/.test(source) ? 'mdy' : 'dmy'
    for (const result of results ?? []) {
      const { year, month, day, hour } = result.start.known
      if (year === undefined || month === undefined || day === undefined || hour !== undefined) continue
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
      if (found.some((date) => isoDate(date).startsWith(wanted))) equal += 1
    }
  }
  expect(equal / asked).toBeGreaterThan(0.75)
})
