import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

// What must be given so that one product may stay, said in two sentences without a greeting or a name.
test.each([
  'To offer these items in Amazon stores in the EU, you must give us information about warnings and safety under the GPSR. Without it by 13 December 2029, the offer may be removed.',
  'Um diese Artikel in Amazon-Shops der EU anzubieten, müssen Sie gemäß GPSR Warn- und Sicherheitsinformationen hinterlegen. Fehlen sie bis zum 13. Dezember 2029, kann das Angebot entfernt werden.',
  'Pour proposer ces articles dans les boutiques Amazon de l’UE, vous devez transmettre des informations relatives à la sécurité selon le GPSR. À défaut avant le 13 décembre 2029, l’offre peut être supprimée.',
  'Per proporre questi articoli nei negozi Amazon dell’UE devi inviare informazioni relative alla sicurezza secondo il GPSR. In mancanza entro il 13 dicembre 2029, l’offerta può essere rimossa.',
  'Para ofrecer estos artículos en las tiendas de Amazon de la UE debes enviar información sobre seguridad según el GPSR. Si falta antes del 13 de diciembre de 2029, la oferta podría retirarse.',
])('asks for information on the product: %s', async (text) => {
  const { kind, severity, topics, deadline, requestedDocuments } = await parseNotification(text, {
    name: 'a.txt',
  })
  expect([kind, severity, topics, deadline.iso, requestedDocuments.map(({ type }) => type)]).toEqual([
    'information_request',
    'warning',
    ['product_compliance'],
    '2029-12-13',
    ['other'],
  ])
})

test('a review of the safety of goods asks for what it names', async () => {
  const { kind, topics, respondVia } = await parseNotification(
    'Amazonで販売中の電気製品について、安全性及び表示の基準を確認するため審査を行います。販売を続ける場合は、担当窓口宛に下記の情報をご提出ください。ご提出がない場合、出品を取り下げることがあります。',
    { name: 'a.txt' },
  )
  expect([kind, topics[0], respondVia]).toEqual(['information_request', 'product_safety', 'email_reply'])
})

test.each([
  'Diese Woche neu im Sortiment: Sicherheitsinformationen zu unseren Leuchten finden Sie auf der Produktseite. Bestellen Sie bis zum 13. Dezember 2029.',
  'Pour acheter ces articles, consultez les informations relatives à la sécurité. Commandez avant le 13 décembre 2029.',
  'To buy these items you must be of age. Read the information about safety before you order by 13 December 2029.',
])('an advert that mentions safety is none: %s', async (text) => {
  expect((await parseNotification(text, { name: 'a.txt' })).kind).toBe('not_a_notification')
})

test.each([
  'Wir benötigen für Ihr Amazon-Konto eine Gewerbeanmeldung. Senden Sie sie an die E-Mail-Adresse Ihres Landes, und zwar von Ihrer in Seller Central hinterlegten Adresse aus.',
  'We need a business licence for your Amazon account. Send it to the email address of your country, from the address registered with Seller Central.',
  'Nous avons besoin d’une licence commerciale pour votre compte Amazon. Envoyez-la à l’adresse e-mail de votre pays, depuis celle enregistrée dans Seller Central.',
])('a mailbox that is told elsewhere is still one: %s', async (text) => {
  expect((await parseNotification(text, { name: 'a.txt' })).respondVia).toBe('email_reply')
})
