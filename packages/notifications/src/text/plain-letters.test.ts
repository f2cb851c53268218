import { expect, test } from 'vitest'
import { disguiseOf, plainLetters } from './plain-letters.ts'

test.each([
  ['Аmаzоn', 'amazon'],
  ['ΑΜΑΖΟΝ', 'amazon'],
  ['АМАZОN ЅЕLLЕR', 'amazon seller'],
  ['𝐀𝐦𝐚𝐳𝐨𝐧', 'amazon'],
  ['🅐🅜🅐🅩🅞🅝', 'amazon'],
  ['Ａｍａｚｏｎ', 'amazon'],
  ['am\u073fazon', 'amazon'],
  ['a\u200dm\u200da\u200dzon', 'amazon'],
  ['Ámazön', 'amazon'],
  ['Seller Central', 'seller central'],
  ['アマゾン', 'アマゾン'],
])('%s is read as %s', (text, plain) => {
  expect(plainLetters(text)).toBe(plain)
})

test.each([
  ['Ama\u200dzon', 'invisible'],
  ['S\u200de\u200dl\u200dl\u200de\u200dr', 'invisible'],
  ['am\u073fazon', 'invisible'],
  ['Аmazon Support', 'look-alikes'],
  ['lmmediate аction', 'look-alikes'],
  ['invoice\u202efdp.exe', 'turned'],
  ['𝐀𝐜𝐜𝐨𝐮𝐧𝐭', 'show'],
])('%s hides its letters: %s', (text, how) => {
  expect(disguiseOf(text)).toBe(how)
})

test.each([
  'Ihre Bestellung für Löwe & Söhne',
  'Команда Amazon',
  'SMS-уведомление',
  'Η ομάδα Amazon',
  'می\u200cخواهم',
  'ご登録のお知らせ',
  '👩\u200d👩\u200d👧 Familie',
  'Größe 5 µm',
  'e\u0301te\u0301 2024',
])('%s is plain writing', (text) => {
  expect(disguiseOf(text)).toBeNull()
})
