import { expect, test } from 'vitest'
import { ratesWithWindows } from '../testing/measured-rates.ts'

test.each([
  'Your account is at risk.\n\nReason: A-to-z Guarantee claims\nMeasured: 2.6% of orders; should be below 1%\n\nLate shipment rates are not the cause.',
  'Ihr Konto ist gefährdet.\n\nGrund: A-bis-z-Garantieansprüche\nGemessen: 2,6 % (Ziel: unter 1 %)\n\nDie Rate verspäteter Lieferungen ist nicht der Grund.',
  "Votre compte est à risque.\n\nMotif : réclamations au titre de la garantie A à Z\nMesuré : 2,6 % (objectif : moins de 1 %)\n\nLe taux d'expédition en retard n'est pas en cause.",
  "Il Suo account è a rischio.\n\nMetrica: reclami dalla A alla Z\nValore: 2,6% (obiettivo: meno dell'1%)\n\nLa percentuale di spedizioni in ritardo non c'entra.",
  'Su cuenta está en riesgo.\n\nMotivo: reclamaciones de la garantía de la A a la Z\nMedido: 2,6 % (objetivo: menos del 1 %)\n\nLa tasa de envíos con retraso no es la causa.',
  'アカウントは停止のおそれがあります。\n\n理由：マーケットプレイス保証申請\n実績：2.6%（目標：1%未満）\n\n出荷遅延率は原因ではありません。',
])('a part that is named first has the figures that follow it: %s', async (letter) => {
  expect(await ratesWithWindows(letter)).toEqual(['claim_rate 0.026/0.01/null'])
})

test.each([
  [
    'Ihr Konto ist gefährdet. Ihre Rate von A-bis-z Ansprüchen ist 1,3 % (Ziel: unter 1 %).',
    'claim_rate 0.013/0.01/null',
  ],
  [
    'Il Suo account è a rischio. Il monitoraggio valido è pari al 88,1% (obiettivo: almeno il 95%).',
    'valid_tracking_rate 0.881/0.95/null',
  ],
  [
    'Il Suo account è a rischio. Le consegne puntuali sono il 79% (traguardo: 97%).',
    'on_time_delivery_rate 0.79/0.97/null',
  ],
])('rates and targets have other names too: %s', async (letter, rate) => {
  expect(await ratesWithWindows(letter)).toEqual([rate])
})

test.each([
  'Your account is at risk. Your late shipment rate is 6.2% (target: under 4%). Please send us your stock reports of the last 90 days and a plan of action.',
  'Ihr Konto ist gefährdet. Ihre Rate verspäteter Lieferungen liegt bei 6,2 % (Ziel: unter 4 %). Senden Sie uns bitte Lagerberichte der letzten 90 Tage und einen Maßnahmenplan.',
])('what is asked for has a time of its own: %s', async (letter) => {
  expect(await ratesWithWindows(letter)).toEqual(['late_shipment_rate 0.062/0.04/null'])
})

test.each([
  'Status: deactivated (seller-fulfilled)    Appeal: open\n14-day on-time delivery rate              81.2%\nRequirement                               at least 90%',
  'Ihr Konto ist gefährdet.\n\nKennzahl                        Ergebnis\nRate pünktlicher Lieferungen    81,2 %\nZiel                            mindestens 90 %',
])('a row of its own below a metric tells its target: %s', async (letter) => {
  expect((await ratesWithWindows(letter)).map((told) => told.split('/').slice(0, 2).join('/'))).toEqual([
    'on_time_delivery_rate 0.812/0.9',
  ])
})

test('days in the label of a figure are its window', async () => {
  expect(
    await ratesWithWindows(
      'Il Suo account è a rischio.\n\nMotivo: percentuale di annullamenti prima della spedizione\nValore odierno, 7 giorni: 3,1% (obiettivo: meno del 2,5%)',
    ),
  ).toEqual(['cancellation_rate 0.031/0.025/7'])
})
