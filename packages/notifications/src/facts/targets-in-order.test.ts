import { expect, test } from 'vitest'
import { measuredRates } from '../testing/measured-rates.ts'

test.each([
  'Your account is at risk. Your cancellation rate is 4.1% and your late shipment rate 5.0%. The targets are below 2.5% and below 4%.',
  'Ihr Konto ist gefährdet. Ihre Stornorate liegt bei 4,1 %, Ihre Rate verspäteter Lieferungen bei 5,0 %. Die Ziele sind unter 2,5 % und unter 4 %.',
  "Votre compte est à risque. Votre taux d'annulation est de 4,1 % et votre taux d'expédition en retard de 5,0 %. Les objectifs sont moins de 2,5 % et moins de 4 %.",
  'Il Suo account è a rischio. La percentuale di annullamenti è del 4,1% e quella di spedizioni in ritardo del 5,0%. Gli obiettivi sono inferiori al 2,5% e al 4%.',
  'Su cuenta está en riesgo. La tasa de cancelación es del 4,1 % y la de envíos con retraso del 5,0 %. Los objetivos son inferiores al 2,5 % y al 4 %.',
])('as many targets without names as figures are theirs in their order: %s', async (letter) => {
  expect(await measuredRates(letter)).toEqual([
    ['cancellation_rate', 0.041, 0.025],
    ['late_shipment_rate', 0.05, 0.04],
  ])
})

test('targets in another number than figures are given to none by their order', async () => {
  expect(
    await measuredRates(
      'Your account is at risk. Your order defect rate is 0.3%. Your cancellation rate is 4.1% and your late shipment rate 5.0%. The targets are below 2.5% and below 4%.',
    ),
  ).toContainEqual(['order_defect_rate', 0.003, null])
})
