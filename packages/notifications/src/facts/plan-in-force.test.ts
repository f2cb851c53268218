import { expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'

const wantsPlan = async (text: string): Promise<boolean> => (await parseNotification(text)).poaRequested

it.each([
  ['Please keep to the steps in your plan of action.'],
  ['Please follow the measures that you described in your plan of action.'],
  ['We may deactivate the account again without giving you the opportunity to submit a plan of action.'],
  ['Please implement your plan of action.'],
])(
  'a plan that is to be carried out, or for which there is no chance, is not asked for: %s',
  async (sentence) => {
    expect(await wantsPlan(`Your Amazon listing B012345678 was removed.\n\n${sentence}`)).toBe(false)
  },
)

it.each([
  [
    'de',
    'Ihr Angebot B012345678 wurde entfernt.\n\nBitte halten Sie sich an die Maßnahmen aus Ihrem Maßnahmenplan.',
  ],
  [
    'fr',
    "Votre offre B012345678 a été supprimée.\n\nVeuillez respecter les mesures prévues dans votre plan d'action.",
  ],
  [
    'it',
    'La tua offerta B012345678 è stata rimossa.\n\nContinua a rispettare le misure previste nel tuo piano di azione.',
  ],
  ['es', 'Tu oferta B012345678 ha sido retirada.\n\nCumple las medidas previstas en tu plan de acción.'],
])('nor in other languages, %s', async (_language, text) => {
  expect(await wantsPlan(text)).toBe(false)
})

it('a plan is asked for where its steps are to be written', async () => {
  expect(
    await wantsPlan(
      'Your Amazon account was deactivated.\n\nPlease follow the steps below and submit a plan of action.',
    ),
  ).toBe(true)
})
