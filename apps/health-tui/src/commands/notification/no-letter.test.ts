import { expect, it } from 'vitest'
import { noLetter } from './no-letter.ts'

const zip = Buffer.from('PK\u0003\u0004\u0014\u0000', 'latin1')

it.each([
  ['nothing', Buffer.alloc(0), /empty/],
  ['white space', Buffer.from('\ufeff \r\n\t'), /white space/],
  ['a PDF', Buffer.from('%PDF-1.7\n'), /PDF/],
  ['an archive', zip, /health-tui import/],
  ['an old Office document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /\.eml/],
  ['RTF', Buffer.from('\n{\\rtf1\\ansi Hello}'), /plain text/],
  ['a web archive', Buffer.from('bplist00\u00d1\u0001', 'latin1'), /page source/],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), /picture/],
  ['zeros', Buffer.alloc(5000), /no text/],
  ['bytes of anything', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)), /no text/],
])('says why %s is no letter', (_, bytes, why) => {
  expect(noLetter(bytes)).toMatch(why)
})

const letter = 'Your Amazon.com listing was removed. Send an invoice within 7 days.\n'

it.each([
  ['in UTF-16', Buffer.from(letter, 'utf16le')],
  ['in ISO-2022-JP', Buffer.from('\u001b$B=PIJ\u001b(B\n'.repeat(50))],
  ['in Shift_JIS', Buffer.from('8fa4956982cc'.repeat(40), 'hex')],
  ['with terminal sequences', Buffer.from(`\u001b[31m${letter}\u001b]0;x\u0007`)],
  [
    'saved by Outlook',
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(5000),
      Buffer.from('__substg1.0_1000001F', 'utf16le'),
    ]),
  ],
  ['wrapped by Outlook', Buffer.from('789f3e2201000106', 'hex')],
  ['padded with zeros', Buffer.concat([Buffer.from(letter), Buffer.alloc(60)])],
])('lets a letter %s pass', (_, bytes) => {
  expect(noLetter(bytes)).toBeNull()
})
