import { columnsAt } from './cells.ts'
import { createStepper, isSimple } from './graphemes.ts'

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

/** A line longer than this is wrapped anew only from where it changed to where its rows fall in with the old ones. */
const longLine = 4096

/** `compute` is for tests that count how often a line is wrapped. */
export function createWrap(columns: number, compute: typeof wrapLine = wrapLine): Wrap {
  const known = new Map<string, readonly number[]>()
  let units = 0
  let latestLong: Wrapped | undefined
  return {
    columns,
    rowsOf(line) {
      if (line.length <= columns && printable.test(line)) return oneRow
      const found = known.get(line)
      if (found !== undefined) return found
      const rows =
        line.length > longLine && latestLong !== undefined
          ? rewrapLine(latestLong, line, columns)
          : compute(line, columns)
      if (line.length > longLine) latestLong = { line, rows }
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

interface Wrapped {
  readonly line: string
  readonly rows: readonly number[]
}

/**
 * The same as `wrapLine(line, columns)`, using the rows of an earlier version of the line. Where a row
 * ends depends on the text up to the first character that did not fit, which is never behind the beginning of the row
 * after the next: so rows well before the change stay, and all rows stay from where one begins at an old beginning
 * behind the change.
 */
export function rewrapLine(earlier: Wrapped, line: string, columns: number): readonly number[] {
  const old = earlier.line
  const most = Math.min(old.length, line.length)
  let same = 0
  while (same < most && old.charCodeAt(same) === line.charCodeAt(same)) same += 1
  let sameEnd = 0
  while (
    sameEnd < most - same &&
    old.charCodeAt(old.length - 1 - sameEnd) === line.charCodeAt(line.length - 1 - sameEnd)
  )
    sameEnd += 1
  const kept = Math.max(0, rowAt(earlier.rows, same) - 3)
  const grown = line.length - old.length
  const rows = earlier.rows.slice(0, kept + 1)
  let behind = kept + 1
  const tail = wrapLine(line, columns, rows[kept] ?? 0, (start) => {
    if (start < line.length - sameEnd) return false
    while ((earlier.rows[behind] ?? Infinity) < start - grown) behind += 1
    return earlier.rows[behind] === start - grown
  })
  for (const start of tail.slice(1)) rows.push(start)
  const joined = rows.at(-1) ?? 0
  if (joined >= line.length - sameEnd && earlier.rows[behind] === joined - grown)
    for (let row = behind + 1; row < earlier.rows.length; row += 1)
      rows.push((earlier.rows[row] ?? 0) + grown)
  return rows
}

/**
 * Where the rows of `line` begin when none is wider than `columns`: after a blank or a hyphen where there is one, else
 * between wide characters, else anywhere. One blank may stand in the column after the last, so that a word that just
 * fits does not move for it. `from` is the beginning of a row; `stop` may end the work after a row's beginning.
 */
export function wrapLine(
  line: string,
  columns: number,
  from = 0,
  stop: (rowStart: number) => boolean = () => false,
): readonly number[] {
  const nextGrapheme = createStepper(line)
  const rows = [from]
  let rowStart = from
  let column = 0
  /** The last place where the row may end, and the columns up to there. */
  let opportunity = from
  let opportunityColumn = 0
  let tabs = false
  let position = from
  while (position < line.length) {
    const unit = line.charCodeAt(position)
    const next = nextGrapheme(position)
    const size = columnsAt(line, position, next, column)
    const blank = unit === 0x20 || unit === 0x09
    if (column + (blank ? 0 : size) > columns && position > rowStart) {
      const atOpportunity = opportunity > rowStart
      rowStart = atOpportunity ? opportunity : position
      rows.push(rowStart)
      if (stop(rowStart)) return rows
      // What was carried over keeps its width, but for tabs, which depend on the column.
      column = atOpportunity && !tabs ? column - opportunityColumn : 0
      if (tabs) position = rowStart
      tabs = false
      continue
    }
    column += size
    position = next
    if (unit === 0x09) tabs = true
    if (
      blank ||
      (unit === 0x2d && isWordCharacter(line, next)) ||
      (size > 1 && canBreakBetween(line, unit, next))
    ) {
      opportunity = next
      opportunityColumn = column
    }
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

const wordCharacter = /[\p{L}\p{N}]/u

function isWordCharacter(line: string, position: number): boolean {
  return wordCharacter.test(line.charAt(position))
}

// Closing marks do not begin a row, opening ones do not end it.
const closing = codesOf(
  '、。，．・：；？！）」』】〉》〕］｝ーぁぃぅぇぉっゃゅょァィゥェォッャュョ,.;:!?)]}%',
)
const opening = codesOf('（「『【〈《〔［｛')

function canBreakBetween(line: string, unit: number, next: number): boolean {
  if (unit < 0x1100 || !isSimple(unit)) return false
  return !opening.has(unit) && !closing.has(line.charCodeAt(next))
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)))
}
