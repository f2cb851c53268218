import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

// A tax number or a bank account that could not be checked, and the paper that would do.
test.each([
  'Dear seller, we could not verify your VAT number. Upload a certificate. The Amazon team',
  'Guten Tag, wir konnten Ihre Umsatzsteuer-ID nicht bestätigen. Laden Sie eine Bescheinigung hoch. Ihr Amazon-Team',
  'Bonjour, nous n’avons pas pu valider votre numéro de TVA. Transmettez un certificat. L’équipe Amazon',
  'Gentile venditore, non abbiamo potuto verificare la sua partita IVA. Carichi un certificato. Il team Amazon',
  'Hola, no hemos podido validar tu número de IVA. Sube un certificado. El equipo de Amazon',
  '出品者様、消費税の登録番号を確認できませんでした。証明書をご提出ください。Amazon出品サービス',
  'Dear seller, we could not verify your bank account. Upload a bank statement. The Amazon team',
  'Guten Tag, wir konnten Ihr Bankkonto nicht bestätigen. Laden Sie einen Kontoauszug hoch. Ihr Amazon-Team',
  'Bonjour, nous n’avons pas pu vérifier votre compte bancaire. Transmettez un relevé bancaire. L’équipe Amazon',
  'Gentile venditore, non è stato possibile verificare il suo conto bancario. Invii un estratto conto. Il team Amazon',
  'Hola, no hemos podido verificar tu cuenta bancaria. Envía un extracto bancario. El equipo de Amazon',
  '出品者様、銀行口座情報を確認できませんでした。口座明細書をご提出ください。Amazon出品サービス',
])('%s', async (text) => {
  const { kind, topics } = await parseNotification(text, { name: 'letter.txt' })
  expect([kind, topics]).toEqual(['information_request', ['identity_verification']])
})

test.each([
  'Hello, we could not verify your address for order 123-1234567-1234567. Please update it. Amazon customer service',
  'Guten Tag, wir konnten Ihre Zahlung für die Bestellung 123-1234567-1234567 nicht bestätigen. Amazon Kundenservice',
])('an order is no account: %s', async (text) => {
  expect((await parseNotification(text, { name: 'letter.txt' })).kind).toBe('not_a_notification')
})
