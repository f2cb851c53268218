import { expect, test } from 'vitest'
import { measuredRates } from '../testing/measured-rates.ts'

test.each([
  [
    'chargeback_rate',
    'Your account is at risk of deactivation. Cardholders disputed 6.3% of your orders. The limit is 2%.',
  ],
  [
    'order_defect_rate',
    'Ihrem Konto droht die Deaktivierung. 6,3 % der Bestellungen waren fehlerhaft. Die Grenze ist 2 %.',
  ],
  [
    'negative_feedback_rate',
    'Votre compte risque d’être désactivé. 6,3 % des acheteurs ont laissé un avis négatif. La limite est de 2 %.',
  ],
  [
    'claim_rate',
    'Il Suo account rischia di essere disattivato. Il 6,3% dei clienti ha presentato un reclamo in garanzia. Il limite è del 2%.',
  ],
  [
    'cancellation_rate',
    'Tu cuenta corre el riesgo de ser desactivada. Has anulado el 6,3 % de tus pedidos. El límite es el 2 %.',
  ],
  [
    'late_shipment_rate',
    'アカウントは停止のリスクがあります。注文の6.3%が期限後に出荷されています。上限は2%です。',
  ],
])('what befell a share of the orders or buyers is the rate of that: %s, %s', async (metric, letter) => {
  expect(await measuredRates(letter)).toEqual([[metric, 0.063, 0.02]])
})

test.each([
  [
    'invoice_defect_rate',
    'Your account is at risk of deactivation. Your rate of faulty invoices is 6.3%, the limit is 2%.',
  ],
  ['late_shipment_rate', 'Ihrem Konto droht die Deaktivierung. Spätversandquote: 6,3 %, die Grenze ist 2 %.'],
  [
    'order_defect_rate',
    'Votre compte risque d’être désactivé. Taux de défectuosité des commandes : 6,3 %, la limite est de 2 %.',
  ],
  [
    'chargeback_rate',
    'Il Suo account rischia di essere disattivato. Tasso di storni su carta: 6,3%, il limite è 2%.',
  ],
  [
    'negative_feedback_rate',
    'Tu cuenta corre el riesgo de ser desactivada. Tasa de retroalimentación negativa: 6,3 %, el límite es 2 %.',
  ],
  ['order_defect_rate', 'アカウントは停止のリスクがあります。注文の欠陥率は6.3%で、上限は2%です。'],
])('a rate that is translated word by word is the same rate: %s, %s', async (metric, letter) => {
  expect(await measuredRates(letter)).toEqual([[metric, 0.063, 0.02]])
})

test.each([
  'Your account is at risk of deactivation. Your late shipment rate = 6.3%, cut-off 2%.',
  'Ihrem Konto droht die Deaktivierung. Für die Stornorate gilt 2 %; Sie haben 6,3 %.',
  'Votre compte risque d’être désactivé. Taux de réclamations : 6,3 % | 2 % | mauvais',
  'Il Suo account rischia di essere disattivato. Tasso di reclami - 6,3% - regola 2%',
  'Tu cuenta corre el riesgo de ser desactivada. Tasa de contracargos\ntú: 6,3 %\nnorma: 2 %',
  'アカウントは停止のリスクがあります。出荷遅延率は2%であるべきところ6.3%です。',
])('a round figure that the one beside it falls short of is its target: %s', async (letter) => {
  expect((await measuredRates(letter)).map(([, value, target]) => [value, target])).toEqual([[0.063, 0.02]])
})

test.each([
  'Your account is at risk of deactivation. Late shipment rate\nToys: 6.3%\nGarden: 7.1%',
  'Ihrem Konto droht die Deaktivierung. Stornorate\nSpielzeug: 6,3 %\nGarten: 7,1 %',
])('two figures that are both measured stay two: %s', async (letter) => {
  expect((await measuredRates(letter)).map(([, value, target]) => [value, target])).toEqual([
    [0.063, null],
    [0.071, null],
  ])
})

test.each([
  'Your account is at risk of deactivation. Your claim rate was 9.8%, now it is 6.3%, and the limit is 2%.',
  'Ihrem Konto droht die Deaktivierung. Rückbuchungsquote\nDamals: 9,8 %\nJetzt: 6,3 %\nGrenze: 2 %',
  'Votre compte risque d’être désactivé. Taux de réclamations\nNotification précédente : 9,8 %\nValeur actuelle : 6,3 %\nObjectif : 2 %',
])('what a rate was before is none beside what it is: %s', async (letter) => {
  expect((await measuredRates(letter)).map(([, value, target]) => [value, target])).toEqual([[0.063, 0.02]])
})

test('what is asked for is a target as well as an ask', async () => {
  expect(
    await measuredRates(
      'Your account is at risk of deactivation. Your valid tracking rate is 84.6% where 93% is needed.',
    ),
  ).toEqual([['valid_tracking_rate', 0.846, 0.93]])
})
