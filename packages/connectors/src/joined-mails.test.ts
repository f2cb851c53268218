import { expect, it } from 'vitest'
import { memoryDocument } from './incoming-document.ts'
import { splitMailbox } from './mailbox.ts'

const separator = 'From a@b.example Mon Oct  5 10:00:00 2026\n'
const piece = (number: number, rest: string, more = '; total=3'): string =>
  `${separator}From: Amazon <a@amazon.com>\nSubject: in pieces\nX-Outer: yes\nContent-Type: message/partial;\n\tid="p@q"; number=${number}${more}\n\n${rest}\n`
const first =
  'Subject: Whole\nMIME-Version: 1.0\nX-Inner: no\nContent-Type: text/plain;\n charset=utf-8\n\nfirst line\n'
const other = (subject: string): string => `${separator}Subject: ${subject}\n\ntext\n\n`

async function split(box: string): Promise<readonly (readonly [string, string])[]> {
  const mails: [string, string][] = []
  const mailbox = memoryDocument(Buffer.from(box), { name: 'box', receivedAt: null, source: 'file' })
  for await (const mail of splitMailbox(mailbox)) {
    const chunks: Uint8Array[] = []
    for await (const chunk of mail.open()) chunks.push(chunk)
    mails.push([mail.name, Buffer.concat(chunks).toString()])
  }
  return mails
}

it.each([
  ['in LF', (box: string) => box],
  ['in CR and LF', (box: string) => box.replaceAll('\n', '\r\n')],
])('the pieces of a mail are joined by their numbers, wherever they lie, %s', async (_, ends) => {
  const box = [
    other('one'),
    piece(2, 'second line\n', ''),
    other('two'),
    piece(3, 'third line\n'),
    piece(1, first, ''),
  ]
  const mails = await split(ends(box.join('')))
  expect(mails.map(([name]) => name)).toEqual(['box#1', 'box#3', 'box#5'])
  expect(mails[2]?.[1].replaceAll('\r', '')).toBe(
    'From: Amazon <a@amazon.com>\nX-Outer: yes\nSubject: Whole\nMIME-Version: 1.0\nContent-Type: text/plain;\n charset=utf-8\n\nfirst line\nsecond line\nthird line\n',
  )
})

it('pieces without their others come as they are, behind everything else', async () => {
  const mails = await split(
    [piece(1, first), piece(1, first), piece(3, 'third line\n'), other('one')].join(''),
  )
  expect(mails.map(([name]) => name)).toEqual(['box#4', 'box#2', 'box#3'])
  expect(mails[2]?.[1]).toContain('number=3')
})

it('what names no number or no mail is no piece', async () => {
  const without = `${separator}Content-Type: message/partial; number=1; total=1\n\nx\n\n`
  expect((await split(without + other('one'))).map(([name]) => name)).toEqual(['box#1', 'box#2'])
})
