import { EastAsianTables } from './east-asian-fonts.ts'

/** The text of a page with the place of every piece, in PDF points from the lower left. */
export interface PdfPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Which way the words run, in degrees against the clock: 0 to the right, 90 up. */
  readonly angle: 0 | 90 | 180 | 270
}

export type PdfText =
  | {
      readonly ok: true
      readonly pages: number
      readonly pagesRead: number
      readonly text: string
      readonly pieces: readonly (readonly PdfPiece[])[]
      readonly highlights: number
      /** Pages of the first three whose words are drawn unseen, as below the picture of a scan. */
      readonly hiddenPages: number
      /** A picture editor that the file names as its producer. */
      readonly editor: string | undefined
      /** What else speaks for a file that was changed after it was made; hints, never proof. */
      readonly hints: readonly string[]
    }
  | { readonly ok: false; readonly encrypted: boolean; readonly reason: string }

/** Reads text, places and highlight annotations of a PDF; a broken or locked file is a value, not an exception. */
export async function readPdf(bytes: Uint8Array, mostPages: number): Promise<PdfText> {
  try {
    const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf')
    const { OPS } = await getResolvedPDFJS()
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      BinaryDataFactory: EastAsianTables,
      cMapUrl: 'made/',
      cMapPacked: false,
      useWorkerFetch: false,
    })
    try {
      const pagesRead = Math.min(pdf.numPages, mostPages)
      const pieces: PdfPiece[][] = []
      const lines: string[] = []
      let highlights = 0
      let hiddenPages = 0
      for (let number = 1; number <= pagesRead; number++) {
        const page = await pdf.getPage(number)
        const { items } = await page.getTextContent()
        const found: PdfPiece[] = []
        let line = ''
        for (const item of items) {
          if (!('str' in item)) continue
          const [a = 1, b = 0, , , x = 0, y = 0] = item.transform as number[]
          if (item.str !== '')
            found.push({
              text: item.str,
              x,
              y,
              width: item.width,
              height: item.height,
              angle: quarterOf(a, b),
            })
          line += item.str
          if (item.hasEOL) {
            lines.push(line)
            line = ''
          }
        }
        lines.push(line)
        pieces.push(found)
        if (number <= 3 && found.length > 0 && (await hidesWords(page, OPS))) hiddenPages += 1
        const annotations = (await page.getAnnotations()) as readonly { subtype?: string }[]
        highlights += annotations.filter(({ subtype }) => subtype === 'Highlight').length
        page.cleanup()
      }
      const info = Object.fromEntries(Object.entries((await pdf.getMetadata()).info)) as Record<
        string,
        unknown
      >
      const producer = `${text(info['Producer'])} ${text(info['Creator'])}`
      const editor =
        /photoshop|gimp|illustrator|inkscape|canva|pdfescape|sejda|ilovepdf|smallpdf|paint/i.exec(
          producer,
        )?.[0]
      return {
        ok: true,
        pages: pdf.numPages,
        pagesRead,
        text: lines.join('\n'),
        pieces,
        highlights,
        hiddenPages,
        editor,
        hints: changeHints(bytes, info),
      }
    } finally {
      await pdf.loadingTask.destroy()
    }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    const encrypted = name === 'PasswordException'
    return {
      ok: false,
      encrypted,
      reason: encrypted
        ? 'the file is locked by a password; save it without one'
        : `the file cannot be read as a PDF (${error instanceof Error ? error.message : String(error)})`,
    }
  }
}

/** Whether most words of a page are drawn in the way that shows nothing. */
async function hidesWords(
  page: { getOperatorList: () => Promise<{ fnArray: readonly number[]; argsArray: readonly unknown[] }> },
  OPS: Readonly<Record<string, number>>,
): Promise<boolean> {
  try {
    const { fnArray, argsArray } = await page.getOperatorList()
    let mode = 0
    const shown = { seen: 0, unseen: 0 }
    for (const [index, operation] of fnArray.entries()) {
      if (operation === OPS['setTextRenderingMode'])
        mode = Number((argsArray[index] as readonly unknown[])[0])
      else if (operation === OPS['showText']) shown[mode === 3 || mode === 7 ? 'unseen' : 'seen'] += 1
    }
    return shown.unseen > shown.seen
  } catch {
    // A page whose pictures cannot be decoded still has words; whether they show stays unknown.
    return false
  }
}

function quarterOf(a: number, b: number): PdfPiece['angle'] {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 180
  return b >= 0 ? 90 : 270
}

/** A file that was saved again after it was made, in the file's own words. */
function changeHints(bytes: Uint8Array, info: Readonly<Record<string, unknown>>): readonly string[] {
  const hints: string[] = []
  const whole = new TextDecoder('latin1').decode(bytes)
  // A file that is laid out for the web ends twice from the beginning.
  const endsAtFirst = whole.slice(0, 2048).includes('/Linearized') ? 2 : 1
  const added = whole.split('%%EOF').length - 1 - endsAtFirst
  if (added > 0)
    hints.push(
      `the file was added to ${added === 1 ? 'once' : `${added} times`} after it was made; a hint only`,
    )
  const [made, changed] = [pdfDay(info['CreationDate']), pdfDay(info['ModDate'])]
  if (made !== undefined && changed !== undefined && changed > made)
    hints.push(`it says that it was made on ${made} and changed on ${changed}; a hint only`)
  return hints
}

function pdfDay(value: unknown): string | undefined {
  const match = /^D:(\d{4})(\d{2})(\d{2})/.exec(text(value))
  return match === null ? undefined : `${match[1]}-${match[2]}-${match[3]}`
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
