import { parseNotification } from '@health-tui/notifications'
import { expect, test } from 'vitest'
import { letterTitle } from './letter-title.ts'

test('a letter with a subject is called by it', () => {
  expect(letterTitle({ subject: 'Your account', text: 'Hello', spans: [] })).toBe('Your account')
})

test('a saved page is called by what it says, not by the menu above it', async () => {
  const text = [
    '• Catalogue',
    '• Inventory',
    '• Orders',
    '',
    'Hello Green Kettle,',
    '',
    'We have a question. Your Amazon.com selling account has been',
    '> deactivated because of late shipments. Send us a plan of action.',
  ].join('\n')
  const parsed = await parseNotification(new TextEncoder().encode(text), { name: 'page.txt' })
  expect(letterTitle(parsed)).toBe(
    'Your Amazon.com selling account has been deactivated because of late shipments.',
  )
})

test('a page whose kind was read from figures is called by what it is about', () => {
  const text = 'HomeOrders\n\nYour on-time delivery rate is below target\n\nNovember 6, 2024'
  const start = text.indexOf('on-time')
  expect(letterTitle({ subject: null, text, spans: [{ field: 'topics', start, end: start + 21 }] })).toBe(
    'Your on-time delivery rate is below target',
  )
})

test('without a decisive place it is the first line with words, without the name of its header', () => {
  expect(letterTitle({ subject: null, text: '\n> \nSubject: RE: your request\nmore', spans: [] })).toBe(
    'RE: your request',
  )
  expect(letterTitle({ subject: null, text: ' \n', spans: [] })).toBeNull()
})

test('a text without any end of a sentence gives no endless title', () => {
  const title = letterTitle({
    subject: null,
    text: 'word '.repeat(10_000),
    spans: [{ field: 'kind', start: 20_000, end: 20_004 }],
  })
  expect(title).toHaveLength(200)
})
