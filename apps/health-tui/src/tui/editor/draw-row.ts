import type { Brush } from '../screens/frame.ts'
import type { Meaning } from '../theme/theme.ts'
import { cellOf, walkRow } from './cells.ts'
import { lineMatches, type Match } from './find.ts'
import { worst } from './mark-sign.ts'
import { endOf, isCursor, startOf } from './selection.ts'
import type { EditorState, TextMark } from './state.ts'

/** A row of a line; `from` and `to` are offsets in the line, marks are positions in the text. */
export interface RowOfLine {
  readonly content: string
  readonly start: number
  readonly from: number
  readonly to: number
  readonly marks: readonly TextMark[]
}

export interface DrawnRow {
  readonly text: string
  readonly columns: number
  /** Where there are no colours: a row of signs under the text, or nothing. */
  readonly under: string
}

type Look = 'plain' | 'stands' | 'selected' | 'found' | 'person' | TextMark['level']

/** Under the text, where nothing can be painted. `person` is the first letter of a name. */
const underSigns: Readonly<Record<Exclude<Look, 'person'>, string>> = {
  plain: ' ',
  stands: ' ',
  selected: '^',
  found: '=',
  error: '~',
  warning: '~',
  info: '~',
}

export function drawRow(state: EditorState, row: RowOfLine, { theme }: Brush): DrawnRow {
  const plainTheme = theme.name === 'none'
  const most = state.wrap.columns + 1
  const found = matchesNear(state, row)
  const runs: { look: Look; text: string }[] = []
  let under = ''
  const add = (look: Look, text: string, columns: number, initial: string): void => {
    const last = runs.at(-1)
    if (last?.look === look) last.text += text
    else runs.push({ look, text })
    if (plainTheme) under += (look === 'person' ? initial : underSigns[look]).repeat(columns)
  }
  let used = 0
  walkRow(row.content, row.from, row.to, (offset, next, column) => {
    const cell = cellOf(row.content.slice(offset, next), column)
    const columns = Math.min(cell.columns, most - column)
    if (columns <= 0) return false
    // A stand-in wider than a whole row, or a tab at its end, is cut: both are ASCII.
    const text = columns < cell.columns ? cell.text.slice(0, columns) : cell.text
    const position = row.start + offset
    const person = state.people.find(
      ({ selection }) => selection.head >= position && selection.head < row.start + next,
    )
    add(
      lookOf(state, row, position, row.start + next, cell.stands, person !== undefined, found),
      text,
      columns,
      initialOf(person?.name),
    )
    used = column + columns
    return undefined
  })
  // A selected line break, and a person at the line's end, are shown as a blank after the text.
  const end = row.start + row.to
  if (row.to === row.content.length && used < most) {
    const person = state.people.find(({ selection }) => selection.head === end)
    const selected = startOf(state.selection) <= end && endOf(state.selection) > end
    if (selected || person !== undefined) {
      add(selected ? 'selected' : 'person', ' ', 1, initialOf(person?.name))
      used += 1
    }
  }
  return {
    text: runs.map(({ look, text }) => paint(look, text, theme)).join(''),
    columns: used,
    under: under.trim() === '' ? '' : under.trimEnd(),
  }
}

function lookOf(
  { selection }: EditorState,
  { marks }: RowOfLine,
  from: number,
  to: number,
  stands: boolean,
  person: boolean,
  found: readonly Match[],
): Look {
  if (!isCursor(selection) && from >= startOf(selection) && from < endOf(selection)) return 'selected'
  if (person) return 'person'
  if (found.some((match) => from >= match.from && from < match.to)) return 'found'
  const mark = worst(marks.filter((mark) => mark.from < to && mark.to > from))
  return mark?.level ?? (stands ? 'stands' : 'plain')
}

const reversed = (text: string): string => `\u001b[7m${text}\u001b[27m`
const underlined = (text: string): string => `\u001b[4m${text}\u001b[24m`

function paint(look: Look, text: string, theme: Brush['theme']): string {
  if (theme.name === 'none') return text
  if (look === 'plain' || look === 'selected') return theme.paint(look, text)
  if (look === 'stands') return theme.paint('muted', text)
  if (look === 'person') return theme.paint('info', reversed(text))
  const meaning: Meaning = look === 'found' ? 'key' : look
  return theme.paint(meaning, underlined(text))
}

/** What is found in a row, in positions of the text; looked for in the row and a little around it. */
function matchesNear(state: EditorState, { content, start, from, to }: RowOfLine): readonly Match[] {
  const query = state.find?.query ?? ''
  if (query === '') return []
  const first = Math.max(0, from - 2 * query.length)
  return lineMatches(content.slice(first, to + 2 * query.length), query).map((match) => ({
    from: start + first + match.from,
    to: start + first + match.to,
  }))
}

function initialOf(name = ''): string {
  const initial = name.charAt(0).toUpperCase()
  return /^[A-Z0-9]$/.test(initial) ? initial : '|'
}
