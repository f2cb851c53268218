import type { PDFFont, PDFPage } from '@cantoo/pdf-lib'
import { formatDay, type Day } from '../day.ts'
import type { Block } from './blocks.ts'

export type PdfResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** The characters that the built-in fonts cannot draw. */
  | { readonly ok: false; readonly characters: string }

const page = { width: 595.28, height: 841.89, margin: 56 }
const width = page.width - 2 * page.margin

/**
 * A PDF in the built-in Helvetica, which draws the characters of Windows-1252: English, German, French, Italian, Spanish.
 * Japanese needs DOCX or HTML; nothing is drawn as a question mark behind the writer's back.
 */
export async function renderPdf(
  blocks: readonly Block[],
  about: { readonly title: string; readonly day: Day },
): Promise<PdfResult> {
  const { PDFDocument, StandardFonts } = await import('@cantoo/pdf-lib')
  const text = blocks.flatMap(wordsIn).map(drawable).join('')
  const missing = [...new Set(Array.from(text).filter((char) => !windows1252.test(char)))].join('')
  if (missing !== '') return { ok: false, characters: missing }
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const fonts = {
    regular: await pdf.embedFont(StandardFonts.Helvetica),
    bold: await pdf.embedFont(StandardFonts.HelveticaBold),
  }
  const date = new Date(`${formatDay(about.day)}T00:00:00Z`)
  pdf.setTitle(drawable(about.title))
  pdf.setProducer('health-tui')
  pdf.setCreationDate(date)
  pdf.setModificationDate(date)
  const writer = new Writer(() => pdf.addPage([page.width, page.height]), fonts)
  for (const block of blocks) writer.block(block)
  return { ok: true, bytes: await pdf.save({ useObjectStreams: false, addDefaultPage: false }) }
}

interface Fonts {
  readonly regular: PDFFont
  readonly bold: PDFFont
}

class Writer {
  readonly #newPage: () => PDFPage
  readonly #fonts: Fonts
  #page: PDFPage
  #y = page.height - page.margin

  constructor(newPage: () => PDFPage, fonts: Fonts) {
    this.#newPage = newPage
    this.#fonts = fonts
    this.#page = newPage()
  }

  block(block: Block): void {
    if (block.kind === 'heading') {
      const size = block.level === 1 ? 16 : 12.5
      this.#y -= block.level === 1 ? 0 : 8
      this.#lines(block.text, this.#fonts.bold, size, page.margin, width)
      this.#y -= 4
    } else if (block.kind === 'paragraph') {
      this.#lines(block.text, this.#fonts.regular, 10.5, page.margin, width)
      this.#y -= 5
    } else if (block.kind === 'list') {
      block.items.forEach((item, index) => {
        this.#room(14)
        this.#page.drawText(`${index + 1}.`, {
          x: page.margin,
          y: this.#y - 10.5,
          size: 10.5,
          font: this.#fonts.regular,
        })
        this.#lines(item, this.#fonts.regular, 10.5, page.margin + 22, width - 22)
        this.#y -= 4
      })
    } else {
      for (const row of block.rows) {
        row.forEach((cell, index) => {
          this.#lines(block.header[index] ?? '', this.#fonts.bold, 9.5, page.margin, width)
          this.#lines(cell, this.#fonts.regular, 10.5, page.margin + 12, width - 12)
        })
        this.#y -= 8
      }
    }
  }

  #lines(text: string, font: PDFFont, size: number, x: number, room: number): void {
    for (const line of drawable(text)
      .split('\n')
      .flatMap((paragraph) => wrap(paragraph, font, size, room))) {
      this.#room(size * 1.35)
      this.#page.drawText(line, { x, y: this.#y - size, size, font })
      this.#y -= size * 1.35
    }
  }

  #room(needed: number): void {
    if (this.#y - needed >= page.margin) return
    this.#page = this.#newPage()
    this.#y = page.height - page.margin
  }
}

function wrap(text: string, font: PDFFont, size: number, room: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    for (const piece of pieces(word, font, size, room)) {
      const longer = line === '' ? piece : `${line} ${piece}`
      if (font.widthOfTextAtSize(longer, size) <= room) line = longer
      else {
        lines.push(line)
        line = piece
      }
    }
  }
  lines.push(line)
  return lines
}

/** A word that is wider than the line (an address, a row of numbers) is cut. */
function pieces(word: string, font: PDFFont, size: number, room: number): string[] {
  if (font.widthOfTextAtSize(word, size) <= room) return [word]
  const out: string[] = []
  let piece = ''
  for (const char of word) {
    if (font.widthOfTextAtSize(piece + char, size) > room) {
      out.push(piece)
      piece = ''
    }
    piece += char
  }
  return [...out, piece]
}

const replacements: Readonly<Record<string, string>> = {
  '\u2192': '->',
  '\u2190': '<-',
  '\u2265': '>=',
  '\u2264': '<=',
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
  '\r': '',
}

function drawable(text: string): string {
  return text
    .normalize('NFC')
    .replace(
      /[\u2192\u2190\u2265\u2264\u2212\u2010\u2011\u00a0\u202f\u2009\t\r]/g,
      (char) => replacements[char] ?? char,
    )
}

const windows1252 =
  /^[\n\u0020-\u007e\u00a1-\u00ff\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]$/u

function wordsIn(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items
  return block.kind === 'table' ? [...block.header, ...block.rows.flat()] : [block.text]
}
