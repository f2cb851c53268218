import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const kindOf = async (text: string): Promise<string> =>
  (await parseNotification(text, { name: 'a.txt' })).kind

test.each([
  'Upcoming changes to our Product Authenticity policies\n\nAmazon.com. From 1 November, if we ask you for invoices, they need to be dated within the last 365 days. You do not have to do anything.',
  'Changes to our shipping requirements\n\nFrom 3 March, sellers on Amazon.co.uk need a valid tracking rate of 95% on all parcels. Accounts below it may be restricted.',
  'Änderungen an unserer Richtlinie für Direktversand\n\nAb dem 1. November müssen Verkäufer auf Amazon.de auf jeder Rechnung als Verkäufer genannt sein. Angebote, die gegen die Regel verstoßen, können entfernt werden.',
  'Modification de nos règles relatives aux factures\n\nÀ partir du 1er novembre, les factures demandées sur Amazon.fr doivent dater de moins de 365 jours. Vous n’avez rien à faire.',
  'Aggiornamento delle norme sulla rimozione delle offerte\n\nDal 1° novembre i venditori di Amazon.it devono caricare le fatture entro 7 giorni quando richieste. Non è necessaria alcuna azione.',
  'Cambios en nuestra política de autenticidad\n\nA partir del 1 de noviembre las facturas que pidamos en Amazon.es deben ser de los últimos 365 días. No tienes que hacer nada.',
  'ドロップシッピングポリシーの変更について\n\n11月1日より、Amazon.co.jpの出品者様は請求書に販売者として記載される必要がございます。お手続きは不要です。',
])('news of rules for everybody is no notice: %s', async (text) => {
  expect(await kindOf(text)).toBe('not_a_notification')
})

test.each([
  'Changes to our policy\n\nWe have deactivated your Amazon.com account because it breaks our policy. Send us a plan of action.',
  'Changes to our authenticity policy\n\nYour listing B0BN6QRT4W was removed from Amazon.com because of complaints that it is inauthentic. Send us invoices.',
  'Änderungen an unseren Richtlinien\n\nIhr Amazon.de-Verkäuferkonto wurde deaktiviert. Bitte senden Sie uns einen Maßnahmenplan.',
  'Modification de nos règles\n\nVotre compte Amazon.fr sera désactivé si vous n’envoyez pas les factures avant le 3 mai 2030.',
])('one that touches this account or listing is: %s', async (text) => {
  expect(await kindOf(text)).not.toBe('not_a_notification')
})

test.each([
  'Von: Steuerkanzlei Frerichs\nAn: Lampenladen\nBetreff: Unterlagen\n\nSehr geehrter Herr Behrens,\n\nich brauche bis zum 15.05.2030 alle Amazon-Abrechnungen, die Rechnungen der Lieferanten der letzten 365 Tage und den Schriftwechsel zur Kontosperrung.\n\nT. Frerichs, Steuerberater',
  'Dear Ann,\n\nplease send me the Amazon invoices of the last 365 days and the letters about the suspension of your seller account by 3 May 2030.\n\nKind regards\nJ. Poole, Chartered Accountant',
  'Bonjour Claire,\n\nmerci de m’envoyer avant le 3 mai 2030 les factures fournisseurs et les courriers d’Amazon sur la désactivation du compte de vente.\n\nP. Roux, expert-comptable',
  'Gentile Marta,\n\nmi invii entro il 3 maggio 2030 le fatture dei fornitori e le lettere di Amazon sulla sospensione dell’account venditore.\n\nDott. Neri, commercialista',
  'Hola, Ana:\n\nenvíame antes del 3 de mayo de 2030 las facturas de los proveedores y las cartas de Amazon sobre la suspensión de la cuenta de vendedor.\n\nL. Gil, asesora fiscal',
  '山田様\n\n2030年5月3日までに、Amazonの請求書と出品用アカウント停止に関する書類をお送りください。\n\n佐藤税理士事務所 税理士 佐藤',
])('an adviser who wants papers sends no notice: %s', async (text) => {
  expect(await kindOf(text)).toBe('not_a_notification')
})

test.each([
  'From: Account Health\nSubject: Your account\n\nHello,\n\nYour selling account on Amazon.com has been deactivated. Send us a plan of action.',
  'Von: Benachrichtigungen\nBetreff: Ihr Konto\n\nGuten Tag,\n\nIhr Amazon.de-Verkäuferkonto wurde deaktiviert. Senden Sie uns einen Maßnahmenplan.',
])('a desk that signs nothing may be Amazon’s: %s', async (text) => {
  expect(await kindOf(text)).toBe('account_suspension')
})

test('an attorney who is named as a contact signs nothing', async () => {
  const text =
    'Hello,\n\nA rights owner reported a patent infringement. We removed your listing B0BN6QRT4W from Amazon.com. If you disagree, e-mail us a written opinion of a patent attorney.\n\nAmazon Intellectual Property'
  const { kind, requestedDocuments } = await parseNotification(text, { name: 'a.txt' })
  expect({ kind, types: requestedDocuments.map(({ type }) => type) }).toEqual({
    kind: 'policy_violation',
    types: ['other'],
  })
})
