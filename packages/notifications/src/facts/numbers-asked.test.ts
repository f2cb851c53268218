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
  expect(await asked(language, text)).toBe(expected)
})
