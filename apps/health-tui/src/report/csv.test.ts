import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toCsv } from './csv.ts'

it.each([
  '=1+1',
  '+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =cmd()',
  '＝1',
  '\u200b=1',
  '"=1"',
  "'=1",
  '\ufeff@x',
])('keeps a spreadsheet from running %j', (text) => {
  const [, line] = toCsv({ title: '', columns: ['a'], rows: [[text]] }).split(/\r\n(?=["'])/)
  expect(line?.replace(/^"/, '')).toMatch(/^'/)
})

it('leaves numbers and plain words as they are', () => {
  expect(toCsv({ title: '', columns: ['a', 'b', 'c'], rows: [[-0.5, 'word', null]] })).toBe(
    'a,b,c\r\n-0.5,word,\r\n',
  )
})

it('any text comes back from a reader of RFC 4180, but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), (row) => {
      const csv = toCsv({ title: '', columns: row.map(() => 'c'), rows: [row] })
      const read = readCsv(csv)[1] ?? []
      expect(read.map((text, index) => (text === row[index] ? text : text.replace(/^'/, '')))).toEqual(row)
    }),
  )
})

/** Reads CSV as RFC 4180 says, as slowly and plainly as possible. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i)
    if (quoted) {
      if (character !== '"') field += character
      else if (text[i + 1] === '"') {
        field += '"'
        i += 1
      } else quoted = false
    } else if (character === '"') quoted = true
    else if (character === ',' || (character === '\r' && text[i + 1] === '\n')) {
      rows.at(-1)?.push(field)
      field = ''
      if (character === '\r') {
        rows.push([])
        i += 1
      }
    } else field += character
  }
  return rows
}
