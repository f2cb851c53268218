import { describe, expect, it, test } from 'vitest'
import { parseNotification } from '../parse.ts'

describe('the receipt of an appeal tells that selling is off until somebody has looked at it', () => {
  it.each([
    'Subject: We received your appeal\n\nThank you for submitting your appeal. While we review it, you will not be able to sell. Your listings stay inactive. You do not need to send further documents.',
    'Subject: Einspruch eingegangen\n\nWir haben Ihren Einspruch erhalten. Bis zum Abschluss der Prüfung können Sie mit Ihrem Verkäuferkonto nicht auf Amazon.de verkaufen, Ihre Angebote bleiben ausgeblendet. Sie müssen keine weiteren Unterlagen einsenden.',
    "Subject: Nous avons reçu votre recours\n\nNous avons bien reçu votre recours. Jusqu'à la fin de l'examen, vous ne pouvez pas vendre sur Amazon.fr. Il n'est pas nécessaire d'envoyer d'autres documents.",
    'Subject: Abbiamo ricevuto il tuo ricorso\n\nAbbiamo ricevuto il tuo ricorso. Fino al termine della verifica non puoi vendere su Amazon.it. Non è necessario inviare altri documenti.',
    'Subject: Hemos recibido tu apelación\n\nHemos recibido tu apelación. Hasta que termine la revisión no puedes vender en Amazon.es y tus listings siguen ocultos. No es necesario que envíes más documentos ni un plan de acción.',
    'Subject: 申し立てを受領しました\n\n申し立てを受領いたしました。審査が完了するまで、出品用アカウントではAmazon.co.jpでの販売を行っていただくことができません。追加の書類や改善計画書をお送りいただく必要はございません。',
  ])('%s', async (text) => {
    expect(await parseNotification(text)).toMatchObject({
      kind: 'account_suspension',
      severity: 'critical',
      requestedDocuments: [],
      poaRequested: false,
    })
  })
})

test('an answer that wants papers before selling goes on asks for them', async () => {
  const text =
    'Subject: Re: Your appeal\n\nWe received your appeal. It does not have enough information. Please send invoices. While we review them, you will not be able to sell.'
  expect((await parseNotification(text)).kind).toBe('information_request')
})

test('one product that may not be sold meanwhile leaves the account as it is', async () => {
  const text =
    'Subject: Re: Your appeal\n\nWe received your appeal for ASIN B0ABCDEF12. Until the review is complete, you cannot sell this product. Your other listings are not affected.'
  expect((await parseNotification(text)).severity).not.toBe('critical')
})
