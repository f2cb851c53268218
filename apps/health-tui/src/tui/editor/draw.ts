import { escapeForTerminal } from '../../output.ts'
import type { Brush } from '../screens/frame.ts'
import { truncate, width } from '../text/layout.ts'
import type { Meaning } from '../theme/theme.ts'
import { drawRow } from './draw-row.ts'
import { drawStatus } from './draw-status.ts'
import { signOf, worst } from './mark-sign.ts'
import { endOf, startOf } from './selection.ts'
import { resize, type EditorState, type Person, type TextMark } from './state.ts'
import { lineCount, lineOf, lineStart } from './text.ts'
import { columnOf, gutterColumns, placeOf, textRows } from './viewport.ts'

export interface DrawOptions {
  readonly columns: number
  readonly rows: number
  readonly brush: Brush
}

export interface EditorPicture {
  /** Exactly `rows` lines, none wider than `columns`, with nothing from the text that a terminal would obey. */
  readonly lines: readonly string[]
  /** Where the real cursor belongs, from 0. */
  readonly cursor: { readonly column: number; readonly row: number }
}

/** The least room, in columns, in which a remark at a line's end says anything. */
const leastMessage = 20

/** Draws an editor: text with gutter, remarks, selection and other people, and the status line. Pure. */
export function drawEditor(given: EditorState, { columns, rows, brush }: DrawOptions): EditorPicture {
  const state = resize(given, columns, rows)
  const { text, wrap, viewport } = state
  const height = textRows(state.viewport)
  const gutter = gutterColumns(columns, lineCount(text))
  const cursor = placeOf(text, wrap, state.selection.head)
  const lines: string[] = []
  let cursorRow: number | undefined
  let { line, row } = viewport.top
  while (line < lineCount(text) && (lines.length < height || cursorRow === undefined)) {
    const content = lineOf(text, line)
    const start = lineStart(text, line)
    const starts = wrap.rowsOf(content)
    const end = start + content.length
    const here = marksWithin(state.marks, start, end)
    for (; row < starts.length && (lines.length < height || cursorRow === undefined); row += 1) {
      if (line === cursor.line && row === cursor.row) cursorRow = lines.length
      const from = starts[row] ?? 0
      const to = starts[row + 1] ?? content.length
      const drawn = drawRow(state, { content, start, from, to, marks: here }, brush)
      const room = columns - gutter - drawn.columns
      const isLast = to === content.length
      const note = isLast ? drawNote(state, here, start, end, room, brush) : ''
      lines.push(drawGutter(row === 0 ? line + 1 : undefined, here, gutter, brush) + drawn.text + note)
      if (drawn.under !== '') lines.push(' '.repeat(gutter) + drawn.under)
      // Where the text leaves no room behind it, the remark stands below.
      if (isLast && room < leastMessage) {
        const below = drawNote(state, here, start, end, columns - gutter, brush)
        if (below !== '') lines.push(' '.repeat(gutter) + below)
      }
    }
    row = 0
    line += 1
  }
  const cursorLine = cursorRow ?? 0
  // Rows of marks under the text may have pushed the cursor out of view: the first rows make room for it.
  const hidden = Math.max(0, cursorLine - height + 1)
  const shown = lines.slice(hidden, hidden + height)
  while (shown.length < height) shown.push(brush.theme.paint('muted', '~'))
  if (rows > 1) shown.push(drawStatus(state, columns, brush))
  const column = gutter + Math.min(wrap.columns, columnOf(text, wrap, state.selection.head))
  return {
    lines: shown.slice(0, rows),
    cursor: { column: Math.min(columns - 1, column), row: cursorLine - hidden },
  }
}

function drawGutter(
  number: number | undefined,
  marks: readonly TextMark[],
  columns: number,
  brush: Brush,
): string {
  if (columns === 0) return ''
  if (number === undefined) return ' '.repeat(columns)
  const mark = worst(marks)
  const sign = mark === undefined ? ' ' : brush.theme.paint(mark.level, signOf(mark.level, brush.signs))
  return `${sign}${brush.theme.paint('muted', String(number).padStart(columns - 2))} `
}

/** At a line's end: who is there, and the worst remark about the line. */
function drawNote(
  { people }: EditorState,
  marks: readonly TextMark[],
  from: number,
  to: number,
  room: number,
  { theme, signs }: Brush,
): string {
  const pieces: { readonly meaning: Meaning; readonly text: string }[] = []
  const here = people.filter(({ selection: { head } }) => head >= from && head <= to)
  if (here.length > 0) pieces.push({ meaning: 'info', text: `<- ${here.map(inWords).join(', ')}` })
  const mark = worst(marks)
  if (mark !== undefined) {
    const more = marks.length > 1 ? ` (+${marks.length - 1})` : ''
    pieces.push({
      meaning: mark.level,
      text: `${signOf(mark.level, signs)} ${escapeForTerminal(mark.message)}${more}`,
    })
  }
  let note = ''
  let left = room
  for (const { meaning, text } of pieces) {
    if (left < leastMessage) break
    const shown = truncate(text, left - 2)
    note += `  ${theme.paint(meaning, shown)}`
    left -= 2 + width(shown)
  }
  return note
}

/** A colleague at the end of the line where the cursor is; how much is selected is said, it may lie outside of what is seen. */
function inWords({ name, selection }: Person): string {
  const size = endOf(selection) - startOf(selection)
  return `${escapeForTerminal(name)}${size === 0 ? '' : ` (${size} selected)`}`
}

function marksWithin(marks: readonly TextMark[], from: number, to: number): readonly TextMark[] {
  return marks.filter(
    (mark) => mark.from <= to && mark.to >= from && (mark.from < to || mark.from === mark.to || from === to),
  )
}
