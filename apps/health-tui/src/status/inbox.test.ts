import type { StoredNotification } from '@health-tui/storage'
import { expect, it } from 'vitest'
import { inboxFrom } from './inbox.ts'

const due = Date.parse('2026-10-06T12:00:00Z')
const letter: StoredNotification = {
  id: 'a1',
  account: 'acme',
  marketplace: 'US',
  subject: 'Policy warning',
  sender: null,
  receivedAt: Date.parse('2026-10-03T12:00:00Z'),
  importedAt: Date.parse('2026-10-03T13:00:00Z'),
  kind: 'policy_violation',
  severity: 'warning',
  dueAt: due,
  phishing: false,
}
const at = (time: string, seen: string | null, states: readonly string[] = []) =>
  inboxFrom({
    asOf: new Date(time),
    done: seen === null ? [] : [{ id: 'a1', seen, doneAt: 0 }],
    casesOfLetters: new Map([['a1', states.map((state) => ({ caseId: 'c1', state }))]]),
  })(letter)

it('keeps a letter that was put away out of sight while nothing about it changes', () => {
  const seen = at('2026-10-03T13:00:00Z', null).says
  expect(at('2026-10-03T13:00:00Z', null).done).toBe(false)
  expect(at('2026-10-04T13:00:00Z', seen).done).toBe(true)
})

it.each([
  ['the deadline is less than a day away', '2026-10-05T13:00:00Z', []],
  ['the deadline has passed', '2026-10-07T13:00:00Z', []],
  ['its case moved on', '2026-10-04T13:00:00Z', ['answered']],
])('brings it back when %s', (_, time, states) => {
  const seen = at('2026-10-03T13:00:00Z', null).says
  expect(at(time, seen, states).done).toBe(false)
})

it('says what ties an answer to its case', () => {
  const row = (casesOfLetters: Parameters<typeof inboxFrom>[0]['casesOfLetters']) =>
    inboxFrom({ asOf: new Date('2026-10-03T13:00:00Z'), done: [], casesOfLetters })(letter)
  expect(row(new Map([['a1', [{ state: 'submitted', by: 'listing' }]]]))).toMatchObject({
    caseState: 'submitted',
    tiedBy: 'listing',
  })
  expect(row(new Map([['a1', [{ state: 'open' }]]]))).not.toHaveProperty('tiedBy')
})
