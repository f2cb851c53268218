import { describe, expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import { readCaseLog } from './case-log.ts'

const wanted =
  'Hello,\n\nWe need more information before your listing on Amazon can come back. Please provide your invoices within 5 days.'
const own =
  'Attached is our plan of action. Our order defect rate was 3% because of old stock. Please answer within 24 hours.'
const message = (head: string, words: string): string => `${head}\n${words}\n`
const log = (...messages: readonly string[]): string => ['Case 15998877665\n', ...messages].join('\n')

const amazons = message('Amazon\nNov 16, 2026 2:03 AM PST', wanted)
const older = message(
  'Amazon\nNov 3, 2026 1:00 PM PST',
  'Hello,\n\nWe removed your listing B0BN6QRT4W. Submit an appeal within 17 days.',
)

describe('the newest message of Amazon is the letter', () => {
  test.each([
    ['newest first', log(amazons, message('You\nNov 13, 2026 8:00 AM PST', own), older)],
    ['oldest first', log(older, message('You\nNov 13, 2026 8:00 AM PST', own), amazons)],
    ['without a message of the seller', log(amazons, older)],
    ['under the name of the seller', log(amazons, message('Anna Example\nNov 13, 2026 8:00 AM PST', own))],
    ['name and day on one line', log(amazons, message('You – Nov 13, 2026, 8:00 AM', own))],
    [
      'names in bold',
      log(message('**You**\nNov 13, 2026 8:00 AM PST', own), amazons.replace('Amazon', '**Amazon**')),
    ],
    [
      'a person of Amazon',
      log(message('You\nNov 13, 2026 8:00 AM PST', own), amazons.replace('Amazon', 'Priya K.')),
    ],
  ])('%s', async (_how, text) => {
    const read = await parseNotification(text, { name: 'case.txt' })
    expect(read.kind).toBe('information_request')
    expect(read.requestedDocuments).toEqual([{ type: 'invoice', windowDays: null }])
    expect(read.metrics).toEqual([])
    expect(read.asins).toEqual([])
    expect(read.deadline).toMatchObject({ relative: 'P5D', due: '2026-11-21T23:59:00Z' })
    expect(read.inReplyTo.caseNumbers).toEqual(['15998877665'])
  })
})

test.each([
  ['Sie\n13. November 2026 um 08:00 Uhr', 'Amazon\n16. November 2026 um 10:03 Uhr'],
  ['Vous\n13 novembre 2026 à 08:00', 'Amazon\n16 novembre 2026 à 10:03'],
  ['Tu\n13 novembre 2026 08:00', 'Assistenza Amazon\n16 novembre 2026 10:03'],
  ['Tú\n13 de noviembre de 2026, 8:00', 'Rendimiento del vendedor\n16 de noviembre de 2026, 10:03'],
  ['あなた\n2026年11月13日 8:00', 'Amazon\n2026年11月16日 10:03'],
  ['Verkäufer: 13.11.2026 08:00', 'Amazon: 16.11.2026 10:03'],
  ['You\n13/11/2026 08:00', 'Seller Performance\n16/11/2026 10:03'],
])('what stands under %s is the seller’s own', (sellers, theirs) => {
  for (const messages of [
    [message(sellers, 'A'), message(theirs, 'B')],
    [message(theirs, 'B'), message(sellers, 'A')],
  ]) {
    const text = messages.join('\n')
    const others = readCaseLog(text)?.others.map(({ start, end }) => text.slice(start, end).trim())
    expect(others).toEqual([`${sellers}\nA`])
  }
})

test.each([
  [
    'a letter with its day and a signature',
    'Amazon\nNov 16, 2026\n\nHello,\nyour listing was removed.\n\nAnna Example',
  ],
  [
    'orders and their days',
    'Amazon\nNov 16, 2026\n\nOrders:\nGarlic Press\nNov 3, 2026\nPeeler\nNov 5, 2026',
  ],
  ['days in sentences', 'Amazon wrote on Nov 16, 2026.\nYou answered on Nov 17, 2026.'],
  ['people alone', 'Anna Example\nNov 13, 2026 8:00 AM\n\nHello\n\nPriya K.\nNov 16, 2026 2:03 AM\n\nHello'],
])('no log: %s', (_what, text) => {
  expect(readCaseLog(text)).toBeNull()
})

test('a text of more days than a log has messages is none', () => {
  const log = (messages: number): string =>
    Array.from(
      { length: messages },
      (_, at) => `Amazon\nNov ${(at % 28) + 1}, 2026\n\nPlease send an invoice.`,
    ).join('\n\n')
  expect(readCaseLog(log(20))).not.toBeNull()
  expect(readCaseLog(log(200))).toBeNull()
})
