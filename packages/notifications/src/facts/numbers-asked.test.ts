import { expect, test } from 'vitest'
import { papersAsked } from '../testing/removed-offer.ts'

test.each([
  [
    'fr',
    'other',
    "Le numéro d'identification unique EPR manque. Saisissez votre IDU sur le portail REP de Seller Central.",
  ],
  ['de', 'other', 'Die LUCID-Nummer fehlt. Tragen Sie sie im EPR-Portal ein.'],
  ['en', 'other', 'The EPR registration number is missing. Enter it in the EPR portal.'],
  ['it', 'other', 'Manca il numero di registrazione EPR. Lo inserisca nel portale EPR.'],
  [
    'es',
    'other',
    'Falta el número de registro de productor. Introdúzcalo en el portal RAP de Seller Central.',
  ],
  ['ja', 'other', '登録番号が登録されておりません。セラーセントラルで登録番号を入力してください。'],
])('numbers of registers (%s): %s of %s', async (language, expected, text) => {
  expect(await papersAsked(language, text)).toBe(expected)
})
