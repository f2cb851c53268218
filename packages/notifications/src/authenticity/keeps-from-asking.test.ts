import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const openings = {
  en: 'Your Amazon selling account has been deactivated.',
  de: 'Ihr Amazon-Verkäuferkonto wurde deaktiviert.',
  fr: 'Votre compte de vente Amazon a été désactivé.',
  it: 'Il tuo account di vendita Amazon è stato disattivato.',
  es: 'Tu cuenta de vendedor de Amazon ha sido desactivada.',
  ja: 'Amazonです。出品用アカウントを停止しました。',
} as const

const signals = async (language: keyof typeof openings, sentence: string): Promise<string[]> =>
  (
    await parseNotification(`${openings[language]} ${sentence}`, { name: 'letter.txt' })
  ).authenticity.signals.map(({ id }) => id)

test.each([
  ['en', 'Do not contact the regular support about this.'],
  ['en', 'You need not trouble your usual contact with this.'],
  ['en', 'The support team is not informed of this case.'],
  ['en', 'Please keep this between us.'],
  ['en', 'This notice is not shown in Seller Central.'],
  ['de', 'Bitte kontaktieren Sie den Kundendienst hierzu nicht.'],
  ['de', 'Der Kundendienst hat keine Einsicht in diesen Fall.'],
  ['fr', 'Ne contactez pas l’assistance à ce sujet.'],
  ['fr', 'Pas la peine de regarder dans Seller Central, le message n’y est pas affiché.'],
  ['it', 'Non contatti l’assistenza.'],
  ['es', 'No contacte con soporte por este asunto.'],
  ['ja', 'サポートへのお問い合わせはお控えください。'],
] as const)('a seller is kept from asking (%s): %s', async (language, sentence) => {
  expect(await signals(language, sentence)).toContain('isolates')
})

test.each([
  ['en', 'Contact Seller Support if you have questions.'],
  ['en', 'Do not contact the buyer outside Amazon.'],
  ['de', 'Bei Fragen kontaktieren Sie bitte den Verkäuferservice.'],
  ['fr', 'Pour toute question, contactez l’assistance.'],
  ['es', 'No dude en contactar con soporte.'],
  ['ja', 'ご不明な点はサポートへお問い合わせください。'],
] as const)('a seller may ask (%s): %s', async (language, sentence) => {
  expect(await signals(language, sentence)).not.toContain('isolates')
})
