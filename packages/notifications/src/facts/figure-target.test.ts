import { expect, test } from 'vitest'
import { measuredRates } from '../testing/measured-rates.ts'

test.each([
  'Your cancellation rate is 7.1%. The permissible cancellation rate for sellers like you is 2.5%.',
  'Ihre Stornorate liegt bei 7,1 %. Die zulässige Stornorate beträgt 2,5 %.',
  'Votre taux d’annulation est de 7,1 %. Le taux d’annulation admis est de 2,5 %.',
  'Il Suo tasso di cancellazione è del 7,1%. Il tasso di cancellazione consentito è del 2,5%.',
  'Su tasa de cancelación es del 7,1 %. La tasa de cancelación permitida es del 2,5 %.',
  '貴社のキャンセル率は7.1%です。許容されるキャンセル率は2.5%です。',
])('what is permitted is the target: %s', async (letter) => {
  expect(await measuredRates(letter)).toEqual([['cancellation_rate', 0.071, 0.025]])
})

test('the second of two columns holds the targets that a line above names', async () => {
  expect(
    await measuredRates(
      'Your Amazon account is at risk of deactivation.\n\n                     7 days   needed\nOn-time delivery rate    89.5%    93.5%\nValid tracking rate      91.0%    99%',
    ),
  ).toEqual([
    ['on_time_delivery_rate', 0.895, 0.935],
    ['valid_tracking_rate', 0.91, 0.99],
  ])
})

test('two figures below no such line are both measured', async () => {
  expect(
    await measuredRates(
      'Your Amazon account is at risk of deactivation.\n\nBoth stores\nValid tracking rate      91.0%    92.5%',
    ),
  ).toEqual([
    ['valid_tracking_rate', 0.91, null],
    ['valid_tracking_rate', 0.925, null],
  ])
})

test.each([
  'Our target was missed: your late shipment rate is 5.6%.',
  'Ziel verfehlt: Ihre Rate verspäteter Lieferungen ist 5,6 %.',
  'Objectif non atteint : 5,6 % de taux d’expédition en retard.',
  'Obiettivo mancato: 5,6% di spedizioni in ritardo.',
])('a target that was missed is followed by what was measured: %s', async (letter) => {
  expect((await measuredRates(letter)).map(([, value]) => value)).toEqual([0.056])
})

test('the next sentence names what was measured, with its target', async () => {
  expect(
    await measuredRates(
      'Only 87.7% of your parcels arrived in time. For the on-time delivery rate we ask for at least 90%. Your valid tracking rate is 97%.',
    ),
  ).toEqual([
    ['on_time_delivery_rate', 0.877, 0.9],
    ['valid_tracking_rate', 0.97, null],
  ])
})

test.each([
  'For 60 days up to 3 February 6.2% of your orders had a defect. Anything over 1% puts your account at risk.',
  'Your order defect rate is 6.2%. Any rate above 1% puts your account at risk of deactivation.',
  'Ihre Rate an Bestellmängeln beträgt 6,2 %. Alles über 1 % gefährdet Ihr Verkäuferkonto.',
  'Votre taux de commandes défectueuses est de 6,2 %. Tout taux supérieur à 1 % met votre compte en danger.',
  'La percentuale di ordini difettosi è del 6,2%. Qualsiasi valore superiore all’1% mette a rischio il tuo account.',
  'Su tasa de pedidos defectuosos es del 6,2 %. Cualquier valor por encima del 1 % pone su cuenta en riesgo.',
  '注文不良率が1%の目標値を上回っています(現在6.2%)。アカウントは停止の対象となるおそれがあります。',
  '注文不良率が1%を超えております(過去60日間:6.2%)。アカウントは停止の対象となるおそれがあります。',
])('what anything beyond has to fear is the target: %s', async (letter) => {
  expect(await measuredRates(letter)).toEqual([['order_defect_rate', 0.062, 0.01]])
})

test.each([
  ['Your late shipment rate is 9.1% over the threshold of 4%.', 0.04],
  ['Ihre Rate verspäteter Lieferungen ist 9,1 % oberhalb der Vorgabe.', null],
  ['Votre taux d’expédition en retard est de 9,1 % objectif manqué.', null],
  ['Il tuo tasso di spedizioni in ritardo è del 9,1% obiettivo mancato.', null],
  ['Su tasa de envíos tardíos es del 9,1 % objetivo incumplido.', null],
])('a word that merely begins like "or more" makes no bound of a figure: %s', async (letter, target) => {
  expect(await measuredRates(letter)).toEqual([['late_shipment_rate', 0.091, target]])
})
