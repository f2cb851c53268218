import { escapeForTerminal } from '../../output.ts'
import { graphemes } from './graphemes.ts'
import { width } from './layout.ts'

/** A piece of a line: as it may be printed, and the mark that it belongs to. */
export interface MarkedRun {
  readonly text: string
  readonly mark: number | null
}

export interface TextMark {
  readonly start: number
  readonly end: number
}

/**
 * Wraps text to `columns` and keeps hold of its marks, which must be in order and not overlap. A mark stands in brackets,
 * so that it is seen without colour too. Everything comes out safe to print.
 */
export function markedLines(
  text: string,
  marks: readonly TextMark[],
  columns: number,
): readonly (readonly MarkedRun[])[] {
  const lines: MarkedRun[][] = []
  let offset = 0
  for (const line of text.split(/\r\n|\n|\r/)) {
    lines.push(...wrapLine(piecesOf(text, offset, offset + line.length, marks), Math.max(1, columns)))
    const ending = text.startsWith('\r\n', offset + line.length) ? 2 : 1
    offset += line.length + ending
  }
  return lines
}

interface Piece {
  /** A word with the blanks before it. */
  readonly blanks: string
  readonly word: string
  readonly mark: number | null
}

/** Cuts one line into words, and words at the ends of marks; brackets stick to the words that they enclose. */
function piecesOf(text: string, from: number, to: number, marks: readonly TextMark[]): readonly Piece[] {
  const cuts = new Set([from, to])
  for (const { start, end } of marks) {
    if (start > from && start < to) cuts.add(start)
    if (end > from && end < to) cuts.add(end)
  }
  const edges = [...cuts].toSorted((a, b) => a - b)
  const pieces: Piece[] = []
  // Blanks at the end of a stretch come before the first word of the next.
  let carried = ''
  for (const [index, start] of edges.slice(0, -1).entries()) {
    const end = edges[index + 1] ?? to
    const at = marks.findIndex((mark) => mark.start <= start && end <= mark.end)
    const mark = marks[at]
    const words = [...text.slice(start, end).matchAll(/(\s*)(\S+)/g)]
    for (const [place, [, blanks = '', word = '']] of words.entries()) {
      const opens = mark !== undefined && place === 0 && mark.start === start
      const closes = mark !== undefined && place === words.length - 1 && mark.end === end
      pieces.push({
        blanks: escapeForTerminal((carried + blanks).replaceAll('\t', '  ')),
        word: `${opens ? '[' : ''}${escapeForTerminal(word)}${closes ? ']' : ''}`,
        mark: at < 0 ? null : at,
      })
      carried = ''
    }
    carried += /\s*$/.exec(text.slice(start, end))?.[0] ?? ''
  }
  return pieces
}

function wrapLine(pieces: readonly Piece[], columns: number): MarkedRun[][] {
  const lines: MarkedRun[][] = [[]]
  let used = 0
  const add = (text: string, mark: number | null): void => {
    const line = lines.at(-1) ?? []
    const last = line.at(-1)
    if (last?.mark === mark) line[line.length - 1] = { text: last.text + text, mark }
    else line.push({ text, mark })
    used += width(text)
  }
  const breakLine = (): void => {
    lines.push([])
    used = 0
  }
  for (const { blanks, word, mark } of pieces) {
    const size = width(word)
    const space = used === 0 ? Math.min(width(blanks), Math.floor(columns / 3)) : width(blanks)
    if (used > 0 && blanks !== '' && used + space + size > columns) breakLine()
    else if (space > 0) {
      const last = lines.at(-1)?.at(-1)
      // Blanks inside a mark belong to it, so that its bracket closes behind the last word.
      add(' '.repeat(space), last?.mark === mark ? mark : null)
    }
    if (used + size <= columns) {
      add(word, mark)
      continue
    }
    for (const { segment } of graphemes.segment(word)) {
      const one = width(segment)
      if (one > columns) continue
      if (used + one > columns) breakLine()
      add(segment, mark)
    }
  }
  return lines
}
