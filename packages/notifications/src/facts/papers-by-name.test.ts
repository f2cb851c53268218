import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const asked = async (text: string): Promise<string> => {
  const { requestedDocuments } = await parseNotification(text, { name: 'letter.txt' })
  return requestedDocuments.map(({ type }) => type).join(', ')
}

const letter = (paper: string): string =>
  `Your Amazon.com listing B0BN6QRT4W is inactive. Please send us ${paper} via Account Health.`
const inJapanese = (paper: string): string =>
  `Amazon.co.jpの出品B0BN6QRT4Wを停止いたしました。${paper}をアカウント健全性からご提出ください。`

test.each([
  ["the maker's declaration about the glue", 'other'],
  ['a declaration of the factory as to the dye', 'other'],
  ['a short note on how returns are sorted', 'other'],
  ['a written promise that the cards are gone', 'other'],
  ['the bank letter with its stamp', 'other'],
  ['the name and telephone number of the factory', 'other'],
  ['the batch list of the last delivery', 'other'],
  ['the circuit diagram', 'other'],
  ["the carrier's damage report", 'other'],
  ['a purchase bill for the chairs', 'invoice'],
  ['an electric bill of last month', 'utility_bill'],
  ['a letter from the brand', 'letter_of_authorization'],
  ['the UL report of the new charger', 'test_report'],
  ['your CPC', 'certificate'],
])('papers go by many names: %s', async (paper, type) => {
  expect(await asked(letter(paper))).toBe(type)
})

test.each([
  ['製造元の確認書', 'other'],
  ['直近の集荷記録', 'other'],
  ['在庫の数を書いた表', 'other'],
  ['製造元から届いた手紙', 'other'],
  ['仕入先の会社名と電話番号', 'other'],
  ['薬局の許可証', 'other'],
  ['電気または水道の請求書', 'utility_bill'],
  ['販売を許諾する書面', 'letter_of_authorization'],
  ['工場の認定証', 'certificate'],
  ['強度試験の報告書', 'test_report'],
])('papers go by many names in Japanese: %s', async (paper, type) => {
  expect(await asked(inJapanese(paper))).toBe(type)
})

test.each([
  'Please send us your plan: cause, correction, prevention.',
  "Please tell us why buyers claim, what you've fixed and what stops it.",
  'Write us a plan, half a page will do.',
  'Please give us a written statement of the root cause, the corrections made and how you will keep it that way.',
])('a plan by its parts and other names: %s', async (sentence) => {
  expect(await asked(`Your Amazon.com account is deactivated.\n\n${sentence}`)).toBe('poa')
})

test.each([
  '行動の計画を14日以内に送ってください。',
  '経緯・是正・予防を記した計画書をお送りください。',
  '根本原因、改めた点および今後の防止策を記した書面をご提出ください。',
])('a plan by its parts and other names in Japanese: %s', async (sentence) => {
  expect(await asked(`Amazon.co.jpの出品用アカウントを停止いたしました。\n\n${sentence}`)).toBe('poa')
})

test.each([
  'Please send us an invoice that shows the lot numbers and the name and address of the maker.',
  'Please send us an invoice. It must show the name and telephone number of the factory.',
])('what a paper shows is no second paper: %s', async (sentence) => {
  expect(await asked(`Your Amazon.com listing B0BN6QRT4W is inactive.\n\n${sentence}`)).toBe('invoice')
})
