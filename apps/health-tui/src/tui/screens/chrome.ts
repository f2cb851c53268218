import { escapeForTerminal } from '../../output.ts'
import { footerOf, isOffered, type Action } from '../actions/action.ts'
import { actions, reachingKeys } from '../actions/registry.ts'
import { keyLabel } from '../input/key-names.ts'
import { currentView, type ScreenState, type View } from '../state.ts'
import { fit, truncate, width } from '../text/layout.ts'
import { joinFitting } from '../text/table.ts'
import type { Brush } from './frame.ts'
import { minuteText } from './times.ts'
import { caseFooter, caseStanding } from './case/case-title.ts'
import { formFooter } from './form-lines.ts'
import { viewTitle } from './views.ts'

/** The two lines above every screen: where one is, and over which data. */
export function drawHeader(state: ScreenState, brush: Brush): readonly string[] {
  const { columns } = state
  const { theme } = brush
  const view = currentView(state)
  const inCase = view.kind === 'case' && typeof view.screen !== 'string' ? view.screen : undefined
  const where = ` health-tui ${brush.signs.separator} ${viewTitle(state, brush)}`
  const whole = ` ${inCase === undefined ? dataLine(state) : caseStanding(inCase, state.now)} `
  // The words around the instant give way before the title does.
  const right = width(where) + width(whole) > columns ? whole.replace(' as of ', ' ') : whole
  const left = truncate(where, Math.max(0, columns - width(right)))
  const line = left + fit(right, columns - width(left), 'right')
  const second = state.sample
    ? theme.paint(
        'warning',
        fit(' SAMPLE DATA: nothing here is real, and it is thrown away when you leave', columns),
      )
    : state.stale !== null
      ? theme.paint('error', fit(` OLD DATA: ${escapeForTerminal(state.stale)}`, columns))
      : theme.paint('muted', brush.signs.rule.repeat(columns))
  return [theme.paint('title', fit(line, columns)), second]
}

/** The two lines below every screen: what happened last or what is typed, and the keys that work here. */
export function drawFooter(state: ScreenState, brush: Brush): readonly string[] {
  const { columns } = state
  const { theme } = brush
  const view = currentView(state)
  const message =
    'filtering' in view && view.filtering
      ? theme.paint(
          'key',
          truncate(
            ` filter: ${escapeForTerminal(view.filter)}_  (Enter keeps it, Esc clears it, ! turns it round)`,
            columns,
          ),
        )
      : state.toast === null
        ? ''
        : theme.paint(state.toast.meaning, truncate(` ${escapeForTerminal(state.toast.text)}`, columns))
  return [message, footerKeys(state, brush)]
}

const promptKeys = {
  editing: 'Enter import  Tab next field  Esc close',
  running: 'Esc cancels',
  done: 'Enter or Esc closes  Up Down PgUp PgDn scroll',
} as const

const always = new Set(['back', 'case-remarks-close-overlay', 'help', 'quit'])

/** What only this screen has comes before what works everywhere. */
function rankOf({ footerRank, views }: Action): number {
  return footerRank ?? (views === undefined ? 100 : 50)
}

/** While a line or a new key is typed, letters are no commands. */
function typingFooter(view: View): string | undefined {
  if ('filtering' in view && view.filtering) return 'Enter keep  Esc clear  Ctrl-c quit'
  if (view.kind === 'keys' && view.capturing) return 'Esc leaves it as it is  Ctrl-c quit'
  if (view.kind !== 'search' || !view.typing) return undefined
  return `Enter to what is found  Esc ${view.field.text === '' ? 'back' : 'clear'}  Ctrl-c quit`
}

function footerKeys(state: ScreenState, { theme }: Brush): string {
  if (state.prompt !== null)
    return theme.paint('muted', truncate(` ${promptKeys[state.prompt.phase.kind]}`, state.columns))
  if (state.palette !== null)
    return theme.paint('muted', truncate(' Enter does it  Up Down choose  Esc closes', state.columns))
  if (state.help !== null)
    return theme.paint(
      'muted',
      truncate(' Up Down PgUp PgDn scroll  Esc or ? closes the help', state.columns),
    )
  const view = currentView(state)
  const ofCase = caseFooter(view) ?? formFooter(view) ?? typingFooter(view)
  if (ofCase !== undefined) return theme.paint('muted', truncate(` ${ofCase}`, state.columns))
  const shown = actions
    .filter((action) => action.footer !== undefined && isOffered(action, state))
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .flatMap((action) => {
      const [key] = reachingKeys(action, state)
      const words = footerOf(action, state)
      return key === undefined || words === undefined
        ? []
        : [{ id: action.id, text: `${keyLabel(key)} ${words}` }]
    })
  // The ways out are always seen, however narrow the terminal: everything else is in the help.
  const last = shown.filter(({ id }) => always.has(id)).map(({ text }) => text)
  const rest = shown.filter(({ id }) => !always.has(id)).map(({ text }) => text)
  const tail = last.join('  ')
  const head = joinFitting(rest, state.columns - 4 - width(tail), '  ')
  return ` ${theme.paint('muted', head === '' ? tail : `${head}  ${tail}`)}`
}

function dataLine(state: ScreenState): string {
  if (state.data.phase === 'opening') return 'opening the database'
  if (state.data.phase === 'failed') return 'no data'
  return `as of ${minuteText(state.data.report.asOf)} UTC`
}
