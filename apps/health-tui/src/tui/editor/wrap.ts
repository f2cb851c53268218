import { columnsAt } from './cells.ts'
import { isSimple, nextGrapheme } from './graphemes.ts'

/** Soft wrap at one width, remembering the rows of each line, so that only a line that changed is wrapped again. */
export interface Wrap {
  readonly columns: number
  /** Where the rows of a line begin; the first is 0. */
  rowsOf(line: string): readonly number[]
}

/** Lines remembered, and units of text in them: enough for any plan, and bounded where a line has megabytes. */
const mostLines = 8192
const mostUnits = 8_000_000

const oneRow: readonly number[] = [0]
const printable = /^[ -~]*$/

/** `compute` is for tests that count how often a line is wrapped. */
export function createWrap(columns: number, compute: typeof wrapLine = wrapLine): Wrap {
  const known = new Map<string, readonly number[]>()
  let units = 0
  return {
    columns,
    rowsOf(line) {
      if (line.length <= columns && printable.test(line)) return oneRow
      const found = known.get(line)
      if (found !== undefined) return found
      const rows = compute(line, columns)
      known.set(line, rows)
      units += line.length
      for (const [oldest] of known) {
        if ((known.size <= mostLines && units <= mostUnits) || oldest === line) break
        known.delete(oldest)
        units -= oldest.length
      }
      return rows
    },
  }
}

/**
 * Where the rows of `line` begin when none is wider than `columns`: after a blank or a hyphen where there is one, else
 * between wide characters, else anywhere. One blank may stand in the column after the last, so that a word that just
 * fits does not move for it.
 */
export function wrapLine(line: string, columns: number): readonly number[] {
  const rows = [0]
  let rowStart = 0
  let opportunity = 0
  let column = 0
  let position = 0
  while (position < line.length) {
    const next = nextGrapheme(line, position)
    const unit = line.charCodeAt(position)
    const size = columnsAt(line, position, next, column)
    const blank = unit === 0x20 || unit === 0x09
    if (column + (blank ? 0 : size) > columns && position > rowStart) {
      rowStart = opportunity > rowStart ? opportunity : position
      rows.push(rowStart)
      position = rowStart
      column = 0
      continue
    }
    column += size
    position = next
    if (blank || (unit === 0x2d && isWordCharacter(line, next)) || canBreakBetween(line, unit, size, next))
      opportunity = next
  }
  return rows
}

/** The row of a line that holds an offset; an offset where a row begins is in that row. */
export function rowAt(rows: readonly number[], offset: number): number {
  let low = 0
  let high = rows.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((rows[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function isWordCharacter(line: string, position: number): boolean {
  return /[\p{L}\p{N}]/u.test(line.charAt(position))
}

// Closing marks do not begin a row, opening ones do not end it.
const closing = new Set(
  '、。，．・：；？！）」』】〉》〕］｝ーぁぃぅぇぉっゃゅょァィゥェォッャュョ,.;:!?)]}%',
)
const opening = new Set('（「『【〈《〔［｛')

function canBreakBetween(line: string, unit: number, size: number, next: number): boolean {
  if (size < 2 || unit < 0x1100 || !isSimple(unit)) return false
  return !opening.has(String.fromCharCode(unit)) && !closing.has(line.charAt(next))
}
