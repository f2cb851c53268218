import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'
import type { ParsedNotification } from '../schema.ts'

const read = async (text: string): Promise<ParsedNotification> =>
  parseNotification(text, { name: 'letter.txt' })

test.each([
  'As a result we have removed listings, which you can find on your Account Health page in Seller Central.',
  'You will have received further e-mails about this, or a case in Seller Central.',
  'You can learn more about our policy on titles in Seller Central.',
  'You can learn more about our policies in Seller Central Help:\n- Listing restrictions (sellercentral-europe.amazon.\ncom/gp/help/G200301050)\n- Agreements (sellercentral-europe.amazon\n/gp/help/521)',
])('where something is shown, came in or can be read is no place for an answer: %s', async (text) => {
  const { respondVia } = await read(
    `Hello,\n\nWe closed a listing on Amazon because its title misleads.\n${text}`,
  )
  expect(respondVia).toBe('none')
})

test.each([
  'Wir haben Angebote entfernt, die Sie auf der Seite „Verkäuferkonto-Zustand“ in Seller Central finden.',
  'Mehr über unsere Richtlinien erfahren Sie in Seller Central.',
])('so it is in German: %s', async (text) => {
  const { respondVia } = await read(`Guten Tag,\n\nein Titel auf Amazon führt in die Irre.\n${text}`)
  expect(respondVia).toBe('none')
})

test('where listings can be found and appealed is a place', async () => {
  const { respondVia } = await read(
    'Hello,\n\nWe closed listings on Amazon, which you can find and appeal on your Account Health page.',
  )
  expect(respondVia).toBe('account_health')
})

test('a mailbox that a page has hidden is one', async () => {
  const head = 'We are reviewing your Amazon seller account. During our review, you cannot sell on Amazon.'
  expect((await read(`${head}\nPlease send your utility bill to [email protected]`)).respondVia).toBe(
    'email_reply',
  )
  expect(
    (await read(`${head}\nIf you have questions about your funds, write to [email protected]`)).respondVia,
  ).toBe('none')
})

test('a link that lost its dots lures nobody', async () => {
  const letter = (link: string): string =>
    `We are reviewing your Amazon account. Please submit your plan of action by following this link (${link}).`
  expect((await read(letter('http://sellercentral.amazoncom/cu/contact-us'))).authenticity.phishing).toBe(
    false,
  )
  expect((await read(letter('http://sellercentral amazon .com/cu/contact-us'))).authenticity.phishing).toBe(
    false,
  )
  expect((await read(letter('http://sellercentral-amazon.top/login'))).authenticity.phishing).toBe(true)
})
