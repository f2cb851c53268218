import { docxText, readCase, readCaseValue, type ReadCaseResult } from '@health-tui/poa'

/**
 * A case out of a file: a portable case file, or a draft of a plan as people keep it, in plain text, Markdown or Word, whose words
 * become the case's free text.
 */
export async function readCaseFile(bytes: Uint8Array): Promise<ReadCaseResult> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8)).toString('latin1')
  if (head.startsWith('PK')) return readWord(bytes)
  const kind = others.find(([mark]) => head.startsWith(mark))?.[1]
  if (kind !== undefined)
    return { ok: false, reason: `it is ${kind}; save it as text or as a Word document (.docx)` }
  const json = Buffer.from(bytes).toString('utf8')
  if (/^\ufeff?\s*\{/.test(json)) return readCase(json)
  const { decodeDocument } = await import('@health-tui/reports')
  const text = decodeDocument(bytes)
  if (text.includes('\0')) return { ok: false, reason: 'it is neither a case file nor text' }
  return draft(text)
}

/** Formats that plans are kept in and that are not read, by their first bytes. */
const others: readonly (readonly [mark: string, kind: string])[] = [
  ['%PDF', 'a PDF'],
  ['{\\rtf', 'rich text (RTF)'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document (.doc)'],
]

async function readWord(bytes: Uint8Array): Promise<ReadCaseResult> {
  try {
    const text = await docxText(bytes)
    if (text !== undefined) return draft(text)
    return { ok: false, reason: 'it is an archive and no Word document' }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { ok: false, reason: `the Word document cannot be read (${why})` }
  }
}

function draft(text: string): ReadCaseResult {
  const freeText = text.replaceAll(/\r\n?/g, '\n').trim()
  if (freeText === '') return { ok: false, reason: 'it holds no words' }
  return readCaseValue({ schema: 'health-tui/case@1', freeText })
}
