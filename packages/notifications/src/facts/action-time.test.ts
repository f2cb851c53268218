import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const relative = async (sentence: string): Promise<string | null> =>
  (await parseNotification(`${sentence}\n\nAmazon`, { name: 'letter.txt' })).deadline.relative

test.each([
  ['Your account is at risk of deactivation in 3 days.', 'P3D'],
  [
    'Your account is at risk of deactivation within 72 hours because you have not verified your bank account.',
    'PT72H',
  ],
  ['Your account is currently under review and will be at risk of being deactivated in 72 hours.', 'PT72H'],
  ['Your account will be deactivated in 72 hours because you have not agreed to our terms.', 'PT72H'],
  ['Your listings may be removed within 7 days because you have not uploaded the test report.', 'P7D'],
  [
    'Ihr Verkäuferkonto wird in 72 Stunden gesperrt, weil Sie den neuen Bedingungen nicht zugestimmt haben.',
    'PT72H',
  ],
  [
    'Votre compte sera désactivé dans les 72 heures, car vous n’avez pas accepté nos nouvelles conditions.',
    'PT72H',
  ],
  [
    'Il tuo account rischia di essere disattivato entro 72 ore perché non hai accettato le nuove condizioni.',
    'PT72H',
  ],
  [
    'Tu cuenta corre el riesgo de ser desactivada en 72 horas porque no has aceptado las nuevas condiciones.',
    'PT72H',
  ],
])('the time until something is done is the time to prevent it: %s', async (sentence, expected) => {
  expect(await relative(sentence)).toBe(expected)
})

test.each([
  'We removed your offer B0ABCDEF12. Your inventory may be removed within 30 days.',
  'We deactivated your account. Your funds may be blocked in 90 days from now.',
  'Abbiamo rimosso la tua offerta B0ABCDEF12. Il tuo inventario può essere rimosso entro 30 giorni.',
])('what happens to goods and money is none: %s', async (sentence) => {
  expect(await relative(sentence)).toBeNull()
})
