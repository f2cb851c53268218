import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const channelOf = async (text: string): Promise<string> =>
  (await parseNotification(text, { name: 'letter.txt' })).respondVia

test.each([
  'Your Amazon account was deactivated. You may only reply to buyers.',
  'Ihr Amazon-Konto wurde deaktiviert. Guthaben: Nach 60 Tagen können Sie per E-Mail an disbursement-appeals@amazon.de eine Auszahlung beantragen.',
  'Ha violato il codice di condotta di Amazon. Può solo rispondere agli acquirenti.',
  'Has infringido el código de conducta de Amazon. Solo podrás responder a los compradores.',
  'Home > Performance > Account Health\n\nYour Amazon account was deactivated.\n\nRate this page | Contact us | Feedback',
  'RE : Appel concernant votre compte Amazon.fr\n\nNous avons désactivé votre compte de vente.',
])('no place to answer: %s', async (text) => {
  expect(await channelOf(text)).toBe('none')
})

test.each([
  ['Your Amazon account was deactivated. Reply to this message with a plan of action.', 'email_reply'],
  ['Your Amazon account was deactivated. Go to Performance > Account Health > Appeal.', 'account_health'],
  [
    'Ihr Amazon-Konto wurde deaktiviert. Senden Sie Ihren Maßnahmenplan per E-Mail an seller-performance@amazon.de.',
    'email_reply',
  ],
  [
    'Hemos retirado de Amazon.es tu oferta B0BN6QRT4W. Sube el informe de ensayo en Gestionar tu cumplimiento.',
    'account_health',
  ],
  [
    'Nous avons retiré votre offre B0BN6QRT4W d’Amazon.fr. Téléversez le rapport d’essai dans Gérez votre conformité.',
    'account_health',
  ],
])('the place that is named: %s', async (text, expected) => {
  expect(await channelOf(text)).toBe(expected)
})
