import { writeFileSync } from 'node:fs'
import { metricPage } from '../src/docs/metric-page.ts'
import { builtInPolicies } from '../src/policy/table.ts'

writeFileSync(new URL('../../../docs/metrics.md', import.meta.url), metricPage(builtInPolicies))
