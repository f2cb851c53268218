import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import type { ParsedNotification } from '../schema.ts'

const read = async (text: string): Promise<ParsedNotification> =>
  parseNotification(text, { name: 'letter.txt' })

test.each([
  'To keep the badge, sellers are required to:\n\nHave traded on Amazon for 60 days or more\n\nShip ten orders in the last 30 days\n\nKeep a valid tracking rate of 99% for all orders\n\nKeep a cancellation rate of 0.5% or less for all orders\n\nYour Amazon store has a late shipment rate of 7%, above the target of 4%.',
  'Um das Abzeichen zu behalten, müssen Verkäufer:\n\nSeit 60 Tagen oder länger bei Amazon verkaufen\n\nIn den letzten 30 Tagen zehn Bestellungen versenden\n\nEine Rate gültiger Sendungsverfolgungen von 99 % für alle Bestellungen halten\n\nEine Stornorate von 0,5 % oder weniger für alle Bestellungen halten\n\nIhr Amazon-Shop hat eine Rate verspäteter Lieferungen von 7 %, das Ziel liegt unter 4 %.',
  'Pour garder le badge, les vendeurs doivent :\n\nVendre sur Amazon depuis 60 jours ou plus\n\nExpédier dix commandes au cours des 30 derniers jours\n\nGarder un taux de suivi valide de 99 % pour toutes les commandes\n\nGarder un taux d’annulation de 0,5 % ou moins pour toutes les commandes\n\nVotre boutique Amazon a un taux d’expédition en retard de 7 %, au-dessus de l’objectif de 4 %.',
  'Per mantenere il badge, i venditori devono:\n\nVendere su Amazon da 60 giorni o più\n\nSpedire dieci ordini negli ultimi 30 giorni\n\nMantenere un tasso di tracking valido del 99% per tutti gli ordini\n\nMantenere un tasso di cancellazione dello 0,5% o meno per tutti gli ordini\n\nIl tuo negozio Amazon ha un tasso di spedizioni in ritardo del 7%, sopra l’obiettivo del 4%.',
  'Para conservar la insignia, los vendedores deben:\n\nHaber vendido en Amazon durante 60 días o más\n\nEnviar diez pedidos en los últimos 30 días\n\nMantener un índice de seguimiento válido del 99 % en todos los pedidos\n\nMantener un índice de cancelación del 0,5 % o menos en todos los pedidos\n\nTu tienda de Amazon tiene un índice de envíos con retraso del 7 %, por encima del objetivo del 4 %.',
])('what is required of all sellers is a target and no charge: %s', async (text) => {
  const { metrics, deadline } = await read(text)
  expect(metrics.filter(({ metric }) => metric === 'valid_tracking_rate')).toMatchObject([
    { value: null, target: 0.99, windowDays: null },
  ])
  expect(metrics.filter(({ metric }) => metric === 'cancellation_rate')).toMatchObject([
    { value: null, target: 0.005, windowDays: null },
  ])
  expect(deadline.relative).toBeNull()
})

test('a list of this seller’s own figures stays one', async () => {
  const { metrics, topics } = await read(
    'Your Amazon account is at risk of deactivation. Your metrics of the last 30 days are:\n\nValid tracking rate: 88%\n\nCancellation rate: 4%',
  )
  expect(metrics).toMatchObject([
    { metric: 'valid_tracking_rate', value: 0.88 },
    { metric: 'cancellation_rate', value: 0.04 },
  ])
  expect(topics).toEqual(['valid_tracking_rate', 'cancellation_rate'])
})

test.each([
  ['We may hold your funds for 90 days or longer.', 90],
  ['Your product must have been offered for 90 days or longer.', null],
])('how long money is kept may have no end: %s', async (sentence, days) => {
  const { fundsHoldDays, deadline } = await read(
    `Hello,\n\nYour Amazon seller account has been deactivated. ${sentence}`,
  )
  expect(fundsHoldDays).toBe(days)
  expect(deadline.relative).toBeNull()
})

