import { describe, expect, test } from 'vitest'
import type { InboxItem } from '../../status/status-report.ts'
import { initialInbox, type InboxSort, type ScreenState } from '../state.ts'
import { filledState } from '../testing/all-screens.ts'
import { statusReport } from '../testing/report.ts'
import { dueFact, inboxItems, inboxScreen } from './inbox.ts'
import { unpainted } from './unpainted.ts'

function letter(id: string, facts: Partial<InboxItem>): InboxItem {
  return {
    id,
    account: 'Shop',
    marketplace: 'US',
    subject: id,
    receivedAt: null,
    from: null,
    kind: 'warning',
    due: null,
    phishing: false,
    severity: 'warning',
    caseState: null,
    says: '',
    done: false,
    ...facts,
  }
}

const inbox = [
  letter('newest', {}),
  letter('fake that hurries', { phishing: true, due: '2026-10-04T10:00:00Z', severity: 'critical' }),
  letter('later', { due: '2026-10-20T00:00:00Z', severity: 'at_risk' }),
  letter('in a case', { caseState: 'open', due: '2026-10-05T00:00:00Z' }),
  letter('sooner', { due: '2026-10-06T00:00:00Z' }),
  letter('worst', { severity: 'critical' }),
]

function order(sort: InboxSort): readonly string[] {
  const state = filledState({ columns: 80, rows: 24 }, statusReport([]))
  const filled: ScreenState = { ...state, data: { ...state.data, inbox } as typeof state.data }
  return inboxItems(filled, { ...initialInbox, sort }).map(({ id }) => id)
}

describe('the inbox', () => {
  test('counts nothing while it is still being read', () => {
    const state = filledState({ columns: 80, rows: 24 }, statusReport([]))
    const reading = { ...state, data: { ...state.data, inbox: [], listed: false } as typeof state.data }
    expect(inboxScreen.title(reading, initialInbox, unpainted)).toBe('Inbox')
    const read = { ...state, data: { ...state.data, inbox: [], listed: true } as typeof state.data }
    expect(inboxScreen.title(read, initialInbox, unpainted)).toBe('Inbox  0 to do')
  })

  test('comes as received at first', () => {
    expect(order('received')).toEqual(inbox.map(({ id }) => id))
  })

  test('by deadline leaves what a case looks after, and the hurry of a fake, at its end', () => {
    expect(order('due')).toEqual(['sooner', 'later', 'newest', 'fake that hurries', 'in a case', 'worst'])
  })

  test('by severity shows the worst first, of equal ones the nearer deadline, and fakes last', () => {
    expect(order('severity')).toEqual([
      'worst',
      'later',
      'sooner',
      'newest',
      'in a case',
      'fake that hurries',
    ])
  })
})

test('a letter that was put away says in the title that its deadline still runs, as the table does', () => {
  const title = (...letters: readonly InboxItem[]): string => {
    const state = filledState({ columns: 80, rows: 24 }, statusReport([]))
    const filled: ScreenState = { ...state, data: { ...state.data, inbox: letters } as typeof state.data }
    return inboxScreen.title(filled, initialInbox, unpainted)
  }
  const due = { done: true, due: '2026-10-07T00:00:00Z' }
  expect(title(letter('a', {}), letter('b', due))).toBe('Inbox  1 to do, a done one is due in 3d')
  // Fakes, what a case looks after, and what is over.
  expect(
    title(
      letter('a', { ...due, phishing: true }),
      letter('b', { ...due, caseState: 'open' }),
      letter('c', { done: true, due: '2026-09-07T00:00:00Z' }),
    ),
  ).toBe('Inbox  0 to do')
})

test('what a fake claims is told, and neither overdue nor soon', () => {
  const state = filledState({ columns: 200, rows: 40 }, statusReport([]))
  const drawn = (phishing: boolean): string => {
    const hurried = letter('hurried', { phishing, due: '2020-10-04T10:00:00Z' })
    const filled: ScreenState = { ...state, data: { ...state.data, inbox: [hurried] } as typeof state.data }
    return inboxScreen.draw(filled, initialInbox, unpainted).join('\n')
  }
  expect(drawn(true)).toContain('claims 2020-10-04 10:00 UTC')
  expect(drawn(true)).not.toContain('overdue')
  expect(drawn(false)).toContain('overdue (2020-10-04 10:00 UTC)')
})

test('a letter that does not tell its day is not said to have no deadline', () => {
  expect(dueFact(letter('undated', {}), 0)).toBe('no deadline known')
  expect(dueFact(letter('dated', { receivedAt: '2026-10-04T10:00:00Z' }), 0)).toBe('no deadline')
})
