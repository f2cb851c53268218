import type { PDFPage } from '@cantoo/pdf-lib'
import { formatDay, type Day } from '../day.ts'
import type { Block } from './blocks.ts'
import { drawable, embedFonts, type PdfFontFile, type PdfFonts, type Weight } from './pdf-fonts.ts'
import { breakLines } from './pdf-lines.ts'

export type PdfResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** The characters that no font at hand can draw. */
  | { readonly ok: false; readonly characters: string }

const page = { width: 595.28, height: 841.89, margin: 56 }
const width = page.width - 2 * page.margin

/**
 * A PDF in the built-in Helvetica, which draws the characters of Windows-1252; for others a subset of the given fonts is
 * embedded. Nothing is drawn as a question mark behind the writer's back.
 */
export async function renderPdf(
  blocks: readonly Block[],
  about: { readonly title: string; readonly day: Day; readonly fonts?: readonly PdfFontFile[] },
): Promise<PdfResult> {
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const text = blocks.flatMap(wordsIn).map(drawable).join('')
  const { fonts, missing } = await embedFonts(pdf, text, about.fonts ?? [])
  if (missing !== '') return { ok: false, characters: missing }
  const date = new Date(`${formatDay(about.day)}T00:00:00Z`)
  pdf.setTitle(drawable(about.title))
  pdf.setProducer('health-tui')
  pdf.setCreationDate(date)
  pdf.setModificationDate(date)
  const writer = new Writer(() => pdf.addPage([page.width, page.height]), fonts)
  for (const block of blocks) writer.block(block)
  return { ok: true, bytes: await pdf.save({ useObjectStreams: false, addDefaultPage: false }) }
}

/** How lines are set: in which type, where they begin and how wide they may be, in points. */
interface Setting {
  readonly weight: Weight
  readonly size: number
  readonly x: number
  readonly room: number
}

class Writer {
  readonly #newPage: () => PDFPage
  readonly #fonts: PdfFonts
  #page: PDFPage
  #y = page.height - page.margin

  constructor(newPage: () => PDFPage, fonts: PdfFonts) {
    this.#newPage = newPage
    this.#fonts = fonts
    this.#page = newPage()
  }

  block(block: Block): void {
    if (block.kind === 'heading') {
      const size = block.level === 1 ? 16 : 12.5
      this.#y -= block.level === 1 ? 0 : 8
      this.#lines(block.text, { weight: 'bold', size, x: page.margin, room: width })
      this.#y -= 4
    } else if (block.kind === 'paragraph') {
      this.#lines(block.text, { weight: 'regular', size: 10.5, x: page.margin, room: width })
      this.#y -= 5
    } else if (block.kind === 'list') {
      block.items.forEach((item, index) => {
        this.#room(14)
        this.#draw(`${index + 1}.`, 'regular', page.margin, this.#y - 10.5, 10.5)
        this.#lines(item, { weight: 'regular', size: 10.5, x: page.margin + 22, room: width - 22 })
        this.#y -= 4
      })
    } else {
      for (const row of block.rows) {
        row.forEach((cell, index) => {
          this.#lines(block.header[index] ?? '', { weight: 'bold', size: 9.5, x: page.margin, room: width })
          this.#lines(cell, { weight: 'regular', size: 10.5, x: page.margin + 12, room: width - 12 })
        })
        this.#y -= 8
      }
    }
  }

  #lines(text: string, { weight, size, x, room }: Setting): void {
    const widthOf = (words: string): number => this.#fonts.width(words, weight, size)
    for (const paragraph of drawable(text).split('\n')) {
      for (const line of breakLines(paragraph, room, widthOf)) {
        this.#room(size * 1.35)
        this.#draw(line, weight, x, this.#y - size, size)
        this.#y -= size * 1.35
      }
    }
  }

  #draw(text: string, weight: Weight, x: number, y: number, size: number): void {
    let at = x
    for (const run of this.#fonts.runs(text, weight)) {
      this.#page.drawText(run.text, { x: at, y, size, font: run.font })
      at += run.font.widthOfTextAtSize(run.text, size)
    }
  }

  #room(needed: number): void {
    if (this.#y - needed >= page.margin) return
    this.#page = this.#newPage()
    this.#y = page.height - page.margin
  }
}

function wordsIn(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items
  return block.kind === 'table' ? [...block.header, ...block.rows.flat()] : [block.text]
}
