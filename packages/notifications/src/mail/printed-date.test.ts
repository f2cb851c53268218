import { describe, expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'
import { readPrintedDate } from './printed-date.ts'

it.each([
  ['en', 'Mon, Mar 3, 2025 at 11:00 AM', '2025-03-03T11:00'],
  ['en', 'March 3, 2025 at 11:00:00 GMT', '2025-03-03T11:00'],
  ['de', 'Montag, 3. März 2025 11:00', '2025-03-03T11:00'],
  ['de', '03.04.2025 11:05', '2025-04-03T11:05'],
  ['fr', 'lun. 3 mars 2025 à 11:00', '2025-03-03T11:00'],
  ['it', 'lun 3 mar 2025 alle ore 11:00', '2025-03-03T11:00'],
  ['es', 'lun, 3 mar 2025 a las 11:00', '2025-03-03T11:00'],
  ['ja', '2025年3月3日(月) 11:00', '2025-03-03T11:00'],
  // Forwarded by a mail program of another language than the letter's.
  ['en', 'Montag, 3. März 2025 11:00', '2025-03-03T11:00'],
] as const)('in %s: %s', (language, printed, instant) => {
  expect(readPrintedDate(printed, language)?.toISOString().slice(0, 16)).toBe(instant)
})

it('leaves alone what is no date', () => {
  expect(readPrintedDate('gestern', 'de')).toBeNull()
  expect(readPrintedDate('1'.repeat(1000), 'de')).toBeNull()
})

describe('a forwarded letter', () => {
  it('counts from the day that Amazon sent it, and comes from Amazon', async () => {
    const mail = [
      'From: Kim <kim@laden.example>',
      'To: kanzlei@recht.example',
      'Subject: WG: Konto',
      'Date: Fri, 7 Mar 2025 09:00:00 +0000',
      '',
      'Bitte ansehen.',
      '',
      '-----Ursprüngliche Nachricht-----',
      'Von: Amazon <verkaeufer-performance@amazon.de>',
      'Gesendet: Montag, 3. März 2025 11:00',
      'An: kim@laden.example',
      'Betreff: Ihr Konto',
      '',
      'Ihr Verkäuferkonto auf Amazon.de wurde deaktiviert. Senden Sie uns innerhalb von 17 Tagen einen Maßnahmenplan.',
    ].join('\n')
    const { deadline, from } = await parseNotification(mail)
    expect(deadline.due).toBe('2025-03-20T22:59:00Z')
    expect(from).toBe('verkaeufer-performance@amazon.de')
  })
})
