import { expect, test } from 'vitest'
import { detectLanguage } from './language.ts'

const english =
  'we have removed the offers that you made for these lamps because of what the buyers have said. please send us the papers of your supplier, and tell us how you will see to it that this does not happen again. '
const japanese =
  'これらのランプについて購入者様からご連絡があったため、出品を取り下げました。仕入先の書類をお送りいただき、再発を防ぐ方法をお知らせください。'

test('a letter with its translation is in the language that comes first', () => {
  expect(detectLanguage(english + japanese)).toMatchObject({ language: 'en', second: 'ja' })
  expect(detectLanguage(japanese + english).language).toBe('ja')
})

test('words and links of another language in a letter change nothing', () => {
  expect(detectLanguage(`amazon seller central performance team\n${japanese}`).language).toBe('ja')
  expect(
    detectLanguage(`please see the page below to send your plan\n${japanese}${japanese}${japanese}`).language,
  ).toBe('ja')
})

test.each([
  ['de', 'mein konto und das geld darauf'],
  ['de', 'team verkauferbetreuung, verstoss gegen https://a.amazon.fr/la/les/de'],
  ['fr', "il faut qu'un avis soit joint"],
  ['it', 'documenti e fatture'],
  ['es', 'documentos y facturas'],
  ['ja', '出品が侵害しています。asin: b0testabc1'],
  ['en', 'asin: b0056e49mk, order 12e4'],
])('a line is in its language: %s', (language, line) => {
  expect(detectLanguage(line).language).toBe(language)
})