test.each([
  'Hello,\n\nYour Amazon store breaks our packaging policy. The policy prohibits practices such as:\n\n- Products whose packaging differs\n- Invoices that were altered\n\nPlease reply to this email with a plan of action.',
  'Guten Tag,\n\nIhr Amazon-Shop verstößt gegen unsere Richtlinien. Verboten ist unter anderem:\n\n- Produkte, deren Verpackung abweicht\n- Veränderte Rechnungen\n\nBitte antworten Sie auf diese E-Mail mit einem Maßnahmenplan.',
  'Bonjour,\n\nVotre boutique Amazon enfreint nos règles. Sont notamment interdits :\n\n- Les produits dont l’emballage diffère\n- Les factures modifiées\n\nVeuillez répondre à cet e-mail avec un plan d’action.',
  'Ciao,\n\nil tuo negozio Amazon viola le nostre regole. Tra le altre cose è vietato:\n\n- Prodotti la cui confezione è diversa\n- Fatture modificate\n\nRispondi a questa e-mail con un piano d’azione.',
  'Hola:\n\nTu tienda de Amazon infringe nuestras normas. Está prohibido, entre otras cosas:\n\n- Productos cuyo embalaje es distinto\n- Facturas modificadas\n\nResponde a este correo con un plan de acción.',
])('what is forbidden is not asked for: %s', async (text) => {
  const { requestedDocuments } = await read(text)
  expect(requestedDocuments.map(({ type }) => type)).toEqual(['poa'])
})

test('goods of suppliers, whose invoices are asked for', async () => {
  const { requestedDocuments } = await read(
    'Guten Tag,\n\nwir haben Ihr Angebot B0TESTABC1 bei Amazon geschlossen. Bitte senden Sie uns die Namen Ihrer Lieferanten sowie deren Rechnungen.',
  )
  expect(requestedDocuments.map(({ type }) => type)).toContain('invoice')
})

test.each([
  'Hello,\n\nYour brand was taken out of Amazon Brand Registry, as one of the users on it has a selling account that is deactivated.',
])('somebody’s account that is off is not this one: %s', async (text) => {
  const { kind } = await read(text)
  expect(kind).not.toBe('account_suspension')
})

test.each([
  'Hello,\n\nYour Amazon seller account is under review in accordance with the Business Solutions Agreement. We believe that your account or a related account may have been used to sell counterfeit goods. You must show up for a video interview. How do I verify my identity? Complete the identity verification in Seller Central.',
  'Guten Tag,\n\nIhr Amazon-Verkäuferkonto wird überprüft. Wir nehmen an, dass Ihr Konto oder ein verbundenes Konto zum Verkauf gefälschter Ware benutzt wurde. Sie müssen die Identitätsprüfung per Videogespräch abschließen. Wie bestätige ich meine Identität? Laden Sie Ihren Ausweis in Seller Central hoch.',
])('whichever account it was, the relation is not the charge: %s', async (text) => {
  const { topics } = await read(text)
  expect(topics).toContain('identity_verification')
  expect(topics).not.toContain('related_accounts')
})

test('an account related to a closed one is charged with it', async () => {
  const { topics } = await read(
    'Hello,\n\nYour Amazon account has been deactivated because it is related to another account that may not sell. Your related account was closed.',
  )
  expect(topics).toContain('related_accounts')
})

test.each([
  'We have removed your listing B0TESTABC1 on Amazon: the brand needs approval now. There is no penalty associated with this change.',
  'Wir haben Ihr Angebot B0TESTABC1 bei Amazon entfernt: Die Marke braucht jetzt eine Freigabe. Dies gilt nicht als Verstoß.',
  'Nous avons retiré votre offre B0TESTABC1 d’Amazon : la marque exige désormais une autorisation. Aucune sanction n’est associée à ce changement.',
  'Abbiamo rimosso la tua offerta B0TESTABC1 da Amazon: il marchio richiede ora un’approvazione. Nessuna penalità è associata a questa modifica.',
  'Hemos retirado tu oferta B0TESTABC1 de Amazon: la marca necesita ahora una autorización. No conlleva ninguna penalización.',
  'Amazonの出品 B0TESTABC1 を削除しました。このブランドの出品には承認が必要となりました。この変更による罰則はありません。',
])('an offer taken down without blame: %s', async (text) => {
  const { kind } = await read(text)
  expect(kind).toBe('listing_issue')
})

