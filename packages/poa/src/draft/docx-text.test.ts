import { strToU8, zipSync } from 'fflate'
import { expect, it, test } from 'vitest'
import { renderCase } from '../render/render.ts'
import { docxText } from './docx-text.ts'

const word = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    'word/comments.xml': strToU8('<w:comments><w:t>a comment</w:t></w:comments>'),
  })
const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

test.each([
  [
    'paragraphs are lines',
    paragraph('Root cause:') + paragraph('The list was old.'),
    'Root cause:\nThe list was old.',
  ],
  [
    'runs of one word belong together, and entities are characters',
    '<w:p><w:r><w:t>Pack</w:t></w:r><w:r><w:t>ers &amp; pickers</w:t></w:r></w:p>',
    'Packers & pickers',
  ],
  [
    'items of lists have their mark',
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>First</w:t></w:r></w:p>',
    '- First',
  ],
  [
    'cells of a row stand in one line',
    `<w:tbl><w:tr><w:tc>${paragraph('Order')}</w:tc><w:tc>${paragraph('Cause')}</w:tc></w:tr></w:tbl>`,
    'Order | Cause',
  ],
  [
    'what was deleted is gone, what was inserted stands',
    '<w:p><w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:ins><w:r><w:t>on 3 May</w:t></w:r></w:ins></w:p>',
    'on 3 May',
  ],
  [
    'line breaks and tabs',
    '<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>',
    'a\nb c',
  ],
  ['empty paragraphs separate', `${paragraph('a')}<w:p/><w:p/><w:p/>${paragraph('b')}`, 'a\n\nb'],
])('%s', async (_, body, text) => {
  expect(await docxText(word(body))).toBe(text)
})

it('reads back what was rendered', async () => {
  const rendered = await renderCase(
    {
      sections: {
        rootCauses: ['The carrier came at 15:00.'],
        correctiveActions: ['The cut-off is 13:00 now.'],
      },
    },
    'docx',
    { asOf: '2026-11-23T00:00:00Z' },
  )
  if (!rendered.ok) throw new Error(rendered.reason)
  const text = await docxText(rendered.bytes)
  expect(text).toContain('The carrier came at 15:00.')
  expect(text).toContain('The cut-off is 13:00 now.')
})

it('is nothing in another archive, and refuses a broken one', async () => {
  expect(await docxText(zipSync({ 'a.txt': strToU8('a') }))).toBeUndefined()
  await expect(docxText(word(paragraph('a')).subarray(0, 40))).rejects.toThrow('zip')
})
