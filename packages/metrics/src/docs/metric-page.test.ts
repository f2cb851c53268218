import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { builtInPolicies } from '../policy/table.ts'
import { metricPage } from './metric-page.ts'

test('docs/metrics.md is what the policy table says (else: node packages/metrics/scripts/write-docs.ts)', () => {
  const page = readFileSync(new URL('../../../../docs/metrics.md', import.meta.url), 'utf8')
  expect(page).toBe(metricPage(builtInPolicies))
})
