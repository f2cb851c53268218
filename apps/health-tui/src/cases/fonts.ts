import type { PdfFontFile } from '@health-tui/poa'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'

/** Fonts that come with the program (scripts/bundle.ts copies them), the small ones first. */
export const bundledFontNames = [
  'noto-sans-latin-ext-400-normal.woff',
  'noto-sans-cyrillic-400-normal.woff',
  'noto-sans-cyrillic-ext-400-normal.woff',
  'noto-sans-greek-400-normal.woff',
  'noto-sans-vietnamese-400-normal.woff',
  'kosugi-japanese-400-normal.woff',
] as const

/** The fonts for a PDF: those that the user names, then those of the program. Each is read only when a text needs it. */
export function pdfFonts(named: readonly string[] = []): readonly PdfFontFile[] {
  const own = bundledFontNames.map((name) => ({
    name,
    // This file is a chunk in dist/chunks.
    load: async () => readFile(new URL(`../fonts/${name}`, import.meta.url)),
  }))
  return [...named.map((path) => ({ name: basename(path), load: async () => readFile(path) })), ...own]
}
