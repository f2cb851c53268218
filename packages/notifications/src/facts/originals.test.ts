import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

test.each([
  [
    'The electricity bill shows two kinds of letters. Please upload the original within 5 days.',
    'utility_bill',
  ],
  ['The test report was altered.\n\nPlease send us the original by 3 May 2030.', 'test_report'],
  ['Please send us the original of your passport.', 'id_document'],
  ['証明書に加工の跡がありました。\n\n5日以内に原本をお送りください。', 'certificate'],
])('an original is the paper it stands for: %s', async (text, type) => {
  const { requestedDocuments } = await parseNotification(
    `Your Amazon account is active, but a violation was recorded. ${text}`,
    { name: 'letter.txt' },
  )
  expect(requestedDocuments.map((document) => document.type)).toEqual([type])
})

test.each([
  'The design was reported as a copy. Please send us the originals by 3 May 2030.',
  'The certificate was altered. Please send us the original mail of the institute by 3 May 2030.',
])('what is no copy of a paper is a thing of its own: %s', async (text) => {
  const { requestedDocuments } = await parseNotification(
    `Your Amazon account is active, but a violation was recorded.\n\n${text}`,
    { name: 'letter.txt' },
  )
  expect(requestedDocuments.map((document) => document.type)).toEqual(['other'])
})
