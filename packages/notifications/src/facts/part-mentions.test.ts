import { expect, test } from 'vitest'
import { measuredRates } from '../testing/measured-rates.ts'

test.each([
  [
    'claim_rate',
    'Your account is at risk of deactivation. In the last 60 days 1.7% of your orders ended in an A-to-z claim. We ask for less than 0.6%.',
  ],
  [
    'negative_feedback_rate',
    'Ihrem Konto droht die Deaktivierung. Schlechte Bewertungen sind auf 1,7 % gestiegen, akzeptabel sind höchstens 0,6 %.',
  ],
  [
    'chargeback_rate',
    'Votre compte risque d’être désactivé. Paiements contestés par la banque : 1,7 % (plafond : 0,6 %)',
  ],
  [
    'claim_rate',
    "Il Suo account rischia di essere disattivato. I reclami in garanzia sono arrivati all'1,7%, a fronte di un tetto dello 0,6%.",
  ],
  [
    'negative_feedback_rate',
    'Tu cuenta corre el riesgo de ser desactivada. El 1,7 % de las valoraciones de este trimestre son negativas y no debería pasar del 0,6 %.',
  ],
  [
    'chargeback_rate',
    'アカウントは停止のリスクがあります。\nチャージバックの割合は1.7%で、目安の0.6%を超えています。',
  ],
])(
  'a part of the order defect rate is measured at some distance from its name: %s, %s',
  async (metric, letter) => {
    expect(await measuredRates(letter)).toEqual([[metric, 0.017, 0.006]])
  },
)

test.each([
  [
    'claim_rate',
    'Subject: A-to-z claims\n\nYour account is at risk of deactivation.\n\nYour value: 1.7%\nLimit ........ 0.6%',
  ],
  [
    'chargeback_rate',
    'Betreff: Rückbuchungen\n\nIhrem Konto droht die Deaktivierung.\n\nErgebnis: 1,7 %\nGrenze: 0,6 %',
  ],
  [
    'negative_feedback_rate',
    'Objet : Avis négatifs\n\nVotre compte risque d’être désactivé.\n\nRésultat : 1,7 %\nPlafond : 0,6 %',
  ],
  [
    'claim_rate',
    'Oggetto: reclami in garanzia\n\nIl Suo account rischia di essere disattivato.\n\nRisultato: 1,7%\nTetto: 0,6%',
  ],
  [
    'chargeback_rate',
    'Asunto: contracargos\n\nTu cuenta corre el riesgo de ser desactivada.\n\nResultado: 1,7 %\nTope: 0,6 %',
  ],
  ['claim_rate', '件名: 保証申請について\n\nアカウントは停止のリスクがあります。\n\n結果: 1.7%\n目安: 0.6%'],
])('rows without a name belong to the part that the lines above name: %s, %s', async (metric, letter) => {
  expect(await measuredRates(letter)).toEqual([[metric, 0.017, 0.006]])
})

test.each([
  'Your account is at risk of deactivation. Negative feedback, A-to-z claims and chargebacks together come to an order defect rate of 2.3%, and less than 1% is required.',
  'Ihrem Konto droht die Deaktivierung. Ihre Rate an Bestellmängeln, vor allem wegen der Rückbuchungen zu hoch, beträgt jetzt 2,3 %. Das Ziel ist unter 1 %.',
  'Votre compte risque d’être désactivé. Votre taux de commandes défectueuses est de 2,3 %, contre un objectif de 1 %. Répondez aux réclamations Garantie A à Z.',
  "Il Suo account rischia di essere disattivato. La percentuale di ordini difettosi conta feedback negativi, reclami e chargeback. La Sua è del 2,3%, l'obiettivo è sotto l'1%.",
])('parts that are counted up or explain the whole have no figure of their own: %s', async (letter) => {
  expect(await measuredRates(letter)).toEqual([['order_defect_rate', 0.023, 0.01]])
})

test.each([
  'Your account is at risk of deactivation. We answered 3% of your messages. The referral fee is 15%. Chargebacks: please reply to each of them.',
  'Your account is at risk of deactivation. Your order defect rate is 0.4% (target: under 1%). Of the claims, 60% say that nothing arrived.',
])('a share of something else is no rate of a part: %s', async (letter) => {
  const named = (await measuredRates(letter)).map(([metric]) => metric)
  expect(named).not.toContain('chargeback_rate')
  expect(named).not.toContain('claim_rate')
})
