import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const kindOf = async (letter: string): Promise<string> =>
  (await parseNotification(letter, { name: 'letter.txt' })).kind

const givenBack = `Subject: Your Amazon.com selling account has been reactivated

Hello,

We have reviewed your invoices and reinstated your account. You may sell on Amazon.com again.`

test.each([
  'Offers that you closed yourself stay closed until you relist them. Please keep your invoices.',
  'If we receive further complaints, your account may be deactivated.',
  'Your account had been deactivated on 3 May.',
])('what the opening gives back outweighs what stands below: %s', async (below) => {
  expect(await kindOf(`${givenBack}\n\nWhat happens now?\n${below}\n\nSeller Performance Team\n`)).toBe(
    'reinstatement',
  )
})

test('what was given back before and is taken now is taken', async () => {
  const opening =
    'In March we reinstated your Amazon.com account. Today we have deactivated it again, since the complaints went on.'
  expect(await kindOf(`Hello,\n\n${opening}\n\nSeller Performance Team\n`)).toBe('account_suspension')
})

test('a rating in danger is a warning, whatever violations are listed below', async () => {
  const opening = 'Your Account Health Rating has dropped to 148 and your Amazon.com account is at risk.'
  const list = 'B0CDEFGH12 Trademark complaint\nB0CDEFGH13 Restricted products policy violation'
  expect(await kindOf(`Hello,\n\n${opening}\n\nWhat counted?\n${list}\n\nAmazon\n`)).toBe('warning')
})

test('an opening that takes an offer away for a trademark is no warning about the account', async () => {
  const opening =
    'We removed your listing B0CDEFGH12 after a trademark complaint. Your Account Health Rating is at risk.'
  expect(await kindOf(`Hello,\n\n${opening}\n\nAmazon\n`)).toBe('policy_violation')
})
