import { expect, test } from 'vitest'
import { papersAsked } from '../testing/removed-offer.ts'

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
  expect(await papersAsked(language, text)).toBe(expected)
})
