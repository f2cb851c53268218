import { documentKind, unmarkedKinds } from '../lint/terms/documents.ts'
import { formatOf } from './file-kind.ts'
import { layoutPages } from './layout.ts'
import { findMarks, type WantedMarks } from './marks.ts'
import { kindOfPaper } from './paper-kind.ts'
import { readPdf } from './read-pdf.ts'

export type HighlightResult =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly marked: readonly string[] }
  | { readonly ok: false; readonly reason: string }

export interface HighlightOptions extends WantedMarks {
  /** The kind of paper, as in the case file; identity papers are refused. */
  readonly type?: string
}

/** Writes highlight annotations into a copy of a PDF. The original's bytes are not changed; identity papers are refused. */
export async function highlightPdf(
  bytes: Uint8Array,
  { type, ...wanted }: HighlightOptions,
): Promise<HighlightResult> {
  if (formatOf(bytes) !== 'pdf')
    return { ok: false, reason: 'only PDF files can carry highlight annotations' }
  const read = await readPdf(bytes, 200)
  if (!read.ok) return { ok: false, reason: read.reason }
  const rows = layoutPages(read.pieces)
  const unmarked = [type, kindOfPaper(rows)?.type]
    .map((each) => (each === undefined ? undefined : documentKind(each)))
    .find((kind) => kind !== undefined && unmarkedKinds.has(kind))
  if (unmarked !== undefined)
    return {
      ok: false,
      reason: `this is ${unmarked.replaceAll('_', ' ')}: identity, bank and utility papers must stay unmarked`,
    }
  const marks = findMarks(rows, wanted)
  if (wanted.words.length + Object.keys(wanted.quantities ?? {}).length + (wanted.dates?.length ?? 0) === 0)
    return { ok: false, reason: 'there is nothing to mark' }
  if (marks.length === 0) return { ok: false, reason: 'none of the words stands in the text of the file' }
  const { PDFDocument, PDFName, PDFString } = await import('@cantoo/pdf-lib')
  const pdf = await PDFDocument.load(new Uint8Array(bytes), { updateMetadata: false })
  const pages = pdf.getPages()
  for (const { page, box } of marks) {
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
    pages[page]?.node.addAnnot(pdf.context.register(annotation))
  }
  return {
    ok: true,
    bytes: await pdf.save({ useObjectStreams: false, updateFieldAppearances: false }),
    marked: [...new Set(marks.map(({ word }) => word))],
  }
}
