import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const kindOf = async (from: string, subject: string, text: string): Promise<string> => {
  const mail = [
    `From: ${from}`,
    'To: a@kranich.example',
    `Subject: ${subject}`,
    'Message-ID: <1@mail.example>',
    '',
    text,
  ]
  return (await parseNotification(mail.join('\n'))).kind
}

const footer =
  'Items sold by others may be taxed by their sellers. If an item is faulty, you may return it within 30 days.\n\n'

test.each([
  [
    'Amazon.com <shipment-tracking@amazon.com>',
    'Shipped: two items',
    'Your order can no longer be changed.\n\nThis e-mail was sent from a notification-only address that cannot accept incoming e-mail.',
  ],
  [
    'Amazon.co.uk <no-reply@amazon.co.uk>',
    'Delivered: your Amazon.co.uk order',
    'Your package has been delivered.\n\nThis message was sent from an address that cannot accept incoming mail.',
  ],
  [
    'Amazon.de <versandbestaetigung@amazon.de>',
    'Ihre Bestellung wurde versandt',
    'Sie kann nicht mehr geändert werden.\n\nDiese E-Mail wurde von einer Adresse gesendet, die keine eingehenden E-Mails annimmt.',
  ],
  [
    'Amazon.fr <no-reply@amazon.fr>',
    'Votre colis est en route',
    'Votre commande a été expédiée et ne peut plus être modifiée.\n\nCette adresse ne peut recevoir de messages.',
  ],
  [
    'Amazon.it <no-reply@amazon.it>',
    'Conferma di spedizione',
    'Il tuo ordine è stato spedito e non può più essere modificato.\n\nQuesto indirizzo non può ricevere e-mail.',
  ],
  [
    'Amazon.es <no-reply@amazon.es>',
    'Confirmación de envío',
    'Tu pedido ha sido enviado y ya no se puede cambiar.\n\nEsta dirección no admite correos entrantes.',
  ],
  [
    'Amazon.co.jp <no-reply@amazon.co.jp>',
    '発送のお知らせ',
    'ご注文の商品を発送いたしました。変更はお受けできません。\n\nこのアドレスは送信専用のため、返信はお受けできません。',
  ],
])('%s: what a buyer is sent is no notice', async (from, subject, text) => {
  expect(await kindOf(from, subject, `${text}\n\n${footer}`)).toBe('not_a_notification')
})

test.each([
  [
    'Stream <billing@stream.example>',
    'Your account is on hold',
    'Your account has been suspended. Update your payment details within 3 days.',
  ],
  [
    'Wolke <post@wolke.example>',
    'Konto gesperrt',
    'Ihr Konto wurde gesperrt. Bitte senden Sie uns einen Ausweis.',
  ],
  [
    'Nuage <post@nuage.example>',
    'Compte suspendu',
    'Votre compte a été suspendu. Veuillez nous envoyer une pièce d’identité.',
  ],
  [
    'Nuvola <post@nuvola.example>',
    'Account sospeso',
    'Il tuo account è stato sospeso. Invia un documento d’identità.',
  ],
  [
    'Nube <post@nube.example>',
    'Cuenta suspendida',
    'Tu cuenta ha sido suspendida. Envía un documento de identidad.',
  ],
  [
    '雲 <post@kumo.example>',
    'アカウント停止',
    'お客様のアカウントを停止いたしました。本人確認書類をお送りください。',
  ],
  [
    'eBay <ebay@ebay.example>',
    'A selling limit',
    'The handbag in your listing may be counterfeit. Please send us an invoice.',
  ],
])('%s: other houses have accounts, too', async (from, subject, text) => {
  expect(await kindOf(from, subject, text)).toBe('not_a_notification')
})

test.each([
  ['Hello', 'We cannot accept the return of this item. Please do not reply to this message.'],
  ['Guten Tag', 'Antworten Sie bitte nicht auf diese Nachricht. Amazon-Verkäufer versenden selbst.'],
])('a mailbox that takes no answers refuses nothing: %s', async (subject, text) => {
  expect(await kindOf('Amazon <no-reply@amazon.com>', subject, text)).not.toBe('denial')
})

test.each([
  [
    'AWS <no-reply-aws@amazon.com>',
    'Your AWS account',
    'Your AWS account has been suspended. Please send us an identity document.',
  ],
  [
    'Amazon <no-reply@amazon.com>',
    'Prime',
    'Your Prime membership is on hold. Your account will be suspended unless you update your card.',
  ],
  [
    'Amazon <no-reply@amazon.de>',
    'Prime',
    'Ihre Prime-Mitgliedschaft wurde gesperrt. Bitte aktualisieren Sie Ihre Zahlungsdaten.',
  ],
  [
    'Amazon <no-reply@amazon.co.jp>',
    'プライム会員',
    'Amazonプライム会員のアカウントを停止いたしました。お支払い方法を更新してください。',
  ],
])('%s: an account that sells nothing (%s)', async (from, subject, text) => {
  expect(await kindOf(from, subject, text)).toBe('not_a_notification')
})

test('a seller’s account that ships by Prime sells', async () => {
  const text = 'Your seller account has been deactivated. Prime benefits end for Seller Fulfilled Prime.'
  expect(await kindOf('Amazon <no-reply@amazon.com>', 'Your account', text)).toBe('account_suspension')
})

test('a long text that nowhere speaks of selling is none, however it talks of rights', async () => {
  const text = 'Copyright and patents: the holder has claimed rights which may cover this technique. '.repeat(
    80,
  )
  expect((await parseNotification(text, { name: 'a.txt' })).kind).toBe('not_a_notification')
})

test.each([
  [
    'Seller Performance <desk@post.example>',
    'Your account',
    'Your selling account has been deactivated. Send us a plan of action.',
  ],
  [
    'Notices <seller-performance@post.example>',
    'Your account',
    'Your account has been deactivated. Send us a plan of action, and we will review the deactivation.',
  ],
  [
    'Amazon <no-reply@amazon.com>',
    'Your order defect rate',
    'Your selling account has been deactivated. Your order defect rate is high, as parcels were delivered late.',
  ],
  [
    'Amazon <no-reply@amazon.com>',
    'Order defect rate',
    'Your seller account has been deactivated because your order was delivered late too often.',
  ],
])('%s: what speaks of a seller’s account stays a notice', async (from, subject, text) => {
  expect(await kindOf(from, subject, text)).toBe('account_suspension')
})
