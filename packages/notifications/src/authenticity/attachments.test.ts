import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const signalsFor = async (name: string, type = 'application/octet-stream'): Promise<string[]> => {
  const mail = [
    'From: Office <office@shop.example>',
    'Subject: Papers',
    'Date: Tue, 11 Apr 2023 21:37:26 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'The papers that you asked for.',
    '--b',
    `Content-Type: ${type}`,
    `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}`,
    '',
    'x',
    '--b--',
  ].join('\r\n')
  const { authenticity } = await parseNotification(mail)
  return authenticity.signals.map(({ id }) => id).filter((id) => id.startsWith('attachment'))
}

test.each([
  ['setup.exe', ['attachment-program']],
  ['Form.ISO', ['attachment-program']],
  ['papers.vhdx', ['attachment-program']],
  ['verify.htm', ['attachment-page']],
  ['voice.svg', ['attachment-page']],
  ['page.mht', ['attachment-page']],
  ['portal.url', ['attachment-page']],
  ['notes.one', ['attachment-macros']],
  ['list.xlsm', ['attachment-macros']],
  ['papers.zip', ['attachment-archive']],
  ['invoice.pdf.html', ['attachment-disguised', 'attachment-page']],
  ['photo.jpg_.zip', ['attachment-disguised', 'attachment-archive']],
  ['invoice\u202efdp.scr', ['attachment-disguised', 'attachment-program']],
  ['setup.exe. ', ['attachment-program']],
  ['invoice.pdf', []],
  ['letter.pdf.p7s', []],
  ['table 2.10.xlsx', []],
])('%s: %s', async (name, ids) => {
  expect(await signalsFor(name)).toEqual(ids)
})

test('a page without a name is one by its type', async () => {
  expect(await signalsFor('', 'text/html')).toEqual(['attachment-page'])
})
