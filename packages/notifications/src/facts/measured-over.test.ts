import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const read = async (letter: string): Promise<readonly [string | null, number | null | undefined]> => {
  const { deadline, metrics } = await parseNotification(`${letter}\n\nAmazon`, { name: 'letter.txt' })
  return [deadline.relative, metrics[0]?.windowDays]
}

test.each([
  ['Your account is at risk of deactivation.\n\nODR ..... 1.87% (needs <1%), 60 days', 60],
  ['Ihrem Konto droht die Deaktivierung.\n\n– Stornorate vor Versand (7 Tage): 3,1 % (Ziel: unter 2,5 %)', 7],
  [
    'Votre compte risque d’être désactivé.\n\nIndicateur : taux d’annulation\nVotre résultat : 2,89 %\nSeuil : 2,5 %\nPériode de mesure : 7 jours',
    7,
  ],
  [
    'Il tuo account rischia di essere disattivato.\n\n- Tasso di consegna puntuale (14 giorni): 88,1% - richiesto: almeno 90%',
    14,
  ],
  [
    'Tu cuenta corre el riesgo de ser desactivada.\n\nPorcentaje de cancelaciones antes del envío (7 días): 3,1 % | objetivo: menos del 2,5 %',
    7,
  ],
  [
    'アカウントは停止の対象となるおそれがあります。\n\n■期日内配送率(14日間)\n現在値：88.5％\n目標値：90％以上',
    14,
  ],
])('what a rate is measured over is no deadline: %s', async (letter, days) => {
  expect(await read(letter)).toEqual([null, days])
})

test.each([
  [
    'Your cancellation rate (7 days) is 3.1%, the target is under 2.5%. Send us a plan of action within 10 days.',
    'P10D',
  ],
  [
    'Your late shipment rate is 6.1%. If the rate is not below 4% within 14 days, we may deactivate your account.',
    'P14D',
  ],
])('what is asked for beside it still has its time: %s', async (letter, relative) => {
  expect((await read(letter))[0]).toBe(relative)
})
