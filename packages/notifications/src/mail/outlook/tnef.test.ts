import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../input.ts'
import { parseNotification } from '../../parse.ts'
import { storedRtf } from '../../testing/mapi-value.ts'
import { tnefFile, type TestTnef } from '../../testing/tnef-file.ts'
import { readMail } from '../mail.ts'
import { readTnef } from './tnef.ts'

const words = 'Ihr Angebot B0BN6QRT4W wurde entfernt – „Größe“.'
const html = `<html><body><p>${words}</p></body></html>`

/** A mail that brings a `winmail.dat` below a text of its own. */
function wrapped(tnef: Buffer, text = ''): Buffer {
  return Buffer.from(
    [
      'From: Seller <me@shop.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=z\n',
      `--z\nContent-Type: text/plain\n\n${text}\n--z`,
      'Content-Type: application/ms-tnef; name="winmail.dat"\nContent-Transfer-Encoding: base64\n',
      `${tnef.toString('base64')}\n--z--\n`,
    ].join('\n'),
  )
}

const textOf = async (tnef: TestTnef): Promise<string> =>
  (await readDocument(wrapped(tnefFile(tnef)))).text.trim()

describe('the words of a winmail.dat are read', () => {
  it.each<[string, TestTnef]>([
    ['as text', { properties: { 0x1000: words } }],
    ['as HTML in a code page', { properties: { 0x1013: Buffer.from(html), 0x3fde: 65_001 } }],
    ['as HTML in Unicode', { properties: { 0x1013: html } }],
    ['as RTF', { properties: { 0x1009: storedRtf(String.raw`{\rtf1\ansi ${rtf(words)}\par}`) } }],
    [
      'from the attribute of older programs, by its code page',
      {
        attributes: {
          0x800c: Buffer.from('49687220416e6765626f742042304e3651525434572077757264652065', 'hex'),
          0x9007: Buffer.from([82, 3, 0, 0]),
        },
      },
    ],
    ['behind properties that have names', { properties: { 0x8001: 'x', 0x8002: 7, 0x1000: words } }],
  ])('%s', async (_, tnef) => {
    expect(words).toContain((await textOf(tnef)).slice(0, 11))
    expect(await textOf(tnef)).toMatch(/wurde e/)
  })

  it('but not in the place of words that the mail has', async () => {
    const mail = wrapped(tnefFile({ properties: { 0x1000: words } }), 'Please read what is below.')
    expect((await readMail(mail)).plain?.trim()).toBe('Please read what is below.')
  })
})

it('the files in a winmail.dat are listed in its place, the subject where the mail has none', async () => {
  const mail = await readMail(
    wrapped(
      tnefFile({
        properties: { 0x0037: 'Removed – Größe', 0x1000: words },
        files: [
          {
            title: 'INVOIC~1.PDF',
            content: Buffer.from('%PDF-1.7'),
            properties: { 0x3707: 'Rechnung Größe.pdf' },
          },
          { title: 'a.bin', properties: { 0x3701: Buffer.from('abc'), 0x370e: 'image/png' } },
          { content: Buffer.from('x') },
        ],
      }),
    ),
  )
  expect(mail.subject).toBe('Removed – Größe')
  expect(mail.attachments).toEqual([
    { name: 'Rechnung Größe.pdf', type: 'application/pdf', size: 8 },
    { name: 'a.bin', type: 'image/png', size: 3 },
    { name: null, type: 'application/octet-stream', size: 1 },
  ])
})

it('a letter forwarded as a message within is the letter', async () => {
  const letter = {
    properties: {
      0x0037: 'Notice',
      0x0c1a: 'Amazon',
      0x5d01: 'notice@amazon.de',
      0x0039: new Date('2026-10-05T10:00:00Z'),
      0x1000: `${words} Senden Sie uns innerhalb von 7 Tagen eine Rechnung.`,
    },
  }
  const parsed = await parseNotification(wrapped(tnefFile({ files: [{ message: letter }] })))
  expect(parsed).toMatchObject({
    subject: 'Notice',
    from: 'notice@amazon.de',
    receivedAt: '2026-10-05T10:00:00.000Z',
    asins: ['B0BN6QRT4W'],
    deadline: { relative: 'P7D' },
  })
  const { start, end } = parsed.spans.find(({ field }) => field === 'asins') ?? { start: 0, end: 0 }
  expect(parsed.text.slice(start, end)).toBe('B0BN6QRT4W')
})

it('a winmail.dat of which nothing can be read is listed itself', async () => {
  const { attachments } = await readMail(wrapped(tnefFile({ properties: { 0x0037: 'Notice' } }), 'words'))
  expect(attachments.map(({ name }) => name)).toEqual(['winmail.dat'])
})

it('what is no winmail.dat stays a file, what is saved alone is a mail', async () => {
  expect((await readMail(wrapped(Buffer.from('nothing')))).attachments).toEqual([
    { name: 'winmail.dat', type: 'application/ms-tnef', size: 7 },
  ])
  const alone = await readDocument(
    tnefFile({ properties: { 0x1000: words, 0x0037: 'Notice' } }),
    'winmail.dat',
  )
  expect([alone.type, alone.subject, alone.text.trim()]).toEqual(['mail', 'Notice', words])
})

it('no header of the mail can be broken by what a property holds', async () => {
  const tnef = tnefFile({
    properties: {
      0x0037: 'a\r\n\r\nb',
      0x0c1a: 'x\nReply-To: <y@z.example>',
      0x1035: '<a>\nX: y',
      0x1000: words,
    },
  })
  const { replyTo, subject, text } = await readDocument(tnef)
  expect({ replyTo, subject, text: text.trim() }).toEqual({ replyTo: [], subject: 'a b', text: words })
})

it('messages within messages end at the depth to which mails are read', async () => {
  let tnef: TestTnef = { properties: { 0x1000: words } }
  for (let depth = 0; depth < 12; depth++) tnef = { files: [{ message: tnef }] }
  await expect(readMail(wrapped(tnefFile(tnef)))).resolves.toBeDefined()
})

describe('whatever its bytes are', () => {
  const whole = tnefFile({
    attributes: { 0x8005: Buffer.alloc(14, 0xff) },
    properties: { 0x1000: words, 0x1009: storedRtf('{\\rtf1 a}'), 0x8001: 'x' },
    files: [{ title: 'a', content: Buffer.from('b'), message: { properties: { 0x1000: words } } }],
  })

  it('a file is read without an error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 5), fc.nat(255)), { maxLength: 12 }),
        fc.nat(whole.length),
        async (changes, cut) => {
          const bytes = Buffer.from(whole)
          for (const [at, value] of changes) bytes[at + 4] = value
          await expect(readMail(wrapped(bytes.subarray(0, Math.max(6, cut))))).resolves.toBeDefined()
        },
      ),
      { numRuns: 60 },
    )
  })

  it('what stands in it comes out as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 60 }), (text, content) => {
        const read = readTnef(
          tnefFile({ properties: { 0x1000: text }, files: [{ content: Buffer.from(content) }] }),
        )
        expect(read?.properties.get(0x1000)?.bytes.toString('utf16le')).toBe(`${text}\0`)
        expect(read?.attachments[0]?.content).toEqual(Buffer.from(content))
      }),
    )
  })
})

/** A text as RTF writes it: Unicode letters with a mark for programs that know none. */
function rtf(text: string): string {
  return text.replace(/[^\u0000-\u007f]/g, (letter) => `\\u${letter.charCodeAt(0)}?`)
}
