import { describe, expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'
import { readMail } from './mail.ts'

const head = 'From: Amazon <notice@amazon.com>\nSubject: Notice\nMIME-Version: 1.0\n'
const words = 'Your Amazon.com listing B0BN6QRT4W was removed.'
const signalsOf = async (mail: string): Promise<readonly string[]> =>
  (await parseNotification(mail)).authenticity.signals.map(({ id, detail }) => `${id}: ${detail}`)

describe('one piece of a mail that was sent in several', () => {
  const piece = (number: number, rest: string): string =>
    `${head}Content-Type: message/partial; id="a@b";\n number=${number}; total=3\n\n${rest}`

  it.each([
    [1, `Subject: Notice\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${words} „Größe“\n`],
    [2, `${words} „Größe“\n\nRegards\n`],
  ])('is read as far as it goes: number %i', async (number, rest) => {
    const mail = await readMail(Buffer.from(piece(number, rest)))
    expect(mail.plain).toContain(`${words} „Größe“`)
    expect(mail.attachments).toEqual([])
  })

  it('shows nothing of a file that is cut in two', async () => {
    const lines = `${'QUJD'.repeat(19)}\n`.repeat(5)
    const mail = await readMail(Buffer.from(piece(2, `${lines}QUJD\n--z--\n`)))
    expect(mail.plain).toBe('--z--\n')
  })

  it('within a mail says so too', async () => {
    const part = `--z\nContent-Type: message/partial; id="a@b"; number=1\n\nSubject: x\n\nwords\n--z--\n`
    const mail = `${head}Content-Type: multipart/mixed; boundary=z\n\n--z\n\n${words}\n${part}`
    expect((await readMail(Buffer.from(mail))).unread).toEqual([
      { type: 'fragment', number: null, total: null },
    ])
  })

  it('says so', async () => {
    expect(await signalsOf(piece(2, words))).toContain(
      'content-missing: it is piece 2 of 3 of a mail that was sent in several; the others are not here',
    )
  })
})

it('a mail of pictures alone is told to hold no words, and not to be about something else', async () => {
  const mail = `${head}Content-Type: text/html\n\n<html><body><img src="cid:x"></body></html>`
  expect((await signalsOf(mail)).join()).toContain('content-without-words')
  expect((await signalsOf(`${head}\n${words}`)).join()).not.toContain('content-without-words')
  expect((await parseNotification(mail)).route.reason).toMatch(/no words/i)
})

it.each([
  ['application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m', 'MA0GCSqGSIb3DQEHA6AA'],
  ['application/pgp-encrypted', 'VmVyc2lvbjogMQ=='],
])('%s is told to be encrypted', async (type, content) => {
  const part = `--z\nContent-Type: ${type}\nContent-Transfer-Encoding: base64\n\n${content}\n--z--\n`
  const mail = `${head}Content-Type: multipart/mixed; boundary=z\n\n${part}`
  expect(await signalsOf(mail)).toContain(
    'content-encrypted: a part of it is encrypted; save it decrypted to have it read',
  )
})

it('a letter in an opaque signature is read', async () => {
  const inner = `Content-Type: text/plain; charset=utf-8\n\n${words}`
  const tlv = (tag: string, content: string): string =>
    tag + (content.length / 2).toString(16).padStart(2, '0') + content
  const octets = tlv('04', Buffer.from(inner).toString('hex'))
  const data = tlv('30', `020101${tlv('31', '')}${tlv('30', `06092a864886f70d010701${tlv('a0', octets)}`)}`)
  const signed = Buffer.from(
    tlv('30', `06092a864886f70d010702${tlv('a0', data)}`).replace(/^(30)(..)/, '3081$2'),
    'hex',
  )
  const mail = `${head}Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n${signed.toString('base64')}\n`
  const read = await readMail(Buffer.from(mail))
  expect([read.plain, read.attachments]).toEqual([`${words}\n`, []])
})

it.each([
  ['text/rtf', String.raw`{\rtf1\ansi Gr\'f6\'dfe\par}`, 'Größe\n'],
  ['text/enriched', '<bold>Wir</bold> warten\nauf <<Sie.\n\nGruß', 'Wir warten auf <Sie.\nGruß'],
])('a mail whose words are %s is read', async (type, body, text) => {
  const mail = `${head}Content-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${body}`
  expect((await readMail(Buffer.from(mail))).plain).toBe(type === 'text/rtf' ? text : `${text} `)
})

it('an empty mail of Amazon’s name that brings a letter is that letter', async () => {
  const mail = `From: Amazon Seller <me@shop.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=z\n\n--z\nContent-Type: message/rfc822\n\n${head}\n${words}\n--z--\n`
  expect((await parseNotification(mail)).asins).toEqual(['B0BN6QRT4W'])
})
