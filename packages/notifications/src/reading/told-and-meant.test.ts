import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import type { ParsedNotification } from '../schema.ts'

const read = async (text: string): Promise<ParsedNotification> =>
  parseNotification(text, { name: 'letter.txt' })

const off = 'お客様の出品用アカウントはAmazonにより停止されました。'

test('what Amazon looks into is no review of a customer', async () => {
  const topics = async (text: string): Promise<readonly string[]> => (await read(`${off}${text}`)).topics
  expect(await topics('出品状況のレビューを行った結果によるものです。')).not.toContain('review_manipulation')
  expect(await topics('購入者にレビューの報酬を支払ったためです。')).toContain('review_manipulation')
})

test('earlier messages are there for looking, a page for handing in is answered at', async () => {
  const respondVia = async (text: string): Promise<string> => (await read(`${off}${text}`)).respondVia
  expect(
    await respondVia('これまでの当社からのお知らせはパフォーマンス通知の画面でご確認いただけます。'),
  ).toBe('none')
  expect(await respondVia('改善計画書をパフォーマンス通知からご提出ください。')).toBe('account_health')
})

test('a page that is used for another product breaks a rule', async () => {
  const { kind, topics } = await read(
    'Amazon出品者パフォーマンスです。B0TESTABC1を確認したところ、一つのページに別の商品が登録されており、ポリシー違反に該当します。',
  )
  expect([kind, topics]).toEqual(['policy_violation', ['detail_page']])
})

// 「警告」 on a product is about its label; said to a seller it is not.
test.each([
  ['Amazonの出品B0TESTABC1について、警告表示のラベルが不足しています。', true],
  ['Amazonより警告いたします。出品B0TESTABC1の違反が続く場合、出品用アカウントを停止します。', false],
  ['Ihre Angebote bei Amazon: Auf B0TESTABC1 fehlen Warnhinweise.', true],
  ['Amazon retiró la oferta B0TESTABC1. Es la segunda advertencia para su cuenta.', false],
])('%s', async (text, charged) => {
  expect((await read(text)).topics.includes('product_compliance')).toBe(charged)
})

// Goods are to be "in new condition"; a buyer who got a used one is another matter.
test.each([
  [
    'Your offer B0TESTABC1 was removed from Amazon. Only items in new condition from a maker may be sold in this category.',
    false,
  ],
  [
    'Your offer B0TESTABC1 was removed from Amazon. A buyer told us that the item sold as new was used.',
    true,
  ],
  ['Ihr Angebot B0TESTABC1 wurde von Amazon entfernt. Bieten Sie solche Artikel in neuem Zustand an.', false],
])('%s', async (text, charged) => {
  expect((await read(text)).topics.includes('used_sold_as_new')).toBe(charged)
})

// A letter that is quoted as a whole is no quotation in another letter.
test.each([
  '"Hello, your Amazon seller account has been deactivated. Your account sold inauthentic items. Send us invoices."',
  '„Guten Tag, Ihr Amazon-Verkäuferkonto wurde gesperrt. Sie haben nicht authentische Artikel verkauft. Senden Sie uns Rechnungen.“',
  '« Bonjour, votre compte vendeur Amazon a été suspendu. Vous avez vendu des articles inauthentiques. Envoyez-nous des factures. »',
  '「お客様の出品用アカウントはAmazonにより停止されました。真贋に関する苦情がありました。請求書をご提出ください。」',
])('%s', async (text) => {
  const { kind, topics, requestedDocuments } = await read(text)
  expect([kind, topics, requestedDocuments.map(({ type }) => type)]).toEqual([
    'account_suspension',
    ['inauthentic'],
    ['invoice'],
  ])
})
