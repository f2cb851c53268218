import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import { removedOffer } from '../testing/removed-offer.ts'

const channelOf = async (text: string): Promise<string> =>
  (await parseNotification(text, { name: 'letter.txt' })).respondVia

const beside = (language: string, text: string): Promise<string> =>
  channelOf(`${removedOffer[language]}\n\n${text}`)

test.each([
  ['en', 'Correct the weight under Catalog > Drafts > Weights.'],
  ['en', 'Please choose a return or a disposal in "Stranded units" by Friday.'],
  ['en', '[Add test report]   [View listing]'],
  ['en', 'You have to change the title in Manage All Drafts.'],
  ['en', 'Enter the code on the Address Check page.'],
  ['de', 'Ändern Sie das Gewicht unter Katalog > Entwürfe.'],
  ['de', 'Bitte wählen Sie unter „Gestrandete Ware“ Rückgabe oder Entsorgung.'],
  ['de', 'Wo trage ich das Gewicht ein?\nKatalog > Entwürfe > Gewicht'],
  ['de', '[Prüfbericht hinzufügen]   [Angebot ansehen]'],
  ['fr', 'Corrigez le poids dans Catalogue > Brouillons.'],
  ['fr', 'Merci de choisir le retour ou la destruction sous « Unités isolées ».'],
  ['fr', '[Ajouter un rapport]   [Voir l’offre]'],
  ['it', 'Correggi il peso in Catalogo > Bozze.'],
  ['it', 'Scelga il reso o lo smaltimento alla voce "Unità isolate".'],
  ['it', '[Aggiungi rapporto]   [Vedi offerta]'],
  ['es', 'Corrija el peso en Catálogo > Borradores.'],
  ['es', 'Elija la devolución o la destrucción en «Unidades aisladas».'],
  ['es', '[Añadir informe]   [Ver oferta]'],
  ['ja', '重量は[カタログ]>[下書き]から修正してください。'],
  ['ja', '返送か廃棄かを「孤立した在庫」画面からお選びください。'],
  ['ja', '提出先は「重量の確認」です。'],
  ['ja', '[報告書を追加]　[出品を見る]'],
])('a place to act on, whatever it is called (%s): %s', async (language, text) => {
  expect(await beside(language, text)).toBe('account_health')
})

test.each([
  ['en', 'Home > Catalog > Drafts'],
  ['en', 'You can see the entry in "Stranded units".'],
  ['en', '[Back to inbox]   [View listing]'],
  ['en', 'The weight that stands on the next page is wrong.'],
  ['de', 'Den Eintrag finden Sie unter Katalog > Entwürfe.'],
  ['de', 'Mehr dazu lesen Sie unter Hilfe > Gewichte ändern.'],
  ['fr', 'Vous trouverez la fiche dans Catalogue > Brouillons.'],
  ['it', 'La scheda si trova in Catalogo > Bozze.'],
  ['es', 'La ficha está en Catálogo > Borradores.'],
  ['ja', '下記の商品詳細ページに記載された重量に誤りがありました。'],
])('a place that is only named or looked at (%s): %s', async (language, text) => {
  expect(await beside(language, text)).toBe('none')
})

test('how a rate may be bettered is no demand, until it has a time', async () => {
  const late = 'Your late shipment rate on Amazon.co.uk is 6.1%, above the target of 4%.'
  expect(await channelOf(`${late} Please correct the pick-up days under Settings > Handling.`)).toBe('none')
  expect(
    await channelOf(`${late} Please correct the pick-up days under Settings > Handling within 5 days.`),
  ).toBe('account_health')
})

test('an offer that is back asks for something only where it has a time', async () => {
  const back = 'Your listing B0BN6QRT4W has been reinstated on Amazon.co.uk.'
  expect(await channelOf(`${back} You can edit the weight under Catalog > Drafts.`)).toBe('none')
  expect(await channelOf(`${back} Please enter the weight under Catalog > Drafts within 10 days.`)).toBe(
    'account_health',
  )
})
