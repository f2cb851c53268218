import { expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'

const mail = (words: string): string =>
  [
    'From: Amazon <account-health@amazon.com>',
    'To: a@shop.example',
    'Subject: Your account',
    'Date: Tue, 11 Apr 2023 21:37:26 +0000',
    'Message-ID: <1@amazon.com>',
    '',
    `Your Amazon.com account is at risk of deactivation. ${words}`,
  ].join('\n')

const asks = async (words: string): Promise<boolean> =>
  (await parseNotification(mail(words))).authenticity.signals.some(({ id }) => id === 'asks-credentials')

it.each([
  'You will not be asked for your password or payment details during this call.',
  'Please also confirm that there is a valid credit card on file.',
  'No se te pedirá la contraseña durante la llamada.',
  'Non ti verrà chiesta la password.',
  'パスワードをお尋ねすることはございません。',
])('no request for secrets: %s', async (words) => {
  expect(await asks(words)).toBe(false)
})

it.each([
  'Please enter your password and your credit card number.',
  'Ihr Konto wird gesperrt. Melden Sie sich auf der Seite mit Ihrer E-Mail-Adresse und Ihrem Passwort an.',
  'Votre compte sera bloqué. Connectez-vous avec votre adresse e-mail et votre mot de passe.',
])('a request for secrets: %s', async (words) => {
  expect(await asks(words)).toBe(true)
})
