import type { Brush } from '../screens/frame.ts'
import type { Meaning } from '../theme/theme.ts'
import { cellOf, walkRow } from './cells.ts'
import { lineMatches, type Match } from './find.ts'
import { worst } from './mark-sign.ts'
import { endOf, startOf } from './selection.ts'
import type { EditorState, Person, TextMark } from './state.ts'

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

/** `person` is a colleague's cursor, `theirs` what they have selected. */
type Look = 'plain' | 'stands' | 'selected' | 'found' | 'person' | 'theirs' | TextMark['level']

/** Under the text, where nothing can be painted. A colleague has the first letter of the name: `aaaA`. */
const underSigns: Readonly<Record<Exclude<Look, 'person' | 'theirs'>, string>> = {
  plain: ' ',
  stands: ' ',
  selected: '^',
  found: '=',
  error: '~',
  warning: '~',
  info: '~',
}

export function drawRow(state: EditorState, row: RowOfLine, { theme }: Brush): DrawnRow {
  const most = state.wrap.columns + 1
  const looks = looksIn(state, row)
  const shown = row.content.slice(row.from, row.to)
  if (looks === undefined && printable.test(shown)) return { text: shown, columns: shown.length, under: '' }
  const runs: { look: Look; text: string }[] = []
  let under = ''
  const add = (look: Look, text: string, columns: number, person: Person | undefined): void => {
    const last = runs.at(-1)
    if (last?.look === look) last.text += text
    else runs.push({ look, text })
    if (theme.name === 'none') under += underSign(look, person).repeat(columns)
  }
  let used = 0
  walkRow(row.content, row.from, row.to, (offset, next, column) => {
    const cell = cellOf(row.content.slice(offset, next), column)
    const columns = Math.min(cell.columns, most - column)
    if (columns <= 0) return false
    // A stand-in wider than a whole row, or a tab at its end, is cut: both are ASCII.
    const text = columns < cell.columns ? cell.text.slice(0, columns) : cell.text
    const from = row.start + offset
    const to = row.start + next
    const look = looks === undefined ? undefined : lookOf(looks, from, to)
    const person = looks === undefined ? undefined : personAt(looks, from, to)
    add(look ?? (cell.stands ? 'stands' : 'plain'), text, columns, person)
    used = column + columns
    return undefined
  })
  // A selected line break, and a person at the line's end, are shown as a blank after the text.
  const end = row.start + row.to
  if (looks !== undefined && row.to === row.content.length && used < most) {
    const at = looks.people.find(({ selection }) => selection.head === end)
    const over = looks.people.find(({ selection }) => startOf(selection) <= end && endOf(selection) > end)
    const selected = looks.from <= end && looks.to > end
    const look = selected
      ? 'selected'
      : at !== undefined
        ? 'person'
        : over === undefined
          ? undefined
          : 'theirs'
    if (look !== undefined) {
      add(look, ' ', 1, at ?? over)
      used += 1
    }
  }
  return {
    text: runs.map(({ look, text }) => paint(look, text, theme)).join(''),
    columns: used,
    under: under.trim() === '' ? '' : under.trimEnd(),
  }
}

const printable = /^[ -~]*$/

/** What gives parts of a row another look; all in positions of the text. */
interface Looks {
  /** What is selected; nothing where both are equal. */
  readonly from: number
  readonly to: number
  readonly people: readonly Person[]
  readonly found: readonly Match[]
  readonly marks: readonly TextMark[]
}

/** Undefined where the whole row looks plain, as most rows do. */
function looksIn(state: EditorState, row: RowOfLine): Looks | undefined {
  const begin = row.start + row.from
  const end = row.start + row.to
  const people = state.people.filter(
    ({ selection }) => startOf(selection) <= end && endOf(selection) >= begin,
  )
  const marks = row.marks.filter((mark) => mark.from < end && mark.to > begin)
  const found = matchesNear(state, row)
  const from = startOf(state.selection)
  const to = endOf(state.selection)
  const isSelected = from < to && from <= end && to > begin
  if (!isSelected && people.length + marks.length + found.length === 0) return undefined
  return { from, to, people, found, marks }
}

function lookOf({ from, to, people, found, marks }: Looks, position: number, next: number): Look | undefined {
  if (position >= from && position < to) return 'selected'
  if (people.some(({ selection: { head } }) => head >= position && head < next)) return 'person'
  if (found.some((match) => position >= match.from && position < match.to)) return 'found'
  const mark = worst(marks.filter(({ from: start, to: end }) => start < next && end > position))
  if (mark !== undefined) return mark.level
  return people.some((person) => hasSelected(person, position)) ? 'theirs' : undefined
}

/** Whose cursor or selection it is; a cursor is told before a selection. */
function personAt({ people }: Looks, position: number, next: number): Person | undefined {
  return (
    people.find(({ selection: { head } }) => head >= position && head < next) ??
    people.find((person) => hasSelected(person, position))
  )
}

function hasSelected({ selection }: Person, position: number): boolean {
  return position >= startOf(selection) && position < endOf(selection)
}

const reversed = (text: string): string => `\u001b[7m${text}\u001b[27m`
const leaning = (text: string): string => `\u001b[3m${text}\u001b[23m`
const underlined = (text: string): string => `\u001b[4m${text}\u001b[24m`

function paint(look: Look, text: string, theme: Brush['theme']): string {
  if (theme.name === 'none') return text
  if (look === 'plain' || look === 'selected') return theme.paint(look, text)
  if (look === 'stands') return theme.paint('muted', text)
  if (look === 'person') return theme.paint('info', reversed(text))
  if (look === 'theirs') return theme.paint('info', leaning(underlined(text)))
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

function underSign(look: Look, person: Person | undefined): string {
  if (look === 'person') return initialOf(person?.name)
  return look === 'theirs' ? initialOf(person?.name).toLowerCase() : underSigns[look]
}

function initialOf(name = ''): string {
  const initial = name.charAt(0).toUpperCase()
  return /^[A-Z0-9]$/.test(initial) ? initial : '|'
}
