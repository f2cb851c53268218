import { expect, test } from 'vitest'
import { papersAsked } from '../testing/removed-offer.ts'

test.each([
  [
    'en',
    'invoice 365, letter_of_authorization 365',
    'Send invoices or letters of authorization. All of them must have been issued in the last 365 days and carry the contact details of the supplier (name, phone number, address, website).',
  ],
  [
    'en',
    'invoice 365, letter_of_authorization 365',
    'Please send:\n\n1) Invoices or, where you act for the brand, letters of authorization. All of them must have been issued in the last 365 days and name you and the items. We may call your supplier.',
  ],
  [
    'en',
    'invoice 365',
    'Please send us valid invoices covering these units. Each invoice should be dated no earlier than 365 days before the stock reached our fulfilment centre.',
  ],
  ['en', 'invoice 180', 'Please send us valid invoices. Every invoice has to be less than 180 days old.'],
  ['en', 'invoice 180', 'Please send us valid invoices. An invoice must not be older than 180 days.'],
  [
    'en',
    'invoice 365',
    'Please send us invoices. The date of the invoice should not lie more than 365 days in the past.',
  ],
  [
    'en',
    'invoice 365',
    'Please send us invoices. We accept invoices with a date within 365 days of your first sale.',
  ],
  ['en', 'invoice 365', 'Invoices are needed, issued at most 365 days prior to this notice.'],
  ['en', 'invoice 365', 'Please provide a purchase invoice from no more than 365 days ago.'],
  [
    'de',
    'invoice 365',
    'Bitte senden Sie uns Rechnungen. Jede Rechnung darf frühestens 365 Tage vor Anlieferung ausgestellt sein.',
  ],
  [
    'de',
    'invoice 365',
    'Bitte senden Sie uns Rechnungen. Das Rechnungsdatum darf nicht länger als 365 Tage zurückliegen.',
  ],
  [
    'de',
    'invoice 365',
    'Bitte senden Sie uns Rechnungen, die innerhalb eines Jahres (365 Tage) ausgestellt wurden.',
  ],
  [
    'fr',
    'invoice 365',
    'Envoyez-nous des factures. Chaque facture doit avoir été émise moins de 365 jours avant la livraison.',
  ],
  [
    'fr',
    'invoice 365',
    'Envoyez-nous des factures. La date de la facture ne doit pas remonter à plus de 365 jours.',
  ],
  [
    'it',
    'invoice 365',
    'Ci invii le fatture. Ogni fattura deve essere stata emessa non prima di 365 giorni dalla consegna.',
  ],
  ['it', 'invoice 365', 'Ci invii le fatture. La data della fattura non deve essere anteriore a 365 giorni.'],
  [
    'es',
    'invoice 365',
    'Envíenos facturas. Cada factura debe haberse emitido como máximo 365 días antes de la entrega.',
  ],
  ['es', 'invoice 365', 'Envíenos facturas. La fecha de la factura no puede ser anterior a 365 días.'],
  [
    'ja',
    'invoice 90, letter_of_authorization',
    '請求書（過去90日以内に発行されたもの）または認可書をお送りください。',
  ],
  [
    'ja',
    'invoice 90, letter_of_authorization 180',
    '請求書（過去90日以内のもの）と認可書（過去180日以内のもの）をお送りください。',
  ],
  [
    'ja',
    'invoice 90, letter_of_authorization',
    '請求書など（過去90日以内のもの）と、認可書をお送りください。',
  ],
  ['ja', 'invoice 365', '請求書をご提出ください。請求書の発行日は365日以内である必要があります。'],
  ['it', 'utility_bill 90', 'Carichi una bolletta della luce risalente a non più di 90 giorni fa.'],
  ['fr', 'utility_bill 90', "Déposez une facture d'électricité remontant à moins de 90 jours."],
  ['es', 'utility_bill 90', 'Suba un recibo de la luz que no tenga más de 90 días de antigüedad.'],
  ['en', 'utility_bill 90', 'Upload an electricity bill dating back no more than 90 days.'],
  ['de', 'utility_bill 90', 'Laden Sie eine Stromrechnung hoch, die nicht mehr als 90 Tage alt ist.'],
])('how old papers may be (%s): %s of %s', async (language, expected, text) => {
  expect(await papersAsked(language, text)).toBe(expected)
})
