import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import type { ParsedNotification } from '../schema.ts'

const read = async (text: string): Promise<ParsedNotification> =>
  parseNotification(text, { name: 'letter.txt' })

test.each([
  'We have closed your listing B0TESTABC1 on Amazon as the rate of negative customer experiences is high.\nTotal orders: 34\nDefective orders: 5\nDefect rate: 14.7%',
  'We have closed your listing B0TESTABC1 on Amazon. See Voice of the Customer for its NCX rate. Defect rate: 9%',
])('returns of one offer are no order defect rate: %s', async (text) => {
  const { kind, topics, metrics } = await read(text)
  expect(kind).toBe('listing_issue')
  expect(topics).not.toContain('order_defect_rate')
  expect(metrics).toEqual([])
})

test('the order defect rate in full stays what it is', async () => {
  const { topics } = await read(
    'Your order defect rate on Amazon is 1.8%, above the target of 1%. Voice of the Customer shows why.',
  )
  expect(topics).toEqual(['order_defect_rate'])
})

test('an authority by its name is no matter of safety', async () => {
  const { topics } = await read(
    "Please submit the Children's Product Certificate for B0TESTABC1 as the Consumer Product Safety Commission describes it, or we remove the listing from Amazon.",
  )
  expect(topics).toEqual(['product_compliance'])
})

test.each([
  'Hello,\n\nYour Amazon seller account has been deactivated. You are not approved to sell this brand.',
  'Guten Tag,\n\nIhr Amazon-Verkäuferkonto wurde deaktiviert. Sie sind nicht freigeschaltet, diese Marke zu verkaufen.',
  'Bonjour,\n\nVotre compte vendeur Amazon a été désactivé. Vous n’êtes pas autorisé à vendre cette marque.',
  'Ciao,\n\nil tuo account venditore Amazon è stato disattivato. Non sei autorizzato a vendere questo marchio.',
  'Hola:\n\nTu cuenta de vendedor de Amazon ha sido desactivada. No estás autorizado para vender esta marca.',
])('a brand sold without approval breaks a listing policy: %s', async (text) => {
  const { topics } = await read(text)
  expect(topics).toContain('listing_policy')
})

test.each([
  'Thank you for your appeal. Your Amazon account will remain deactivated because you listed items in violation of our "Adult products policy". Submit evidence.',
  'Wir haben Ihr Angebot bei Amazon entfernt, weil es gegen unsere Regeln für „Produkte für Erwachsene“ verstößt.',
  'Nous avons retiré votre offre d’Amazon : les produits réservés aux adultes sont soumis à des règles.',
])('goods for adults are restricted: %s', async (text) => {
  const { topics } = await read(text)
  expect(topics).toContain('restricted_product')
})

test('stock that is looked at proves where goods come from, not who sells', async () => {
  const { topics } = await read(
    'We are reviewing your Amazon account. To complete our review, we need to verify your entire inventory. Reply with invoices and the contact data of your supplier.',
  )
  expect(topics).toEqual(['inauthentic'])
})

test('a paper that would speed things up is not wanted, in a list either', async () => {
  const { requestedDocuments } = await read(
    'Your Amazon account has been placed under review. Please continue to ship orders.\nProof of delivery will help expedite the review.',
  )
  expect(requestedDocuments).toEqual([])
})
