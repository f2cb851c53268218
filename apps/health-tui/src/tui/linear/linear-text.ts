import { drawScreen } from '../screens/draw.ts'
import { footerRows, headerRows, smallest } from '../screens/frame.ts'
import { unpainted } from '../screens/unpainted.ts'
import type { ScreenState } from '../state.ts'

/** The screen as a screen reader should hear it: no frame, no colour, no line drawn twice. */
interface LinearFrame {
  readonly title: string
  readonly body: readonly string[]
  readonly message: string
  readonly keys: string
}

/**
 * The lines to print after a change: where one is when that changed, then every line of the body that was not there
 * before (moving a selection: the row that it is on now), then what happened. Nothing where nothing changed.
 */
export function linesToSay(before: ScreenState | undefined, after: ScreenState): readonly string[] {
  const now = frameOf(after)
  const last = before === undefined ? undefined : frameOf(before)
  const elsewhere = last === undefined || withoutAge(last.title) !== withoutAge(now.title)
  // A row that the selection has left was said before.
  const known = new Set(elsewhere ? [] : last.body.flatMap((line) => [line, line.replace(/^selected: /, '')]))
  const news = now.body.filter((line) => !known.has(line))
  return [
    ...(elsewhere ? [now.title] : []),
    ...news,
    ...(now.message !== '' && now.message !== last?.message ? [now.message] : []),
    ...(elsewhere ? [`keys: ${now.keys}`] : []),
  ]
}

function frameOf(state: ScreenState): LinearFrame {
  // A window's size means nothing to a reader; the smallest one would only cut.
  const lines = drawScreen(
    { ...state, columns: Math.max(120, state.columns), rows: Math.max(smallest.rows + 16, state.rows) },
    unpainted,
  )
  const clean = (line: string): string => line.replace(/\s{2,}/g, '  ').trim()
  const body = lines
    .slice(headerRows, -footerRows)
    .map((line) =>
      clean(
        line.startsWith('>') ? `selected: ${line.slice(1).trim()}` : line.replace(/^-- (.*?) -+$/, '$1:'),
      ),
    )
    .filter((line) => line !== '' && !/^[-|\s]*$/.test(line))
  return {
    title: clean(lines[0] ?? ''),
    body: [...noteOf(clean(lines[1] ?? '')), ...body],
    message: clean(lines.at(-2) ?? ''),
    keys: clean(lines.at(-1) ?? ''),
  }
}

function noteOf(second: string): readonly string[] {
  return /[a-z]/i.test(second) ? [second] : []
}

/** The instant of the data moves by itself and is no news. */
function withoutAge(title: string): string {
  return title.replace(/as of .*$/, '')
}
