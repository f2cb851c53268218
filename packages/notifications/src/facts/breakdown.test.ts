import { expect, test } from 'vitest'
import { ratesWithWindows } from '../testing/measured-rates.ts'

test.each([
  'Your order defect rate over the last 60 days is 2.1% (target: under 1%). It is made up of:\n- Negative feedback: 1.2%\n- A-to-z claims: 0.9%',
  'Ihre Rate an Bestellmängeln der letzten 60 Tage beträgt 2,1 % (Ziel: unter 1 %). Sie besteht aus:\n- Negative Bewertungen: 1,2 %\n- A-bis-Z-Garantieanträge: 0,9 %',
  'Votre taux de commandes défectueuses des 60 derniers jours est de 2,1 % (objectif : moins de 1 %). Il comprend :\n- Évaluations négatives : 1,2 %\n- Réclamations au titre de la garantie A à Z : 0,9 %',
  "La percentuale di ordini difettosi negli ultimi 60 giorni è del 2,1% (obiettivo: meno dell'1%). Nel dettaglio:\n- Feedback negativi: 1,2%\n- Reclami dalla A alla Z: 0,9%",
  'Su tasa de pedidos defectuosos de los últimos 60 días es del 2,1 % (objetivo: menos del 1 %). Desglose:\n- Valoraciones negativas: 1,2 %\n- Reclamaciones de la garantía de la A a la Z: 0,9 %',
  '過去60日間の注文不良率は2.1%です（目標：1%未満）。内訳は次のとおりです。\n・低い評価：1.2%\n・マーケットプレイス保証申請：0.9%',
])('parts of an order defect rate in rows of their own are measured over its time: %s', async (letter) => {
  expect(await ratesWithWindows(letter)).toEqual([
    'claim_rate 0.009/null/60',
    'negative_feedback_rate 0.012/null/60',
    'order_defect_rate 0.021/0.01/60',
  ])
})

test('one part beside the whole keeps to what is said of it', async () => {
  expect(
    await ratesWithWindows(
      'Your order defect rate over the last 60 days is 2.1% (target: under 1%).\n\nYour claim rate is 0.9%.',
    ),
  ).toContain('claim_rate 0.009/null/null')
})

test.each([
  'Your return dissatisfaction rate is 14.2% (target: under 10%).\n- Negative feedback on the return: 6.1%\n- Late answers: 7.0%\n- Wrongly refused: 1.1%',
  'Ihre Rate der Unzufriedenheit mit Rücksendungen liegt bei 14,2 % (Ziel: unter 10 %).\n- Negatives Feedback: 6,1 %\n- Verspätete Antworten: 7,0 %\n- Zu Unrecht abgelehnt: 1,1 %',
  "Votre taux d'insatisfaction lié aux retours est de 14,2 % (objectif : moins de 10 %).\n- Commentaires négatifs : 6,1 %\n- Réponses tardives : 7,0 %\n- Refus injustifiés : 1,1 %",
  'La percentuale di insoddisfazione per i resi è del 14,2% (obiettivo: meno del 10%).\n- Feedback negativi: 6,1%\n- Risposte in ritardo: 7,0%\n- Richieste respinte a torto: 1,1%',
  'Su tasa de insatisfacción con las devoluciones es del 14,2 % (objetivo: menos del 10 %).\n- Comentarios negativos: 6,1 %\n- Respuestas tardías: 7,0 %\n- Rechazos indebidos: 1,1 %',
  '返品不満足率は14.2%です（目標：10%未満）。\n・否定的な評価：6.1%\n・回答の遅れ：7.0%\n・誤った却下：1.1%',
])('what makes up dissatisfaction with returns measures nothing else: %s', async (letter) => {
  expect(await ratesWithWindows(letter)).toEqual(['return_dissatisfaction_rate 0.142/0.1/null'])
})

test('rates named in full beside returns are figures of their own', async () => {
  expect(
    await ratesWithWindows(
      'Your return dissatisfaction rate is 14.2% (target: under 10%). Your negative feedback rate is 3.1%. You answered 94% of messages within 24 hours.',
    ),
  ).toEqual([
    'contact_response_rate 0.94/null/null',
    'negative_feedback_rate 0.031/null/null',
    'return_dissatisfaction_rate 0.142/0.1/null',
  ])
})
