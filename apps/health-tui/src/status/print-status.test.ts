import { expect, it } from 'vitest'
import { unpainted } from '../tui/screens/unpainted.ts'
import { statusLines } from './print-status.ts'
import type { StatusReport } from './status-report.ts'

const options = { columns: 80, brush: unpainted, cases: 0 }
const asOf = '2026-11-22T15:00:00Z'

it('an empty database says what to do, in lines of 80 columns', () => {
  expect(statusLines({ asOf, accounts: [] }, options)).toEqual([
    'No account yet. Import Amazon files: health-tui import PATH...',
    'Or look around first: health-tui demo',
  ])
})

it('a case of no account is named with its command', () => {
  expect(statusLines({ asOf, accounts: [] }, { ...options, cases: 1 })).toEqual([
    'No metrics yet: import a performance report or orders (health-tui import PATH...).',
    'Waiting: 1 open case (health-tui case list --due)',
  ])
})

it('a store without figures is not called well, and what waits is named with its command', () => {
  const store: StatusReport['accounts'][number] = {
    account: 'acme',
    marketplace: 'DE',
    accountStatus: null,
    accountHealthRating: null,
    level: 'critical',
    metrics: [],
    policyViolations: {},
    warnings: [],
    notes: [],
    casesDue: { overdue: 0, next: null },
    openCases: 1,
    openLetters: { count: 13, level: 'critical' },
    nextDeadline: '2026-11-25T15:11:45Z',
    importedAt: null,
  }
  expect(statusLines({ asOf, accounts: [store] }, options)).toEqual([
    'acme DE  no figures yet  13 open letters, critical  1 open case  next deadline 2026-11-25T15:11:45Z',
    '',
    'No metrics yet: import a performance report or orders (health-tui import PATH...).',
    'Waiting: 13 open letters (health-tui notification list), 1 open case (health-tui case list --due)',
  ])
  const nameless = {
    ...store,
    marketplace: '',
    openLetters: { count: 1, level: 'ok' as const },
    openCases: 0,
  }
  expect(statusLines({ asOf, accounts: [nameless] }, options)[0]).toBe(
    'acme  no figures yet  1 open letter  next deadline 2026-11-25T15:11:45Z',
  )
})
