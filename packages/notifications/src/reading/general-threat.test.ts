import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const read = async (text: string): Promise<readonly string[]> => {
  const { kind, severity } = await parseNotification(`Hello,\n\n${text}`, { name: 'letter.txt' })
  return [kind, severity]
}

const takenDown = 'We took down B0BN6QRT4W on Amazon.com, a weapon that may not be sold there.'

test.each([
  ['Breaches of this policy can lead to deactivation of your account.', 'warning'],
  ['A repetition may oblige us to withdraw your selling privileges.', 'warning'],
  ['Listing such goods again may cause us to remove your selling privileges.', 'warning'],
  ['Amazon may deactivate your account.', 'at_risk'],
])('a threat beside a listing taken down: %s', async (threat, severity) => {
  expect(await read(`${takenDown}\n\n${threat}`)).toEqual(['policy_violation', severity])
})

test.each([
  [
    'Your offers are live again on Amazon.com. We deactivated your account on 4 June by mistake.',
    'reinstatement',
  ],
  ['You no longer have selling privileges on Amazon.com. Funds are kept for 90 days.', 'account_suspension'],
  [
    'One of your offers, B0BN6QRT4W, was taken out of our store. Buyers say it is not authentic. Send an invoice.',
    'listing_issue',
  ],
])('what a letter does: %s', async (text, kind) => {
  expect((await read(text))[0]).toBe(kind)
})
