import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const read = async (text: string): Promise<string> => {
  const { kind, requestedDocuments, deadline } = await parseNotification(text, { name: 'letter.txt' })
  return `${kind} ${requestedDocuments.map(({ type }) => type).join()} ${deadline.relative}`
}

const back = 'Your Amazon.com selling account has been reactivated and your listings are active again.\n\n'

test.each([
  `${back}For our files, please still send us the invoice of the new charger within 10 days.`,
  `${back}One thing is left. Please upload the invoice of the new charger. Do so within 10 days.`,
  'Ihr Amazon.de-Verkäuferkonto wurde reaktiviert und Ihre Angebote sind wieder aktiv.\n\nBitte senden Sie uns noch die Rechnung des neuen Ladegeräts innerhalb von 10 Tagen.',
  'Votre compte vendeur Amazon.fr a été réactivé et vos offres sont de nouveau actives.\n\nMerci de nous envoyer encore la facture de la nouvelle lampe sous 10 jours.',
  'Il tuo account venditore Amazon.it è stato riattivato e le tue offerte sono di nuovo attive.\n\nTi preghiamo di inviarci ancora la fattura del nuovo caricatore entro 10 giorni.',
  'Tu cuenta de vendedor de Amazon.es se ha reactivado y tus ofertas vuelven a estar activas.\n\nEnvíanos todavía la factura del nuevo cargador en un plazo de 10 días.',
  'Amazon.co.jpの出品用アカウントを再開いたしました。出品は再び有効です。\n\nなお、記録のため、新しい充電器の請求書を10日以内にお送りください。',
])('what gives back may still want a paper: %s', async (text) => {
  expect(await read(text)).toBe('reinstatement invoice P10D')
})

test.each([
  `${back}Thank you for the invoices and the plan of action.`,
  `${back}Remember that buyers must receive an invoice within 2 days.`,
  `${back}The invoice that we had asked for within 10 days has arrived.`,
])('what only looks back wants none: %s', async (text) => {
  expect(await read(text)).toBe('reinstatement  null')
})
