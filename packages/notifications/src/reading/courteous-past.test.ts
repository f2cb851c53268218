import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const read = async (text: string): ReturnType<typeof parseNotification> =>
  parseNotification(text, { name: 'a.txt' })

test.each([
  '本日、ストアのAmazon出品用アカウントを停止させていただきました。仕入先の請求書をご提出ください。',
  '本日、ストアのAmazon出品用アカウントを停止させて頂きました。仕入先の請求書をご提出ください。',
  'Amazon出品用アカウントを閉鎖し、出品中の品目を削除させていただきました。仕入先の請求書をご提出ください。',
])('the courteous past tells what was done to the account: %s', async (text) => {
  const { kind, severity } = await read(text)
  expect([kind, severity]).toEqual(['account_suspension', 'critical'])
})

test.each([
  '期日までに請求書をご提出いただけない場合、Amazon出品用アカウントを停止させていただきます。',
  '期日までに請求書をご提出いただけない場合、Amazon出品用アカウントを閉鎖し、出品を削除いたします。',
  'Amazonの請求書をご提出ください。出品用アカウントを閉鎖し、出品を削除する場合があります。',
])('what is still to come has not been done: %s', async (text) => {
  expect((await read(text)).kind).not.toBe('account_suspension')
})

test('a cancelled offer is taken down, and the account goes on', async () => {
  const { kind, severity } = await read(
    '購入者様より真贋についてお問い合わせがあり、Amazonでの出品をキャンセルいたしました。過去365日以内の請求書をご提出ください。\nASIN: B07HQ4MX2T',
  )
  expect([kind, severity]).toEqual(['listing_issue', 'warning'])
})

test.each([
  'Avviso: il sistema ha programmato la disattivazione del suo account venditore Amazon.it. Invii una fattura entro 5 giorni.',
  'Notice: we have scheduled the deactivation of your Amazon.com selling account. Send an invoice within 5 days.',
  'Aviso: hemos programado la desactivación de tu cuenta de vendedor de Amazon.es. Envía una factura en un plazo de 5 días.',
  'Avis : nous avons programmé la désactivation de votre compte vendeur Amazon.fr. Envoyez une facture sous 5 jours.',
])('what is scheduled threatens: %s', async (text) => {
  expect((await read(text)).severity).toBe('at_risk')
})

test.each([
  'Ihr Amazon-Konto ist weiterhin aktiv. Das Angebot B07HQ4MX2T haben wir wegen eines Sicherheitsmangels entfernt.',
  'Il suo account Amazon è ancora attivo. Abbiamo rimosso l’offerta B07HQ4MX2T per un problema di sicurezza del prodotto.',
  'Su cuenta de Amazon sigue activa. Hemos retirado la oferta B07HQ4MX2T por un problema de seguridad del producto.',
])('what is still active has not been given back: %s', async (text) => {
  expect((await read(text)).kind).toBe('listing_issue')
})

test.each([
  'Guten Tag,\n\nwir haben eine Mitteilung von einer Rechteinhaberin erhalten und darum Ihr Angebot B07HQ4MX2T auf Amazon.de entfernt: Es verletzt ihre Marke. Reichen Sie eine Vollmacht ein.',
  'Bonjour,\n\nnous avons reçu une notification du titulaire de droits et avons donc supprimé votre offre B07HQ4MX2T sur Amazon.fr : elle enfreint sa marque. Envoyez une lettre d’autorisation.',
  'Hola:\n\nHemos recibido una notificación del titular de derechos y hemos retirado tu oferta B07HQ4MX2T de Amazon.es, que infringe su marca. Envía una carta de autorización.',
])('what a rights owner sent in answers nobody: %s', async (text) => {
  const { kind, inReplyTo } = await read(text)
  expect([kind, inReplyTo.isReply]).toEqual(['policy_violation', false])
})

test.each([
  'なぜこの措置がとられましたか?\nAmazonの出品用アカウントは閉鎖されています。同じ問題が生じないようにするため、未出荷の注文は出荷してください。',
  'Why was this action taken?\nYour Amazon account is deactivated. Please ship open orders to prevent further problems.',
])('what Amazon tells of its own step asks for no plan: %s', async (text) => {
  expect((await read(text)).poaRequested).toBe(false)
})

test.each([
  'ストアのAmazonへの出品を停止させていただいております。仕入先の請求書をご提出ください。',
  'Wir sahen uns gezwungen, Ihr Amazon.de-Verkäuferkonto zu sperren. Reichen Sie Rechnungen ein.',
  'Wir überprüfen Ihr Verkäuferkonto. Bis dahin können Sie auf Amazon.de nicht verkaufen.',
  'Nous avons dû procéder à la suspension de votre compte de vente Amazon.fr. Envoyez vos factures.',
  'Siamo stati costretti a sospendere il Suo account venditore Amazon.it. Invii le fatture.',
  'Nos hemos visto obligados a desactivar tu cuenta de vendedor de Amazon.es. Envíanos facturas.',
])('regret changes nothing: %s', async (text) => {
  expect((await read(text)).kind).toBe('account_suspension')
})

test.each([
  'ストアのアカウントの審査を進めさせていただいております。その間、Amazonの売上金は留保いたします。',
  'ストアのアカウントは現在審査中です。その間、Amazonの売上金は留保いたします。',
])('a review of the account alone warns: %s', async (text) => {
  expect((await read(text)).kind).toBe('warning')
})

test.each([
  'Amazonの商品ページから次の品目を削除しました。B07HQ4MX2T\n医薬品成分を含むため、販売は認められておりません。',
  'Nous avons retiré B07HQ4MX2T d’Amazon.fr : cet article contient une substance médicamenteuse dont la vente n’est pas autorisée.',
  'Abbiamo rimosso B07HQ4MX2T da Amazon.it: l’articolo contiene una sostanza medicinale la cui vendita non è consentita.',
])('what an item contains may forbid its sale: %s', async (text) => {
  expect((await read(text)).topics).toEqual(['restricted_product'])
})

test.each([
  'Die Rechnung für Ihr Amazon-Konto darf nicht passwortgeschützt sein. Laden Sie sie ohne Passwortschutz hoch. Senden Sie uns auf keinen Fall das Passwort.',
  'Your Amazon account needs an invoice. It must not be password protected: upload it again without password protection, and do not send us the password.',
  'Pour votre compte Amazon, chargez la facture sans protection par mot de passe. N’envoyez en aucun cas le mot de passe.',
])('a paper without a password is no lure: %s', async (text) => {
  expect((await read(text)).authenticity.phishing).toBe(false)
})

test('a charge that names no right is one of a rights owner where something is taken down', async () => {
  const { kind } = await read(
    'この出品情報を一時的に停止しました。Amazonの出品者様の出品情報が他者の知的財産権を侵害している疑いがあるためです。',
  )
  expect(kind).toBe('policy_violation')
})

test.each([
  'Angaben zur Ursache finden Sie im Portal. Ihre Angebote auf Amazon.de wurden deaktiviert. Im Portal können Sie eine Liste möglicher Gründe und Korrekturmaßnahmen ansehen.',
  'Details on the cause are in the portal. Your Amazon.com offers were deactivated. There you can view a list of corrective actions.',
])('where causes can be read asks for no plan: %s', async (text) => {
  expect((await read(text)).poaRequested).toBe(false)
})
