import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib'

type Fontkit = Parameters<PDFDocument['registerFontkit']>[0]

/** A font file (TrueType, OpenType, WOFF, WOFF2) that may be embedded where the built-in fonts cannot draw a character. */
export interface PdfFontFile {
  readonly name: string
  readonly load: () => Promise<Uint8Array>
}

export type Weight = 'regular' | 'bold'

/** A stretch of text that one font draws. */
export interface Run {
  readonly text: string
  readonly font: PDFFont
}

/** The fonts of one document: the built-in ones, and those that were embedded because the text needs them. */
export interface PdfFonts {
  runs(text: string, weight: Weight): readonly Run[]
  width(text: string, weight: Weight, size: number): number
}

interface Loaded {
  readonly has: (codePoint: number) => boolean
  readonly font: PDFFont
}

/**
 * Embeds what `text` needs, in the order of `files`, as a subset of the glyphs that are drawn. `missing` names the
 * characters that no font has, or that are written from right to left, which this writer does not lay out.
 */
export async function embedFonts(
  pdf: PDFDocument,
  text: string,
  files: readonly PdfFontFile[],
): Promise<{ readonly fonts: PdfFonts; readonly missing: string }> {
  const { StandardFonts } = await import('@cantoo/pdf-lib')
  const builtIn = {
    regular: await pdf.embedFont(StandardFonts.Helvetica),
    bold: await pdf.embedFont(StandardFonts.HelveticaBold),
  }
  let left = [...new Set(Array.from(text).filter((char) => !windows1252.test(char)))]
  const rightToLeft = left.filter((char) => isRightToLeft.test(char))
  left = left.filter((char) => !isRightToLeft.test(char))
  const loaded: Loaded[] = []
  if (left.length > 0 && rightToLeft.length === 0) {
    const fontkit = await loadFontkit()
    pdf.registerFontkit(fontkit)
    for (const file of files) {
      const bytes = await file.load()
      const face = fontkit.create(bytes) as unknown as { hasGlyphForCodePoint(code: number): boolean }
      const has = (code: number): boolean => face.hasGlyphForCodePoint(code)
      const drawn = left.filter((char) => has(codeOf(char)))
      if (drawn.length === 0) continue
      loaded.push({ has, font: await pdf.embedFont(bytes, { subset: true }) })
      left = left.filter((char) => !drawn.includes(char))
      if (left.length === 0) break
    }
  }
  const fontOf = (char: string, weight: Weight): PDFFont =>
    windows1252.test(char)
      ? builtIn[weight]
      : (loaded.find(({ has }) => has(codeOf(char)))?.font ?? builtIn[weight])
  const runs = (words: string, weight: Weight): readonly Run[] => {
    const found: { text: string; font: PDFFont }[] = []
    for (const char of words) {
      const font = fontOf(char, weight)
      const last = found.at(-1)
      if (last?.font === font) last.text += char
      else found.push({ text: char, font })
    }
    return found
  }
  return {
    fonts: {
      runs,
      width: (words, weight, size) =>
        runs(words, weight).reduce((sum, run) => sum + run.font.widthOfTextAtSize(run.text, size), 0),
    },
    missing: [...rightToLeft, ...left].join(''),
  }
}

async function loadFontkit(): Promise<Fontkit> {
  const module: { readonly default: unknown } = await import('@cantoo/fontkit')
  return module.default as Fontkit
}

function codeOf(char: string): number {
  return char.codePointAt(0) ?? 0
}

const isRightToLeft = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u

const windows1252 =
  /^[\n\u0020-\u007e\u00a1-\u00ff\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]$/u

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
  '\u200b': '',
  '\t': ' ',
  '\r': '',
}

/** The text in characters that fonts are likely to have; nothing that carries meaning is lost. */
export function drawable(text: string): string {
  return text
    .normalize('NFC')
    .replace(
      /[\u2192\u2190\u2265\u2264\u2212\u2010\u2011\u00a0\u202f\u2009\u200b\t\r]/g,
      (char) => replacements[char] ?? char,
    )
}
