import { expect, test } from 'vitest'
import { ratesWithWindows } from '../testing/measured-rates.ts'

test.each([
  'Metric ......... Late shipment rate\nYour rate ...... 6.2%\nThreshold ...... 4%\nOrders ......... 310\nLate ........... 19\nWindow ......... 30 days',
  'Kennzahl: Rate verspäteter Lieferungen\nZeitraum: 30 Tage\nBestellungen: 310\nVerspätet: 19\nIst: 6,2 %\nSoll: höchstens 4 %',
  "Indicateur : taux d'expédition en retard\nFenêtre : 30 jours\nCommandes : 310\nCanal : expédié par le vendeur\nValeur : 6,2 %\nObjectif : moins de 4 %",
  'Indicatore: percentuale di spedizioni in ritardo\nPeriodo: 30 giorni\nOrdini: 310\nCanale: venditore\nValore: 6,2%\nObiettivo: meno del 4%',
  'Métrica: tasa de envíos con retraso\nVentana: 30 días\nPedidos: 310\nCanal: vendedor\nValor: 6,2 %\nObjetivo: menos del 4 %',
  'アカウントは停止のおそれがあります。\n\n指標　　出荷遅延率\n数値　　6.2%\n目標　　4%未満\n期間　　30日間',
])('a row that is called the window tells it for the rows beside it: %s', async (letter) => {
  expect(await ratesWithWindows(letter)).toEqual(['late_shipment_rate 0.062/0.04/30'])
})

test.each([
  'Your on-time delivery rate is 86% and should be at least 90%. We count the parcels that are due. The period is 14 days.',
  'Ihre Rate pünktlicher Lieferungen liegt bei 86 %, mindestens 90 % sind gefordert. Gezählt werden Pakete. Der Messzeitraum beträgt 14 Tage.',
  'Su tasa de entrega puntual es del 86 % y debe ser de al menos el 90 %. El cómputo abarca 14 días.',
])('a sentence tells the window by its name and a verb: %s', async (letter) => {
  expect(await ratesWithWindows(letter)).toEqual(['on_time_delivery_rate 0.86/0.9/14'])
})

test.each([
  [
    'Your account is at risk. Your 7-day cancellation rate of 3.2% is over the 2.5% target, your order defect rate is 0.2%.',
    ['cancellation_rate 0.032/0.025/7', 'order_defect_rate 0.002/null/null'],
  ],
  [
    'Your account is at risk. We looked at the A-to-z claims of the last 60 days. Your claim rate comes to 1.6% (limit: 1%). Your late shipment rate is 5.5%, the target is under 4%.',
    ['claim_rate 0.016/0.01/60', 'late_shipment_rate 0.055/0.04/null'],
  ],
])('the window of one metric is none of the one behind it: %s', async (letter, rates) => {
  expect(await ratesWithWindows(letter)).toEqual(rates)
})

test.each([
  'Your rates (late shipments 6.2%, target 4%, 30 days) and (order cancellation rate 3.1%, target 2.5%, 7 days) are too high.',
  '出荷遅延率（6.2%、目標4%未満、過去30日間）および出荷前キャンセル率（3.1%、目標2.5%未満、過去7日間）が目標を超えています。',
])('a figure in brackets has the window of its brackets: %s', async (letter) => {
  expect(await ratesWithWindows(letter)).toEqual([
    'cancellation_rate 0.031/0.025/7',
    'late_shipment_rate 0.062/0.04/30',
  ])
})

test.each([
  'Your late shipment rate is above the target.\n\n                 10 days       30 days\nYour rate        7.9%          5.6%\nTarget           under 4%      under 4%',
  'Ihre Rate verspäteter Lieferungen liegt über dem Ziel.\n\n                 10 Tage       30 Tage\nIhr Wert         7,9 %         5,6 %\nZiel             unter 4 %     unter 4 %',
])('lengths of time above a row of figures belong to them in their order: %s', async (letter) => {
  expect(await ratesWithWindows(letter)).toEqual([
    'late_shipment_rate 0.056/0.04/30',
    'late_shipment_rate 0.079/0.04/10',
  ])
})

test.each([
  'Order defect rate: 1.42% (target: under 1%)\n16 of 1,127 orders in 60 days (3 February to 3 April)',
  'アカウントは停止のおそれがあります。\n\n注文不良率 1.42% 出品者出荷 目標: 1%未満\n対象注文 1,127件中16件 / 60日間(2月3日~4月3日)',
])('a length of time with its dates in brackets looks back: %s', async (letter) => {
  expect(await ratesWithWindows(letter)).toEqual(['order_defect_rate 0.0142/0.01/60'])
})

test.each([
  'Your account is at risk.\n\nValid tracking rate\n  Your rate   88.4%\n  Minimum     95%\n  Period      Last 30 days\nOrder defect rate\n  Your rate   0.4%\n  Limit       1%\n  Period      Last 60 days',
  'Ihr Konto ist gefährdet.\n\nRate gültiger Sendungsverfolgungsnummern\n  Ihr Wert   88,4 %\n  Minimum    95 %\n  Zeitraum   30 Tage\nRate an Bestellmängeln\n  Ihr Wert   0,4 %\n  Grenze     1 %\n  Zeitraum   60 Tage',
])('each of several parts without blank lines has its own window: %s', async (letter) => {
  expect(await ratesWithWindows(letter)).toEqual([
    'order_defect_rate 0.004/0.01/60',
    'valid_tracking_rate 0.884/0.95/30',
  ])
})
