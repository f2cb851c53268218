import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const signals = async (text: string): Promise<string[]> =>
  (await parseNotification(text, { name: 'letter.txt' })).authenticity.signals
    .filter(({ weight }) => weight > 1)
    .map(({ id }) => id)

test.each([
  'Your Amazon account is closed. The processing fee of 49 EUR is paid by gift card.',
  'Your Amazon account is closed. Payment is by Zelle or USDT only.',
  'Ihr Amazon-Konto ist gesperrt. Bearbeitungsgebühr: 49,00 EUR (per Gutscheinkarte).',
  'Votre compte Amazon est fermé. Les frais de 90 EUR sont payables en cartes cadeaux.',
  'Il tuo account Amazon è chiuso. La tassa di 80 EUR si può pagare con buoni regalo.',
  'Tu cuenta de Amazon está cerrada. Hay que pagar una multa de 150 €, se acepta solo tarjeta regalo.',
  'Amazonです。アカウントを停止しました。手数料はギフトカードでお支払いください。',
  'We removed your Amazon listing B0TEST1234 after a complaint about a counterfeit. You may settle for $650 until Friday.',
  'Wir haben Ihr Amazon-Angebot B0TEST1234 nach einer Beschwerde wegen einer Markenverletzung entfernt. Zahlen Sie den Vergleichsbetrag von 380 EUR, dann wird die Beschwerde zurückgezogen.',
])('money that leaves no trace, and peace that is sold: %s', async (text) => {
  expect(await signals(text)).toContain('asks-payment')
})

test.each([
  'Your Amazon account is at risk: you offered buyers a refund by gift card in return for reviews.',
  'We removed your Amazon listing because gift cards may not be sold in this store.',
  'Ihr Amazon-Konto ist gefährdet, weil Kunden für Bewertungen mit Gutscheinen bezahlt wurden.',
  'Hola: tu saldo en tarjetas de regalo de Amazon es de 25 €.',
  'Amazonです。購入者へギフトカードで支払いを行い、レビューを依頼したことが確認されました。',
  'Your Amazon account is active. The settlement report for this period shows a balance of 20 EUR.',
])('goods, reviewers and payouts are neither: %s', async (text) => {
  expect(await signals(text)).not.toContain('asks-payment')
})
