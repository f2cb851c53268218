import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import type { ParsedNotification } from '../schema.ts'

const read = async (text: string): Promise<ParsedNotification> =>
  parseNotification(text, { name: 'letter.txt' })

test.each([
  'Hello,\n\nYour Amazon seller account is permanently deactivated.\n\nHow do I get my account back?\nSend us evidence that your items keep to our policy, in a reply to this message.\n\nIf we find that they did not, your account will remain deactivated.\n\nSeller Performance',
  'Guten Tag,\n\nIhr Amazon-Verkäuferkonto wurde dauerhaft deaktiviert.\n\nWie bekomme ich mein Konto wieder frei?\nSenden Sie uns als Antwort auf diese Nachricht Belege dafür, dass Ihre Artikel zulässig sind.\n\nFalls sie es nicht waren, bleibt Ihr Konto deaktiviert.\n\nVerkäuferleistung',
])('a first letter that tells the way back refuses nothing: %s', async (text) => {
  const { kind, route } = await read(text)
  expect(kind).toBe('account_suspension')
  expect(route.advice).not.toBe('no_appeal')
})

test.each([
  'We are reviewing your Amazon selling account. Money stays in the account until we are done. Please send us a plan of action through the link below and go on shipping your orders.',
  'Wir prüfen derzeit Ihr Amazon-Verkäuferkonto. Ihr Guthaben bleibt bis dahin auf dem Konto. Bitte senden Sie uns einen Maßnahmenplan und versenden Sie weiter Ihre Bestellungen.',
  'Nous examinons actuellement votre compte Amazon. Vos fonds y restent jusque-là. Veuillez nous envoyer un plan d’action et continuez à expédier vos commandes.',
  'Stiamo esaminando il tuo account Amazon. I fondi restano fino ad allora nell’account. Inviaci un piano d’azione e continua a spedire gli ordini.',
  'Estamos revisando tu cuenta de Amazon. El saldo se queda hasta entonces en la cuenta. Envíanos un plan de acción y sigue enviando tus pedidos.',
  'Amazonです。現在、出品用アカウントを審査しております。売上金は審査が終わるまでアカウントに残ります。改善計画書をご提出ください。',
])('a review of the account that wants a plan asks for it: %s', async (text) => {
  const { kind, poaRequested } = await read(text)
  expect([kind, poaRequested]).toEqual(['information_request', true])
})

test('an advert about reviews of accounts is none', async () => {
  const { kind } = await read(
    'Is Amazon reviewing your account? Our agency writes your plan of action within a day. Book a call now. We are not affiliated with Amazon.',
  )
  expect(kind).toBe('not_a_notification')
})

const frame = (body: string): string =>
  `Hello,\n\nWe have removed one of your listings on Amazon because of a buyer complaint about its condition.\n\n${body}\n\nSeller Performance Team`

test('the label of a complaint is the charge, what is said of any complaint is not', async () => {
  const { topics } = await read(
    frame(
      'Complaint type: Inauthentic\nASIN: B0TEST1234\n\nWe take action whenever we hear of complaints about condition and authenticity of products.',
    ),
  )
  expect(topics).toEqual(['inauthentic'])
})

test.each([
  ['Amounts paid for claims of buyers may be deducted from your balance.', 'review_manipulation'],
  [
    'We may withhold payments if we determine that the account was used to sell counterfeit products.',
    'counterfeit',
  ],
  [
    'We could not verify information that you gave for or that is related to your account.',
    'related_accounts',
  ],
])('%s does not charge with %s', async (sentence, topic) => {
  const { topics } = await read(
    `Hello,\n\nYour Amazon selling account has been deactivated. ${sentence}\n\nSeller Performance Team`,
  )
  expect(topics).not.toContain(topic)
})

test.each([
  [
    'You can see your balance in the Payments section of Seller Central. To sell again, reply to this message with a plan of action.',
    'email_reply',
  ],
  [
    'You can read earlier messages on the Performance Notifications page. To sell again, reply to this message with a plan of action.',
    'email_reply',
  ],
  ['Questions? Ask our Seller Support team: Contact us (https://sellercentral.amazon.com/help).', 'none'],
  ['Den Kontostand sehen Sie im Bereich Zahlungen von Seller Central.', 'none'],
  ['Vous pouvez consulter votre solde dans la section Paiements de Seller Central.', 'none'],
  ['Puoi vedere il saldo nella sezione Pagamenti di Seller Central.', 'none'],
  ['Puedes consultar tu saldo en la sección Pagos de Seller Central.', 'none'],
  ['To sell again, emailseller-performance-policy@amazon.comand say what you have changed.', 'email_reply'],
  ['To sell again, send an invoice tonotice-dispute@amazon.com.', 'email_reply'],
  [
    'If you believe this is an error, contact us at https://sellercentral.amazon.com/cu/contact-us.',
    'account_health',
  ],
])('answers go where the letter says: %s', async (sentence, channel) => {
  const { respondVia } = await read(
    `Hello,\n\nYour Amazon selling account has been deactivated.\n\n${sentence}\n\nSeller Performance Team`,
  )
  expect(respondVia).toBe(channel)
})

test('a mailbox that a paste glued to its neighbours names the store and no rights owner', async () => {
  const { marketplace, rightsOwner } = await read(
    'Hello,\n\nWe removed a listing because a rights owner reported it for its trademark.\n\nThe rights owner may send a retraction tonotice-retraction@amazon.co.ukor withdraw it in Brand Registry.\n\nSeller Performance Team',
  )
  expect([marketplace, rightsOwner]).toEqual(['UK', null])
})

