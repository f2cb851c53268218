import { expect, it } from 'vitest'
import { unpainted } from '../tui/screens/unpainted.ts'
import { statusLines } from './print-status.ts'
import type { StatusReport } from './status-report.ts'

const options = { columns: 80, brush: unpainted, letters: 0, cases: 0 }
const asOf = '2026-11-22T15:00:00Z'

it('an empty database says what to do, in lines of 80 columns', () => {
  expect(statusLines({ asOf, accounts: [] }, options)).toEqual([
    'No account yet. Import Amazon files: health-tui import PATH...',
    'Or look around first: health-tui demo',
  ])
})

it('where only letters are known, what waits is named with its command', () => {
  expect(statusLines({ asOf, accounts: [] }, { ...options, letters: 3, cases: 1 })).toEqual([
    'No metrics yet: import a performance report or orders (health-tui import PATH...).',
    'Waiting: 3 in the inbox (health-tui notification list), 1 open case (health-tui case list --due)',
  ])
})

it('a store without figures is not called well', () => {
  const store: StatusReport['accounts'][number] = {
    account: 'acme',
    marketplace: 'DE',
    accountStatus: null,
    accountHealthRating: null,
    level: 'ok',
    metrics: [],
    policyViolations: {},
    warnings: [],
    notes: [],
    casesDue: { overdue: 0, next: null },
    openCases: 1,
    nextDeadline: '2026-11-25T15:11:45Z',
    importedAt: null,
  }
  expect(statusLines({ asOf, accounts: [store] }, options)).toEqual([
    'acme DE  no figures yet  1 open case  next deadline 2026-11-25T15:11:45Z',
  ])
})
