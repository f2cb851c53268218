import { expect, it } from 'vitest'
import { looksLikeLetter } from './imap-letters.ts'

function head(name: string, address: string, subject: string): Parameters<typeof looksLikeLetter>[0] {
  return { subject, senders: [{ name, address }] }
}

it.each([
  ['a notice', head('Amazon Notices', 'notice@amazon.co.uk', 'Policy warning')],
  ['a notice of a store with a subdomain', head('', 'donotreply@email.amazon.com', 'Hello')],
  ['an imitation by name', head('Amazon Seller Performance', 'x@hotmail.example', 'Verify now')],
  ['an imitation by address', head('Support', 'no-reply@f3dven-amazon.example', 'Your account')],
  ["a colleague's forward", head('Dana', 'dana@shop.example', 'Fwd: Notice: Policy Warning')],
  ['a German forward', head('Ben', 'ben@laden.example', 'WG: Ihr Verkäuferkonto')],
  ['a Japanese letter', head('アマゾン', 'x@mail.example', '重要')],
])('takes %s', (_, mail) => {
  expect(looksLikeLetter(mail)).toBe(true)
})

it.each([
  ["a buyer's message", head('Jane via Amazon', 'abc+123@marketplace.amazon.de', 'Question on my order')],
  ['an order confirmation', head('Amazon.com', 'auto-confirm@amazon.com', 'Your Amazon.com order')],
  [
    'the notice of an order',
    head('Amazon', 'seller-notification@amazon.com', 'Sold, ship now. SKU A Condition: New'),
  ],
  ['mail of anybody else', head('Uncle', 'uncle@home.example', 'Birthday')],
  ['a mail without head', { subject: '', senders: [] }],
])('leaves %s', (_, mail) => {
  expect(looksLikeLetter(mail)).toBe(false)
})
