import { describe, expect, it, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const asksIn = async (text: string): Promise<string[]> =>
  (await parseNotification(text)).asks.map((ask) => ask.text)

const off = 'Your account on Amazon.com has been deactivated because orders were shipped late.'

describe('the lines in which a letter asks', () => {
  it('are its items, without their marks, each with its papers', async () => {
    const { asks, text } = await parseNotification(`Hello,

${off}

To sell again, send us a plan that explains:
-- The root cause of the late shipments,
-- What you have changed since; and
-- How you will keep orders on time.

Please also send:
1) Copies of carrier invoices issued in the last 60 days
2) Proof that the cut-off in your settings was changed

Seller Performance Team
Amazon.com`)
    expect(asks.map((ask) => ask.text)).toEqual([
      'The root cause of the late shipments',
      'What you have changed since',
      'How you will keep orders on time',
      'Copies of carrier invoices issued in the last 60 days',
      'Proof that the cut-off in your settings was changed',
    ])
    expect(asks.map(({ parts }) => parts.join())).toEqual([
      'root_cause',
      'actions_taken',
      'prevention',
      '',
      '',
    ])
    expect(asks[3]?.documents).toEqual([{ type: 'invoice', windowDays: 60 }])
    for (const { start, end, text: line } of asks) expect(text.slice(start, end)).toContain(line)
  })

  test.each([
    ['a step of the way', 'Go to the Account Health page'],
    ['a click', 'Click "View appeal" next to the violation'],
    ['a label', 'Infringement type: Trademark'],
    ['a listing', 'ASIN: B0CK3R7QXN'],
    ['an address', 'Jane Doe, jane@brand.example'],
    ['what is said of papers', 'Forwarded copies do not count'],
    ['a condition', 'If you never sold the item, no invoice is on file with you'],
    ['what is not wanted', 'You do not need to send photos'],
    ['a lead', 'The documents of the last year:'],
    ['a heading', 'About your stock in our warehouses'],
    ['a heading of pages', 'Detail pages that need correction'],
    ['what is to be done', 'Deactivate every listing whose packaging shows it'],
    ['a name', 'Delphine Harcastle'],
    ['advice', 'Enter the number as the carrier prints it'],
    ['a row of figures', 'Valid Tracking Rate   96.4%   95% or more'],
  ])('are not %s', async (_, item) => {
    const letter = `Hello,\n\n${off}\n\nPlease send us the following:\n- Invoices of your supplier\n- ${item}\n- What caused the late shipments\n\nAmazon.com`
    expect(await asksIn(letter)).toEqual(['Invoices of your supplier', 'What caused the late shipments'])
  })

  it('are sentences that ask for one paper, or for one of several', async () => {
    expect(
      await asksIn(`${off} Please provide an invoice or a letter of authorization within 7 days. Amazon.com`),
    ).toEqual(['Please provide an invoice or a letter of authorization within 7 days'])
    expect(
      await asksIn(`${off} Please provide an invoice, a contract or a letter of authorization. Amazon.com`),
    ).toEqual(['Please provide an invoice, a contract or a letter of authorization'])
    const several = await parseNotification(
      `${off} Please provide an invoice and a letter of authorization within 7 days. Amazon.com`,
    )
    expect(several.asks).toEqual([])
    expect(several.requestedDocuments.map(({ type }) => type)).toEqual(['invoice', 'letter_of_authorization'])
  })

  test.each([
    [
      'de',
      'Ihr Verkäuferkonto auf Amazon.de wurde deaktiviert. Bitte senden Sie uns:',
      ['Die Ursache der verspäteten Lieferungen', 'Rechnungen der letzten 90 Tage'],
      'Gehen Sie zur Seite „Verkäuferleistung“',
    ],
    [
      'fr',
      'Votre compte vendeur sur Amazon.fr a été désactivé. Veuillez nous envoyer :',
      ['La cause des retards', 'Les factures des 90 derniers jours'],
      'Cliquez sur « Faire appel »',
    ],
    [
      'it',
      'Il tuo account venditore su Amazon.it è stato disattivato. Inviaci quanto segue:',
      ['La causa dei ritardi', 'Le fatture degli ultimi 90 giorni'],
      'Clicca su "Presenta ricorso"',
    ],
    [
      'es',
      'Tu cuenta de vendedor en Amazon.es ha sido desactivada. Envíanos lo siguiente:',
      ['La causa de los retrasos', 'Facturas de los últimos 90 días'],
      'Haz clic en «Apelar»',
    ],
    [
      'ja',
      'Amazon.co.jpの出品用アカウントを停止しました。以下をご提出ください。',
      ['出荷遅延の根本原因', '過去90日以内に発行された請求書'],
      '「改善計画を提出」をクリックします',
    ],
  ])('are found in %s', async (_, lead, asks, step) => {
    expect(await asksIn(`${lead}\n- ${asks[0]}\n- ${asks[1]}\n- ${step}\n`)).toEqual(asks)
  })

  it('are a hundred at most, however many a letter lists', async () => {
    const items = Array.from({ length: 4000 }, (_, index) => `- The name of supplier number ${index}`)
    expect(await asksIn(`${off}\n\nPlease send us:\n${items.join('\n')}\n`)).toHaveLength(100)
  })

  it('are none in a reinstatement or a fake', async () => {
    expect(
      await asksIn('Your account on Amazon.com is active again. Please keep:\n- Invoices of your supplier'),
    ).toEqual([])
  })
})
