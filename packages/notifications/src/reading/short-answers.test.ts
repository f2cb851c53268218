import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import type { ParsedNotification } from '../schema.ts'

const read = async (text: string): Promise<ParsedNotification> =>
  parseNotification(text, { name: 'letter.txt' })

// Thanks for a plan, what it lacks, and by when a better one is wanted.
test.each([
  'Hello, thank you for your plan. It does not name the root cause. Please send a revised plan within 17 days. Amazon',
  'Guten Tag, danke für Ihren Maßnahmenplan. Er nennt die Ursache nicht. Bitte senden Sie binnen 17 Tagen einen überarbeiteten Plan. Amazon',
  'Bonjour, merci pour votre plan. Il n’indique pas la cause première. Envoyez un plan révisé sous 17 jours. Amazon',
  'Gentile venditore, grazie per il piano. Non indica la causa principale. Invii un piano rivisto entro 17 giorni. Amazon',
  'Hola, gracias por tu plan. No indica la causa raíz. Envía un plan revisado en un plazo de 17 días. Amazon',
  '出品者様、改善計画書をありがとうございます。根本原因の記載がありません。17日以内に修正した改善計画書をお送りください。Amazon',
])('%s', async (text) => {
  const { kind, poaRequested, deadline } = await read(text)
  expect([kind, poaRequested, deadline.relative]).toEqual(['information_request', true, 'P17D'])
})

test.each([
  'Hello, we have reactivated your account. Amazon',
  'Guten Tag, wir haben Ihr Konto wieder freigeschaltet. Amazon',
  'Bonjour, nous avons réactivé votre compte. Amazon',
  'Gentile venditore, abbiamo riattivato il suo account. Amazon',
  'Hola, hemos reactivado tu cuenta. Amazon',
  '出品者様、出品用アカウントを再開いたしました。Amazon',
])('given back: %s', async (text) => {
  expect((await read(text)).kind).toBe('reinstatement')
})

test.each([
  'Hello, thank you for your order. The plan you chose does not include delivery on Sundays. Amazon',
  'Guten Tag, vielen Dank für Ihre Bestellung. Der gewählte Plan enthält keine Lieferung am Sonntag. Amazon',
  'Hola, gracias por tu pedido. El plan no incluye la entrega en domingo. Amazon',
  'Bonjour, pour réactiver votre compte, envoyez un plan d’action. Votre compte Amazon est suspendu.',
  'Pour que nous puissions vous répondre : le compte que vous avez réactivé hier était-il le vôtre ?',
])('nothing is given back or missing: %s', async (text) => {
  expect(['information_request', 'reinstatement']).not.toContain((await read(text)).kind)
})
