import { describe, expect, test } from 'vitest'
import type { AccountReport } from '../../status/status-report.ts'
import type { SortKey } from '../state.ts'
import { accountReport } from '../testing/report.ts'
import { healthRows } from './health-rows.ts'

const asOf = '2026-10-04T09:00:00Z'

function row(account: string, facts: Partial<AccountReport>): AccountReport {
  return {
    ...accountReport(account, 'US'),
    accountStatus: 'NORMAL',
    nextDeadline: null,
    level: 'ok',
    ...facts,
  }
}

function names(
  accounts: readonly AccountReport[],
  sort: SortKey,
  filter = '',
  reversed = false,
): readonly string[] {
  return healthRows({ asOf, accounts }, sort, filter, reversed).map(({ account }) => account.account)
}

describe('the health table', () => {
  const accounts = [
    row('Ash', { level: 'ok' }),
    row('Birch', { level: 'critical', accountStatus: 'AT_RISK', nextDeadline: '2026-10-09T00:00:00Z' }),
    row('Cedar', { level: 'critical', accountStatus: 'AT_RISK', nextDeadline: '2026-10-05T00:00:00Z' }),
    row('Date', { level: 'critical', accountStatus: 'DEACTIVATED' }),
    row('Elm', { level: 'warning' }),
  ]

  test('by urgency shows who cannot sell before who is at risk, and nearer deadlines before later ones', () => {
    expect(names(accounts, 'urgency')).toEqual(['Date', 'Cedar', 'Birch', 'Elm', 'Ash'])
  })

  test('by deadline leaves accounts without one at the end', () => {
    expect(names(accounts, 'due')).toEqual(['Cedar', 'Birch', 'Ash', 'Date', 'Elm'])
  })

  test('a filter keeps what matches, an inverse one the others, and an order can be reversed', () => {
    expect(names(accounts, 'account', 'at_risk')).toEqual(['Birch', 'Cedar'])
    expect(names(accounts, 'account', '!at_risk', true)).toEqual(['Elm', 'Date', 'Ash'])
  })
})
