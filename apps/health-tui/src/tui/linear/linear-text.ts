import { drawScreen } from '../screens/draw.ts'
import { footerRows, headerRows, smallest } from '../screens/frame.ts'
import { unpainted } from '../screens/unpainted.ts'
import { listPlace } from '../screens/views.ts'
import { spokenSigns } from '../text/signs.ts'
import type { ScreenState } from '../state.ts'

/** The widest at which every screen is one column: a voice reads lines, and two columns would be one sentence. */
const linearColumns = 109

const selectedMark = 'selected: '

/** How long a text is by now: said with the screen, not at every key. */
const textStatus = /^line \d+ of \d+ /

/** The screen as a screen reader should hear it: no frame, no colour, no line drawn twice. */
interface LinearFrame {
  readonly title: string
  readonly body: readonly string[]
  /** What else belongs to the selected row, where rows have several lines. */
  readonly selectedToo: ReadonlySet<string>
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
  const known = new Set(elsewhere ? [] : last.body.flatMap((line) => [line, line.replace(selectedMark, '')]))
  const selected = now.body.find((line) => line.startsWith(selectedMark))
  // Whoever comes to a row hears all of it, also what was said of it before.
  const moved = selected !== undefined && !known.has(selected)
  const news = now.body.filter((line) =>
    known.has(line) ? moved && now.selectedToo.has(line) : elsewhere || !textStatus.test(line),
  )
  return [
    ...(elsewhere ? [now.title] : []),
    ...news,
    ...(now.message !== '' && now.message !== last?.message ? [now.message] : []),
    ...(elsewhere ? [`keys: ${now.keys}`] : []),
  ]
}

function frameOf(state: ScreenState): LinearFrame {
  // A window's size means nothing to a reader: a small one would only cut.
  const rows = Math.max(smallest.rows + 16, state.rows)
  const shown = { ...state, columns: linearColumns, rows }
  const lines = drawScreen(shown, { ...unpainted, signs: spokenSigns, spoken: true })
  // What stands apart on a line is said with a pause.
  const clean = (line: string): string =>
    line
      .trim()
      .replace(/(?<=[^\s.,:;!?])\s{2,}/g, ', ')
      .replace(/\s{2,}/g, ' ')
  const drawn = lines.slice(headerRows, -footerRows)
  const at = drawn.findIndex((line) => line.startsWith('>'))
  const body = drawn
    .map((line) =>
      clean(
        line.startsWith('>')
          ? `${selectedMark}${line.slice(1).trim()}`
          : line.replace(/^-- (.*?) -+$/, '$1:'),
      ),
    )
    .filter((line) => line !== '' && !/^[-|~\s]*$/.test(line))
  return {
    title: clean(lines[0] ?? ''),
    body: [...noteOf(clean(lines[1] ?? '')), ...body],
    selectedToo: new Set(
      at < 0 ? [] : drawn.slice(at + 1, at + listPlace(shown).rowHeight).map((line) => clean(line)),
    ),
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
