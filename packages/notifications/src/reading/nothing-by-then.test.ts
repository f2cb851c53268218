import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

test.each([
  [
    'Guten Tag,\n\nuns fehlt Ihr Personalausweis. Ohne Vorlage bis zum 30. September können wir Sie nicht mehr auf Amazon.de verkaufen lassen.\n\nAmazon.de',
  ],
  [
    'Bonjour,\n\nIl nous manque votre pièce d’identité. Sans ce document avant le 30 septembre, nous suspendrons votre compte.\n\nAmazon.fr',
  ],
  [
    'Gentile venditore,\n\nci manca il Suo documento d’identità. Senza questo documento entro il 30 settembre, l’account sarà sospeso.\n\nAmazon.it',
  ],
  [
    'Hola:\n\nNos falta tu documento de identidad. Sin ese documento antes del 30 de septiembre, suspenderemos tu cuenta.\n\nAmazon.es',
  ],
])('what happens without a paper by some day is a threat: %s', async (text) => {
  const { kind, severity, topics } = await parseNotification(text)
  expect([kind, severity, topics]).toEqual(['information_request', 'at_risk', ['identity_verification']])
})

test.each([
  [
    'Guten Tag,\n\nbis zur Klärung lassen wir Sie nicht mehr auf Amazon.de verkaufen. Sämtliche Angebote haben wir offline gestellt. Uns fehlt Ihr Personalausweis.\n\nAmazon.de',
  ],
  ['Bonjour,\n\nVotre compte vendeur n’est plus actif. Il nous manque votre pièce d’identité.\n\nAmazon.fr'],
])('what is so until then is no threat: %s', async (text) => {
  expect((await parseNotification(text)).kind).toBe('account_suspension')
})

test('a sale that is forbidden to an account says nothing of its goods', async () => {
  const text =
    'Guten Tag,\n\nKunden zweifeln an der Echtheit Ihrer Artikel. Bis zum Nachweis bleibt der Verkauf über Ihr Konto untersagt. Senden Sie uns Rechnungen Ihres Lieferanten.\n\nAmazon.de'
  const { kind, topics } = await parseNotification(text)
  expect([kind, topics]).toEqual(['account_suspension', ['inauthentic']])
})

test.each([
  [
    'es',
    'El precio de tu oferta B0ABCDEF12 es muy superior al de otras tiendas y contraviene nuestra política de precios justos, de modo que la hemos desactivado.',
    'listing_policy',
  ],
  [
    'es',
    'Enviaste los pedidos con la factura de otra tienda, así que hemos desactivado tu cuenta.',
    'drop_shipping',
  ],
  [
    'it',
    'La scheda B0ABCDEF12 viola le norme sulle pagine di dettaglio: il titolo contiene parole promozionali.',
    'detail_page',
  ],
  ['ja', '他店から直接お客様へ発送されている疑いがあるため、アカウントを停止いたしました。', 'drop_shipping'],
])('other shops are told of for their prices or for their parcels (%s): %s', async (_, text, topic) => {
  expect((await parseNotification(`${text}\n\nAmazon`)).topics).toEqual([topic])
})
