import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const read = async (text: string): Promise<readonly string[]> => {
  const { kind, severity } = await parseNotification(text, { name: 'letter.txt' })
  return [kind, severity]
}

// What may not go on: the whole account, or one product.
test.each([
  ['You cannot go on selling in our store', 'You are not allowed to go on selling this product'],
  ['Sie können in unserem Shop nicht weiter verkaufen', 'Sie können diesen Artikel nicht weiter verkaufen'],
  ['Vous ne pouvez pas continuer à vendre', 'Vous ne pouvez pas continuer à vendre ce produit'],
  [
    'Lei non può continuare a vendere nel nostro negozio',
    'Non le è consentito continuare a vendere questo prodotto',
  ],
  ['No podrá continuar vendiendo con nosotros', 'No se le permite vender este producto'],
  ['今後の販売を継続していただくことはできません', 'この商品の販売を継続していただくことはできません'],
])('%s', async (account, product) => {
  expect(await read(`${account}. Amazon Seller Performance`)).toEqual(['account_suspension', 'critical'])
  expect(await read(`${product}. Amazon Seller Performance`)).toEqual(['listing_issue', 'warning'])
})

// What can be sold only on a condition is still sold.
test.each([
  'If you cannot go on selling because of the holidays, switch the listing off. Amazon Seller Central',
  'Wenn Sie im Urlaub nicht weiter verkaufen können, schalten Sie das Angebot aus. Amazon Seller Central',
  'Si vous ne pouvez pas continuer à vendre pendant vos vacances, activez la pause. Amazon Seller Central',
  'Se in vacanza non può continuare a vendere, attivi la pausa. Amazon Seller Central',
  'Si en vacaciones no puede continuar vendiendo, active la pausa. Amazon Seller Central',
])('no account is off: %s', async (text) => {
  expect((await read(text))[1]).not.toBe('critical')
})

// A mark against the account cannot be taken away: the account itself is where it was.
test.each([
  ['We cannot remove this warning from your account', 'We have removed your selling privileges'],
  ['Wir können diese Warnung nicht aus Ihrem Konto entfernen', 'Wir haben Ihr Verkäuferkonto gesperrt'],
  ['Nous ne pouvons pas supprimer cet avertissement de votre compte', 'Nous avons suspendu votre compte'],
  ['Non possiamo rimuovere questo avviso dal suo account', 'Abbiamo sospeso il suo account venditore'],
  ['No podemos eliminar esta advertencia de su cuenta', 'Hemos suspendido su cuenta de vendedor'],
  ['この警告をアカウントから削除することはできません', 'お客様の出品用アカウントを停止いたしました'],
])('%s', async (mark, account) => {
  expect((await read(`${mark}. Amazon Seller Performance`))[1]).not.toBe('critical')
  expect((await read(`${account}. Amazon Seller Performance`))[1]).toBe('critical')
})

test.each([
  ['Las lámparas no eléctricas publicadas en Amazon cumplen la norma.', 'not_a_notification'],
  ['Tu producto B0TESTABC1 ya no está disponible. Amazon', 'listing_issue'],
])('what is no food, and what is no longer there: %s', async (text, kind) => {
  expect((await read(text))[0]).toBe(kind)
})
