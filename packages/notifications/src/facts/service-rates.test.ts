import { expect, test } from 'vitest'
import { measuredRates } from '../testing/measured-rates.ts'

test.each([
  'Your account is at risk of deactivation. Last month you replied to only 66% of buyer messages within 24 hours; we look for 90% or better.',
  'Ihrem Konto droht die Deaktivierung. Im letzten Monat haben Sie nur 66 % der Kundenanfragen in 24 Stunden beantwortet, erwartet werden 90 %.',
  'Votre compte risque d’être désactivé. 66 % des messages seulement ont reçu une réponse sous 24 heures, pour un objectif de 90 %.',
  "Il Suo account rischia di essere disattivato. Ha risposto solo al 66% dei messaggi entro 24 ore, mentre l'obiettivo è il 90%.",
  'Tu cuenta corre el riesgo de ser desactivada. Has contestado a tiempo solo el 66 % de los mensajes; lo mínimo es el 90 %.',
  'アカウントは停止のリスクがあります。24時間以内に返信した割合は66%で、目標の90%に届いていません。',
])('how many messages are answered in time is told by the verb: %s', async (letter) => {
  expect(await measuredRates(letter)).toEqual([['contact_response_rate', 0.66, 0.9]])
})

test.each([
  'Your account is at risk of deactivation. 21% of your customers were unhappy with how their return was handled. The most we accept is 8%.',
  'Ihrem Konto droht die Deaktivierung. 21 % Ihrer Käufer waren unzufrieden mit der Rückgabe. Höchstens 8 % sind akzeptabel.',
  'Votre compte risque d’être désactivé. 21 % des acheteurs sont mécontents de leur retour. Le plafond est de 8 %.',
  "Il Suo account rischia di essere disattivato. Il 21% degli acquirenti è rimasto scontento del reso. Il tetto è dell'8%.",
])('buyers who dislike how a return went are told in words: %s', async (letter) => {
  expect(await measuredRates(letter)).toEqual([['return_dissatisfaction_rate', 0.21, 0.08]])
})

test.each([
  'Your account has been deactivated. Continue to respond to customer inquiries. Your late shipment rate is 7% (target: under 4%). Answer all messages. It was 7%.',
  'Ihr Konto wurde deaktiviert. Ihre Rate verspäteter Lieferungen ist 7 % (Ziel: unter 4 %). Bitte beantworten Sie weiter alle Nachrichten. Der Wert muss unter 4 % sinken.',
])('being asked to answer messages measures nothing: %s', async (letter) => {
  expect(await measuredRates(letter)).toEqual([['late_shipment_rate', 0.07, 0.04]])
})

test.each([
  [
    'Your account is at risk of deactivation. Late shipment rate 6.3% (target under 4%), cancellations 3.1% against 2.5%, tracking 88% against 95%.',
  ],
  [
    'Ihrem Konto droht die Deaktivierung. Rate verspäteter Lieferungen 6,3 % (Ziel unter 4 %), Stornos 3,1 % statt 2,5 %, Tracking 88 % statt 95 %.',
  ],
  [
    'Votre compte risque d’être désactivé. Taux d’expédition en retard 6,3 % (objectif moins de 4 %), 3,1 % d’annulations contre 2,5 %, suivi 88 % au lieu de 95 %.',
  ],
  [
    'Il Suo account rischia di essere disattivato. Spedizioni in ritardo 6,3% (limite 4%), 3,1% di cancellazioni rispetto al 2,5%, tracciamento 88% contro il 95%.',
  ],
  [
    'Tu cuenta corre el riesgo de ser desactivada. Envíos con retraso 6,3 % (límite 4 %), cancelaciones 3,1 % frente al 2,5 %, rastreo 88 % contra 95 %.',
  ],
])(
  'beside rates that are named in full a short name is enough, and each has what it is held against: %s',
  async (letter) => {
    expect(await measuredRates(letter)).toEqual([
      ['late_shipment_rate', 0.063, 0.04],
      ['cancellation_rate', 0.031, 0.025],
      ['valid_tracking_rate', 0.88, 0.95],
    ])
  },
)

test.each([
  'Your account is at risk of deactivation. Your claim rate is 2.2% against 0.9% last month.',
  'Su cuenta corre el riesgo de ser desactivada. Su tasa de contracargos es del 2,2 % frente al 0,9 % del mes pasado.',
])('what a rate was is no target: %s', async (letter) => {
  expect((await measuredRates(letter)).map(([, value, target]) => [value, target])).toEqual([[0.022, null]])
})

test('a usual target that is called nothing is one beside a figure that is not', async () => {
  expect(
    await measuredRates(
      'Your account is at risk of deactivation.\n\nValid tracking rate: 91.2%, 95%\nLate shipment rate: 4%',
    ),
  ).toEqual([
    ['valid_tracking_rate', 0.912, 0.95],
    ['late_shipment_rate', 0.04, null],
  ])
})
