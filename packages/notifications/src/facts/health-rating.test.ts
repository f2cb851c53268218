import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const read = async (letter: string): Promise<readonly (readonly [number | null, number | null])[]> => {
  const { metrics } = await parseNotification(`${letter}\n\nAmazon`, { name: 'a.txt' })
  return metrics.map(({ value, target }) => [value, target])
}

test.each([
  'Your account is at risk. Account Health Rating: 176\nHealthy from: 200',
  'Ihr Konto ist gefährdet. Bewertung des Kontozustands: 176\nSchwellenwert: 200',
  'Votre compte est à risque. Évaluation de l’état du compte : 176\nSeuil : 200',
  'Il Suo account è a rischio. Punteggio di integrità dell’account: 176\nSoglia per "Integro": 200',
  'Su cuenta está en riesgo. Calificación del estado de la cuenta: 176\nUmbral: 200',
  'アカウントは停止のリスクがあります。アカウント健全性の評価：176点\n基準：200点',
])('the score to reach stands on a line of its own: %s', async (letter) => {
  expect(await read(letter)).toEqual([[176, 200]])
})

test('points that were taken off and days are no rating', async () => {
  expect(
    await read(
      'Your account is at risk. 12 points were deducted from your Account Health Rating on 3 May. The rating is 144 now; 200 or more is healthy.',
    ),
  ).toEqual([[144, 200]])
})

test.each([
  'Your account is at risk. Your Account Health Rating fell from 248 to 132. The healthy band starts at 200, and under 100 an account can be deactivated.',
  'Ihr Konto ist gefährdet. Die Bewertung des Kontozustands sank von 248 auf 132 Punkte (kritisch unter 100, gut ab 200).',
  'Votre compte est à risque. La note de votre état de compte a reculé à 132 points. Entre 100 et 199, on parle de risque ; 200 est une bonne note.',
  "Il Suo account è a rischio. A novembre il punteggio di stato dell'account era 248. Oggi è 132, e sotto 100 si chiude. Il minimo per stare tranquilli è 200.",
  'Su cuenta está en riesgo. La calificación de su cuenta bajó hasta 132 puntos. Lo sano es 200, y con menos de 100 se puede cerrar.',
  'アカウントは停止のリスクがあります。アカウント健全性の評価は132に落ちました。少なくとも200である必要があります。',
])('lines that Amazon draws are no rating, and what it was is not what it is: %s', async (letter) => {
  expect(await read(letter)).toEqual([[132, 200]])
})

test.each([
  'Your account is at risk of deactivation.\n\nAccount Health\nRating today: 132 (healthy from 200)',
  'Ihr Konto ist gefährdet.\n\nKontozustand\nPunktzahl: 132 (gut ab 200)',
  'Votre compte est à risque.\n\nÉtat du compte\nNote : 132 (seuil 200)',
  "Il Suo account è a rischio.\n\nStato dell'account\nPunteggio: 132 (sano da 200)",
  'Su cuenta está en riesgo.\n\nEstado de la cuenta\nCalificación: 132 (mínimo 200)',
  'アカウントは停止のリスクがあります。\n\nアカウント健全性\n評価 132（200以上で健全）',
])('on a page about account health "rating" is name enough beside a line: %s', async (letter) => {
  expect(await read(letter)).toEqual([[132, 200]])
})

test.each([
  'Your account is at risk. Check Account Health. Two ASINs have a low rating: 4 stars from 200 buyers.',
  'アカウントは停止のリスクがあります。アカウント健全性をご確認ください。在庫126点の評価には1~2営業日かかります。',
  'Su cuenta está en riesgo. Revise Estado de la cuenta. Adjunte 3 facturas de 200 unidades.',
])('counts of other things are no rating: %s', async (letter) => {
  expect(await read(letter)).toEqual([])
})

test('days to answer in are not the time over which a rating is taken', async () => {
  const { metrics } = await parseNotification(
    'Your account is at risk. Your Account Health Rating is 148, where 200 is healthy. The rating counts events of the last 7 days anew.\n\nAmazon',
    { name: 'a.txt' },
  )
  expect(metrics.map(({ windowDays }) => windowDays)).toEqual([null])
})
