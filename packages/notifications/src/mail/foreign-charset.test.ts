import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../input.ts'
import { decodeCodePage, decodeForeign } from './foreign-charset.ts'
import { readMail } from './mail.ts'

const head = 'From: Amazon <notice@amazon.com>\nMIME-Version: 1.0\n'

async function read(charset: string, body: Buffer, encoding = '8bit', type = 'text/plain'): Promise<string> {
  const headers = `${head}Content-Type: ${type}; charset=${charset}\nContent-Transfer-Encoding: ${encoding}\n\n`
  const content = encoding === 'base64' ? Buffer.from(body.toString('base64')) : body
  return (await readDocument(Buffer.concat([Buffer.from(headers), content]))).text.trim()
}

/** Every letter in base64 of UTF-16, as RFC 2152 allows. */
const utf7 = (text: string): string =>
  `+${Buffer.from(text, 'utf16le').swap16().toString('base64').replace(/=+$/, '')}-`

describe('UTF-7', () => {
  it.each(['utf-7', 'UTF7', 'unicode-1-1-utf-7', 'x-utf-7'])('is read by its name %s', async (name) => {
    expect(await read(name, Buffer.from(`Gr+APYA3w-e 1 +- 2 ${utf7('商品')}`))).toBe('Größe 1 + 2 商品')
  })

  it('is read inside base64 and quoted-printable', async () => {
    expect(await read('utf-7', Buffer.from(utf7('商品')), 'base64')).toBe('商品')
    expect(await read('utf-7', Buffer.from('Gr=2BAPYA=\r\n3w-e'), 'quoted-printable')).toBe('Größe')
  })

  it('is read in one part of several, and in none beside it', async () => {
    const part = (charset: string): string => `--z\nContent-Type: text/plain; charset=${charset}\n\na+APY-b\n`
    const mail = `${head}Content-Type: multipart/mixed; boundary=z\n\n${part('utf-7')}${part('utf-8')}--z--\n`
    expect((await readMail(Buffer.from(mail))).plain?.match(/a.*b/g)).toEqual(['aöb', 'a+APY-b'])
  })

  it('is read in words of headers, also where a letter is cut in two', async () => {
    const mail = `${head}Subject: =?utf-7?Q?Gr+APYA3w-e?= =?UTF-7?B?${btoa('+VUZU')}?=\n =?utf-7?B?${btoa('wQ-')}?=\nContent-Type: multipart/mixed; boundary=z\n\n--z--\n`
    expect((await readMail(Buffer.from(mail))).subject).toBe('Größe商品')
  })

  it('brings in no markup and no control that is not cleaned like all others', async () => {
    expect(await read('utf-7', Buffer.from('+ADw-script+AD4-x+ADw-/script+AD4- ok'))).toBe(
      '<script>x</script> ok',
    )
    expect(
      await read('utf-7', Buffer.from('+ADw-script+AD4-x+ADw-/script+AD4- ok'), '8bit', 'text/html'),
    ).toBe('ok')
    expect(await read('utf-7', Buffer.from('a+ABs-[31mb+IC4-c'))).toBe('abc')
  })

  it('with bytes beyond ASCII is none, whatever the label says', async () => {
    expect(await read('utf-7', Buffer.from('Größe + mehr'))).toBe('Größe + mehr')
  })

  it('halves of letters and broken base64 become the mark of lost ones', () => {
    expect(decodeForeign(Buffer.from(`a${utf7('\ud800')}b`), 'utf-7')).toBe('a\ufffdb')
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeForeign(Buffer.from(text), 'utf-7').isWellFormed()).toBe(true)
      }),
    )
  })

  it('every text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(decodeForeign(Buffer.from(`x${utf7(text)}`), 'utf-7')).toBe(`x${text}`)
      }),
    )
  })
})

it.each([
  ['cp850', Buffer.from('477294e165', 'hex')],
  ['IBM437', Buffer.from('477294e165', 'hex')],
  ['x-mac-roman', Buffer.from('47729aa765', 'hex')],
  ['utf-32', Buffer.from([0x47, 0x72, 0xf6, 0xdf, 0x65].flatMap((letter) => [letter, 0, 0, 0]))],
  ['utf-16', Buffer.from('\ufeffGröße', 'utf16le').swap16()],
])('%s is read', async (charset, bytes) => {
  expect(await read(charset, bytes, 'base64')).toBe('Größe')
})

it.each([
  [65_001, Buffer.from('Größe')],
  [1252, Buffer.from('Größe', 'latin1')],
  [28_591, Buffer.from('Größe', 'latin1')],
  [1200, Buffer.from('Größe', 'utf16le')],
  [99_999, Buffer.from('Größe')],
])('code page %i is read', (page, bytes) => {
  expect(decodeCodePage(bytes, page)).toBe('Größe')
})
