import { describe, expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'

const signals = async (text: string): Promise<string[]> =>
  (await parseNotification(text)).authenticity.signals.map(({ id }) => id)

describe('numbers that a letter wants called', () => {
  it.each([
    'Someone changed the bank details of your Amazon seller account. Your account is locked. Call our fraud desk now on +1 (888) 555-0147.\n\nAmazon',
    'Ihr Amazon-Verkäuferkonto ist gesperrt. Rufen Sie umgehend unsere Hotline unter 030 555 01 99 an.\n\nAmazon',
    'Votre compte vendeur Amazon est bloqué. Appelez tout de suite notre service au 01 99 00 12 34.\n\nAmazon',
    'Il tuo account venditore Amazon è bloccato. Chiama subito il nostro numero 02 9990 1234.\n\nAmazon',
    'Tu cuenta de vendedor de Amazon está bloqueada. Llama de inmediato al 900 555 019.\n\nAmazon',
    'Amazon出品アカウントを停止しました。至急050-5555-0123までお電話ください。\n\nAmazon',
  ])('%s', async (text) => expect(await signals(text)).toContain('asks-call'))

  it.each([
    'Your account is at risk of deactivation. We will call you within 72 hours on the number in your account, +1 (212) 555-0133.\n\nAmazon.com',
    'We removed your listing after a report of trademark infringement.\n\nRights owner: Hollis LLP, +1 (212) 555-0133. Call or write to the rights owner and ask for a retraction.\n\nAmazon.com',
    'Ihr Konto ist gefährdet. Wir rufen Sie binnen 72 Stunden unter 030 555 01 99 an.\n\nAmazon.de',
    'Your Amazon account is active again. If some listing is not visible, call our helpline 1800-555-0155, available 9 to 9.\n\nAmazon.in',
    'Ihre Amazon-Angebote sind wieder aktiv. Bei Fragen rufen Sie unsere Hotline unter 030 555 01 99 an.\n\nAmazon.de',
    'La tua tariffa di fatture mancanti è al 22%. Chi vuole una mano può chiamare il nostro numero 02 5550 1234.\n\nAmazon.it',
    '権利者（03-5555-0133）に取り下げをご依頼ください。出品を停止しました。\n\nAmazon.co.jp',
  ])('but not: %s', async (text) => expect(await signals(text)).not.toContain('asks-call'))
})

it.each([
  'Contact us at once in Seller Central. © 1999-2025 Amazon',
  'Contact our team immediately, by 12.05.2025 at the latest.',
  'Contact us now, between 2025-05-01 and 2025-06-01.',
  'Contact our team at once about order 206-1184490-1234567.',
  'Contact us immediately and name case 8391220043.',
  'Contact our team immediately: 10.5 - 20.5 % of your orders were late.',
])('years, days, orders, cases and shares are no numbers to call: %s', async (sentence) =>
  expect(await signals(`Your Amazon seller account has been suspended. ${sentence}`)).not.toContain(
    'asks-call',
  ),
)

describe('codes that a letter wants scanned', () => {
  it.each([
    'Your Amazon seller account will be deactivated today. Scan the QR code with your phone to confirm who you are.\n\nAmazon',
    'Ihr Amazon-Verkäuferkonto wird heute deaktiviert. Scannen Sie den QR-Code mit dem Handy, um Ihre Identität zu bestätigen.\n\nAmazon',
    'Votre compte vendeur Amazon sera désactivé. Flashez le code QR avec votre téléphone pour confirmer votre identité.\n\nAmazon',
    'Il tuo account venditore Amazon sarà disattivato. Inquadra il codice QR per confermare la tua identità.\n\nAmazon',
    'Tu cuenta de vendedor de Amazon será desactivada. Escanea el código QR con el móvil para confirmar tu identidad.\n\nAmazon',
    'Amazon出品アカウントは本日停止されます。QRコードを読み取り、本人確認を行ってください。\n\nAmazon',
  ])('%s', async (text) => expect(await signals(text)).toContain('asks-scan'))

  it.each([
    'Your listing was removed because units came without a Transparency code. We scan the code of each unit in our warehouses.\n\nASIN: B08XKQ2LNT\n\nAmazon',
    'Your account is deactivated. In Seller Central, scan the QR code on the page Identity verification to confirm who you are.\n\nAmazon',
  ])('but not: %s', async (text) => expect(await signals(text)).not.toContain('asks-scan'))
})

it('a messenger is a lure where one is to write there', async () => {
  const restored =
    'Your seller account is deactivated. Message our specialist on WhatsApp, +44 7700 900123, to have it restored today.\n\nAmazon'
  const reviews =
    'We deactivated your account since you paid for reviews that were arranged in Telegram and WhatsApp groups. Send a plan of action.\n\nSeller Performance Team\nAmazon.com'
  expect(await signals(restored)).toContain('moves-to-messenger')
  expect(await signals(reviews)).not.toContain('moves-to-messenger')
})
