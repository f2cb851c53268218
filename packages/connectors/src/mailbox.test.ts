import { expect, it } from 'vitest'
import { type IncomingDocument, memoryDocument } from './incoming-document.ts'
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

const three = ['one', 'two', 'three'].map(
  (subject, n) => `From a@b.example Mon Oct  5 1${n}:00:00 2026\nSubject: ${subject}\n\ntext\n\n`,
)

it.each([
  ['in CR and LF', three.join('').replaceAll('\n', '\r\n')],
  ['in CR alone', three.join('').replaceAll('\n', '\r')],
  ['in LF, below a byte order mark', `\ufeff${three.join('')}`],
  ['in LF, below empty lines', `\n\n${three.join('')}`],
])('splits a mailbox whose lines end %s', async (_, box) => {
  const subjects = (await split(box)).map(([, mail]) => /Subject: (\w+)/.exec(mail)?.[1])
  expect(subjects).toEqual(['one', 'two', 'three'])
})

it('begins no mail at a line that only quotes how mails begin', async () => {
  const box = `${three[0]}From a@b.example Mon Oct  5 10:00:00 2026\n\nwas the first line.\n\n${three[1]}`
  expect((await split(box)).map(([, mail]) => mail.includes('was the first line'))).toEqual([true, false])
})

it('keeps a line that came in many pieces', async () => {
  const mailbox: IncomingDocument = {
    name: 'box',
    receivedAt: null,
    size: null,
    source: 'file',
    async *open() {
      yield Buffer.from('From a@b.example Mon Oct  5 10:00:00 2026\nSubject: lo')
      for (let n = 0; n < 500; n++) yield Buffer.from('ng'.repeat(500))
    },
  }
  for await (const mail of splitMailbox(mailbox)) expect(mail.size).toBe('Subject: lo'.length + 500_000)
  expect.assertions(1)
})

const letter = (subject: string): string =>
  `X-Mozilla-Status: 0001\nFrom: a@b.example\nSubject: ${subject}\n\ntext\n`

it.each([
  ['by "From " alone, as Thunderbird does', `From \n${letter('one')}\nFrom \n${letter('two')}`],
  [
    'by "From " alone, above headers without one of machines',
    'From \nSubject: one\nFrom: a@b.example\nDate: today\n\ntext\n\nFrom \nSubject: two\n of many\nFrom: a@b.example\nDate: today\n\ntext\n',
  ],
  [
    'with no empty line in front',
    `From a@b.example Mon Oct  5 10:00:00 2026\n${letter('one')}From - Mon Oct 05 10:00:00 2026\n${letter('two')}`,
  ],
])('splits a mailbox whose mails are parted %s', async (_, box) => {
  for (const written of [box, box.replaceAll('\n', '\r\n')]) {
    const mails = await split(written)
    expect(mails.map(([, mail]) => /Subject: (\w+)/.exec(mail)?.[1])).toEqual(['one', 'two'])
    expect(mails.every(([, mail]) => !/^From /m.test(mail))).toBe(true)
  }
})

it.each([
  ['a label of a form', 'From \nAddress: Berlin\nTo: Paris\n\nwas the way of the parcel.'],
  ['a label above printed headers', 'From \nSubject: yours\nTo: Paris\nand more'],
  ['a sentence with a label below', 'From Monday to Friday 10:00 in 2026\nPhone: 12 34'],
  ['a dated line with a label below', 'text\nFrom Bob Mon Oct  5 10:00:00 2026\nPhone: 12 34\n\ntext'],
  ['the end', 'text\n\nFrom \nSubject: yours'],
])('keeps %s in the mail', async (_, body) => {
  const text = `Subject: one\n\nHello\n\n${body}`
  expect(await split(`From \n${text}`)).toEqual([['box#1', text]])
})
