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

describe('a day that stands alone', () => {
  const demand =
    'Ihr Konto auf Amazon.de wurde deaktiviert. Senden Sie uns innerhalb von 17 Tagen einen Maßnahmenplan.'

  it.each([
    ['as the first line of a paste', `Mo., 3. März 2025 um 11:00\n${demand}`],
    ['above the greeting of a saved page', `Notifications\n\n3. März 2025\n\nGuten Tag,\n\n${demand}`],
  ])('%s is the day of the letter', async (_, letter) => {
    const { deadline, receivedAt } = await parseNotification(letter)
    expect(receivedAt).toContain('2025-03-03')
    expect(deadline.due).toBe('2025-03-20T22:59:00Z')
  })

  it.each([
    'Received: Nov 12, 2026',
    'Sent on Nov 12, 2026',
    'Issued on: November 12, 2026',
    'Erhalten am: 12.11.2026',
    'Empfangen: 12.11.2026',
    'Reçu le 12/11/2026',
    'Date de réception : 12/11/2026',
    'Ricevuto il: 12/11/2026',
    'Fecha de recepción: 12/11/2026',
    '受信日: 2026/11/12',
    'Nov 12, 2026\nCase ID: 16001122334',
    'Received: Nov 12, 2026\nStatus: Unread',
    '12. November 2026\nFallnummer: 16001122334\nIhr Angebot',
  ])('behind its label or above other lines of the head is the day of the letter: %j', async (head) => {
    const letter = `Notice: Policy Warning\n${head}\n\nHello,\n\nWe removed your listing. Send invoices within 14 days.`
    const { deadline, receivedAt, source } = await parseNotification(letter)
    expect({ day: receivedAt?.slice(0, 10), due: deadline.due?.slice(0, 10), source }).toEqual({
      day: '2026-11-12',
      due: '2026-11-26',
      source: 'text',
    })
  })

  it.each(['Purchased: Nov 12, 2026', 'Nov 12, 2026\nASIN: B000000001\nShe writes'])(
    'is not the day of something else: %j',
    async (head) => {
      const letter = `Notice: Policy Warning\n${head}\n\nHello,\n\nWe removed your listing.`
      expect((await parseNotification(letter)).receivedAt).toBeNull()
    },
  )

  it('counts more than the time of the file that it was saved in, unless it lies after that', async () => {
    const letter = `3. März 2025\n\nGuten Tag,\n\n${demand}`
    const saved = await parseNotification(letter, { receivedAt: '2025-03-09T08:00:00Z' })
    expect(saved.receivedAt).toContain('2025-03-03')
    expect(saved.deadline.due).toBe('2025-03-20T22:59:00Z')
    const before = await parseNotification(letter, { receivedAt: '2025-02-20T08:00:00Z' })
    expect(before.receivedAt).toContain('2025-02-20')
  })

  it('is the day of a paste, too, whose headers are printed above it', async () => {
    const printed = `From: Amazon <notice@amazon.de>\nDate: 3 March 2025 11:00\nSubject: Deaktiviert\n\n${demand}`
    const { receivedAt } = await parseNotification(printed, { receivedAt: '2025-03-09T08:00:00Z' })
    expect(receivedAt).toBe('2025-03-03T11:00:00.000Z')
  })

  it('among the words of a letter says nothing of when it came', async () => {
    const { receivedAt } = await parseNotification(`Guten Tag,\n\n${demand}\n\n3. März 2025\n\nAmazon`)
    expect(receivedAt).toBeNull()
  })
})

describe('what a French mail program prints above a forwarded letter', () => {
  it('tells its sender, subject and day', async () => {
    const mail = [
      'From: Bastien <bastien@boutique.example>',
      'Subject: Tr : Avertissement',
      'Date: Mon, 18 Mar 2024 09:00:00 +0100',
      '',
      'Voici le mail.',
      '',
      '-------- Message transféré --------',
      'Sujet : Avertissement',
      'Date : Sat, 16 Mar 2024 10:00:00 +0000',
      'De : Amazon <notice@amazon.fr>',
      'Pour : bastien@boutique.example',
      '',
      '> Votre offre sur Amazon.fr a été supprimée. Envoyez-nous une facture dans un délai de 7 jours.',
    ].join('\n')
    const { deadline, from, subject } = await parseNotification(mail)
    expect({ from, subject }).toEqual({ from: 'notice@amazon.fr', subject: 'Avertissement' })
    expect(deadline.due).toBe('2024-03-23T22:59:00Z')
  })
})
