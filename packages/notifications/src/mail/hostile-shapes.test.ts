import { describe, expect, it } from 'vitest'
import { readDocument } from '../input.ts'
import { boundedMail } from './bounded-mail.ts'
import { readMail } from './mail.ts'

const head = 'From: Amazon <notice@amazon.com>\nSubject: Notice\nMIME-Version: 1.0\n'
const words = 'Your listing B0BN6QRT4W was removed.'

const plainOf = async (mail: string | Buffer): Promise<string> =>
  (await readMail(Buffer.from(mail))).plain?.trim() ?? ''

describe('a mail whose structure shows no words', () => {
  it.each([
    ['names no boundary', 'Content-Type: multipart/mixed', '--zz'],
    ['names another boundary', 'Content-Type: multipart/mixed; boundary="a b"', '----=_Part_1'],
  ])('and that %s is parted at the boundary that it has', async (_, type, delimiter) => {
    const mail = `${head}${type}\n\nFor old programs.\n${delimiter}\nContent-Type: text/plain\n\n${words}\n${delimiter}--\n`
    expect(await plainOf(mail)).toBe(words)
  })

  it('because its type is no type is read as text', async () => {
    expect(
      await plainOf(`${head}Content-Type: text\nContent-Transfer-Encoding: base64\n\n${btoa(words)}\n`),
    ).toBe(words)
  })

  it('is read from the text file that it carries', async () => {
    const part = 'Content-Type: text/plain; name=n.txt\nContent-Disposition: attachment; filename=n.txt'
    expect(
      await plainOf(`${head}Content-Type: multipart/mixed; boundary=z\n\n--z\n${part}\n\n${words}\n--z--\n`),
    ).toBe(words)
  })

  it('is left without any when it is a file', async () => {
    expect(await plainOf(`${head}Content-Type: application/pdf; name=a.pdf\n\n%PDF-1.7\n`)).toBe('')
  })
})

it('reads a letter that was attached as a file of unknown type', async () => {
  const part =
    'Content-Type: application/octet-stream; name="letter.eml"\nContent-Disposition: attachment; filename="letter.eml"'
  const mail = `From: Me <me@shop.example>\nSubject: see below\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=z\n\n--z\n${part}\n\n${head}\n${words}\n--z--\n`
  expect((await readDocument(mail)).text.trim()).toBe(words)
})

it('drops the spaces that were added behind soft line breaks', async () => {
  const mail = `${head}Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\nYour listing B0BN6Q= \t\nRT4W was removed.\n`
  expect(await plainOf(mail)).toBe(words)
})

it('keeps the marks of quoted lines that flow on apart from the words', async () => {
  const type = 'Content-Type: text/plain; charset=utf-8;\n format=flowed'
  const { text } = await readDocument(`${head}${type}\n\n> Send it within 7 \n> days of this message.\n`)
  expect(text).toContain('within 7 \n> days')
})

it.each([
  ['lines', 'x\n'.repeat(150_000)],
  ['empty lines', '\n'.repeat(150_000)],
  ['parts', '--b\n\n'.repeat(20_000)],
])('is read up to as many %s as anybody sends', (_, flood) => {
  const mail = Buffer.from(`${head}Content-Type: multipart/mixed; boundary=b\n\n--b\n\n${words}\n${flood}`)
  const read = boundedMail(mail)
  expect(read.length).toBeLessThan(mail.length)
  expect(read.includes(words)).toBe(true)
})

it('reads a mail with large files to its end, as far as mails are read at all', () => {
  const line = `${'QUJD'.repeat(19)}\r\n`
  const mail = Buffer.from(
    `${head}Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${line.repeat(150_000)}`,
  )
  expect(boundedMail(mail).length).toBe(mail.length)
})

describe('what programs wrap around a saved mail', () => {
  const mail = `${head}\n${words}\n`
  it.each([
    [
      'the length and the list of Apple Mail',
      `${mail.length}      \n${mail}<?xml version="1.0"?>\n<plist><dict/></plist>\n`,
    ],
    ['line ends of CR alone', mail.replaceAll('\n', '\r')],
    ['blank lines', `\n  \r\n\n${mail}`],
    ['blank lines around a byte order mark', `\n\ufeff\n${mail}`],
    ['blank lines of CR alone', `\n${mail}`.replaceAll('\n', '\r')],
    ['blank lines above the length of Apple Mail', `\n${mail.length}\n${mail}<plist/>`],
    ['UTF-16', Buffer.from(`\ufeff${mail}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(mail, 'utf16le')],
  ])('is taken off: %s', async (_, wrapped) => {
    const { type, subject, text } = await readDocument(Buffer.from(wrapped as Buffer))
    expect({ type, subject, text: text.trim() }).toEqual({ type: 'mail', subject: 'Notice', text: words })
  })
})

it('reads an attached mail below a blank line', async () => {
  const outer = `From: me@shop.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n`
  const read = await readDocument(`${outer}\n${head}\n${words}\n--b--\n`)
  expect({ subject: read.subject, text: read.text.trim() }).toEqual({ subject: 'Notice', text: words })
})

it.each([
  ['encoded words', 'Subject: =?utf-8?Q?Gr=C3=B6=C3=9Fe?=', '', 'mail'],
  ['the name of a mail file', 'Subject: Removed', 'a.eml', 'mail'],
  ['nothing else', 'Subject: Removed', 'a.txt', 'text'],
])('tells a mail of few headers from a paste by %s', async (_, subject, name, type) => {
  const mail = `From: Amazon <notice@amazon.com>\nTo: me@shop.example\nDate: Mon, 5 Oct 2026 10:00:00 +0000\n${subject}\n\n${words}`
  expect((await readDocument(mail, name)).type).toBe(type)
})
