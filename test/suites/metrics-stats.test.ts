import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { clopperPearson, fisherExact, wilson } from '@health-tui/metrics'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../../shared/data/suites/stats/', import.meta.url))
const present = existsSync(folder)
if (!present) console.warn('metrics-stats: skipped, the suite folder ../shared/data/suites/stats is absent')

test.skipIf(!present)('intervals equal those of R’s binom package', () => {
  const suite = JSON.parse(
    readFileSync(`${folder}binom_confint_R.json`, 'utf8').replaceAll('NaN', 'null'),
  ) as {
    cases: Record<string, { exact: [number, number]; wilson: [number, number] }>
  }
  const cases = Object.entries(suite.cases)
  expect(cases.length).toBeGreaterThan(0)
  for (const [name, published] of cases) {
    const [k, n] = name.split('/').map(Number)
    if (k === undefined || n === undefined) throw new Error(`unreadable case ${name}`)
    for (const [ours, theirs] of [
      [wilson(k, n), published.wilson],
      [clopperPearson(k, n), published.exact],
    ] as const) {
      expect(ours[0]).toBeCloseTo(theirs[0], 7)
      expect(ours[1]).toBeCloseTo(theirs[1], 7)
    }
  }
})

test.skipIf(!present)('Fisher’s exact test equals R’s fisher.test on every published table', () => {
  const suite = JSON.parse(
    readFileSync(`${folder}fisher_exact_R.json`, 'utf8')
      .replaceAll('NaN', 'null')
      .replaceAll('-Infinity', 'null')
      .replaceAll('Infinity', 'null'),
  ) as {
    table: [[number, number], [number, number]]
    alternative: string
    pvalue: number | null
  }[]
  let compared = 0
  for (const { table, alternative, pvalue } of suite) {
    if (pvalue === null) continue
    const [[groupBad, groupGood], [restBad, restGood]] = table
    const ours = fisherExact({ groupBad, groupGood, restBad, restGood }, named(alternative))
    expect(Math.abs(ours - pvalue)).toBeLessThanOrEqual(1e-7 + 1e-6 * pvalue)
    compared++
  }
  expect(compared).toBeGreaterThan(10)
})

function named(alternative: string): 'greater' | 'less' | 'two-sided' {
  if (alternative === 'greater' || alternative === 'less') return alternative
  return 'two-sided'
}
