import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const topicsOf = async (text: string): Promise<readonly string[]> =>
  (await parseNotification(text, { name: 'letter.txt' })).topics

test.each([
  'Ungewöhnliche Anmeldung bei Ihrem Amazon.de Konto. Sie müssen Ihr Konto neu prüfen, sonst wird Ihr Verkäuferkonto gesperrt.\n\nAmazon Sicherheits Team',
  'Kontoprüfung erforderlich. Wird sie nicht erledigt, wird Ihr Amazon-Verkäuferkonto gesperrt.\n\nIhr Amazon Sicherheitsteam',
  'Bitte verifizieren Sie Ihr Konto umgehend, sonst wird Ihr Amazon-Verkäuferkonto deaktiviert.',
  'Unusual sign-in. You have to verify your account, or your Amazon seller account will be suspended.\n\nAmazon Security Team',
  'Connexion inhabituelle. Vous devez vérifier votre compte, sinon votre compte vendeur Amazon sera suspendu.\n\nÉquipe sécurité Amazon',
  'Accesso insolito. Deve verificare il Suo account, altrimenti il Suo account venditore Amazon sarà sospeso.\n\nTeam sicurezza Amazon',
  'Acceso inusual. Debes verificar tu cuenta o tu cuenta de vendedor de Amazon será suspendida.\n\nEquipo de seguridad de Amazon',
])('an account to be checked anew is a matter of identity: %s', async (text) => {
  expect(await topicsOf(text)).toEqual(['identity_verification'])
})

test.each([
  'Wir haben Ihr Angebot B0BN6QRT4W von Amazon.de entfernt, weil ein Sicherheitsproblem vorliegt.',
  'We removed your listing B0BN6QRT4W from Amazon.com because of a product safety complaint.',
])('the safety of a product is none: %s', async (text) => {
  expect(await topicsOf(text)).toEqual(['product_safety'])
})
