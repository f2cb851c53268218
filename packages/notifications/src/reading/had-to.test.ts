import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

test.each([
  [
    'Hello,\n\nWe had to deactivate your account because the invoices you submitted were forged. Please provide the originals.\n\nAmazon.com',
  ],
  [
    'Guten Tag,\n\naus diesem Grund mussten wir Ihre Verkaufsberechtigung aussetzen: Die eingereichten Rechnungen sind gefälscht. Bitte reichen Sie die Originale ein.\n\nAmazon.de',
  ],
  [
    'Bonjour,\n\nNous avons dû suspendre votre compte vendeur : les factures transmises sont des faux. Veuillez fournir les originaux.\n\nAmazon.fr',
  ],
  [
    'Gentile venditore,\n\nabbiamo dovuto disattivare il Suo account, poiché le fatture inviate sono state falsificate. Invii gli originali.\n\nAmazon.it',
  ],
  [
    'Hola:\n\nHemos tenido que suspender tu cuenta, ya que las facturas que enviaste son falsas. Envía los originales.\n\nAmazon.es',
  ],
  [
    '出品者様\n\nご提出いただいた請求書に改ざんが確認されたため、やむを得ずアカウントを停止いたしました。原本をご提出ください。\n\nAmazon.co.jp',
  ],
])('what had to be done has been done: %s', async (text) => {
  const { kind, severity, topics } = await parseNotification(text)
  expect([kind, severity, topics]).toEqual(['account_suspension', 'critical', ['forged_documents']])
})

test.each([
  [
    'Guten Tag,\n\nwir benötigen Ihren Personalausweis. Andernfalls müssten wir Ihr Konto deaktivieren.\n\nAmazon.de',
  ],
  [
    'Guten Tag,\n\nwir benötigen Ihren Personalausweis. Ohne Nachweis müssen wir Ihr Konto aussetzen.\n\nAmazon.de',
  ],
])('what would have to be done has not: %s', async (text) => {
  const { kind, severity } = await parseNotification(text)
  expect([kind, severity]).toEqual(['information_request', 'at_risk'])
})

test.each([
  [
    '出品者様\n\nご提出いただいた検査証明書により、製品の適合性を確認いたしました。出品停止を解除いたしました。\n\nASIN: B0ABCDEF12\n\nAmazon.co.jp',
  ],
  [
    '出品者様\n\nPSEマークの写真を確認いたしました。該当商品の出品制限を解除しております。\n\nASIN: B0ABCDEF12\n\nAmazon.co.jp',
  ],
])('what is lifted in Japanese is given back: %s', async (text) => {
  const { kind, topics } = await parseNotification(text)
  expect([kind, topics]).toEqual(['reinstatement', ['product_compliance']])
})
