import { escapeForTerminal } from '../../output.ts'
import { keysOf } from '../actions/action.ts'
import { quitAction } from '../actions/quit.ts'
import { keyLabel } from '../input/key-names.ts'
import { currentView, type DataFailure, type ScreenState } from '../state.ts'
import { fit, truncate, width, wrap } from '../text/layout.ts'
import { caseCursor } from './case/case-page.ts'
import { drawFooter, drawHeader } from './chrome.ts'
import { bodyRows, headerRows, isTooSmall, smallest, type Brush } from './frame.ts'
import { drawHelp } from './help.ts'
import { drawImportPrompt } from './import-prompt.ts'
import { lifeCursor } from './life.ts'
import { drawPalette } from './palette.ts'
import { drawView } from './views.ts'

/** The whole screen as exactly `rows` lines, none wider than `columns`. Pure: the same state gives the same lines. */
export function drawScreen(state: ScreenState, brush: Brush): readonly string[] {
  const { rows } = state
  if (isTooSmall(state)) return drawTooSmall(state)
  const body = drawBody(state, brush)
  const space = bodyRows(rows)
  const filled =
    body.length >= space
      ? body.slice(0, space)
      : [...body, ...Array.from({ length: space - body.length }, () => '')]
  const [message = '', ...keys] = drawFooter(state, brush)
  const said = longMessage(state, message, brush)
  // A sentence that is longer than a line covers the last lines of the body until the next key.
  return [...drawHeader(state, brush), ...filled.slice(0, space - said.length + 1), ...said, ...keys]
}

const mostMessageLines = 4

/** The message below the body, on as many lines as its sentence needs. */
function longMessage({ toast, columns }: ScreenState, line: string, { theme }: Brush): readonly string[] {
  if (toast === null) return [line]
  const text = escapeForTerminal(toast.text)
  if (width(text) < columns) return [line]
  const lines = wrap(text, columns - 2).slice(0, mostMessageLines)
  return lines.map((part) => theme.paint(toast.meaning, ` ${fit(part, columns - 1)}`))
}

/** Where the terminal's own cursor belongs, from 0; undefined where nothing is written into. */
export function screenCursor(
  state: ScreenState,
  brush: Brush,
): { readonly column: number; readonly row: number } | undefined {
  const { prompt, help, palette, data } = state
  const view = currentView(state)
  if (isTooSmall(state)) return undefined
  if (prompt !== null || help !== null || palette !== null) return undefined
  if (data.phase !== 'ready') return undefined
  const cursor =
    view.kind === 'case'
      ? caseCursor(state, view.screen, brush)
      : view.kind === 'life'
        ? lifeCursor(state, view, brush)
        : undefined
  return cursor === undefined ? undefined : { column: cursor.column, row: cursor.row + headerRows }
}

function drawBody(state: ScreenState, brush: Brush): readonly string[] {
  if (state.prompt !== null) return drawImportPrompt(state.prompt, state, brush)
  if (state.palette !== null) return drawPalette(state, state.palette, brush)
  if (state.help !== null) return drawHelp(state, state.help, brush)
  if (state.data.phase === 'opening') {
    const what = state.sample ? 'Making the sample data' : `Opening ${escapeForTerminal(state.databasePath)}`
    return ['', brush.theme.paint('muted', truncate(`  ${what} ...`, state.columns))]
  }
  if (state.data.phase === 'failed') return drawFailure(state, state.data, brush)
  return drawView(state, brush)
}

function drawFailure(state: ScreenState, failure: DataFailure, { theme }: Brush): readonly string[] {
  const { what, where, why, remedy } = failure
  const safe = escapeForTerminal
  return [
    '',
    ...wrap(`${startedLarge(safe(what))}: ${safe(why)}.`, state.columns - 4).map((line) =>
      theme.paint('error', `  ${line}`),
    ),
    ...(where === null ? [] : wrap(safe(where), state.columns - 4)).map((line) =>
      theme.paint('muted', `  ${line}`),
    ),
    '',
    ...wrap(`What to do: ${safe(remedy)}. r tries again.`, state.columns - 4).map((line) => `  ${line}`),
  ]
}

function startedLarge(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function drawTooSmall(state: ScreenState): readonly string[] {
  const { columns, rows } = state
  const leave = keyLabel(keysOf(quitAction, state)[0] ?? 'ctrl-c')
  const text = `health-tui needs ${smallest.columns}x${smallest.rows}; this terminal has ${columns}x${rows}. Enlarge it, or ${leave} quits.`
  const lines = wrap(text, Math.max(1, columns)).slice(0, rows)
  return [...lines, ...Array.from({ length: Math.max(0, rows - lines.length) }, () => '')]
}
