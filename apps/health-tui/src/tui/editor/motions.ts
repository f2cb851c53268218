import { nextGrapheme, previousGrapheme } from './graphemes.ts'
import type { EditorState } from './state.ts'
import { lengthOf, lineCount, lineIndexAt, lineOf, lineStart, type Text } from './text.ts'
import { columnOf, placeOf, positionAt, stepRows, textRows } from './viewport.ts'
import { nextWordEnd, previousWordStart } from './words.ts'

export function left(text: Text, position: number): number {
  const { start, content } = lineAround(text, position)
  return position === start ? Math.max(0, position - 1) : start + previousGrapheme(content, position - start)
}

export function right(text: Text, position: number): number {
  const { start, content } = lineAround(text, position)
  return position === start + content.length
    ? Math.min(lengthOf(text), position + 1)
    : start + nextGrapheme(content, position - start)
}

/** The end of this word or the next one, over line breaks. */
export function wordRight(text: Text, position: number): number {
  const first = lineIndexAt(text, position)
  for (let index = first; index < lineCount(text); index += 1) {
    const start = lineStart(text, index)
    const end = nextWordEnd(lineOf(text, index), index === first ? position - start : 0)
    if (end !== undefined) return start + end
  }
  return lengthOf(text)
}

/** The start of this word or the one before, over line breaks. */
export function wordLeft(text: Text, position: number): number {
  const first = lineIndexAt(text, position)
  for (let index = first; index >= 0; index -= 1) {
    const start = lineStart(text, index)
    const content = lineOf(text, index)
    const found = previousWordStart(content, index === first ? position - start : content.length)
    if (found !== undefined) return start + found
  }
  return 0
}

export function lineBegin(text: Text, position: number): number {
  return lineAround(text, position).start
}

export function lineEnd(text: Text, position: number): number {
  const { start, content } = lineAround(text, position)
  return start + content.length
}

/** The blank line (or end) before the paragraph. */
export function paragraphUp(text: Text, position: number): number {
  let index = lineIndexAt(text, position)
  while (index > 0 && isBlank(text, index)) index -= 1
  while (index > 0 && !isBlank(text, index)) index -= 1
  return lineStart(text, index)
}

export function paragraphDown(text: Text, position: number): number {
  const last = lineCount(text) - 1
  let index = lineIndexAt(text, position)
  while (index < last && isBlank(text, index)) index += 1
  while (index < last && !isBlank(text, index)) index += 1
  return index === last && !isBlank(text, index) ? lengthOf(text) : lineStart(text, index)
}

/** The beginning of the visible row; at it already, that of the line. */
export function rowBegin({ text, wrap, selection }: EditorState): number {
  const begin = positionAt(text, wrap, placeOf(text, wrap, selection.head), 0)
  return begin === selection.head ? lineBegin(text, selection.head) : begin
}

/** The end of the visible row; at it already, that of the line. */
export function rowEnd({ text, wrap, selection }: EditorState): number {
  const end = positionAt(text, wrap, placeOf(text, wrap, selection.head), Infinity)
  return end === selection.head ? lineEnd(text, selection.head) : end
}

/** So many visible rows up or down, keeping the column that the motion began with. */
export function byRows(
  { text, wrap, selection, goal }: EditorState,
  rows: number,
): { readonly position: number; readonly goal: number } {
  const column = goal ?? columnOf(text, wrap, selection.head)
  const from = placeOf(text, wrap, selection.head)
  const to = stepRows(text, wrap, from, rows)
  if (to.line === from.line && to.row === from.row && rows !== 0)
    return { position: rows < 0 ? lineStart(text, from.line) : lengthOf(text), goal: column }
  return { position: positionAt(text, wrap, to, column), goal: column }
}

/** A page keeps two rows of what was visible. */
export function pageRows({ viewport }: EditorState): number {
  return Math.max(1, textRows(viewport) - 2)
}

function lineAround(text: Text, position: number): { readonly start: number; readonly content: string } {
  const index = lineIndexAt(text, position)
  return { start: lineStart(text, index), content: lineOf(text, index) }
}

function isBlank(text: Text, index: number): boolean {
  return /^\s*$/.test(lineOf(text, index))
}
