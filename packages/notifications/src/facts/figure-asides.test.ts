import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const read = async (
  letter: string,
): Promise<readonly (readonly [string, number | null, number | null, number | null])[]> => {
  const { metrics } = await parseNotification(`${letter}\n\nAmazon`, { name: 'a.txt' })
  return metrics.map(({ metric, value, target, windowDays }) => [metric, value, target, windowDays])
}

test.each([
  'Your late shipment rate rose to 5.6% (target: below 4%). We keep the referral fee of 12%, and buyers got a 50% refund.',
  'Ihre Rate verspäteter Lieferungen stieg auf 5,6 % (Ziel: unter 4 %). Die Umsatzsteuer von 19 % und 10 % Rabatt ändern sich nicht.',
  "Votre taux d'expédition en retard est de 5,6 % (objectif : moins de 4 %). La TVA de 20 % et une remise de 10 % s'appliquent.",
  "La Sua percentuale di spedizioni in ritardo è del 5,6% (obiettivo: meno del 4%). L'IVA del 22% e la commissione dell'8% restano.",
  'Su tasa de envíos con retraso es del 5,6 % (objetivo: menos del 4 %). El IVA del 21 % y el descuento del 10 % no cambian.',
  '貴社の出荷遅延率は5.6%です（目標：4%未満）。販売手数料12%と消費税10%に変更はありません。',
])('shares of money are no figures of a metric: %s', async (letter) => {
  expect(await read(letter)).toEqual([['late_shipment_rate', 0.056, 0.04, null]])
})

test.each([
  'Your order defect rate is 2.1% (target: under 1%). It is made up of negative feedback 1.2%, A-to-z claims 0.7% and chargebacks 0.2%.',
  'Ihre Rate an Bestellmängeln beträgt 2,1 % (Ziel: unter 1 %): negative Bewertungen 1,2 %, A-bis-Z-Garantieanträge 0,7 %, Rückbuchungen 0,2 %.',
  'Votre taux de commandes défectueuses est de 2,1 % (objectif : moins de 1 %). Évaluations négatives : 1,2 %. Rétrofacturations : 0,2 %.',
  "La percentuale di ordini difettosi è del 2,1% (obiettivo: meno dell'1%). Feedback negativi: 1,2%. Chargeback: 0,2%.",
  'Su tasa de pedidos defectuosos es del 2,1 % (objetivo: menos del 1 %). Valoraciones negativas: 1,2 %. Contracargos: 0,2 %.',
  '貴社の注文不良率は2.1%です（目標：1%未満）。\n内訳：低い評価1.2%、チャージバック0.2%',
])('the parts of an order defect rate are none of their own: %s', async (letter) => {
  expect(await read(letter)).toEqual([['order_defect_rate', 0.021, 0.01, null]])
})

test('parts that are only counted up leave the share to the whole', async () => {
  expect(
    await read(
      'Your Order Defect Rate counts negative feedback, A-to-z claims and chargebacks: 2.1%. The target is under 1%.',
    ),
  ).toEqual([['order_defect_rate', 0.021, 0.01, null]])
})

test.each([
  'Last month your cancellation rate was 1.1%. Now it is 3.4%; the limit is 2.5%.',
  'Ihre Stornorate ist von 1,1 % auf 3,4 % gestiegen (Ziel: unter 2,5 %).',
  "Votre taux d'annulation est de 3,4 % (mois précédent : 1,1 %). Seuil autorisé : 2,5 %.",
  'La Sua percentuale di annullamenti è salita dallo 1,1% al 3,4% (obiettivo: meno del 2,5%).',
  'Su tasa de cancelación es del 3,4 % (mes anterior: 1,1 %). El objetivo es inferior al 2,5 %.',
  '貴社のキャンセル率は3.4%です（先月：1.1%）。目標は2.5%未満です。',
])('what a rate was before is no figure beside what it is: %s', async (letter) => {
  expect(await read(letter)).toEqual([['cancellation_rate', 0.034, 0.025, null]])
})

test('the only figure counts, though it is of last month', async () => {
  expect(await read('Last month your cancellation rate was 3.1%. The target is below 2.5%.')).toEqual([
    ['cancellation_rate', 0.031, 0.025, null],
  ])
})

