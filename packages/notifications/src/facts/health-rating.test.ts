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

test.each([
  'Your account is at risk. On February 3 we wrote about your Account Health Rating. The rating is now 148; 200 or more is healthy.',
  'Für Ihr Konto wird in der Kontobewertung ein Wert von 148 Punkten geführt; ab 200 Punkten gilt es als gesund. Ihr Konto könnte deaktiviert werden.',
  'Your account is at risk.\n\nAccount Health Rating\n\n148   At Risk (healthy: 200 or above)',
  'Your account is at risk. Your Account Health Rating stands by 148 points now. From 200 points on it is healthy.',
  'Ihr Konto ist gefährdet.\n\nKontozustand: 148\nMindestwert: 200',
  'アカウントは停止のリスクがあります。アカウント健全性の評価は148です。基準である200を下回っています。',
])('the rating is told from days of a month and by the line above it: %s', async (letter) => {
  expect(await read(letter)).toEqual([[148, 200]])
})

test.each([
  'A listing was removed for its title. Impact on your Account Health Rating: 8 points.',
  'Ein Angebot wurde wegen des Titels entfernt. Auswirkung auf die Kontobewertung: 8 Punkte.',
  "Un'offerta è stata rimossa per il titolo. Valutazione dell'account: 8 punti in meno.",
  'Se ha retirado una oferta por el título. Puntuación de la cuenta: 8 puntos menos.',
  '商品名のため出品を削除しました。アカウント健全性の評価への影響：8点。',
])('what one entry weighs is no rating: %s', async (letter) => {
  expect(await read(letter)).toEqual([])
})

test.each([
  ['Your Account Health Rating is 61. Accounts are closed below 100.', 61, 100],
  ['AHRのスコアが82となり、停止の閾値である100を割り込んだため、アカウントを停止しました。', 82, 100],
])(
  'the line below which accounts are closed counts where no other is named: %s',
  async (letter, value, line) => {
    expect(await read(letter)).toEqual([[value, line]])
  },
)

test.each([
  'Your account is at risk. Your Account Health Rating is 148. Every 200 orders of the last 180 days add 4 points.',
  'Your account is at risk. Your Account Health Rating is 148. Points return when a violation has been resolved or is 180 days old.',
  'Ihr Konto ist gefährdet. Kontobewertung: 148 Punkte\nDauer: 180 Tage oder bis zur Klärung',
])('days after which points come back are no window of the rating: %s', async (letter) => {
  const { metrics } = await parseNotification(`${letter}\n\nAmazon`, { name: 'a.txt' })
  expect(metrics.map(({ value, windowDays }) => [value, windowDays])).toEqual([[148, null]])
})
