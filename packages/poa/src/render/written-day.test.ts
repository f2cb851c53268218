import { expect, test } from 'vitest'
import { writtenDay } from './written-day.ts'

test.each([
  ['en', 'US', 'November 24, 2026'],
  ['en', 'UK', '24 November 2026'],
  ['en', 'amazon.com', 'November 24, 2026'],
  ['en', 'ATVPDKIKX0DER', 'November 24, 2026'],
  ['en', undefined, 'November 24, 2026'],
  ['de', 'DE', '24. November 2026'],
  ['fr', 'FR', '24 novembre 2026'],
  ['it', 'IT', '24 novembre 2026'],
  ['es', 'ES', '24 de noviembre de 2026'],
  ['ja', 'JP', '2026年11月24日'],
] as const)('%s in %s', (language, marketplace, written) => {
  expect(writtenDay('2026-11-24', language, marketplace)).toBe(written)
})

test.each(['2026-13-45', 'soon', '2026-11', ''])('%s stays as it is', (text) => {
  expect(writtenDay(text, 'en', 'US')).toBe(text)
})
