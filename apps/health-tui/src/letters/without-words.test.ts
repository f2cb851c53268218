import { expect, it } from 'vitest'
import { withoutWords } from './without-words.ts'

const read = { kind: 'not_a_notification', phishing: false, source: 'text', text: '' } as const

it.each([
  [{ ...read, source: 'html' as const }, /no words/],
  [{ ...read, text: '--- \n' }, /no words/],
  [{ ...read, text: '{}' }, /JSON/],
  [{ ...read, text: ' [ ]\n' }, /JSON/],
  [{ ...read, text: '{"NotificationType": "ACCOUNT_STATUS_CHANGED", "Payl' }, /JSON/],
  [{ ...read, text: '[{"NotificationType": "ACCOUNT' }, /JSON/],
])('says why %j is no letter', (letter, why) => {
  expect(withoutWords(letter)).toMatch(why)
})

it.each([
  { ...read, text: 'See you tomorrow.' },
  { ...read, text: '[EXTERNAL] See you tomorrow.' },
  { ...read, text: '出品者様' },
  { ...read, source: 'mail' as const },
  { ...read, kind: 'listing_issue' as const, text: '{"body": "We removed your listing."}' },
  { ...read, phishing: true, text: '{"body": "Send us your password."}' },
])('lets %j pass', (letter) => {
  expect(withoutWords(letter)).toBeNull()
})
