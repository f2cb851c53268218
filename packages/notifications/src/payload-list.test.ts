import { describe, expect, it } from 'vitest'
import { findPayloads, splitPayloads } from './payload-list.ts'
import { parseNotification } from './parse.ts'

const payload = (asin: string): object => ({
  notificationType: 'LISTINGS_ITEM_ISSUES_CHANGE',
  payload: { asin, severities: ['ERROR'] },
})
const [one, two] = ['B0BN6QRT4W', 'B0BN6QRT4X'].map(payload)
const text = JSON.stringify

describe('a notification is found in', () => {
  it.each([
    ['an SQS message', { MessageId: 'm', Body: text(one) }],
    ['messages taken from a queue', { Messages: [{ Body: text(one) }] }],
    ['records of a function', { Records: [{ eventSource: 'aws:sqs', body: text(one) }] }],
    ['a record of SNS', { Records: [{ Sns: { Type: 'Notification', Message: text(one) } }] }],
    ['an event of a bus, in a message', { Body: text({ 'detail-type': 'x', detail: one }) }],
    ['a message of SNS in one of SQS', { Body: text({ Type: 'Notification', Message: text(one) }) }],
    ['a wrapping that nobody has seen', { batch: { items: [{ data: one }] } }],
  ])('%s', (_, wrapped) => {
    expect(findPayloads(text(wrapped), Infinity)).toEqual([one])
  })
})

it.each([
  ['an array', text([one, two])],
  ['lines', `${text(one)}\r\n\r\n${text(two)}\n`],
  ['lines, one of them cut', `${text(one)}\n{"notificationType": "LIST\n${text(two)}`],
  ['objects set out one below the other', `${JSON.stringify(one, null, 2)}\n${JSON.stringify(two, null, 2)}`],
  ['messages', text({ Messages: [{ Body: text(one) }, { Body: text(two) }] })],
])('splits %s', (_, several) => {
  expect(splitPayloads(Buffer.from(several))).toEqual([text(one), text(two)])
  expect(splitPayloads(Buffer.from(`\ufeff${several}`, 'utf16le'))).toEqual([text(one), text(two)])
})

it('leaves a single one, and what is none, as it is', () => {
  for (const other of [text(one), text([one]), '[1, 2]', '{', 'Hello,\n{"a": 1}\n{"b": 2}', ''])
    expect(splitPayloads(Buffer.from(other))).toBeNull()
})

it('survives nesting without end', async () => {
  const deep = `${'{"a":'.repeat(60_000)}1${'}'.repeat(60_000)}`
  const hostile = `{"notificationType":"X","payload":${deep}}`
  expect(splitPayloads(Buffer.from(`[${hostile},${hostile}]`))).toBeNull()
  expect((await parseNotification(hostile)).kind).toBe('not_a_notification')
})