test.each([
  'Your listing B0C9F4KEP7 was removed as counterfeit. All sellers must keep their order defect rate under 1%.',
  'Ihr Angebot B0C9F4KEP7 wurde als Fälschung entfernt. Jeder Verkäufer muss seine Rate an Bestellmängeln unter 1 % halten.',
  'Votre offre B0C9F4KEP7 a été retirée pour contrefaçon. Tous les vendeurs doivent garder un taux de commandes défectueuses sous 1 %.',
  "L'offerta B0C9F4KEP7 è stata rimossa perché contraffatta. Tutti i venditori devono tenere la percentuale di ordini difettosi sotto l'1%.",
  'Su oferta B0C9F4KEP7 se ha retirado por falsificación. Todos los vendedores deben mantener su tasa de pedidos defectuosos por debajo del 1 %.',
  '偽造品のため、B0C9F4KEP7の出品を削除しました。すべての出品者は注文不良率を1%未満に保つ必要があります。',
])('a rule for everybody measures nobody: %s', async (letter) => {
  expect(await read(letter)).toEqual([])
})

test('a rule for everybody is the target of who misses it', async () => {
  expect(
    await read('All sellers must keep their late shipment rate under 4%. Your late shipment rate is 6.2%.'),
  ).toEqual([['late_shipment_rate', 0.062, 0.04, null]])
})

test.each([
  'Example: a seller with 190 of 200 parcels tracked has a rate of 95%. Your valid tracking rate is 88%.',
  'Beispiel: Bei 190 von 200 Paketen ergibt sich eine Rate von 95 %. Ihre Rate gültiger Sendungsverfolgungsnummern ist 88 %.',
  'Exemple : un vendeur qui suit 190 colis sur 200 atteint 95 %. Votre taux de suivi valide est de 88 %.',
  "Esempio: con 190 pacchi su 200 si arriva al 95%. La Sua percentuale di tracking valido è dell'88%.",
  'Ejemplo: con 190 paquetes de 200 se llega al 95 %. Su tasa de seguimiento válido es del 88 %.',
  '例：200個中190個であれば95%になります。貴社の追跡可能率は88%です。',
])('the figures of an example are nobody’s: %s', async (letter) => {
  expect(await read(letter)).toEqual([['valid_tracking_rate', 0.88, null, null]])
})

test.each([
  '12% of your parcels had no tracking, so your valid tracking rate is 88%. The minimum is 95%.',
  '12 % Ihrer Pakete hatten keine gültige Sendungsnummer; Ihre Rate gültiger Sendungsverfolgungsnummern ist 88 %. Das Ziel ist 95 %.',
  '12 % de vos colis étaient sans suivi : votre taux de suivi valide est de 88 %. Le minimum est de 95 %.',
])('the rest of a whole is no second figure: %s', async (letter) => {
  expect(await read(letter)).toEqual([['valid_tracking_rate', 0.88, 0.95, null]])
})

test.each([
  'Your late shipment rate is 5.6% (target: below 4%). In March it was 2.2%. Three weeks earlier it stood at 3.1%.',
  'Ihre Rate verspäteter Lieferungen ist 5,6 % (Ziel: unter 4 %). Im März lag sie bei 2,2 %. Drei Wochen zuvor waren es 3,1 %.',
  "Votre taux d'expédition en retard est de 5,6 % (objectif : moins de 4 %). En mars, il était de 2,2 %. Trois semaines plus tôt, il était de 3,1 %.",
  'La Sua percentuale di spedizioni in ritardo è del 5,6% (obiettivo: meno del 4%). A marzo era del 2,2%. Tre settimane prima era del 3,1%.',
  'Su tasa de envíos con retraso es del 5,6 % (objetivo: menos del 4 %). En marzo fue del 2,2 %. Tres semanas antes era del 3,1 %.',
  '貴社の出荷遅延率は5.6%です（目標：4%未満）。3月は2.2%でした。前回は3.1%でした。',
])('months and weeks gone by are no figures beside the present one: %s', async (letter) => {
  expect(await read(letter)).toEqual([['late_shipment_rate', 0.056, 0.04, null]])
})

