import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import type { ParsedNotification } from '../schema.ts'

const read = async (text: string, name = 'letter.txt'): Promise<ParsedNotification> =>
  parseNotification(text, { name })

test.each([
  'Your Amazon seller account is active. A plan of action isn’t required.',
  'Your listing B0BN6QRT4W was removed. You do not need to send us an invoice or a plan of action.',
  'Ihr Angebot B0BN6QRT4W wurde entfernt. Einen Maßnahmenplan benötigen wir nicht.',
])('asks for nothing: %s', async (text) => {
  const { poaRequested, requestedDocuments } = await read(text)
  expect({ poaRequested, requestedDocuments }).toEqual({ poaRequested: false, requestedDocuments: [] })
})

test.each([
  'The offer B0BN6QRT4W is inactive on Amazon. To make the offer active again, change its price.',
  'Das Angebot B0BN6QRT4W wurde auf Amazon deaktiviert. Um das Angebot wieder zu aktivieren, ändern Sie den Preis.',
  'L’offre B0BN6QRT4W a été désactivée sur Amazon. Pour réactiver votre offre, modifiez le prix.',
])('a way back is no reinstatement: %s', async (text) => {
  expect((await read(text)).kind).not.toBe('reinstatement')
})

test('a buyer who threatens writes no notice', async () => {
  const mail = [
    'From: Kim <x1@marketplace.amazon.co.uk>',
    'Subject: Question',
    'Content-Type: text/plain',
    '',
    'Amazon will suspend your account because this item is counterfeit.',
  ].join('\r\n')
  expect((await read(mail, 'letter.eml')).kind).toBe('not_a_notification')
})

test.each([
  ['Late shipment rate: 6.1% (goal: < 4%)', 0.061, 0.04, null],
  ['Late ship rate (30 days)   6.1%   target under 4%', 0.061, 0.04, 30],
  ['Last week your late shipment rate was 6.1%; the target is below 4%.', 0.061, 0.04, 7],
])('figures: %s', async (line, value, target, windowDays) => {
  const { metrics } = await read(
    `Your Amazon seller account is at risk of deactivation.\n\n${line}\n\nRefunds rate: 9.9%`,
  )
  expect(metrics).toEqual([{ metric: 'late_shipment_rate', value, target, windowDays }])
})

test.each([
  'Your account was deactivated. If no plan reaches us within 60 days, you may request disbursement of your funds.',
  'Hemos desactivado tu cuenta de Amazon. Pasados 60 días puedes solicitar el pago de tus fondos.',
  'Nous avons désactivé votre compte Amazon. Après 60 jours, vous pouvez demander le versement de vos fonds.',
])('a wait for money is no deadline: %s', async (text) => {
  const { deadline, fundsHoldDays } = await read(text)
  expect({ relative: deadline.relative, fundsHoldDays }).toEqual({ relative: null, fundsHoldDays: 60 })
})

test.each([
  'Your Amazon seller account will be deactivated on 14 August 2030 unless you send us a passport.',
  'Ihr Amazon-Verkäuferkonto wird am 14. August 2030 deaktiviert, sofern Sie uns keinen Ausweis senden.',
])('a threatened day is the deadline: %s', async (text) => {
  expect((await read(text)).deadline.iso).toBe('2030-08-14')
})

test.each([
  [
    'Subject: Stock\n\nYour units in Amazon fulfillment centers were placed on hold. The offers cannot be bought: B0BN6QRT4W.',
    'listing_issue',
  ],
  [
    'Un cliente ci ha segnalato che l’articolo B0BN6QRT4W di Amazon si surriscalda. Per precauzione lo abbiamo ritirato dalla vendita. Alleghi il rapporto di prova.',
    'listing_issue',
  ],
  [
    'Gentile cliente, il Suo account Amazon.it è bloccato e le offerte non sono visibili. Carichi la visura camerale.',
    'account_suspension',
  ],
  [
    'All listings of yours were taken off Amazon.com.\n\nHow can I get my selling account reactivated?\nSend us invoices through Account Health.',
    'account_suspension',
  ],
  [
    'Wir haben mit einer Routineprüfung Ihres Verkäuferkontos bei Amazon begonnen. Sie können weiterhin wie gewohnt verkaufen.',
    'warning',
  ],
  [
    'Subject: Changes to our selling policies\n\nWe regularly update our terms. If you do not agree, you may close your Amazon account at any time.',
    'not_a_notification',
  ],
  [
    'You asked us to pay out the funds of your Amazon selling account, which is deactivated. Before we can do so, please verify your identity in a video interview within 14 days.',
    'information_request',
  ],
])('what is so now, and what is only said: %s', async (text, kind) => {
  expect((await read(text)).kind).toBe(kind)
})

test('a colleague who passes a letter on is no impostor', async () => {
  const mail = [
    'From: nadja@schuhberg.example',
    'To: tom@schuhberg.example',
    'Subject: WG: Notice: Policy Warning',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Tom, schau bitte mal.',
    '',
    'Von: Amazon <notice@amazon.de>',
    'An: info@schuhberg.example',
    'Betreff: Notice: Policy Warning',
    '',
    'Ein Rechteinhaber hat gemeldet, dass Ihr Artikel B0CF5MTX9W seine Marke verletzt. Reichen Sie über Kontozustand eine Rechnung ein.',
    '',
    'Amazon.de',
  ].join('\r\n')
  expect((await read(mail, 'letter.eml')).authenticity.phishing).toBe(false)
})
