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