test.each([
  'Your valid tracking rate is 88% (minimum: 95%). About 70% of sellers recover within a month, and 40% of your parcels had no name of a carrier.',
  'Ihre Rate gültiger Sendungsverfolgungsnummern ist 88 % (mindestens 95 %). Rund 70 % der Verkäufer erholen sich, und bei 40 % Ihrer Pakete fehlte der Zustelldienst.',
  'Votre taux de suivi valide est de 88 % (minimum : 95 %). Environ 70 % des vendeurs y parviennent, et 40 % de vos colis ne portaient aucun nom de transporteur.',
  'La Sua percentuale di tracking valido è dell’88% (minimo: 95%). Circa il 70% dei venditori ci riesce, e il 40% dei pacchi non aveva il nome del corriere.',
  'Su tasa de seguimiento válido es del 88 % (mínimo: 95 %). Cerca del 70 % de los vendedores lo consigue, y el 40 % de los paquetes no llevaba el nombre del transportista.',
  '貴社の追跡可能率は88%です（95%以上が必要）。出品者の70%が改善しています。購入者の40%が追跡番号を確認します。',
])('what others do, and a share of something else, is no second figure: %s', async (letter) => {
  expect((await read(letter)).map(([, value]) => value)).toEqual([0.88])
})

test.each([
  ['Your order defect rate is 1.2%. One percent is the most we accept.', 'order_defect_rate'],
  ['Ihre Rate an Bestellmängeln beträgt 1,2 %. Erlaubt ist höchstens ein Prozent.', 'order_defect_rate'],
  [
    'Votre taux de commandes défectueuses est de 1,2 %, pour un maximum de un pour cent.',
    'order_defect_rate',
  ],
  ["La percentuale di ordini difettosi è dell'1,2%. Il massimo è uno per cento.", 'order_defect_rate'],
  ['Su tasa de pedidos defectuosos es del 1,2 %. El máximo es uno por ciento.', 'order_defect_rate'],
])('a target that is spelled out is read: %s', async (letter, metric) => {
  expect(await read(letter)).toEqual([[metric, 0.012, 0.01, null]])
})

test.each([
  'Your on-time delivery rate is 86% (minimum: 90%). Sellers at 97% and above have fewer claims.',
  'Ihre Rate pünktlicher Lieferungen ist 86 % (mindestens 90 %). Verkäufer mit 97 % haben weniger Anträge.',
  'Votre taux de livraison à temps est de 86 % (minimum : 90 %). Les vendeurs à 97 % ont moins de réclamations.',
  'Il Suo tasso di consegna puntuale è dell’86% (minimo: 90%). I venditori con il 97% hanno meno reclami.',
  'Su tasa de entregas a tiempo es del 86 % (mínimo: 90 %). Los vendedores con un 97 % tienen menos reclamaciones.',
  '貴社の期日内配送率は86%です（90%以上が必要）。多くの出品者は97%を達成しています。',
])('what sellers in general come to is no figure of this one: %s', async (letter) => {
  expect(await read(letter)).toEqual([['on_time_delivery_rate', 0.86, 0.9, null]])
})

test.each([
  'Your late shipment rate, which was 8.9% when we deactivated the offers, is 2.8% now (target: under 4%).',
  '停止時に8.9%であった出荷遅延率は、現在2.8%です（目標：4%未満）。出品を停止する場合があります。',
])('what a rate was when something was closed is no second figure: %s', async (letter) => {
  expect((await read(letter)).map(([, value]) => value)).toEqual([0.028])
})

test.each([
  'To verify your account we need the passport of every person who owns more than 25% of the company. Orders that were cancelled do not matter.',
  'Für die Prüfung Ihres Kontos nennen Sie bitte alle wirtschaftlich Berechtigten mit mehr als 25 % der Anteile. Die Stornorate spielt hierfür keine Rolle.',
  "Pour vérifier votre compte, déclarez les bénéficiaires effectifs à partir de 25 % du capital. Votre taux d'annulation ne joue aucun rôle.",
  'Per verificare il Suo account indichi chi detiene oltre il 25% della società. La percentuale di annullamenti non conta.',
  'Para verificar su cuenta, indique los accionistas con más del 25 % del capital. La tasa de cancelación no influye.',
  'ご本人確認のため、議決権の25%以上を持つ方の氏名をご登録ください。注文キャンセル率とは関係ありません。',
])('what owners hold of a company is no rate of the account: %s', async (letter) => {
  expect(await read(letter)).toEqual([])
})
