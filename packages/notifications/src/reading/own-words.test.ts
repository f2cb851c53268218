import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import type { ParsedNotification } from '../schema.ts'

const read = async (text: string): Promise<ParsedNotification> =>
  parseNotification(text, { name: 'letter.txt' })

const letter =
  'Hello,\n\nYour account is at risk of deactivation on Amazon because buyers were paid for reviews.\nAcknowledge this on the Account Health page.'

test.each([
  'I do not see why I should write a plan of action when I have never sent an invoice or an ID card to anybody.',
  'I have tried to reply to this message with my invoices.',
])('what a seller says above his paste asks for nothing: %s', async (own) => {
  const { requestedDocuments, respondVia } = await read(`${own}\n\n${letter}`)
  expect(requestedDocuments).toEqual([])
  expect(respondVia).toBe('account_health')
})

test.each([
  [
    'Ich habe schon einen Maßnahmenplan und zwei Rechnungen eingereicht.',
    'Guten Tag,\n\nIhr Verkäuferkonto bei Amazon wurde deaktiviert, weil Ihre Rate an Bestellmängeln zu hoch ist.',
  ],
  [
    'Je suis perdu, j’ai envoyé un plan d’action et mes factures.',
    'Bonjour,\n\nVotre compte vendeur Amazon a été désactivé, car votre taux de commandes défectueuses est trop élevé.',
  ],
  [
    'Ho inviato un piano d’azione e le fatture, non so che fare.',
    'Ciao,\n\nil tuo account venditore Amazon è stato disattivato perché il tasso di ordini difettosi è troppo alto.',
  ],
  [
    'He enviado un plan de acción y las facturas.',
    'Hola:\n\nTu cuenta de vendedor de Amazon ha sido desactivada porque la tasa de pedidos defectuosos es demasiado alta.',
  ],
])('so it is in other languages: %s', async (own, body) => {
  const { kind, requestedDocuments } = await read(`${own}\n\n${body}`)
  expect(kind).toBe('account_suspension')
  expect(requestedDocuments).toEqual([])
})

test('Amazon asks in the first person, and its staff says "I" to a "you"', async () => {
  const asked = await read(
    'Your Amazon seller account has been deactivated.\n\nHow do I reactivate my account?\nSend us a plan of action. Click "Reactivate my account" on Account Health.',
  )
  expect(asked.poaRequested).toBe(true)
  expect(asked.respondVia).toBe('account_health')
  const staff = await read(
    'Hello,\n\nI am contacting you about your Amazon selling account, which has been deactivated. Please send me your invoices of the last 365 days.',
  )
  expect(staff.requestedDocuments.map(({ type }) => type)).toContain('invoice')
})
