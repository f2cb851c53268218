import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const read = async (
  letter: string,
): Promise<readonly (readonly [string, number | null, number | null])[]> => {
  const { metrics } = await parseNotification(`${letter}\n\nAmazon`, { name: 'a.txt' })
  return metrics.map(({ metric, value, target }) => [metric, value, target])
}

test.each([
  'Your cancellation rate is 7.1%. The permissible cancellation rate for sellers like you is 2.5%.',
  'Ihre Stornorate liegt bei 7,1 %. Die zulässige Stornorate beträgt 2,5 %.',
  'Votre taux d’annulation est de 7,1 %. Le taux d’annulation admis est de 2,5 %.',
  'Il Suo tasso di cancellazione è del 7,1%. Il tasso di cancellazione consentito è del 2,5%.',
  'Su tasa de cancelación es del 7,1 %. La tasa de cancelación permitida es del 2,5 %.',
  '貴社のキャンセル率は7.1%です。許容されるキャンセル率は2.5%です。',
])('what is permitted is the target: %s', async (letter) => {
  expect(await read(letter)).toEqual([['cancellation_rate', 0.071, 0.025]])
})

test('the second of two columns holds the targets that a line above names', async () => {
  expect(
    await read(
      'Your Amazon account is at risk of deactivation.\n\n                     7 days   needed\nOn-time delivery rate    89.5%    93.5%\nValid tracking rate      91.0%    99%',
    ),
  ).toEqual([
    ['on_time_delivery_rate', 0.895, 0.935],
    ['valid_tracking_rate', 0.91, 0.99],
  ])
})

test('two figures below no such line are both measured', async () => {
  expect(
    await read(
      'Your Amazon account is at risk of deactivation.\n\nBoth stores\nValid tracking rate      91.0%    92.5%',
    ),
  ).toEqual([
    ['valid_tracking_rate', 0.91, null],
    ['valid_tracking_rate', 0.925, null],
  ])
})

test.each([
  'Our target was missed: your late shipment rate is 5.6%.',
  'Ziel verfehlt: Ihre Rate verspäteter Lieferungen ist 5,6 %.',
  'Objectif non atteint : 5,6 % de taux d’expédition en retard.',
  'Obiettivo mancato: 5,6% di spedizioni in ritardo.',
])('a target that was missed is followed by what was measured: %s', async (letter) => {
  expect((await read(letter)).map(([, value]) => value)).toEqual([0.056])
})

test('the next sentence names what was measured, with its target', async () => {
  expect(
    await read(
      'Only 87.7% of your parcels arrived in time. For the on-time delivery rate we ask for at least 90%. Your valid tracking rate is 97%.',
    ),
  ).toEqual([
    ['on_time_delivery_rate', 0.877, 0.9],
    ['valid_tracking_rate', 0.97, null],
  ])
})
