import { expect, test } from 'vitest'
import { readLayout } from './layout.ts'

const answer = [
  'From: Seller Performance <seller-performance@amazon.com>',
  'Date: 31 January 2023 16:54',
  '',
  'Your appeal is not enough yet. Send us the invoices.',
  '',
  '-----Original message-----',
  'From: Amazon',
  'Sent: 19 January 2023',
  '> We have deactivated your account.',
].join('\n')

test('a pasted answer of Amazon is the letter, and what it answers is not', () => {
  const { start, end, how } = readLayout(answer, null)
  expect(answer.slice(start, end)).toContain('Your appeal is not enough yet.')
  expect(answer.slice(start, end)).not.toContain('deactivated')
  expect(how).toBe('replied')
})

test("a seller's own words above a forwarded letter are not the letter", () => {
  const text = answer.replace(
    'Seller Performance <seller-performance@amazon.com>',
    'Anna <anna@shop.example>',
  )
  const { start, end, how } = readLayout(text, null)
  expect(text.slice(start, end)).toContain('We have deactivated your account.')
  expect(how).toBe('forwarded')
})
