import { escapeForTerminal } from '../../output.ts'
import { rememberLast } from '../model/remember.ts'
import type { RescuedWords } from '../rescue.ts'
import type { ScreenState, View } from '../state.ts'
import { truncate, wrap } from '../text/layout.ts'
import { bodyRows, scrolledRange, scrolledTop, titledRule, type Brush, type ScrolledLines } from './frame.ts'
import { minuteText } from './times.ts'
import type { ViewScreen } from './view-screen.ts'

type RescuedView = Extract<View, { kind: 'rescued' }>

export const rescuedScreen: ViewScreen<RescuedView> = {
  title: () => 'Words in no case',
  draw: drawRescued,
  lines: scrolled,
}

/** Below one line that says what this is, and a rule. */
function scrolled({ rescued, columns, rows }: ScreenState): ScrolledLines {
  return { count: linesOf(rescued, columns).length, visible: Math.max(1, bodyRows(rows) - 2) }
}

function drawRescued(state: ScreenState, view: RescuedView, brush: Brush): readonly string[] {
  const { columns, rescued } = state
  const place = scrolled(state)
  const top = scrolledTop(view.top, place)
  const lines = linesOf(rescued, columns).slice(top, top + place.visible)
  return [
    truncate('  They were in no case yet when the program was ended. Copy what you need.', columns),
    titledRule('What was typed', columns, brush, scrolledRange(view.top, place)),
    ...lines.map(({ text, isHead }) => (isHead ? brush.theme.paint('muted', text) : text)),
  ]
}

const linesOf = rememberLast((rescued: readonly RescuedWords[], columns: number) =>
  rescued.flatMap(({ file, at, text }, index) => [
    ...(index === 0 ? [] : [{ text: '', isHead: false }]),
    ...wrap(escapeForTerminal(`${minuteText(new Date(at).toISOString())} UTC, in ${file}`), columns - 3).map(
      (line) => ({ text: `  ${line}`, isHead: true }),
    ),
    ...text
      .split('\n')
      .flatMap((line) => wrap(escapeForTerminal(line), columns - 3))
      .map((line) => ({ text: `  ${line}`, isHead: false })),
  ]),
)
