import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const read = async (words: string): Promise<readonly string[]> => {
  const { asins } = await parseNotification(`Your Amazon offers were removed.\n\n${words}\n\nAmazon`)
  return asins
}

test.each([
  '8804717629, B07HQ4MX2T, B07JTR8K5W',
  '8804717629; B07HQ4MX2T und B07JTR8K5W',
  '- 8804717629\n- B07HQ4MX2T\n- B07JTR8K5W',
  '• 8804717629\n• B07HQ4MX2T\n• B07JTR8K5W',
  'les articles 8804717629, B07HQ4MX2T et B07JTR8K5W',
  '8804717629、B07HQ4MX2T、B07JTR8K5W',
])('a book listed with ASINs is one: %s', async (words) => {
  expect(await read(words)).toEqual(['8804717629', 'B07HQ4MX2T', 'B07JTR8K5W'])
})

test.each([
  'Complaint ID 8804717629, B07HQ4MX2T',
  '8804717628, B07HQ4MX2T',
  'call 8804717629 about B07HQ4MX2T',
])('other numbers are none: %s', async (words) => {
  expect(await read(words)).toEqual(['B07HQ4MX2T'])
})

test('the end of a line may cut an ASIN in two, but joins no word to one', async () => {
  expect(await read('B07D4XN2QK, B079ZJ\n8MRW')).toEqual(['B07D4XN2QK', 'B079ZJ8MRW'])
  expect(await read('Ticket B079ZJ\nsell')).toEqual([])
  expect(await read('B079ZJ 8MRW')).toEqual([])
})

test('a code without a digit is an ASIN in a row of them only', async () => {
  expect(await read('B07D4XN2QK, B0QWLKTRGB, B079ZJ8MRW')).toEqual(['B07D4XN2QK', 'B0QWLKTRGB', 'B079ZJ8MRW'])
  expect(await read('B0QWLKTRGB, B079ZJ8MRW')).toEqual(['B0QWLKTRGB', 'B079ZJ8MRW'])
  expect(await read('read our notes on b0oksellers')).toEqual([])
  expect(await read('ASIN: B00XXXXXXX')).toEqual([])
})
