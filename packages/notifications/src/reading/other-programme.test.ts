import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const kindOf = async (text: string): Promise<string> =>
  (await parseNotification(text, { name: 'letter.txt' })).kind

test.each([
  'Hello,\n\nWe looked at your Associates account on Amazon and found that your links break the rules of the Associates Program. We have closed your account and will pay no commission. This decision is final.',
  'Dear author,\n\nThe book that you sent to Kindle Direct Publishing violates our content guidelines. We have blocked it; further violations may lead to the termination of your Amazon KDP account.',
  'Hello from Merch on Demand,\n\nOne of your designs uses the trademark of somebody else, so that we have removed it. Your Amazon account may be terminated if this happens again.',
  'Guten Tag,\n\nwir haben Ihr Konto beim Amazon-Partnerprogramm geprüft und geschlossen, weil Ihre Links gegen die Bedingungen verstoßen. Diese Entscheidung ist endgültig.',
  'Bonjour,\n\nVotre compte du Programme Partenaires d’Amazon a été fermé, car vos liens ne respectent pas le contrat. Cette décision est définitive.',
  'Ciao,\n\nabbiamo chiuso il tuo account del Programma di Affiliazione Amazon perché i tuoi link violano le condizioni. Questa decisione è definitiva.',
  'Hola:\n\nHemos cerrado tu cuenta del Programa de Afiliados de Amazon porque tus enlaces infringen las condiciones. Esta decisión es definitiva.',
  'Amazonアソシエイトの規約に違反するリンクが確認されたため、お客様のアカウントを閉鎖いたしました。この決定は最終的なものです。',
])('an account that sells nothing gets no notice about selling: %s', async (text) => {
  expect(await kindOf(text)).toBe('not_a_notification')
})

test.each([
  'Hello,\n\nYour Amazon seller account has been deactivated because it is related to an Associates account that we closed. Appeal on the Account Health page.',
  'Hello,\n\nWe removed your listings of Kindle covers on Amazon since a rights owner reported that they infringe a trademark. Send a letter of authorization.',
  'Guten Tag,\n\nIhr Amazon-Verkäuferkonto wurde gesperrt. Auch Ihre Teilnahme am Partnerprogramm endet. Senden Sie uns einen Maßnahmenplan.',
])('who sells gets a notice, whatever else he takes part in: %s', async (text) => {
  expect(await kindOf(text)).not.toBe('not_a_notification')
})
