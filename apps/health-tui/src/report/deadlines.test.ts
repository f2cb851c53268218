import { expect, it } from 'vitest'
import type { InboxItem } from '../status/status-report.ts'
import { deadlinesOf } from './deadlines.ts'

const now = '2026-11-24T12:00:00Z'

function letter(part: Partial<InboxItem>): InboxItem {
  return {
    id: 'l1',
    account: 'acme',
    marketplace: 'DE',
    subject: 'Inauthentic complaints',
    receivedAt: '2026-11-20T09:00:00Z',
    from: null,
    kind: 'listing_issue',
    due: '2026-11-27T22:59:00Z',
    phishing: false,
    severity: 'warning',
    caseState: null,
    says: '',
    done: false,
    ...part,
  }
}

function ofLetter(part: Partial<InboxItem>): readonly string[] {
  return deadlinesOf([letter(part)], { cases: [], due: [] }, now).map(({ due }) => due)
}

function ofCase(state: string): readonly string[] {
  const one = { id: 'c1', title: 'Lamps', account: 'acme', marketplace: 'DE', state, deadline: '2026-11-27' }
  return deadlinesOf([], { cases: [one], due: [] }, now).map(({ due }) => due)
}

it('a letter has its deadline until it is a fake, put away, or answered by its case', () => {
  expect(ofLetter({})).toEqual(['2026-11-27T22:59:00Z'])
  expect(ofLetter({ caseState: 'answered' })).toEqual(['2026-11-27T22:59:00Z'])
  expect(ofLetter({ phishing: true })).toEqual([])
  expect(ofLetter({ done: true })).toEqual([])
  expect(ofLetter({ caseState: 'submitted' })).toEqual([])
  expect(ofLetter({ caseState: 'reinstated' })).toEqual([])
})

it.each(['open', 'ready', 'answered'])('a case that is %s has its deadline', (state) => {
  expect(ofCase(state)).toEqual(['2026-11-27'])
})

it.each(['submitted', 'reinstated', 'watched', 'closed'])('a case that is %s has none any more', (state) => {
  expect(ofCase(state)).toEqual([])
})
