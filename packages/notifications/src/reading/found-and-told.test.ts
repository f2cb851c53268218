import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

test.each([
  ['Hello,\n\nYour account is blocked. The invoices that you sent show signs of alteration.\n\nAmazon.com'],
  [
    'Guten Tag,\n\nIhr Konto ist gesperrt. Die übermittelten Rechnungen weisen Spuren einer Bearbeitung auf.\n\nAmazon.de',
  ],
  [
    'Bonjour,\n\nVotre compte est bloqué. Les factures transmises présentent des traces de retouche.\n\nAmazon.fr',
  ],
  [
    'Gentile venditore,\n\nil Suo account è bloccato. Le fatture trasmesse presentano segni di manomissione.\n\nAmazon.it',
  ],
  [
    'Hola:\n\nTu cuenta está bloqueada. Las facturas enviadas presentan indicios de manipulación.\n\nAmazon.es',
  ],
  ['出品者様\n\nアカウントを停止いたしました。請求書に加工の痕跡が認められました。\n\nAmazon.co.jp'],
])('marks of an alteration make a paper a forged one: %s', async (text) => {
  const { kind, topics } = await parseNotification(text)
  expect([kind, topics]).toEqual(['account_suspension', ['forged_documents']])
})

test.each([
  [
    'Ciao,\n\nabbiamo notato che inserisci nei pacchi un biglietto che promette un buono per una recensione a cinque stelle. È una violazione delle norme sulle recensioni. Ti chiediamo di smettere.\n\nAmazon.it',
  ],
  [
    'Bonjour,\n\nNous avons remarqué que vous joignez à vos colis une carte promettant un bon d’achat contre un avis cinq étoiles. Merci de cesser.\n\nAmazon.fr',
  ],
  [
    'Hola:\n\nHemos visto que metes en los paquetes una tarjeta que promete un vale por una reseña de cinco estrellas. Te pedimos que dejes de hacerlo.\n\nAmazon.es',
  ],
])('what a desk has noticed is charged: %s', async (text) => {
  const { kind, topics } = await parseNotification(text)
  expect([kind, topics]).toEqual(['policy_violation', ['review_manipulation']])
})

test('a complaint in quotation marks is a complaint', async () => {
  const text =
    '出品者様\n\n「商品の状態が説明と異なる」との苦情がございましたので、B0ABCDEF12の出品を停止いたしました。\n\nAmazon.co.jp'
  const { kind, topics } = await parseNotification(text)
  expect([kind, topics]).toEqual(['listing_issue', ['condition']])
})

test('a family of variations that is taken apart gives nothing back', async () => {
  const text =
    '出品者様\n\n関連性のない商品が同じバリエーションに登録されていたため、バリエーションを解除いたしました。親ASIN:B0ABCDEF12\n\nAmazon.co.jp'
  const { kind, topics } = await parseNotification(text)
  expect([kind, topics]).toEqual(['policy_violation', ['variation_misuse']])
})

test.each([
  [
    'Hello,\n\nYour invoices are valid. The doubt about authenticity is settled and the item B0ABCDEF12 can be offered again.\n\nAmazon.com',
  ],
  [
    'Guten Tag,\n\ndie Rechnungen sind gültig. Der Zweifel an der Echtheit ist ausgeräumt; der Artikel B0ABCDEF12 kann wieder angeboten werden.\n\nAmazon.de',
  ],
  [
    'Bonjour,\n\nLes factures sont valides. Le doute sur l’authenticité est levé et l’article B0ABCDEF12 peut à nouveau être proposé.\n\nAmazon.fr',
  ],
  [
    'Gentile venditore,\n\nle fatture sono valide. Il dubbio sull’autenticità è risolto e l’articolo B0ABCDEF12 può essere nuovamente offerto.\n\nAmazon.it',
  ],
  [
    'Hola:\n\nLas facturas son válidas. La duda sobre la autenticidad queda despejada y el artículo B0ABCDEF12 puede volver a ofrecerse.\n\nAmazon.es',
  ],
  [
    '出品者様\n\n請求書を確認し、真正性に関する懸念は解消されました。B0ABCDEF12は再び出品いただけます。\n\nAmazon.co.jp',
  ],
])('what can be offered again is given back: %s', async (text) => {
  const { kind, topics } = await parseNotification(text)
  expect([kind, topics]).toEqual(['reinstatement', ['inauthentic']])
})
