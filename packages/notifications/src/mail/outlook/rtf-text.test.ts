import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRtf } from './rtf-text.ts'

const read = (rtf: string) => readRtf(Buffer.from(rtf, 'latin1'))
const plain = (body: string): string | null | undefined => read(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`)?.plain

describe('the text of RTF', () => {
  it.each([
    ['paragraphs, tabs and cells', String.raw`a\par b\tab c\line d\cell e\row `, 'a\nb\tc\nd | e\n'],
    ['letters in the page of the document', String.raw`Gr\'f6\'dfe`, 'Größe'],
    [
      'letters of Unicode, without the marks for others',
      String.raw`\u214\'d6x \uc2\u8211--y \uc0\u8364z`,
      'Öx –y €z',
    ],
    ['pairs for rare letters', String.raw`\u-10179?\u-8704?`, '😀'],
    ['halves of pairs', String.raw`a\u-10179?b`, 'a\ufffdb'],
    ['marks with names', String.raw`\ldblquote a\rdblquote\emdash b\~c\_d\{\}`, '“a”—b c-d{}'],
    [
      'letters in the page of a font',
      String.raw`{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset128 B;}}\f1 \'8f\'a4\'95\'69\f0 \'e9`,
      '商品é',
    ],
    ['a second byte that is a letter by itself', String.raw`{\fonttbl{\f1\fcharset128 B;}}\f1 \'83A`, 'ア'],
    [
      'no pictures, styles and notes for programs',
      String.raw`{\stylesheet a}{\*\x b}{\pict 00ff}{\info c}ok`,
      'ok',
    ],
    ['nothing of binary data', `a{\\pict\\bin5 }}}}}b}c`, 'ac'],
  ])('has %s', (_, body, text) => {
    expect(plain(body)).toBe(text)
  })

  it('has links, as a page', () => {
    const body = String.raw`See {\field{\*\fldinst HYPERLINK "https://a.example/?b=1&c"}{\fldrslt {\ul here <now>}}} & go`
    expect(read(`{\\rtf1 ${body}}`)).toEqual({
      plain: 'See here <now> & go',
      html: 'See <a href="https://a.example/?b=1&#38;c">here &#60;now&#62;</a> &#38; go',
    })
  })
})

it('HTML that was packed into RTF comes out as it was', () => {
  const body = String.raw`{\*\htmltag19 <html>}{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Gr\'f6\'dfe {\*\htmltag84 &nbsp;}\htmlrtf \~\htmlrtf0 {\*\htmltag84 <b>}\htmlrtf {\b \htmlrtf0 a\par{\*\mhtmltag72 <b>}{\*\htmltag92 </b>}\htmlrtf }\htmlrtf0 \htmlrtf }\htmlrtf0{\*\htmltag72 </p>}`
  const { plain, html } = read(`{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 {\\fonttbl{\\f0 A;}}${body}}`) ?? {}
  expect(plain).toBeNull()
  expect(html).toBe('<html><p>Größe &nbsp;<b>a\n</b></p>')
})

it.each([
  ['words that look like tags', String.raw`{\*\htmltag64 <p>}<a>`, '<p>&lt;a&gt;'],
  ['marks of lists for readers of RTF', String.raw`{\pntext *\tab}a`, 'a'],
  ['tags within groups that are passed over', String.raw`{\*\x{\*\htmltag64 <p>}{\field b}}a`, 'a'],
  ['the font of the document', String.raw`\deff3{\fonttbl{\f3\fcharset161 A;}}\'f0`, 'π'],
])('HTML that was packed into RTF has %s right', (_, body, html) => {
  expect(read(`{\\rtf1\\ansi\\fromhtml1 ${body}}`)?.html).toBe(html)
})

it('text that was packed into RTF comes out as it was', () => {
  expect(read(String.raw`{\rtf1\ansi\fromtext {\fonttbl{\f0 A;}}a < b\par c}`)).toEqual({
    plain: 'a < b\nc',
    html: null,
  })
})

it('what is no RTF is none', () => {
  expect(read('words')).toBeNull()
})

it('every text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const kept = text.replace(/[\r\n\0]/g, '')
      const written = kept
        .replace(/[\\{}]/g, '\\$&')
        .replace(/[\u0080-\uffff]/g, (unit) => `\\u${(unit.charCodeAt(0) << 16) >> 16}?`)
      expect(plain(written)).toBe(kept)
    }),
  )
})

it('no nesting and no bytes make it throw or go on for ever', () => {
  const token = fc.constantFrom(
    '{',
    '}',
    '\\',
    "\\'",
    '\\u',
    '\\*',
    '\\bin9',
    '\\fonttbl',
    '\\f1',
    '\\fldinst',
    '\\fldrslt',
    'a',
    '\\htmlrtf',
    '\\uc99',
  )
  fc.assert(
    fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
      expect(read(`{\\rtf1\\fromhtml1 ${tokens.join('')}`)).not.toBeNull()
    }),
  )
  expect(plain(`${'{'.repeat(100_000)}a${'}'.repeat(100_000)}`)).toBe('a')
})
