import { walkRow } from './cells.ts'
import { graphemeStart } from './graphemes.ts'
import { lengthOf, lineCount, lineIndexAt, lineOf, lineStart, type Text } from './text.ts'
import { rowAt, type Wrap } from './wrap.ts'

/** A row on screen: a line of the text and the soft-wrapped row in it. */
export interface Place {
  readonly line: number
  readonly row: number
}

export interface Viewport {
  readonly columns: number
  readonly rows: number
  /** The first visible row. */
  readonly top: Place
}

/** The last row of the view shows the status. */
const statusRows = 1

/** Below this there is no gutter: the text needs the room. */
const leastForGutter = 20

/** A column for the sign, the digits of the line number, a blank. */
export function gutterColumns(columns: number, lines: number): number {
  return columns < leastForGutter ? 0 : 2 + Math.max(3, String(lines).length)
}

/** What is left for text beside the gutter; one more column is kept for the cursor at a row's end. */
export function textColumns(columns: number, lines: number): number {
  return Math.max(1, columns - gutterColumns(columns, lines) - 1)
}

export function textRows({ rows }: Viewport): number {
  return Math.max(1, rows - statusRows)
}

export function placeOf(text: Text, wrap: Wrap, position: number): Place {
  const line = lineIndexAt(text, position)
  return { line, row: rowAt(wrap.rowsOf(lineOf(text, line)), position - lineStart(text, line)) }
}

/** The column in its row where the cursor at `position` is shown. */
export function columnOf(text: Text, wrap: Wrap, position: number): number {
  const line = lineIndexAt(text, position)
  const content = lineOf(text, line)
  const offset = graphemeStart(content, position - lineStart(text, line))
  const rows = wrap.rowsOf(content)
  return walkRow(content, rows[rowAt(rows, offset)] ?? 0, offset, () => undefined)
}

/** The position in a row that is at `column`, or the row's last one where it is shorter. */
export function positionAt(text: Text, wrap: Wrap, place: Place, column: number): number {
  const content = lineOf(text, place.line)
  const rows = wrap.rowsOf(content)
  const from = rows[place.row] ?? 0
  const end = rows[place.row + 1]
  let offset = from
  let last = from
  const width = walkRow(content, from, end ?? content.length, (position, _, at) => {
    last = position
    if (at > column) return false
    offset = position
    return undefined
  })
  // Behind the last character only where the line ends: a soft-wrapped row's end is the next row's beginning.
  if (column >= width) offset = end === undefined ? content.length : last
  return lineStart(text, place.line) + offset
}

/** The place `steps` rows further (or back, if negative), kept inside the text. */
export function stepRows(text: Text, wrap: Wrap, place: Place, steps: number): Place {
  let { line, row } = place
  let rest = Math.abs(steps)
  if (steps < 0) {
    while (rest > row && line > 0) {
      rest -= row + 1
      line -= 1
      row = wrap.rowsOf(lineOf(text, line)).length - 1
    }
    return { line, row: Math.max(0, row - rest) }
  }
  let count = wrap.rowsOf(lineOf(text, line)).length
  while (row + rest >= count && line < lineCount(text) - 1) {
    rest -= count - row
    line += 1
    row = 0
    count = wrap.rowsOf(lineOf(text, line)).length
  }
  return { line, row: Math.min(count - 1, row + rest) }
}

/** The view scrolled as little as possible so that `position` is visible and no room below the text stays empty. */
export function reveal(text: Text, wrap: Wrap, viewport: Viewport, position: number): Viewport {
  const height = textRows(viewport)
  const target = placeOf(text, wrap, position)
  const end = placeOf(text, wrap, lengthOf(text))
  const lowest = stepRows(text, wrap, end, 1 - height)
  const given = clamp(text, wrap, viewport.top)
  const top = isBefore(lowest, given) ? lowest : given
  let next = top
  if (isBefore(target, top)) next = target
  else if (target.line - top.line >= height || isBefore(stepRows(text, wrap, top, height - 1), target))
    next = stepRows(text, wrap, target, 1 - height)
  return next.line === viewport.top.line && next.row === viewport.top.row
    ? viewport
    : { ...viewport, top: next }
}

function clamp(text: Text, wrap: Wrap, place: Place): Place {
  const line = Math.min(place.line, lineCount(text) - 1)
  return { line, row: Math.min(place.row, wrap.rowsOf(lineOf(text, line)).length - 1) }
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.row < b.row)
}
