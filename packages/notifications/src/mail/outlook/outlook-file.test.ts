import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../input.ts'
import { parseNotification } from '../../parse.ts'
import { compoundFile } from '../../testing/compound-file.ts'
import { storedRtf } from '../../testing/mapi-value.ts'
import { outlookFile } from '../../testing/outlook-file.ts'
import { readMail } from '../mail.ts'
import { openCompoundFile } from './compound-file.ts'
import { outlookMail } from './outlook-mail.ts'
import { readOutlookFile } from './outlook-file.ts'

const words = 'Your Amazon.com listing B0BN6QRT4W was removed. Send an invoice within 7 days.'
const letter = {
  0x0037: 'Notice – Größe',
  0x0c1a: 'Amazon',
  0x5d01: 'notice@amazon.com',
  0x0e06: new Date('2026-10-05T10:00:00Z'),
  0x1000: words,
}

describe('a message that Outlook saved is a mail:', () => {
  it('its words, its sender, its day', async () => {
    const parsed = await parseNotification(outlookFile({ properties: letter }), { name: 'notice.msg' })
    expect(parsed).toMatchObject({
      source: 'mail',
      subject: 'Notice – Größe',
      from: 'notice@amazon.com',
      receivedAt: '2026-10-05T10:00:00.000Z',
      asins: ['B0BN6QRT4W'],
      deadline: { due: expect.stringMatching(/^2026-10-1/) as string },
    })
  })

  it('the headers that it came with, but for those of its parts', async () => {
    const headers =
      'Received: from a.example\r\n\tby b.example\r\nFrom: Amazon <real@amazon.com>\r\nContent-Type: multipart/mixed;\r\n\tboundary=x\r\nSubject: Notice\r\n\r\nReply-To: x@y.example\r\n'
    const document = await readDocument(outlookFile({ properties: { ...letter, 0x007d: headers } }))
    expect(document.sender?.address).toBe('real@amazon.com')
    expect(document.trace.map(({ value }) => value)).toEqual(['from a.example\tby b.example'])
    expect(document.replyTo).toEqual([])
    expect(document.text.trim()).toBe(words)
  })

  it('long words, in sectors of their own, and HTML in RTF', async () => {
    const long = `${words}\n`.repeat(200)
    expect((await readDocument(outlookFile({ properties: { 0x1000: long } }))).text).toBe(long)
    const rtf = storedRtf(String.raw`{\rtf1\ansi\fromhtml1 {\*\htmltag64 <p>}${words}{\*\htmltag72 </p>}}`)
    expect((await readDocument(outlookFile({ properties: { 0x1009: rtf } }))).text.trim()).toBe(words)
  })

  it('its files, and the messages that are attached to it', async () => {
    const file = outlookFile({
      properties: { 0x0037: 'Fwd', 0x0c1f: 'me@shop.example', 0x1000: 'see below' },
      files: [
        { properties: { 0x3704: 'A~1.PDF', 0x3707: 'Rechnung.pdf', 0x3701: Buffer.alloc(5000, 1) } },
        { properties: { 0x3001: 'Notice' }, message: { properties: letter } },
      ],
    })
    const message = readOutlookFile(file)
    const { attachments, enclosed } = await readMail(
      message === null ? Buffer.alloc(0) : outlookMail(message),
    )
    expect(attachments[0]).toEqual({ name: 'Rechnung.pdf', type: 'application/pdf', size: 5000 })
    expect(enclosed[0]).toMatchObject({ subject: 'Notice – Größe', plain: words })
    expect((await parseNotification(file)).asins).toEqual(['B0BN6QRT4W'])
  })
})

it('a compound file of another program is no message', () => {
  const office = compoundFile({ WordDocument: Buffer.alloc(5000) })
  expect(openCompoundFile(office)?.stream('WordDocument')?.length).toBe(5000)
  expect(readOutlookFile(office)).toBeNull()
  expect(readOutlookFile(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBeNull()
})

describe('whatever its bytes are', () => {
  const whole = outlookFile({
    properties: { ...letter, 0x1009: storedRtf('{\\rtf1 a}') },
    files: [{ properties: { 0x3707: 'a' }, message: { properties: letter } }],
  })

  it('a file is read without an error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 9), fc.nat(255)), { maxLength: 20 }),
        fc.nat(whole.length),
        async (changes, cut) => {
          const bytes = Buffer.from(whole)
          for (const [at, value] of changes) bytes[at + 8] = value
          await expect(readDocument(bytes.subarray(0, Math.max(512, cut)))).resolves.toBeDefined()
        },
      ),
      { numRuns: 60 },
    )
  })

  it('chains that run in circles end', () => {
    const circle = Buffer.from(whole)
    const directory = circle.readUInt32LE(48)
    const table = circle.readUInt32LE(76)
    circle.writeUInt32LE(directory, (table + 1) * 512 + directory * 4)
    expect(openCompoundFile(circle)?.names().length).toBeGreaterThan(0)
  })

  it('folders that hold each other are listed once, and streams that share their bytes are not read for ever', () => {
    const file = compoundFile({ folder: { inner: {}, a: Buffer.alloc(5000), b: Buffer.alloc(5000) } })
    const directory = (file.readUInt32LE(48) + 1) * 512
    const child = (entry: number, index: number): number =>
      file.writeUInt32LE(index, directory + entry * 128 + 76)
    // The folder within holds what the one around it holds, itself too.
    child(2, 2)
    const folder = openCompoundFile(file)?.folder('folder')
    expect(folder?.names()).toEqual(['inner', 'a', 'b'])
    expect(folder?.folder('inner')?.names()).toEqual([])
    const sizes = Array.from({ length: 10 }, () => folder?.stream('a')?.length ?? 0)
    expect(sizes[0]).toBe(5000)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3 * file.length)
  })

  it('what stands in it comes out as it was', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'B', '_', '1'), minLength: 1, maxLength: 30 })
    const content = fc.uint8Array({ maxLength: 9000 }).map((bytes) => Buffer.from(bytes))
    fc.assert(
      fc.property(fc.dictionary(name, content, { maxKeys: 5 }), content, (streams, inner) => {
        const root = openCompoundFile(compoundFile({ ...streams, 'a folder': { inner } }))
        for (const [name, bytes] of Object.entries(streams)) expect(root?.stream(name)).toEqual(bytes)
        expect(root?.folder('a folder')?.stream('inner')).toEqual(inner)
        expect([root?.folder('inner'), root?.stream('a folder')]).toEqual([null, null])
      }),
      { numRuns: 40 },
    )
  })
})
