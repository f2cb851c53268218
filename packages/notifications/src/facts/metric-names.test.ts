import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import { measuredRates } from '../testing/measured-rates.ts'

test.each([
  'Your order defect rate is 1.6% (target: under 1%).\nNegative feedback rate .......... 0.9%\nA-to-z claim rate .......... 0.5%\nChargeback claim rate .......... 0.2%',
  'Ihre Rate an Bestellmängeln beträgt 1,6 % (Ziel: unter 1 %).\nRate negativer Bewertungen: 0,9 %\nA-bis-Z-Garantieantragsrate: 0,5 %\nRückbuchungsrate: 0,2 %',
  'Votre taux de commandes défectueuses est de 1,6 % (objectif : moins de 1 %).\nTaux d’évaluations négatives : 0,9 %\nTaux de réclamations Garantie A à Z : 0,5 %\nTaux de rétrofacturations : 0,2 %',
  "La percentuale di ordini difettosi è dell'1,6% (obiettivo: meno dell'1%).\nPercentuale di feedback negativi: 0,9%\nTasso di reclami dalla A alla Z: 0,5%\nTasso di chargeback: 0,2%",
  'Su tasa de pedidos defectuosos es del 1,6 % (objetivo: menos del 1 %).\nTasa de valoraciones negativas: 0,9 %\nTasa de reclamaciones de garantía de la A a la Z: 0,5 %\nTasa de contracargos: 0,2 %',
  '貴社の注文不良率は1.6%です（目標：1%未満）。\n低評価率：0.9%\n保証申請率：0.5%\nチャージバック率：0.2%',
])('the parts of an order defect rate that are called rates are told beside it: %s', async (letter) => {
  expect(await measuredRates(letter)).toEqual([
    ['order_defect_rate', 0.016, 0.01],
    ['negative_feedback_rate', 0.009, null],
    ['claim_rate', 0.005, null],
    ['chargeback_rate', 0.002, null],
  ])
})

test.each([
  'Your order defect rate is 1.6% (target: under 1%). Contact response rate: 78% (target: over 90%). Return dissatisfaction rate: 12% (target: under 10%).',
  'Ihre Rate an Bestellmängeln beträgt 1,6 % (Ziel: unter 1 %). Antwortrate: 78 % (Ziel: über 90 %). Unzufriedenheit bei Rücksendungen: 12 % (Ziel: unter 10 %).',
  'Votre taux de commandes défectueuses est de 1,6 % (objectif : moins de 1 %). Taux de réponse aux messages : 78 % (objectif : plus de 90 %). Taux d’insatisfaction lié aux retours : 12 % (objectif : moins de 10 %).',
  "La percentuale di ordini difettosi è dell'1,6% (obiettivo: meno dell'1%). Tasso di risposta ai messaggi: 78% (obiettivo: più del 90%). Insoddisfazione per i resi: 12% (obiettivo: meno del 10%).",
  'Su tasa de pedidos defectuosos es del 1,6 % (objetivo: menos del 1 %). Tasa de respuesta a mensajes: 78 % (objetivo: más del 90 %). Insatisfacción con las devoluciones: 12 % (objetivo: menos del 10 %).',
  '貴社の注文不良率は1.6%です（目標：1%未満）。返答率：78%（目標：90%以上）。返品不満足率：12%（目標：10%未満）。',
])(
  'how buyers are served is told by names of its own, and missed in its own direction: %s',
  async (letter) => {
    expect(await measuredRates(letter)).toEqual([
      ['order_defect_rate', 0.016, 0.01],
      ['contact_response_rate', 0.78, 0.9],
      ['return_dissatisfaction_rate', 0.12, 0.1],
    ])
  },
)

test('a part of the order defect rate is no charge of its own', async () => {
  const { topics } = await parseNotification(
    'Your late shipment rate is 6% (target: under 4%). Negative feedback rate: 0.9%.\n\nAmazon',
    { name: 'a.txt' },
  )
  expect(topics).toEqual(['late_shipment_rate'])
})

test.each([
  'Your order defect rate is 0.4% (target: under 1%). The defect rate for this ASIN was 6%.',
  'Ihre Rate an Bestellmängeln beträgt 0,4 % (Ziel: unter 1 %). Die Mängelrate für diesen Artikel war 6 %.',
])('the rate of one product is none of the account: %s', async (letter) => {
  expect(
    (await measuredRates(`Your account is at risk of deactivation.\n${letter}`)).map(([, value]) => value),
  ).not.toContain(0.06)
})

test.each([
  'Your account is at risk of deactivation.\n\nODR ....... 1.90% (needs <1%)\nLSR ....... 2.40% (needs <4%)\nCR ........ 3.10% (needs <2.5%)',
  'Your account is at risk of deactivation.\n\nOrder defect rate    1.90%   under 1%\nLate shipment rate    2.40%   under 4%\nCancellation    3.10%   under 2.5%',
  'Ihrem Konto droht die Deaktivierung, wenn sich die Zahlen nicht bessern.\n\nRate an Bestellmängeln: 1,9 % (Ziel: unter 1 %)\nRate verspäteter Lieferungen: 2,4 % (Ziel: unter 4 %)\nStornierungen: 3,1 % (Ziel: unter 2,5 %)',
  'Votre compte risque d’être désactivé, car les chiffres ne sont pas bons.\n\nTaux de commandes défectueuses : 1,9 % (objectif : moins de 1 %)\nTaux d’expédition en retard : 2,4 % (objectif : moins de 4 %)\nAnnulations : 3,1 % (objectif : moins de 2,5 %)',
])('a row among rates is named by less than a rate has for its name: %s', async (letter) => {
  expect(await measuredRates(letter)).toEqual([
    ['order_defect_rate', 0.019, 0.01],
    ['late_shipment_rate', 0.024, 0.04],
    ['cancellation_rate', 0.031, 0.025],
  ])
})

test('a row that stands among no rates is none', async () => {
  expect(await measuredRates('Your account is at risk of deactivation.\n\nCR ........ 3.10%')).toEqual([])
})
