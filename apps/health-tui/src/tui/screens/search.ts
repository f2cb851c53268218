import { escapeForTerminal } from '../../output.ts'
import { answerOf } from '../model/found.ts'
import { foundMarks, type SearchHit } from '../questions.ts'
import type { ScreenState, View } from '../state.ts'
import { fit, truncate, width, wrap } from '../text/layout.ts'
import { fieldText } from './field-text.ts'
import { bodyRows, rangeLine, type Brush } from './frame.ts'
import type { ViewScreen } from './view-screen.ts'
import { waitingLines } from './waiting-lines.ts'

type SearchView = Extract<View, { kind: 'search' }>

const rowHeight = 2
const above = 2

export const searchScreen: ViewScreen<SearchView> = {
  title: (_, view) => {
    if (isSearching(view)) return 'Search  searching ...'
    const { length } = hitsOf(view)
    return `Search  ${length === 0 ? 'everything' : `${length} found`}`
  },
  draw: drawSearch,
  list: (state, view) => ({ count: hitsOf(view).length, visible: visibleHits(state.rows), above, rowHeight }),
}

export function hitsOf({ found }: SearchView): readonly SearchHit[] {
  return answerOf(found) ?? []
}

function visibleHits(rows: number): number {
  return Math.max(1, Math.floor((bodyRows(rows) - above - 1) / rowHeight))
}

function drawSearch(state: ScreenState, view: SearchView, brush: Brush): readonly string[] {
  const { columns } = state
  const { theme } = brush
  const line = ` ${view.typing ? brush.signs.marker : ' '} words: `
  const head = [
    (view.typing ? theme.paint('key', line) : theme.paint('muted', line)) +
      fieldText(view.field, columns - line.length - 1, view.typing, theme),
    '',
  ]
  if (view.found !== 'loading' && 'failed' in view.found)
    return [...head, ...waitingLines(view.found, columns, brush)]
  const hits = hitsOf(view)
  if (hits.length === 0)
    return [...head, ...wrap(emptyText(view), columns - 4).map((part) => theme.paint('muted', `  ${part}`))]
  const visible = visibleHits(state.rows)
  const { selected, top } = view.list
  return [
    ...head,
    ...hits
      .slice(top, top + visible)
      .flatMap((hit, index) => hitLines(hit, top + index === selected, columns, brush)),
    rangeLine(top, visible, hits.length, brush),
  ]
}

/** Whether what is shown is not yet what was found for the words as they are now. */
function isSearching({ found, field, answered }: SearchView): boolean {
  return found === 'loading' || field.text !== answered
}

function emptyText(view: SearchView): string {
  if (isSearching(view)) return 'searching ...'
  if (view.field.text.trim() === '')
    return 'Type words: cases, notifications, listings and what is wrong with them, accounts.'
  return 'Nothing holds all of these words.'
}

function hitLines(
  hit: SearchHit,
  selected: boolean,
  columns: number,
  { theme, signs }: Brush,
): readonly string[] {
  const mark = selected ? signs.marker : ' '
  const kind = hit.kind === 'letter' ? 'notification' : hit.kind
  const head = `${mark} ${kind.padEnd(13)}`
  const about = escapeForTerminal(hit.about)
  const title = truncate(
    `${escapeForTerminal(hit.title)}${about === '' ? '' : `  (${about})`}`,
    columns - width(head) - 1,
  )
  return [
    selected
      ? theme.paint('selected', fit(`${head}${title}`, columns))
      : theme.paint('muted', head) + theme.paint('title', title),
    snippetLine(hit.snippet, columns, { theme, signs }),
  ]
}

/** The words around a hit on one line; what was found in brackets, so that it is seen without colour. */
function snippetLine(snippet: string, columns: number, { theme }: Brush): string {
  const [open, close] = foundMarks
  let room = columns - 17
  let line = ''
  for (const part of snippet.replace(/\s+/g, ' ').split(new RegExp(`(${open}[^${close}]*${close})`, 'u'))) {
    if (room <= 0) break
    const isFound = part.startsWith(open)
    const text = escapeForTerminal(
      isFound ? `[${part.slice(1, -1)}]` : part.replaceAll(open, '').replaceAll(close, ''),
    )
    const cut = truncate(text, room)
    room -= width(cut)
    line += isFound ? theme.paint('key', cut) : theme.paint('muted', cut)
  }
  return line === '' ? '' : `${' '.repeat(15)}${line}`
}
