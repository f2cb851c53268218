import { expect, it } from 'vitest'
import { letterNote } from './letter-note.ts'

const letter = { kind: 'account_suspension', severity: 'at_risk', dueAt: null, phishing: false }

it.each([
  [letter, 'account suspension, at risk'],
  [
    { ...letter, dueAt: Date.UTC(2026, 10, 27, 22, 59) },
    'account suspension, at risk, due 2026-11-27T22:59:00Z',
  ],
  [{ ...letter, phishing: true }, 'looks like a fake: `health-tui notification show` says why'],
  [{ ...letter, kind: 'not_a_notification' }, 'no performance notification'],
])('%j is "%s"', (fact, note) => {
  expect(letterNote(fact)).toBe(note)
})
