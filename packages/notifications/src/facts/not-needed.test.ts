import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const asked = async (text: string): Promise<string[]> => {
  const { requestedDocuments } = await parseNotification(text, { name: 'letter.txt' })
  return requestedDocuments.map(({ type }) => type)
}

test.each([
  'Your Amazon account is at risk of deactivation. We will call you; you don’t need to prepare any documents or a plan of action for the call.',
  'Your Amazon account is at risk of deactivation. You do not have to answer this message, nor to submit a plan of action.',
  'Ihr Amazon-Konto könnte deaktiviert werden. Wir rufen Sie an. Sie müssen dafür weder Rechnungen noch einen Maßnahmenplan vorbereiten.',
  'Votre compte Amazon risque d’être désactivé. Nous vous appellerons : vous n’avez pas besoin de préparer un plan d’action ni des factures.',
  'Il Suo account Amazon rischia di essere disattivato. La chiameremo: non occorre preparare fatture o un piano d’azione.',
  'Tu cuenta de Amazon corre el riesgo de ser desactivada. Te llamaremos: no hace falta preparar facturas ni un plan de acción.',
  'Amazonの出品用アカウントが停止となる可能性がございます。担当者よりお電話いたします。請求書や改善計画をご提出いただく必要はございません。',
])('what is not needed is not asked for: %s', async (text) => {
  expect(await asked(text)).toEqual([])
})

test.each([
  'Your Amazon account is deactivated. You do not need to call us, but send us a plan of action.',
  'Ihr Amazon-Konto wurde deaktiviert. Sie müssen uns nicht anrufen, sondern senden uns bitte einen Maßnahmenplan.',
  'Votre compte Amazon a été désactivé. Inutile de nous appeler, mais envoyez-nous un plan d’action.',
  'Il Suo account Amazon è stato disattivato. Non occorre telefonare, ma ci invii un piano d’azione.',
  'Tu cuenta de Amazon ha sido desactivada. No hace falta llamar, pero envíanos un plan de acción.',
])('what is needed instead is: %s', async (text) => {
  expect(await asked(text)).toEqual(['poa'])
})

test.each([
  'You agree that the invoice had been changed: explain how.',
  'You think that the invoice was genuine: attach a photo of the goods.',
])('what an answer is about is not asked for: %s', async (sentence) => {
  expect(await asked(`Your Amazon account is deactivated.\n\n${sentence}`)).not.toContain('invoice')
})
