import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const asked = async (text: string): Promise<string> => {
  const { requestedDocuments } = await parseNotification(text, { name: 'letter.txt' })
  return requestedDocuments.map(({ type }) => type).join(', ')
}

const letter = (sentence: string): string =>
  `Your Amazon listing B0BN6QRT4W is inactive for now.\n\n${sentence}\n\nProduct Quality`

test.each([
  ['The letter of authorization of the mark by Friday, then we look again.', 'letter_of_authorization'],
  ['What would settle this is a certificate of the maker.', 'certificate'],
  ['Then there is the passport of your director.', 'id_document'],
  ['Invoices of the last 180 days for this lamp.', 'invoice'],
  ['Let us have the delivery confirmations for these parcels.', 'proof_of_delivery'],
  ['Could I see the bank statement of May?', 'other'],
  ['A plan of action is to be lodged with this office.', 'poa'],
])('a sentence that names a paper and tells nothing of it wants it: %s', async (sentence, type) => {
  expect(await asked(letter(sentence))).toBe(type)
})

test.each([
  'Your certificate and your test report have been received and are being checked.',
  'Buyers found the invoice of another shop in the parcel.',
  'The letter of authorization was uploaded on 3 May.',
  'Is a certificate of any use here?',
  'We may ask for a test report later.',
])('what is told of papers wants none: %s', async (sentence) => {
  expect(await asked(letter(sentence))).toBe('')
})

test.each([
  [
    'Ihr Amazon-Angebot B0BN6QRT4W ist derzeit inaktiv.\n\nFür die Freigabe dann das Zertifikat des Herstellers.',
    'certificate',
  ],
  [
    'Votre offre Amazon B0BN6QRT4W est inactive pour le moment.\n\nPour la suite, le passeport du gérant.',
    'id_document',
  ],
  [
    'La tua offerta Amazon B0BN6QRT4W è inattiva per ora.\n\nPer procedere, il rapporto di prova del laboratorio.',
    'test_report',
  ],
  [
    'Tu oferta de Amazon B0BN6QRT4W está inactiva por ahora.\n\nPara seguir, el certificado del fabricante.',
    'certificate',
  ],
  [
    'Amazonの出品B0BN6QRT4Wは現在表示されていません。\n\n再掲載には試験報告書が必要でございます。',
    'test_report',
  ],
])('in every language: %s', async (text, type) => {
  expect(await asked(text)).toBe(type)
})

test('a letter that says that nothing is to be done wants no paper', async () => {
  expect(
    await asked(
      'Your Amazon listing B0BN6QRT4W is active.\n\nThe certificate of the maker by Friday.\n\nNo action is needed.',
    ),
  ).toBe('')
})
