import type { RowReject } from '../reject.ts'

/** How cells are separated. Amazon's tab-separated files are never quoted: a lone `"` in a product name is text. */
export interface TableFormat {
  readonly delimiter: string
  readonly quoted: boolean
}

/** Some complete rows of a table; cells are cut out of the text only when asked for. */
export interface RowBlock {
  readonly count: number
  /** The line (first is 1) on which a row starts. */
  line(row: number): number
  width(row: number): number
  /** A cell's text, unquoted; empty where the row is too short. */
  cell(row: number, column: number): string
  readonly rejects: readonly RowReject[]
}

/** Rows longer than this are no rows of a report: they are rejected, and reading goes on at the next line. */
export const longestRow = 1024 * 1024

/** Reads decoded text piece by piece into rows. Empty lines are no rows. */
export function createRowReader(format: TableFormat): {
  push(text: string): RowBlock
  end(): RowBlock
} {
  let pending = ''
  let lineOfPending = 1
  const scan = (text: string, last: boolean): RowBlock => {
    const block = format.quoted
      ? scanQuoted(text, format.delimiter, lineOfPending, last)
      : scanPlain(text, format.delimiter, lineOfPending, last)
    pending = text.slice(block.consumed)
    lineOfPending = block.nextLine
    return block
  }
  return {
    push: (text) => scan(pending === '' ? text : pending + text, false),
    end: () => scan(pending, true),
  }
}

interface ScannedBlock extends RowBlock {
  readonly consumed: number
  readonly nextLine: number
}

const lineFeed = 10
const carriageReturn = 13
const quote = 34

function scanPlain(text: string, delimiter: string, firstLine: number, last: boolean): ScannedBlock {
  const separator = delimiter.charCodeAt(0)
  const builder = createBlock(text, false)
  const rejects: RowReject[] = []
  let line = firstLine
  let start = 0
  let position = 0
  builder.open(0, line)
  for (; position < text.length; position++) {
    const code = text.charCodeAt(position)
    if (code === separator) builder.cell(position + 1)
    else if (code === lineFeed || code === carriageReturn) {
      if (code === carriageReturn && position + 1 === text.length && !last) break
      if (position === start) builder.drop()
      else if (position - start > longestRow) {
        builder.drop()
        rejects.push(tooLong(line))
      } else builder.close(position)
      if (code === carriageReturn && text.charCodeAt(position + 1) === lineFeed) position++
      line++
      start = position + 1
      builder.open(start, line)
    }
  }
  const rest = text.length - start
  if (last || rest > longestRow) {
    if (rest === 0 || rest > longestRow) {
      builder.drop()
      if (rest > 0) rejects.push(tooLong(line))
    } else builder.close(text.length)
    start = text.length
  } else builder.drop()
  return builder.finish(start, line, rejects)
}

function scanQuoted(text: string, delimiter: string, firstLine: number, last: boolean): ScannedBlock {
  const separator = delimiter.charCodeAt(0)
  const builder = createBlock(text, true)
  const rejects: RowReject[] = []
  let line = firstLine
  let rowLine = firstLine
  let start = 0
  let cellStart = 0
  let inQuotes = false
  let position = 0
  const openRow = (at: number): void => {
    start = at
    cellStart = at
    rowLine = line
    builder.open(at, line)
  }
  openRow(0)
  for (; position < text.length; position++) {
    const code = text.charCodeAt(position)
    if (inQuotes) {
      if (code === quote) {
        if (text.charCodeAt(position + 1) === quote) position++
        else inQuotes = false
      } else if (code === lineFeed) line++
    } else if (code === quote && position === cellStart) inQuotes = true
    else if (code === separator) {
      cellStart = position + 1
      builder.cell(cellStart)
    } else if (code === lineFeed || code === carriageReturn) {
      if (code === carriageReturn && position + 1 === text.length && !last) break
      if (position === start) builder.drop()
      else if (position - start > longestRow) {
        builder.drop()
        rejects.push(tooLong(rowLine))
      } else builder.close(position)
      if (code === carriageReturn && text.charCodeAt(position + 1) === lineFeed) position++
      line++
      openRow(position + 1)
    }
    if (inQuotes && (position - start > longestRow || (last && position + 1 === text.length))) {
      // A quote that never closes must not swallow the rest of the file: give up its line only.
      rejects.push({ line: rowLine, column: null, reason: 'a quote is opened and never closed' })
      builder.drop()
      inQuotes = false
      const end = lineEnd(text, start)
      position = end - 1
      line = rowLine + 1
      openRow(end)
    }
  }
  if (last) {
    if (text.length > start) builder.close(text.length)
    else builder.drop()
    start = text.length
  } else builder.drop()
  return builder.finish(start, last ? line : rowLine, rejects)
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end + 1
}

function tooLong(line: number): RowReject {
  return { line, column: null, reason: `the line is longer than ${longestRow / 1024} KiB` }
}

/** Collects cell starts in flat arrays: one array entry a cell is all that a row costs until a cell is read. */
function createBlock(
  text: string,
  quoted: boolean,
): {
  open(at: number, line: number): void
  cell(start: number): void
  drop(): void
  close(end: number): void
  finish(consumed: number, nextLine: number, rejects: readonly RowReject[]): ScannedBlock
} {
  let starts = new Int32Array(Math.max(1024, text.length >> 2))
  let used = 0
  let rows: number[] = []
  let lines: number[] = []
  let openAt = 0
  let openLine = 0
  const add = (value: number): void => {
    if (used === starts.length) {
      const larger = new Int32Array(starts.length * 2)
      larger.set(starts)
      starts = larger
    }
    starts[used++] = value
  }
  return {
    open(at, line) {
      openAt = used
      openLine = line
      add(at)
    },
    cell: add,
    drop() {
      used = openAt
    },
    close(end) {
      // A cell ends one before the next one starts, so the row's end is noted the same way.
      add(end + 1)
      rows.push(openAt)
      lines.push(openLine)
    },
    finish: (consumed, nextLine, rejects) => {
      const rowStarts = rows
      const rowLines = lines
      const ends = starts
      rowStarts.push(used)
      rows = []
      lines = []
      return {
        consumed,
        nextLine,
        rejects,
        count: rowLines.length,
        line: (row) => rowLines[row] ?? 0,
        width: (row) => (rowStarts[row + 1] ?? 0) - (rowStarts[row] ?? 0) - 1,
        cell: (row, column) => {
          const first = rowStarts[row] ?? 0
          const at = first + column
          if (column < 0 || at >= (rowStarts[row + 1] ?? 0) - 1) return ''
          const from = ends[at] ?? 0
          const to = (ends[at + 1] ?? 0) - 1
          if (quoted && text.charCodeAt(from) === quote) return unquote(text.slice(from, to))
          return text.slice(from, to)
        },
      }
    },
  }
}

function unquote(raw: string): string {
  const end = raw.lastIndexOf('"')
  if (end <= 0) return raw.slice(1)
  // Text after the closing quote (`"a" b`) is kept: dropping it would lose words silently.
  return raw.slice(1, end).replaceAll('""', '"') + raw.slice(end + 1)
}
