import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

test.each([
  [
    'en',
    'Thank you for your appeal. We have reinstated your listing B0CK3R7QXN. We could not reinstate B0CK3R7QXM. Please send invoices for it.',
  ],
  [
    'de',
    'Vielen Dank für Ihren Einspruch. Ihr Angebot B0CK3R7QXN ist wieder aktiv. Das Angebot B0CK3R7QXM bleibt inaktiv. Bitte senden Sie uns Rechnungen dafür.',
  ],
  [
    'fr',
    "Merci pour votre appel. Nous avons rétabli votre offre B0CK3R7QXN. L'offre B0CK3R7QXM reste inactive. Veuillez nous envoyer des factures.",
  ],
  [
    'it',
    "Grazie per il ricorso. Abbiamo ripristinato la tua offerta B0CK3R7QXN. L'offerta B0CK3R7QXM resta inattiva. Inviaci le fatture.",
  ],
  [
    'es',
    'Gracias por tu apelación. Hemos restablecido tu oferta B0CK3R7QXN. La oferta B0CK3R7QXM sigue inactiva. Envíanos facturas.',
  ],
  [
    'ja',
    '申し立てをいただきありがとうございます。B0CK3R7QXNの出品を再開しました。B0CK3R7QXMは再開できません。請求書をお送りください。',
  ],
])('what is given back in part still asks, in %s', async (_, letter) => {
  const { kind, inReplyTo, requestedDocuments } = await parseNotification(letter)
  expect([kind, inReplyTo.isPartial]).toEqual(['reinstatement', true])
  expect(requestedDocuments).toEqual([{ type: 'invoice', windowDays: null }])
})

test.each([
  ['Your account is active again. Offers that you closed yourself stay removed.'],
  ['We have reinstated your listing. If you change it back, it remains inactive.'],
  ['We have reinstated your listing. Please keep your invoices.'],
])('what is given back as a whole is not partial: %s', async (letter) => {
  expect((await parseNotification(letter)).inReplyTo.isPartial).toBe(false)
})
