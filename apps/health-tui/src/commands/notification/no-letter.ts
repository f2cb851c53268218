/**
 * Why a file holds no letter and what to do about it, as the rest of a sentence; null for everything that may be one, in whatever
 * encoding. Files are told by their first bytes, never by their names.
 */
export function noLetter(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, lookedAt)).toString('latin1')
  if (head === '') return 'the file is empty'
  if (/^(?:\u00ef\u00bb\u00bf)?\s*$/.test(head) && bytes.length <= lookedAt)
    return 'the file holds nothing but white space'
  if (isOutlook(bytes)) return null
  for (const [shape, what] of containers) if (shape.test(head)) return what
  return isText(head) ? null : 'it is no text; save the mail as .eml, or paste its text into a file'
}

const lookedAt = 4096

const containers: readonly (readonly [shape: RegExp, what: string])[] = [
  [
    /^PK(?:\u0003\u0004|\u0005\u0006)/,
    'it is a zip archive or an Office document; health-tui import takes archives, and text can be pasted into a file',
  ],
  [/^\u001f\u008b/, 'it is compressed (gzip); health-tui import takes it as it is'],
  [/^\s{0,100}%PDF-/, 'it is a PDF; copy its text into a file'],
  [
    /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|II\*\u0000|MM\u0000\*|RIFF.{4}WEBP)/s,
    'it is a picture; type or copy its text into a file',
  ],
  [/^\u00d0\u00cf\u0011\u00e0/, 'it is an old Office document; save its text as .txt, or the mail as .eml'],
  [
    /^(?:\u00ef\u00bb\u00bf)?\s{0,100}\{\\rtf/,
    'it is a document with formatting (RTF); save it as plain text (TextEdit: Format, Make Plain Text), or save the mail as .eml',
  ],
  [
    /^bplist\d\d/,
    'it is a web archive or another property list; save the page as page source (HTML), or copy its text into a file',
  ],
  [/^SQLite format 3/, 'it is a database'],
]

/** A message that Outlook saved (`.msg`) or wrapped (`winmail.dat`). Old Office documents are compound files too, without Outlook's names in them. */
function isOutlook(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (
    file.subarray(0, 4).equals(wrapped) ||
    (file.subarray(0, 4).equals(compound) && file.includes(outlookName))
  )
}

const wrapped = Buffer.from('789f3e22', 'hex')
const compound = Buffer.from('d0cf11e0', 'hex')
const outlookName = Buffer.from('__substg1.0_', 'utf16le')

/** Text has no control characters but those of lines and of ISO-2022-JP; the zeros of UTF-16 and of padding are no sign of either. */
function isText(head: string): boolean {
  const zeros = head.length - head.replaceAll('\0', '').length
  const controls = (head.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g) ?? []).length
  return zeros < head.length * 0.8 && controls < Math.max(8, head.length * 0.04)
}
