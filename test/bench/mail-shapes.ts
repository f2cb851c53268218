/** A letter in the shapes in which mails bring it: what the MIME library has to do grows from one to the next. */
export const mailShapes: Readonly<Record<string, (letter: SentLetter) => Buffer>> = {
  'as text': (letter) => mailOf(letter, [textPart(letter)]),
  'as a page of tables': (letter) => mailOf(letter, [pagePart(letter)]),
  'as a page, with a picture of 100 KB': (letter) => mailOf(letter, [pagePart(letter), picture(100_000)]),
  'as a page, with papers of 1 MB': (letter) => mailOf(letter, [pagePart(letter), picture(1_000_000)]),
}

export interface SentLetter {
  readonly subject: string
  readonly text: string
}

function mailOf({ subject }: SentLetter, parts: readonly string[]): Buffer {
  const lines = [
    'From: Amazon <notice@amazon.com>',
    'To: seller@example.com',
    'Date: Fri, 1 Mar 2024 08:00:00 +0000',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    ...parts.map((part) => `--part\r\n${part}`),
    '--part--',
    '',
  ]
  return Buffer.from(lines.join('\r\n'))
}

function textPart({ text }: SentLetter): string {
  return partOf('text/plain; charset=utf-8', Buffer.from(text))
}

const style = 'font-family:Arial,sans-serif;font-size:14px;line-height:20px;color:#111111;padding:0 0 12px 0'

/** Cells with a style of their own in tables within tables, below some kilobytes of style sheet, as programs that send mail write pages. */
function pagePart({ text }: SentLetter): string {
  const rules = '.cell td{border-collapse:collapse;mso-table-lspace:0pt;padding:0}\n'.repeat(100)
  const rows = text
    .split(/\n+/)
    .map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    .map((line) => `<tr><td style="${style}"><p style="${style}">${line}</p></td></tr>`)
  const outer = '<table role="presentation" width="100%"><tr><td align="center">'.repeat(4)
  const page = `<!doctype html><html><head><style>${rules}</style></head><body>${outer}<table>${rows.join('\n')}</table>${'</td></tr></table>'.repeat(4)}</body></html>`
  return partOf('text/html; charset=utf-8', Buffer.from(page))
}

function picture(bytes: number): string {
  return partOf(
    'image/png; name="page.png"',
    Buffer.from(Uint8Array.from({ length: bytes }, (_, at) => (at * 7919) & 255)),
  )
}

function partOf(type: string, content: Buffer): string {
  const lines = content.toString('base64').match(/.{1,76}/g) ?? []
  return [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', '', ...lines, ''].join('\r\n')
}