test.each([
  'Dear Seller,\n\nWe are announcing the changes to the Amazon policy on expired products. Sellers must remove goods 50 days before they expire.',
  'Bonjour,\n\nNous annonçons les nouvelles règles d’Amazon sur les produits périmés. Les vendeurs doivent retirer leurs produits 50 jours avant la date.',
])('rules that are announced stop nobody: %s', async (text) => {
  const { kind } = await read(text)
  expect(kind).toBe('not_a_notification')
})

test.each([
  ['After 90 days the hold on your funds will be removed.', 'account_suspension'],
  ['If you do nothing, the hold on your funds may be removed later.', 'not_a_notification'],
])('a hold that ends later is there now: %s', async (sentence, expected) => {
  const { kind } = await read(
    `Hello,\n\nPlease resolve pending orders with your buyers. ${sentence}\n\nAmazon`,
  )
  expect(kind).toBe(expected)
})

test('a share in the seller’s own sentence is not measured', async () => {
  const { metrics } = await read(
    'They say my invoice defect rate is over 6% every week:\n\nYour Invoice Defect Rate has exceeded the threshold of 5%. Your Amazon account is at risk of deactivation.',
  )
  expect(metrics).toMatchObject([{ metric: 'invoice_defect_rate', value: null, target: 0.05 }])
})

test.each([
  ['Items sold on Amazon must be authentic.', false],
  ['A buyer says that the item B0TESTABC1 is not authentic.', true],
])('the rule and the charge: %s', async (sentence, charged) => {
  const { topics } = await read(
    `Hello,\n\nYour Amazon account is at risk of deactivation as buyers received used items sold as new.\n\n${sentence}`,
  )
  expect(topics.includes('inauthentic')).toBe(charged)
})

test.each([
  'Hello from Amazon Seller Support,\n\nWe have looked at the documents you sent us and found that they do not satisfy our requirements. Please provide an invoice that shows your name and respond to this case.',
  'Guten Tag vom Amazon-Verkäuferservice,\n\nwir haben Ihren Antrag geprüft. Die Unterlagen, die Sie geschickt haben, erfüllen unsere Anforderungen nicht. Bitte senden Sie eine Rechnung, die Ihren Namen zeigt.',
  'Bonjour de l’assistance vendeurs d’Amazon,\n\nNous avons examiné votre demande. Les documents que vous avez envoyés ne remplissent pas nos conditions. Veuillez envoyer une facture à votre nom.',
  'Ciao dal supporto venditori di Amazon,\n\nabbiamo esaminato la tua richiesta. I documenti che hai inviato non soddisfano i nostri requisiti. Invia una fattura intestata a te.',
  'Hola, del equipo de soporte a vendedores de Amazon:\n\nHemos examinado tu solicitud. Los documentos que enviaste no cumplen nuestros requisitos. Envía una factura a tu nombre.',
])('papers that fall short are asked for once more: %s', async (text) => {
  const { kind, requestedDocuments } = await read(text)
  expect(kind).toBe('information_request')
  expect(requestedDocuments.map(({ type }) => type)).toEqual(['invoice'])
})

test.each([
  'Sellers must remove goods from Amazon 50 days before they expire.',
  'Die Verkäufer müssen ihre Produkte bei Amazon 50 Tage vor dem Datum entfernen.',
  'Les vendeurs doivent retirer leurs produits d’Amazon 50 jours avant la date.',
  'Los vendedores deben retirar sus productos de Amazon 50 días antes.',
])('what sellers have to take down has not been taken down: %s', async (text) => {
  const { kind } = await read(text)
  expect(kind).toBe('not_a_notification')
})

test.each([
  ['You have provided a quotation and an order confirmation. Please provide an invoice.', ['invoice']],
  ['You have to provide an invoice.', ['invoice']],
])('a paper that came in is not asked for: %s', async (sentences, papers) => {
  const { requestedDocuments } = await read(
    `Hello from Amazon,\n\nWe need more information on your listing B0TESTABC1. ${sentences}`,
  )
  expect(requestedDocuments.map(({ type }) => type)).toEqual(papers)
})
