import { CommandFailure, exitCodes } from '../../exit.ts'
import { hasFigures } from '../../status/status-report.ts'
import { visibleHealthRows } from '../screens/health.ts'
import { caseRows } from '../screens/cases.ts'
import { inboxItems } from '../screens/inbox.ts'
import { listPlace } from '../screens/views.ts'
import type { ScreenData } from '../source.ts'
import {
  currentView,
  initialCases,
  initialHealth,
  initialInbox,
  listTop,
  select,
  withView,
  type DataFailure,
  type ScreenState,
} from '../state.ts'
import { describeFailure } from './describe-failure.ts'

/** Shows freshly read data; the selection stays on the account, letter or case it was on, wherever that moved. */
export function showData(state: ScreenState, data: ScreenData, now: number): ScreenState {
  const before = selectedKey(state)
  const shown: ScreenState = { ...state, now, stale: data.trouble ?? null, data: { phase: 'ready', ...data } }
  const empty = data.report.accounts.length === 0 && data.inbox.length === 0 && data.cases.length === 0
  const first = state.views[0]
  if (empty) {
    return first?.kind === 'welcome' ? shown : { ...shown, views: [{ kind: 'welcome', list: listTop }] }
  }
  if (first?.kind === 'welcome') {
    return {
      ...shown,
      views: [
        // Who starts with letters reads them first; a table without figures can wait.
        data.report.accounts.some(hasFigures)
          ? initialHealth
          : data.inbox.length > 0
            ? initialInbox
            : initialCases,
      ],
    }
  }
  if (before === undefined) return shown
  const at = rowKeys(shown).indexOf(before)
  return withView(shown, (view) => {
    if (!('list' in view)) return view
    const { count, visible } = listPlace(shown)
    const list = select(view.list, at < 0 ? view.list.selected : at, count, visible)
    return list === view.list ? view : { ...view, list }
  })
}

function selectedKey(state: ScreenState): string | undefined {
  const view = currentView(state)
  return 'list' in view ? rowKeys(state)[view.list.selected] : undefined
}

/** What tells the rows of a list that is read anew from each other; none for other views. */
function rowKeys(state: ScreenState): readonly string[] {
  const view = currentView(state)
  if (view.kind === 'health') return visibleHealthRows(state, view).map(({ key }) => key)
  if (view.kind === 'inbox') return inboxItems(state, view).map(({ id }) => id)
  return view.kind === 'cases' ? caseRows(state, view).map(({ id }) => id) : []
}

/** After a good load the old data stays on the screen, marked; before it the reason takes the screen. */
export function showFailure(state: ScreenState, error: unknown): ScreenState {
  if (state.data.phase === 'ready') return { ...state, stale: describeFailure(error) }
  return { ...state, data: { phase: 'failed', ...dataFailure(state, error) } }
}

function dataFailure({ databasePath }: ScreenState, error: unknown): DataFailure {
  const remedy = 'see health-tui doctor'
  if (error instanceof CommandFailure) {
    const { what, where = null, why, exitCode } = error
    return { what, where, why, remedy: error.remedy ?? remedy, exitCode }
  }
  return {
    what: 'cannot use the database',
    where: databasePath,
    why: describeFailure(error),
    remedy,
    exitCode: exitCodes.database,
  }
}
