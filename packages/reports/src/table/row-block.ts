import type { RowReject } from '../reject.ts'
import { readFullInstant } from '../values/full-instant.ts'
import { parseIsoInstant } from '../values/iso-instant.ts'

/** Some complete rows of a table; cells are cut out of the text only when asked for. */
export interface RowBlock {
  readonly count: number
  /** The line (first is 1) on which a row starts. */
  line(row: number): number
  width(row: number): number
  /** A cell's text, unquoted; empty where the row is too short. */
  cell(row: number, column: number): string
  /** A cell that holds an ISO instant, in milliseconds since 1970 UTC, read without making a text of it; NaN otherwise. */
  instant(row: number, column: number): number
  /** Whether the row holds NUL characters, which only damaged files do. */
  isDamaged(row: number): boolean
  readonly rejects: readonly RowReject[]
}

/** A block of rows, and how far it came. */
export interface ScannedBlock extends RowBlock {
  readonly consumed: number
  readonly nextLine: number
  /** True when the text ended within a line that was given up; what follows up to its end is part of it. */
  readonly skipsRest: boolean
}

/** Rows longer than this are no rows of a report: they are rejected, and reading goes on at the next line. */
export const longestRow = 1024 * 1024

export function tooLong(line: number): RowReject {
  return { line, column: null, reason: `the line is longer than ${longestRow / 1024} KiB` }
}

/** Cell starts in one flat array: a number a cell is all that a row costs until a cell is read. */
export interface CellStarts {
  readonly text: string
  readonly quoted: boolean
  readonly starts: Int32Array
  /** Where each row's cells begin in `starts`, and at the end where the last row's end. */
  readonly rowStarts: readonly number[]
  readonly rowLines: readonly number[]
  /** The text as bytes, where each is one of its characters. */
  readonly ascii?: Uint8Array
}

export function createBlock(cells: CellStarts): Omit<RowBlock, 'rejects'> {
  const { text, quoted, starts, rowStarts, rowLines, ascii } = cells
  const firstNul = text.indexOf('\u0000')
  const place = (row: number, column: number): number => {
    const at = (rowStarts[row] as number) + column
    return column >= 0 && at < (rowStarts[row + 1] as number) - 1 ? at : -1
  }
  const cell = (row: number, column: number): string => {
    const at = place(row, column)
    if (at === -1) return ''
    const from = starts[at] as number
    const raw = text.slice(from, (starts[at + 1] as number) - 1)
    return quoted && text.charCodeAt(from) === quote ? unquote(raw) : raw
  }
  return {
    count: rowLines.length,
    isDamaged: (row) => {
      if (firstNul === -1) return false
      const from = starts[rowStarts[row] ?? 0] ?? 0
      const to = starts[(rowStarts[row + 1] ?? 0) - 1] ?? 0
      return text.slice(from, to).includes('\u0000')
    },
    line: (row) => rowLines[row] ?? 0,
    width: (row) => (rowStarts[row + 1] ?? 0) - (rowStarts[row] ?? 0) - 1,
    cell,
    instant: (row, column) => {
      const at = place(row, column)
      if (at === -1) return Number.NaN
      const from = starts[at] as number
      if (ascii !== undefined) {
        const instant = readFullInstant(ascii, from, (starts[at + 1] as number) - 1)
        if (!Number.isNaN(instant)) return instant
      }
      if (quoted && text.charCodeAt(from) === quote) return parseIsoInstant(cell(row, column))
      return parseIsoInstant(text, from, (starts[at + 1] as number) - 1)
    },
  }
}

const quote = 34

function unquote(raw: string): string {
  const end = raw.lastIndexOf('"')
  if (end <= 0) return raw.slice(1)
  // Words after the closing quote (`"a" b`) are kept: dropping them would lose text silently. Blanks are only padding.
  const rest = raw.slice(end + 1)
  return raw.slice(1, end).replaceAll('""', '"') + (rest.trim() === '' ? '' : rest)
}