test.each([
  ['When a customer finds an invoice of another shop in the box, they lose trust.', 'invoice'],
  ['Wenn ein Kunde im Paket eine fremde Rechnung findet, verliert er das Vertrauen.', 'invoice'],
  ['Please answer within two days of receipt of this message.', 'invoice'],
  ['For help with writing your plan of action, see the help pages.', 'poa'],
])('%s asks for no %s', async (sentence, type) => {
  const { requestedDocuments } = await read(
    `Hello,\n\nYour Amazon selling account has been deactivated. ${sentence}\n\nSeller Performance Team`,
  )
  expect(requestedDocuments.map((document) => document.type)).not.toContain(type)
})

test('items that a paste ran together keep their own windows', async () => {
  const { requestedDocuments } = await read(
    'Hello,\n\nYour Amazon selling account has been deactivated. Please send us: --A utility bill that shows your address --A business licence --Supplier invoices issued in the last 90 days.\n\nSeller Performance Team',
  )
  expect(requestedDocuments).toEqual([
    { type: 'utility_bill', windowDays: null },
    { type: 'other', windowDays: null },
    { type: 'invoice', windowDays: 90 },
  ])
})

test.each([
  'We removed your Amazon listing B0TEST1234 because the product is restricted. Failure to follow this policy in future may result in the removal of your selling privileges.',
  'Wir haben Ihr Amazon-Angebot B0TEST1234 entfernt, weil das Produkt verboten ist. Verstöße gegen diese Richtlinie in Zukunft können zur Sperrung Ihres Kontos führen.',
])('what only a later breach may bring is a warning: %s', async (text) => {
  const { severity } = await read(`${text}\n\nSeller Performance Team`)
  expect(severity).toBe('warning')
})

test('a printed page of Account Health about a misused detail page is a breach of policy', async () => {
  const { kind, topics } = await read(
    'Account Health > Policy Compliance > details\n\nProduct detail page misuse\nASIN: B0TEST1234\n\nYou turned this detail page into one for a different product. We have reversed your changes.\n\nIf you agree, press "Acknowledge". If not, press "Appeal".',
  )
  expect([kind, topics]).toEqual(['policy_violation', ['detail_page']])
})

test.each([
  'Your Amazon.com seller account has been placed under temporary review. While under review, your seller-fulfilled offers will be deactivated and your listings will be removed.',
  'Ihr Amazon.de-Konto befindet sich in einer vorläufigen Überprüfung. Während der Überprüfung werden alle Ihre Angebote deaktiviert.',
])('what a review that has begun takes away is taken: %s', async (text) => {
  const { kind, severity } = await read(`${text}\n\nSeller Performance Team`)
  expect([kind, severity]).toEqual(['account_suspension', 'critical'])
})

test('help with a plan that is still to be written makes no answer of a first letter', async () => {
  const { kind } = await read(
    'You may currently not sell on Amazon.com because buyers complained about the safety of your items.\n\nPlease send us a plan. Get help creating your plan in Seller Central Help.\n\nSeller Performance Team',
  )
  expect(kind).toBe('account_suspension')
})

test('an answer that found too little asks for more and says how grave it is', async () => {
  const { kind, severity } = await read(
    'Thank you for your appeal. We do not have enough information to reactivate your seller-fulfilled offers on Amazon.com. Please send reasons and supporting evidence.\n\nSeller Performance Team',
  )
  expect([kind, severity]).toEqual(['information_request', 'critical'])
})

test('requirements listed one by one reach the papers above them', async () => {
  const { requestedDocuments } = await read(
    'Hello,\n\nYour Amazon selling account has been deactivated. Please submit one of the following documents:\n-- A business licence\n-- A utility bill\nThe document must meet the following requirements:\n-- It must show your name and address.\n-- It must be complete and readable.\n-- It must have been issued in the last 90 days.\n\nSeller Performance Team',
  )
  expect(requestedDocuments).toContainEqual({ type: 'utility_bill', windowDays: 90 })
})

test.each([
  'Hello,\n\nwe removed all reviews of this account on Amazon, and it is no longer able to contribute reviews or ratings because of unusual activity.\n\nIf you believe this is an error, reply to this e-mail.',
  'Effective March 1, we update our policy on funds of Amazon sellers. When we deactivate an account, we withhold funds to settle outstanding fees. Sellers can ask for their money 60 days after the account deactivation.',
])('a customer’s reviews and a change of policy are no notices: %s', async (text) => {
  const { kind, authenticity } = await read(text)
  expect([kind, authenticity.phishing]).toEqual(['not_a_notification', false])
})

test.each([
  'Thank you for your appeal. We have decided that your Amazon.com account will remain deactivated. To reactivate your account, submit evidence that your items keep to our policy.',
  'Vielen Dank für Ihren Einspruch. Ihr Amazon.de-Konto bleibt deaktiviert. Um Ihr Konto reaktivieren zu lassen, senden Sie uns Belege dafür, dass Ihre Artikel zulässig sind.',
])('a refusal that tells what to send asks for more: %s', async (text) => {
  const { kind, severity } = await read(`${text}\n\nSeller Performance Team`)
  expect([kind, severity]).toEqual(['information_request', 'critical'])
})

test('an address that a paste cut off imitates nobody', async () => {
  const { authenticity } = await read(
    'Hello,\n\nYour Amazon seller account has been deactivated. Follow the steps on this page:\nhttps://sellercentral.amazon.s',
  )
  expect(authenticity.phishing).toBe(false)
})

test.each([
  'Sellers must provide tracking numbers for at least 95% of their shipments.',
  'Evidence of delivery will help to expedite the review.',
])('%s asks for nothing', async (sentence) => {
  const { requestedDocuments } = await read(
    `Hello,\n\nYour Amazon selling account has been deactivated. ${sentence}\n\nSeller Performance Team`,
  )
  expect(requestedDocuments).toEqual([])
})
