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
