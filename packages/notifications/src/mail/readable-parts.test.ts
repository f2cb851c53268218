import { describe, expect, it } from 'vitest'
import { readMail } from './mail.ts'
import { readableParts } from './readable-parts.ts'

const head = 'From: Amazon <notice@amazon.com>\nSubject: Notice\nMIME-Version: 1.0\n'
const words = 'Your listing B0BN6QRT4W was removed.'
const plainOf = async (mail: string): Promise<string> =>
  (await readMail(Buffer.from(mail))).plain?.trim() ?? ''

const base64 = 'Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n'

describe('base64 of a text', () => {
  it.each([
    [
      'ends where a list put its own words below it',
      `${base64}${btoa(words)}\n\n____________\nTo leave the list write to us\n`,
    ],
    ['is none where the words stand there as they are', `${base64}${words}\nPlease send us an invoice.\n`],
    ['is none where letters stand that it has not', `${base64}Größe\n`],
    ['is decoded where nothing says that it is one', `\n${btoa(`${words} `.repeat(3).trim())}\n`],
  ])('%s', async (_, rest) => {
    const plain = await plainOf(head + rest)
    expect(plain.replaceAll('\ufffd', '')).toMatch(/^(?:Your listing|Größe)/)
    expect(plain).not.toMatch(/leave the list|[\u0000-\u0008]/)
  })

  it.each([
    ['with blanks between its pieces', btoa(`${words}\n`.repeat(6)).replace(/.{76}/g, '$& ')],
    ['that a list cut off within a group', `${btoa(words).slice(0, -3)}\n\nTo leave the list write to us\n`],
  ])('%s is one still', async (_, body) => {
    expect(await plainOf(head + base64 + body)).toMatch(/^Your listing B0BN6QRT4W was remo/)
  })

  it('with marks of quotation between its letters is one still', async () => {
    expect(await plainOf(`${head}${base64}${btoa(words).replace(/.{16}/g, '$&\n>')}`)).toBe(words)
  })

  it.each([
    ['one long word', `${'a'.repeat(64)}\n`],
    ['a hash', `${'0123456789abcdef'.repeat(4)}\n`],
  ])('is not seen in %s', async (_, text) => {
    expect(await plainOf(`${head}\n${text}`)).toBe(text.trim())
  })
})

it('keeps the bytes of a mail that the library can read', async () => {
  const inner = `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${words}=\n\n`
  const mail = Buffer.from(
    `${head}Content-Type: multipart/mixed; boundary="z z"\n\nx\n--z z\n\n${words}\n--z z\nContent-Type: message/rfc822\n\n${inner}--z z--\n`,
  )
  expect(await readableParts(mail)).toBe(mail)
})

it('reaches the parts of a mail within a mail', async () => {
  const inner = `${head}Content-Type: multipart/alternative; boundary=i\n\n--i\nContent-Type: text/plain; charset=utf-7\n\nGr+APYA3w-e\n--i--\n`
  const mail = `${head}Content-Type: multipart/mixed; boundary=z\n\n--z\nContent-Type: message/rfc822\n\n${inner}\n--z--\n`
  expect((await readMail(Buffer.from(mail))).enclosed[0]?.plain).toBe('Größe\n')
})

describe('a mail without a blank line below its header', () => {
  it('begins its body at the first line that is no header', async () => {
    expect(await plainOf(`${head}${words}\nASIN: B0BN6QRT4W\n\nRegards\n`)).toBe(
      `${words}\nASIN: B0BN6QRT4W\n\nRegards`,
    )
  })

  it('and one in CR, CR and LF has the line that it has', async () => {
    const mail = `${head}\n${words}\n`.replaceAll('\n', '\r\r\n')
    expect((await readMail(Buffer.from(mail))).plain).toBe(`${words}\n`)
  })

  it('but a header that goes on below a broken line goes on', async () => {
    const mail = await readMail(
      Buffer.from(`From: a@shop.example\nX-Long: a\nbroken line\nSubject: Notice\n\n${words}\n`),
    )
    expect([mail.subject, mail.plain]).toEqual(['Notice', `${words}\n`])
  })
})
