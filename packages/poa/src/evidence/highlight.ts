import { documentKind, unmarkedKinds } from '../lint/terms/documents.ts'
import { formatOf } from './file-kind.ts'
import { readPdf, type PdfPiece } from './read-pdf.ts'

export type HighlightResult =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly marked: readonly string[] }
  | { readonly ok: false; readonly reason: string }

export interface HighlightOptions {
  /** Words to mark: ASINs, quantities, dates, supplier contact. */
  readonly words: readonly string[]
  /** The kind of paper, as in the case file; identity papers are refused. */
  readonly type?: string
}

/** Writes highlight annotations into a copy of a PDF. The original's bytes are not changed; identity papers are refused. */
export async function highlightPdf(
  bytes: Uint8Array,
  { words, type }: HighlightOptions,
): Promise<HighlightResult> {
  if (formatOf(bytes) !== 'pdf')
    return { ok: false, reason: 'only PDF files can carry highlight annotations' }
  const read = await readPdf(bytes, 200)
  if (!read.ok) return { ok: false, reason: read.reason }
  const kind = type === undefined ? identityHint(read.text) : documentKind(type)
  if (kind !== undefined && unmarkedKinds.has(kind))
    return {
      ok: false,
      reason: `this is ${kind.replaceAll('_', ' ')}: identity, bank and utility papers must stay unmarked`,
    }
  const wanted = words.map((word) => word.trim()).filter((word) => word.length >= 2)
  if (wanted.length === 0) return { ok: false, reason: 'there is nothing to mark' }
  const { PDFDocument, PDFName, PDFString } = await import('@cantoo/pdf-lib')
  const pdf = await PDFDocument.load(new Uint8Array(bytes), { updateMetadata: false })
  const marked = new Set<string>()
  pdf.getPages().forEach((page, index) => {
    for (const piece of read.pieces[index] ?? []) {
      for (const word of wanted) {
        for (const box of boxesOf(piece, word)) {
          marked.add(word)
          const [left, bottom, right, top] = box
          const annotation = pdf.context.obj({
            Type: 'Annot',
            Subtype: 'Highlight',
            Rect: [left, bottom, right, top],
            QuadPoints: [left, top, right, top, left, bottom, right, bottom],
            C: [1, 0.9, 0.2],
            CA: 0.5,
            F: 4,
          })
          annotation.set(PDFName.of('Contents'), PDFString.of(''))
          page.node.addAnnot(pdf.context.register(annotation))
        }
      }
    }
  })
  if (marked.size === 0) return { ok: false, reason: 'none of the words stands in the text of the file' }
  return {
    ok: true,
    bytes: await pdf.save({ useObjectStreams: false, updateFieldAppearances: false }),
    marked: [...marked],
  }
}

/** Where a word stands inside a piece of text, by its share of the piece's width. */
function boxesOf(piece: PdfPiece, word: string): (readonly [number, number, number, number])[] {
  const boxes: (readonly [number, number, number, number])[] = []
  const text = piece.text.toLowerCase()
  const needle = word.toLowerCase()
  const perCharacter = piece.text.length === 0 ? 0 : piece.width / piece.text.length
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + needle.length] ?? ' '
    if (/[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(after)) continue
    const left = piece.x + at * perCharacter
    boxes.push([
      left,
      piece.y - piece.height * 0.2,
      left + needle.length * perCharacter,
      piece.y + piece.height,
    ])
  }
  return boxes
}

function identityHint(text: string): ReturnType<typeof documentKind> | undefined {
  const head = text.slice(0, 1500)
  if (/\b(?:electricity|water|gas|internet|telephone) bill\b|\bStromrechnung\b/i.test(head))
    return 'utility_bill'
  if (/\b(?:bank|account) statement\b|\bKontoauszug\b/i.test(head)) return 'bank_statement'
  if (/\b(?:passport|identity card|driving licen[cs]e|driver'?s licen[cs]e|Personalausweis)\b/i.test(head))
    return 'identity'
  return undefined
}
