import { expect, test } from 'vitest'
import { measuredRates } from '../testing/measured-rates.ts'

test.each([
  'Your account is active again. Your order defect rate was 1.8% in March. The rate over the last 60 days is 0.7%; the target is below 1%.',
  'Ihr Konto ist wieder aktiv. Zum Zeitpunkt der Sperre betrug Ihre Rate an Bestellmängeln 1,8 %, derzeit sind es 0,7 % (Ziel: unter 1 %).',
  "Votre compte est de nouveau actif. Au moment de la suspension, votre taux de commandes défectueuses était de 1,8 %. Aujourd'hui il est de 0,7 % (objectif : moins de 1 %).",
  "Il Suo account è di nuovo attivo. Al momento della sospensione la percentuale di ordini difettosi era dell'1,8%. Oggi è dello 0,7% (obiettivo: meno dell'1%).",
  'Su cuenta está activa de nuevo. La tasa de pedidos defectuosos estaba en el 1,8 %. Hoy es del 0,7 % (objetivo: menos del 1 %).',
  'アカウントを再開しました。以前、注文不良率が1.8%であることをお知らせしました。現在の注文不良率は0.7%です（目標：1%未満）。',
])('what was told before is no figure beside what is told of now: %s', async (letter) => {
  expect(await measuredRates(letter)).toEqual([['order_defect_rate', 0.007, 0.01]])
})

test.each([
  'Your account is at risk. Your order defect rate was 1.8%; the target is below 1%.',
  'Ihr Konto ist gefährdet. Ihre Rate an Bestellmängeln betrug 1,8 % (Ziel: unter 1 %).',
])('a figure of the past counts where none of now stands beside it: %s', async (letter) => {
  expect(await measuredRates(letter)).toEqual([['order_defect_rate', 0.018, 0.01]])
})

test.each([
  'Your account is at risk.\n\n- 9 January 2025: on-time delivery rate 92.1%\n- 6 February 2025: on-time delivery rate 88.4%\n- 2 March 2025 to 15 March 2025: on-time delivery rate 85.3%. The minimum is 90%.',
  'アカウントは停止のおそれがあります。\n\n・2025年1月9日: 納期遵守率 92.1%\n・2025年2月6日: 納期遵守率 88.4%\n・2025年3月2日から3月15日まで: 納期遵守率 85.3%。基準は90%です。',
])('rows of single days are history beside what was measured over days: %s', async (letter) => {
  expect(await measuredRates(letter)).toEqual([['on_time_delivery_rate', 0.853, 0.9]])
})
