import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const assess = async (text: string): Promise<boolean> =>
  (await parseNotification(text, { name: 'letter.txt' })).authenticity.phishing

test.each([
  'Hello,\n\nYour Amazon selling account is suspended while we review it. Please confirm that there is a valid credit card on file and send us a utility bill.\n\nSeller Performance',
  'Hello,\n\nYour Amazon account has been deactivated. We ask sellers for documentation to verify their account information. Please send us supplier invoices.\n\nSeller Performance',
  'Guten Tag,\n\nIhr Amazon-Verkäuferkonto ist gesperrt, solange wir es prüfen. Bitte bestätigen Sie, dass eine gültige Kreditkarte in Ihrem Konto hinterlegt ist, und senden Sie uns eine Stromrechnung.\n\nVerkäuferleistung',
  'Bonjour,\n\nVotre compte Amazon est suspendu. Veuillez confirmer qu’une carte bancaire valide est bien enregistrée et nous envoyer une facture d’électricité.\n\nPerformance vendeur',
  'Gentile venditore,\n\nil Suo account Amazon è sospeso. Confermi che una carta di credito valida sia registrata e invii una bolletta recente.\n\nPerformance del venditore',
  'Hola:\n\nTu cuenta de Amazon está suspendida. Confirma que hay una tarjeta de crédito válida registrada y envía una factura de la luz.\n\nRendimiento del vendedor',
  'Amazonです。アカウントを停止いたしました。有効なクレジットカードが登録されていることをご確認のうえ、公共料金の請求書をご提出ください。',
])('a card that is kept and papers that prove data are no lure: %s', async (text) => {
  expect(await assess(text)).toBe(false)
})

test.each([
  'Hello,\n\nYour Amazon account has been suspended. Please confirm that there is a valid credit card on file by sending us the card number and the security code within 24 hours.\n\nSeller Performance',
  'Hello,\n\nYour Amazon account has been suspended. Please confirm that a valid credit card is on file: http://amazon-seller-check.example/login\n\nSeller Performance',
  'Guten Tag,\n\nIhr Amazon-Konto ist gesperrt. Bitte bestätigen Sie, dass eine gültige Kreditkarte hinterlegt ist, und geben Sie Kartennummer und Prüfziffer an.\n\nVerkäuferleistung',
])('what wants figures or a click stays one: %s', async (text) => {
  expect(await assess(text)).toBe(true)
})

test.each([
  'Hello,\n\nYour Amazon selling account is inactive. To reactivate it, update your credit card information in Seller Central: on the page "Account Info", choose "Charge Methods" and add your credit card details.',
  'Guten Tag,\n\nIhr Amazon-Verkäuferkonto ist inaktiv. Bitte aktualisieren Sie in Seller Central Ihre Kreditkartendaten.\n\nVerkäuferleistung',
])('what is typed in Seller Central itself is no lure: %s', async (text) => {
  expect(await assess(text)).toBe(false)
})

test.each([
  'Hello,\n\nYour Amazon selling account is inactive. To reactivate it, update your credit card details in Seller Central: http://sellercentral-amazon.example/signin\n\nSeller Performance',
  'Hello,\n\nYour Amazon selling account is inactive. Please reply with your credit card details as they stand in Seller Central.\n\nSeller Performance',
])('a strange link or an answer by mail still is: %s', async (text) => {
  expect(await assess(text)).toBe(true)
})
