import { expect, test } from 'vitest'
import { papersAsked } from '../testing/removed-offer.ts'

test.each([
  [
    'en',
    'invoice',
    'The team would look at an invoice from your supplier. You can upload it within five days.',
  ],
  [
    'en',
    'invoice, letter_of_authorization',
    'The first is an invoice. The second is a letter of authorization. Send both by reply.',
  ],
  [
    'de',
    'invoice, other',
    'Es geht um die Rechnung des Händlers und um Fotos der Verpackung. Laden Sie beides hoch.',
  ],
  ['fr', 'other', 'Ce sont des photos de l’emballage ouvert. Merci de les déposer sous cinq jours.'],
  [
    'es',
    'certificate, invoice',
    'Una cosa es la factura de compra. La otra es el certificado. Tiene diez días para subirlas.',
  ],
  ['it', 'invoice', 'La prima cosa è una fattura con dieci pezzi. Mandala rispondendo a questo messaggio.'],
  ['ja', 'invoice', '一つは仕入先の請求書です。これらをアップロードしてお送りください。'],
])('what a pronoun asks for was named before (%s): %s of %s', async (language, expected, text) => {
  expect(await papersAsked(language, text)).toBe(expected)
})

test.each([
  ['en', '', 'The invoice is in the file. You do not have to send it again.'],
  ['de', '', 'Die Rechnung ist bei den Akten. Schicken Sie sie nicht noch einmal.'],
  ['fr', '', 'La facture figure au dossier. Inutile de la renvoyer.'],
  ['es', '', 'La factura consta en el expediente. No la mandes otra vez.'],
  ['it', '', 'La fattura è agli atti. Non serve mandarla di nuovo.'],
])('what is not to be sent again stays unasked (%s): %s of %s', async (language, expected, text) => {
  expect(await papersAsked(language, text)).toBe(expected)
})
