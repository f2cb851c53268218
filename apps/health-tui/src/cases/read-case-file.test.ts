import { renderCase } from '@health-tui/poa'
import { expect, it, test } from 'vitest'
import { readCaseFile } from './read-case-file.ts'

const plan = 'Root cause\nThe carrier came at 15:00.'

test.each([
  ['text', Buffer.from(plan)],
  [
    'text with a mark of its encoding and the line ends of Windows',
    Buffer.from(`\ufeff${plan.replaceAll('\n', '\r\n')}`),
  ],
  ['UTF-16', Buffer.from(`\ufeff${plan}`, 'utf16le')],
])('a draft in %s is the free text', async (_, bytes) => {
  expect(await readCaseFile(bytes)).toMatchObject({ ok: true, document: { freeText: plan }, problems: [] })
})

it('a draft in an older encoding keeps its accents', async () => {
  const read = await readCaseFile(Buffer.from('Ursache: Die Verk\xe4ufe wurden nicht gez\xe4hlt.', 'latin1'))
  expect(read).toMatchObject({ document: { freeText: 'Ursache: Die Verkäufe wurden nicht gezählt.' } })
})

it('a draft that begins with a bracket is no JSON', async () => {
  expect(await readCaseFile(Buffer.from('[Plan of action]\nRoot cause: late.'))).toMatchObject({ ok: true })
})

it('a Word document is read, a portable case file as before', async () => {
  const word = await renderCase({ sections: { rootCauses: ['The carrier came at 15:00.'] } }, 'docx', {
    asOf: '2026-11-23T00:00:00Z',
  })
  if (!word.ok) throw new Error(word.reason)
  const draft = await readCaseFile(word.bytes)
  expect(draft.ok && draft.document.freeText).toContain('- The carrier came at 15:00.')
  const json = await readCaseFile(Buffer.from('{"sections": {"rootCauses": ["The carrier came at 15:00."]}}'))
  expect(json).toMatchObject({ document: { sections: { rootCauses: ['The carrier came at 15:00.'] } } })
})

test.each([
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'it is a PDF; save it as text or as a Word document (.docx)'],
  ['rich text', Buffer.from(String.raw`{\rtf1 Root cause}`), 'it is rich text (RTF); save it as text'],
  ['an old Word document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'it is an old Office document (.doc)'],
  ['a broken archive', Buffer.from('PK\u0003\u0004rest'), 'the Word document cannot be read'],
  ['bytes', Buffer.from([1, 0, 2, 0, 0, 7, 255, 0]), 'it is neither a case file nor text'],
  ['nothing', Buffer.from(' \n'), 'it holds no words'],
  ['broken JSON', Buffer.from('{"sections": '), 'it is no JSON'],
])('%s is refused with the reason', async (_, bytes, reason) => {
  const read = await readCaseFile(bytes)
  expect(read.ok ? 'read' : read.reason).toContain(reason)
})
