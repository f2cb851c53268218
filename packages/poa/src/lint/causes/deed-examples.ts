import { action, flags, passes } from '../examples.ts'

/** Deeds that the notice does not charge: what shows another matter (STR-11) admits too much (LNG-11) as well. */
export const unchargedDeedsTold = (
  [
    ['en', 'On March 26 we removed the gift-card insert that asked buyers for five-star reviews.'],
    ['en', 'A card in the box promised a voucher for reviews.'],
    ['en', 'Until May we opened another account for the same goods.'],
    ['de', 'Am 26. März entfernten wir die Karte, die um eine Fünf-Sterne-Bewertung bat.'],
    ['fr', 'Le 26 mars nous avons retiré la carte qui demandait cinq étoiles.'],
    ['it', 'Il 26 marzo abbiamo tolto il cartoncino che chiedeva cinque stelle.'],
    ['es', 'El 26 de marzo retiramos la tarjeta que pedía cinco estrellas.'],
    ['ja', '3月26日、高評価のレビューをお願いするカードを、つまりカードで高評価を依頼する運用をやめました。'],
  ] as const
).map(([language, text]) => flags(action(text, { language, violationTypes: ['used_sold_as_new'] })))

/** Goods made to look new again, told where the notice speaks of something else. */
export const renewedTold = (
  [
    ['en', 'A few other bottles were testers that we topped up and sold in new boxes.'],
    ['de', 'Einige Flaschen wurden aufgefüllt und in neuen Kartons verkauft.'],
    ['fr', 'Des flacons ont été remplis et vendus comme neufs.'],
    ['it', 'Alcune bottiglie sono state riempite e vendute come nuove.'],
    ['es', 'Unos frascos fueron rellenados y vendidos como nuevos.'],
    ['ja', '一部の瓶は詰め替えて新品として販売しました。'],
  ] as const
).map(([language, text]) => flags(action(text, { language, violationTypes: ['review_manipulation'] })))

/** The same words where they are charged, and words near them that tell no deed. */
export const noUnchargedDeeds = [
  [
    'On March 26 we removed the gift-card insert that asked buyers for five-star reviews.',
    'review_manipulation',
  ],
  ['No insert asks for five-star reviews; boxes were checked on 3 May.', 'used_sold_as_new'],
  ['On 3 May we put the size card in the box.', 'used_sold_as_new'],
  ['On 3 May four buyers wrote five-star feedback on the new seal.', 'used_sold_as_new'],
  ['On 3 May we opened a bank account in the new name.', 'used_sold_as_new'],
  ['On 3 May the gift card listing was closed.', 'used_sold_as_new'],
  ['On 3 May we paid a good workshop for the seals.', 'used_sold_as_new'],
].map(([text = '', type = '']) =>
  passes(action(text, { violationTypes: [type] }), `charged or no such deed: ${text}`),
)
