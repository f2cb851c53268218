import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const removed: Readonly<Record<string, string>> = {
  en: 'Your offer on Amazon.com was removed because it may not be authentic.',
  de: 'Ihr Angebot auf Amazon.de wurde entfernt, weil es nicht authentisch sein könnte.',
  fr: 'Votre offre sur Amazon.fr a été supprimée car elle pourrait ne pas être authentique.',
  it: 'La sua offerta su Amazon.it è stata rimossa perché potrebbe non essere autentica.',
  es: 'Su oferta en Amazon.es ha sido retirada porque podría no ser auténtica.',
  ja: 'Amazon.co.jpの出品は真正品でない可能性があるため、停止いたしました。',
}

const asked = async (language: string, text: string): Promise<string> => {
  const letter = `${removed[language]}\n\n${text}`
  const { requestedDocuments } = await parseNotification(letter, { name: 'letter.txt' })
  return requestedDocuments
    .map(({ type, windowDays }) => (windowDays === null ? type : `${type} ${windowDays}`))
    .sort()
    .join(', ')
}

test.each([
  [
    'en',
    'invoice',
    'The plan of action you gave us was accepted, so please do not send it again. The invoices are what is missing. Send invoices.',
  ],
  [
    'en',
    'invoice',
    "Your plan of action has been accepted; don't submit it a second time. Please send invoices.",
  ],
  [
    'de',
    'invoice',
    'Der Maßnahmenplan ist angenommen, senden Sie ihn bitte nicht erneut. Bitte senden Sie Rechnungen.',
  ],
  ['de', '', 'Rechnungen oder Lieferscheine brauchen Sie nicht beizulegen.'],
  ['de', '', 'Rechnungen müssen Sie uns diesmal nicht schicken.'],
  ['fr', 'invoice', "Le plan d'action est accepté ; ne le renvoyez pas. Veuillez envoyer des factures."],
  [
    'fr',
    'invoice',
    "Votre plan d'action a été validé, merci de ne pas le renvoyer. Veuillez envoyer des factures.",
  ],
  ['it', 'invoice', "Il piano d'azione è stato accettato, non lo rinvii. Invii le fatture."],
  ['es', 'invoice', 'El plan de acción se ha aceptado; no vuelva a enviarlo. Envíe facturas.'],
  [
    'ja',
    'invoice',
    '改善計画書は受理いたしましたので、再度お送りいただく必要はございません。請求書をご提出ください。',
  ],
])('what came already, or need not come (%s): %s of %s', async (language, expected, text) => {
  expect(await asked(language, text)).toBe(expected)
})
