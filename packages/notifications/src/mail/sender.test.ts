import { expect, test } from 'vitest'
import { readMail } from './mail.ts'
import { readSender } from './sender.ts'

test.each([
  ['Lena <lena@shop.example>', 'Lena', 'lena@shop.example'],
  ['"Kranich, Lena" <Lena@Shop.example>', 'Kranich, Lena', 'lena@shop.example'],
  ['lena@shop.example (Lena)', 'Lena', 'lena@shop.example'],
  ['Amazon Gutschein, <win@prize.example>', 'Amazon Gutschein', 'win@prize.example'],
  ['=?utf-8?q?Amazon=2C_Preise?=, <win@prize.example>', 'Amazon, Preise', 'win@prize.example'],
  ['notice@amazon.com, <win@prize.example>', 'notice@amazon.com', 'win@prize.example'],
  ['Amazon,(<win@prize.example>)', 'Amazon', 'win@prize.example'],
  ['"Support" <"help@prize.example"', 'Support', 'help@prize.example'],
  ['Amazon', 'Amazon', ''],
])('%s is from %s <%s>', (line, name, address) => {
  expect(readSender([line])).toEqual({ name, address })
})

test('of two lines the last address sent', () => {
  expect(readSender(['Amazon <notice@amazon.com>', 'win@prize.example'])).toMatchObject({
    address: 'win@prize.example',
  })
})

test('nobody is named by no line or an empty one', async () => {
  expect(readSender([])).toBeNull()
  expect(readSender([''])).toBeNull()
  expect((await readMail(new TextEncoder().encode('Subject: x\n\ny'))).from).toBeNull()
})
