import type { RowBlock } from './row-block.ts'
import { createRowReader, type TableFormat } from './rows.ts'

/** A table inside a text: how its cells are separated, how many lines stand above its header, and what was made of it. */
export interface FoundTable<T> {
  readonly format: TableFormat
  readonly header: readonly string[]
  readonly found: T
}

/** How far down a header is looked for; titles, periods and definitions above a table are fewer lines. */
const mostLinesAbove = 25
/** So much of the text is looked at for each line that may be the header. */
const lookedAt = 16 * 1024
const rowsLookedAt = 20

/**
 * Finds the header of a table: the first line that `look` accepts. Downloads and spreadsheets often begin with a title, a
 * period, definitions or `sep=;`. Below the first line a header also needs a row beneath it that is as wide as itself, so
 * that a list in a letter is not taken for one.
 */
export function findTable<T>(
  text: string,
  look: (header: readonly string[], rows: readonly (readonly string[])[]) => T | null,
  formatOf: (text: string) => TableFormat = detectFormat,
): FoundTable<T> | null {
  let rest = text
  for (let line = 0; line <= mostLinesAbove && rest !== ''; line++) {
    const end = /\r\n|\n|\r/.exec(rest)
    const ownLine = end === null ? rest : rest.slice(0, end.index)
    if (line === 0 || ownLine.trim() !== '') {
      const part = line === 0 ? rest : rest.slice(0, lookedAt)
      const format = formatOf(part)
      const [header = [], ...rows] = firstRows(part, format, rowsLookedAt)
      if (header.length >= 2 && (line === 0 || rows[0]?.length === header.length)) {
        const found = look(header, rows)
        if (found !== null)
          return { format: line === 0 ? format : { ...format, linesAbove: line }, header, found }
      }
    }
    if (end === null) break
    rest = rest.slice(end.index + end[0].length)
  }
  return null
}

/** How the cells of a table are separated, judged by its first line. */
export function detectFormat(text: string): TableFormat {
  const line = firstLine(text)
  const counts = ['\t', ',', ';', '|'].map((delimiter) => ({
    delimiter,
    count: line.split(delimiter).length,
  }))
  const best = counts.reduce((one, other) => (other.count > one.count ? other : one))
  const delimiter = best.count > 1 ? best.delimiter : '\t'
  // Amazon never quotes tabs; a spreadsheet that quotes the whole header quotes its cells too.
  return { delimiter, quoted: delimiter !== '\t' || /^"[^"]*"(?:\t"[^"]*")+$/.test(line.trim()) }
}

/** The first rows of a text, for looking at it before reading it. */
export function firstRows(text: string, format: TableFormat, count: number): readonly (readonly string[])[] {
  const reader = createRowReader(format)
  const cellsOf = (block: RowBlock): (readonly string[])[] =>
    Array.from({ length: Math.min(count, block.count) }, (_, row) =>
      Array.from({ length: block.width(row) }, (_, column) => block.cell(row, column)),
    )
  const rows = cellsOf(reader.push(text))
  // The last line may be half a row, so it is looked at only where there is hardly another one.
  return rows.length >= Math.min(2, count) ? rows : [...rows, ...cellsOf(reader.end())].slice(0, count)
}

/** The first line that is not blank. */
export function firstLine(text: string): string {
  return text.split(/[\r\n]+/, 3).find((line) => line.trim() !== '') ?? ''
}
