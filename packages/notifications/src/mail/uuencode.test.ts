import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uuencoded } from '../testing/uuencoded.ts'
import { readMail } from './mail.ts'
import { decodeUuencoded, takeUuencoded } from './uuencode.ts'

const words = 'Your listing B0BN6QRT4W was removed.'
const block = (name: string, content: string): string =>
  `begin 644 ${name}\n${uuencoded(Buffer.from(content))}end\n`

describe('a uuencoded file in a text', () => {
  it('becomes an attachment of the type that its name tells, and leaves the words around it', async () => {
    const mail = `From: a@shop.example\nMIME-Version: 1.0\n\n${words}\n${block('invoice 1.pdf', '%PDF-1.7')}Regards\n${block('b.png', 'x')}`
    const { plain, attachments } = await readMail(Buffer.from(mail))
    expect(plain).toBe(`${words}\nRegards\n`)
    expect(attachments).toEqual([
      { name: 'invoice 1.pdf', type: 'application/pdf', size: 8 },
      { name: 'b.png', type: 'image/png', size: 1 },
    ])
  })

  it('holds the letter where the mail has no other words', async () => {
    const mail = `From: a@shop.example\nMIME-Version: 1.0\n\n${block('letter.txt', words)}`
    expect((await readMail(Buffer.from(mail))).plain).toBe(words)
  })

  it('counts without its end when the mail was cut off below three full lines, and no sooner', () => {
    const lines = uuencoded(Buffer.alloc(200, 'a')).split('\n')
    const cut = (count: number): string => ['begin 644 a.txt', ...lines.slice(0, count)].join('\n')
    expect(takeUuencoded(cut(3)).files).toEqual([{ name: 'a.txt', content: Buffer.alloc(135, 'a') }])
    expect(takeUuencoded(cut(2))).toEqual({ text: cut(2), files: [] })
  })

  it.each([
    ['a sentence', 'We begin 644 units\nand end\n'],
    ['a sentence in capitals', 'begin 644 NOW\nSEND US THE INVOICES\n\nend\n'],
    ['a file without lines', 'begin 644 a.txt\nend\n'],
    ['lines that are too long for their letter', `begin 644 a.txt\n${'M'.repeat(90)}\n\`\nend\n`],
  ])('is none in %s', (_, text) => {
    expect(takeUuencoded(text)).toEqual({ text, files: [] })
  })
})

it('a part that says to be uuencoded is decoded, with and without its first line', async () => {
  for (const name of ['x-uuencode', 'uuencode', 'X-UUE'])
    for (const body of [
      block('a.txt', `${words} Größe`),
      `${uuencoded(Buffer.from(`${words} Größe`))}end\n`,
    ]) {
      const head = `From: a@shop.example\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ${name}\n\n`
      expect((await readMail(Buffer.from(head + body))).plain).toBe(`${words} Größe`)
    }
})

it('every file comes back as it was, zeros as blanks or as marks, blanks at the ends of lines cut off', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), fc.constantFrom('`', ' '), (bytes, zero) => {
      const text = `a\nbegin 644 f\n${uuencoded(bytes, zero)}end\nb`
      expect(takeUuencoded(text)).toEqual({
        text: 'a\nb',
        files: [{ name: 'f', content: Buffer.from(bytes) }],
      })
    }),
  )
  const spaced = uuencoded(Buffer.from('abc'.repeat(14) + '\0\0\0'), ' ').replace(/ +$/gm, '')
  expect(decodeUuencoded(`${spaced}end`)).toEqual(Buffer.from('abc'.repeat(14) + '\0\0\0'))
})

it('no text makes it throw or lose what is no file', () => {
  const line = fc.constantFrom('begin 644 a', 'end', '`', '', 'M', '#86)C', 'words', '\ud800')
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join('\n')
      const { text: rest, files } = takeUuencoded(text)
      expect(files.length === 0 ? rest : text.length > rest.length).toBe(files.length === 0 ? text : true)
    }),
  )
})
