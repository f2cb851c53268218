import { expect, test } from 'vitest'
import { readDocument } from '../input.ts'
import type { ResponseChannel } from '../schema.ts'
import { opinionOf } from '../testing/opinions.ts'
import { readLetter } from './read-letter.ts'
import { weighChannel } from './weigh-channel.ts'

const letter = readLetter(
  await readDocument(
    `Hello,\n\nPlease answer this mail.${' Your offers stay as they are.'.repeat(30)}`,
    'letter.txt',
  ),
  null,
)
const counts = { odds: 1, 'read email_reply': 2, 'read none': 1, 'read none of denial': 9 }
const spans = [{ start: 7, end: 30 }]
const byMail = opinionOf({ channels: { email_reply: 0.9, none: 0.05 } })

function read(channel: ResponseChannel, places = spans) {
  return { channel, spans: places, isSettled: false }
}

test('a channel that is read keeps its places, unless the words speak for another one', () => {
  const unsure = opinionOf({ channels: { email_reply: 0.3, account_health: 0.6 } })
  expect(weighChannel(read('email_reply'), letter, 'warning', unsure, counts)).toEqual(read('email_reply'))
  const sure = opinionOf({ channels: { none: 0.98, email_reply: 0.01 } })
  expect(weighChannel(read('email_reply'), letter, 'warning', sure, counts)).toEqual(read('none', []))
})

test('how far the rules are trusted goes by the kind of letter', () => {
  expect(weighChannel(read('none', []), letter, 'denial', byMail, counts).channel).toBe('none')
  expect(weighChannel(read('none', []), letter, 'warning', byMail, counts).channel).toBe('email_reply')
})

test('a few lines that name no place to answer have none', async () => {
  const short = readLetter(await readDocument('Hello,\n\nYour offers stay.', 'letter.txt'), null)
  expect(weighChannel(read('none', []), short, 'warning', byMail, counts).channel).toBe('none')
  expect(weighChannel(read('none', []), letter, 'warning', byMail, counts).channel).toBe('email_reply')
})

test('what leaves nothing to answer is not weighed', () => {
  const settled = { channel: 'none', spans: [], isSettled: true } as const
  expect(weighChannel(settled, letter, 'denial', byMail, { odds: 9 })).toBe(settled)
})
