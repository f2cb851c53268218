import { expect, it } from 'vitest'
import { memoryDocument } from './incoming-document.ts'
import { splitMailbox } from './mailbox.ts'

async function split(text: string): Promise<readonly (readonly [string, string])[]> {
  const mails: [string, string][] = []
  const mailbox = memoryDocument(Buffer.from(text), { name: 'box', receivedAt: null, source: 'file' })
  for await (const mail of splitMailbox(mailbox)) {
    let content = ''
    for await (const chunk of mail.open()) content += Buffer.from(chunk).toString()
    mails.push([mail.name, content])
  }
  return mails
}

it('splits a mailbox at lines that begin a mail, and nowhere else', async () => {
  const box = [
    'From a@b Mon Oct  5 10:00:00 2026',
    'Subject: one',
    '',
    'From here on',
    '>From my desk',
    '>>From hers',
    '',
    'From 10:00 to 12:00 we are closed',
    '',
    'From c@d Mon Oct  5 11:00:00 2026',
    'Subject: two',
    '',
    'text',
  ].join('\n')
  expect(await split(box)).toEqual([
    [
      'box#1',
      'Subject: one\n\nFrom here on\nFrom my desk\n>From hers\n\nFrom 10:00 to 12:00 we are closed\n\n',
    ],
    ['box#2', 'Subject: two\n\ntext'],
  ])
})
