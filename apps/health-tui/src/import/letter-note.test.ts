import { expect, it } from 'vitest'
import { letterNote } from './letter-note.ts'

const letter = {
  kind: 'account_suspension',
  severity: 'at_risk',
  dueAt: null,
  phishing: false,
  parsed: { language: 'de', languageRead: true },
}
const dutch = { ...letter, parsed: { language: 'nl', languageRead: false } }

it.each([
  [letter, 'account suspension, at risk'],
  [
    { ...letter, dueAt: Date.UTC(2026, 10, 27, 22, 59) },
    'account suspension, at risk, due 2026-11-27T22:59:00Z',
  ],
  [
    { ...letter, parsed: { ...letter.parsed, deadline: { relative: 'PT72H', due: null } } },
    'account suspension, at risk, due 72 hours from its day, which it does not tell (write it above the letter, like "Date: 2026-10-04")',
  ],
  [{ ...letter, phishing: true }, 'looks like a fake: `health-tui notification show` says why'],
  [{ ...letter, kind: 'not_a_notification' }, 'no performance notification'],
  [
    {
      ...letter,
      kind: 'not_a_notification',
      parsed: { authenticity: { signals: [{ id: 'content-without-words' }] } },
    },
    'no words were found in it: read its pictures and files yourself',
  ],
  [{ ...letter, parsed: null }, 'account suspension, at risk'],
  [dutch, 'written in Dutch, which is not read here: read it yourself (perhaps account suspension, at risk)'],
  [
    { ...dutch, kind: 'not_a_notification' },
    'written in Dutch, which is not read here; nothing marks a performance notification',
  ],
])('%j is "%s"', (fact, note) => {
  expect(letterNote(fact)).toBe(note)
})
