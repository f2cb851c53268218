import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import type { ParsedNotification } from '../schema.ts'

const read = async (text: string): Promise<ParsedNotification> =>
  parseNotification(text, { name: 'letter.txt' })

const restricted = [
  'Amazon took down your offer B0TESTABC1: only pre-approved sellers may offer goods of this kind.',
  'Amazon hat Ihr Angebot B0TESTABC1 entfernt: Solche Waren brauchen eine Vorabgenehmigung.',
  'Amazon a retiré votre offre B0TESTABC1 : de tels produits exigent une autorisation préalable.',
  'Amazon ha rimosso la tua offerta B0TESTABC1: per questi prodotti occorre un’autorizzazione preventiva.',
  'Amazon ha retirado tu oferta B0TESTABC1: estos productos requieren una autorización previa.',
  'Amazonはお客様の出品B0TESTABC1を削除しました。この種の商品は事前承認が必要です。',
]
test.each(restricted)('leave that is needed beforehand: %s', async (text) => {
  expect((await read(text)).topics[0]).toBe('restricted_product')
})

test.each([
  'Your Amazon seller account is deactivated because of improper reimbursement claims.',
  'Ihr Amazon-Verkäuferkonto ist wegen unberechtigter Erstattungsanträge gesperrt.',
  'Votre compte vendeur Amazon est suspendu pour des demandes de remboursement abusives.',
  'Il tuo account venditore Amazon è sospeso per richieste di rimborso indebite.',
  'Tu cuenta de vendedor de Amazon está suspendida por solicitudes de reembolso indebidas.',
  'Amazonの出品用アカウントを停止しました。不適切な補填の請求が確認されたためです。',
])('money asked back without a claim to it: %s', async (text) => {
  const { topics } = await read(text)
  expect(topics[0]).toBe('code_of_conduct')
})

test.each([
  'Your offer B0TESTABC1 was removed from Amazon. Within 24 hours after your listing has been created, images must be added.',
  'Ihr Angebot B0TESTABC1 wurde von Amazon entfernt. Innerhalb von 24 Stunden nach Erstellung des Angebots müssen Bilder da sein.',
  'Votre offre B0TESTABC1 a été retirée d’Amazon. Dans les 24 heures suivant la création de l’offre, il faut des images.',
  'La tua offerta B0TESTABC1 è stata rimossa da Amazon. Entro 24 ore dalla creazione dell’offerta servono immagini.',
  'Tu oferta B0TESTABC1 fue retirada de Amazon. En un plazo de 24 horas desde la creación de la oferta hacen falta imágenes.',
  'お客様の出品B0TESTABC1はAmazonから削除されました。出品完了後24時間以内に画像を追加する必要があります。',
])('time counted from a listing is no time limit: %s', async (text) => {
  const { deadline } = await read(text)
  expect(deadline.relative).toBeNull()
})

test.each([
  'Your offer B0TESTABC1 was removed from Amazon. Send us an invoice within 24 hours of this message.',
  'Ihr Angebot B0TESTABC1 wurde von Amazon entfernt. Senden Sie uns innerhalb von 24 Stunden nach dieser Nachricht eine Rechnung.',
  'お客様の出品B0TESTABC1はAmazonから削除されました。24時間以内に請求書をご提出ください。',
])('time to answer in still is: %s', async (text) => {
  expect((await read(text)).deadline.relative).not.toBeNull()
})

test.each([
  'Your offer B0TESTABC1 is missing the safety data. Enter the manufacturer and the name of your brand, or Amazon may remove it.',
  'Bei Ihrem Angebot B0TESTABC1 fehlen Sicherheitsangaben. Tragen Sie den Hersteller und die eigene Marke ein, sonst kann Amazon es entfernen.',
  'Il manque des informations de sécurité pour votre offre B0TESTABC1. Indiquez le fabricant et votre marque, sinon Amazon peut la retirer.',
  'Mancano dati di sicurezza per la tua offerta B0TESTABC1. Inserisci il produttore e il tuo marchio, altrimenti Amazon può rimuoverla.',
  'Faltan datos de seguridad en tu oferta B0TESTABC1. Indica el fabricante y tu marca, o Amazon podrá retirarla.',
])('a seller’s own brand breaks no rights: %s', async (text) => {
  const { topics } = await read(text)
  expect(topics).not.toContain('trademark')
})

test.each([
  'Your offer B0TESTABC1 was removed from Amazon because it infringes the trademark of another company.',
  'Ihr Angebot B0TESTABC1 wurde von Amazon entfernt, weil es die Marke eines anderen Unternehmens verletzt.',
  'Votre offre B0TESTABC1 a été retirée d’Amazon, car elle enfreint la marque d’une autre société.',
  'La tua offerta B0TESTABC1 è stata rimossa da Amazon perché viola il marchio di un’altra società.',
  'Tu oferta B0TESTABC1 fue retirada de Amazon porque infringe la marca de otra empresa.',
])('another’s brand does: %s', async (text) => {
  expect((await read(text)).topics[0]).toBe('trademark')
})

test.each([
  ['Ihr Amazon-Angebot B0TESTABC1 wurde entfernt. Der Akku ist sehr heiß geworden.', true],
  [
    'Ihr Amazon-Angebot B0TESTABC1 wurde entfernt. Auf dem Bild heißt der Artikel anders als im Titel.',
    false,
  ],
])('what is hot and what is called: %s', async (text, charged) => {
  const { topics } = await read(text)
  expect(topics.includes('product_safety')).toBe(charged)
})

test.each([
  ['Amazonの出品B0TESTABC1を削除しました。海外正規品として並行輸入された商品です。', false],
  ['Amazonの出品B0TESTABC1を削除しました。正規品であることが確認できません。', true],
])('%s', async (text, charged) => {
  const { topics } = await read(text)
  expect(topics.includes('inauthentic')).toBe(charged)
})
