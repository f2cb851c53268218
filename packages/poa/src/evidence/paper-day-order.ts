import { rowText, type Row } from './layout.ts'

/**
 * Whether a paper writes the month first, as its own days tell: 01/30/26 can be read in one way only, and who writes that means
 * 2 June by 06/02/26. Undefined where no day tells, or where two tell otherwise.
 */
export function monthStandsFirst(rows: readonly Row[]): boolean | undefined {
  let [monthFirst, dayFirst] = [false, false]
  for (const row of rows)
    for (const [, first, , second] of rowText(row).matchAll(numericDay)) {
      if (Number(first) > 31 || Number(second) > 31) continue
      if (Number(second) > 12 && Number(first) <= 12) monthFirst = true
      if (Number(first) > 12 && Number(second) <= 12) dayFirst = true
    }
  return monthFirst === dayFirst ? undefined : monthFirst
}

// Dots stand between days and months that are never the other way round.
const numericDay = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-])/g
