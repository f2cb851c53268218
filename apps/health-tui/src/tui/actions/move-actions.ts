import { moveInCase } from '../case/navigation.ts'
import { caseHeight, caseLineCount } from '../screens/case/case-page.ts'
import { scrolledTop } from '../screens/frame.ts'
import { hasList, listPlace, scrolledLines } from '../screens/views.ts'
import { currentView, select, withView, type ScreenState } from '../state.ts'
import { keysOf, type Action } from './action.ts'
import { caseMode } from './case-actions.ts'

interface Move {
  readonly action: Action
  /** How many rows, where a page has `page` of them. */
  readonly step: (page: number) => number
}

const moves: readonly Move[] = [
  move('up', 'Up', ['up', 'k'], () => -1),
  move('down', 'Down', ['down', 'j'], () => 1),
  move('page-up', 'Page up', ['pageup', 'ctrl-b'], (page) => -page),
  move('page-down', 'Page down', ['pagedown', 'ctrl-f', ' '], (page) => page),
  move('half-up', 'Half a page up', ['ctrl-u'], (page) => -Math.ceil(page / 2)),
  move('half-down', 'Half a page down', ['ctrl-d'], (page) => Math.ceil(page / 2)),
  move('first', 'First row', ['home', 'g'], () => -Infinity),
  move('last', 'Last row', ['end', 'G'], () => Infinity),
]

/** Moving: by a row, by a page, to an end. Views with a list move the selection, the others scroll. */
export const moveActions: readonly Action[] = moves.map(({ action }) => action)

/** How far a key moves in something that is laid over the screen, such as the help; undefined: it does not move. */
export function stepOf(key: string, state: Pick<ScreenState, 'settings'>, page: number): number | undefined {
  return moves.find(({ action }) => keysOf(action, state).includes(key))?.step(page)
}

function move(id: string, title: string, keys: readonly string[], step: Move['step']): Move {
  const action: Action = {
    id,
    title,
    keys,
    when: (state) => hasList(state) || scrolledLines(state) !== undefined || movesInCase(state),
    run: ({ store }) => store.set((state) => moveBy(state, step(pageOf(state)))),
  }
  return { action, step }
}

/** Moves the selection or the first visible line, whichever the view has, and never past an end. */
export function moveBy(state: ScreenState, step: number): ScreenState {
  const lines = scrolledLines(state)
  return withView(state, (view) => {
    if (view.kind === 'case') {
      if (typeof view.screen === 'string') return view
      const height = caseHeight(view.screen, state)
      const screen = moveInCase(view.screen, step, height, caseLineCount(view.screen, state))
      return screen === view.screen ? view : { ...view, screen }
    }
    if ('list' in view) {
      const place = listPlace(state)
      const list = select(view.list, view.list.selected + step, place.count, place.visible)
      return list === view.list ? view : { ...view, list }
    }
    if (lines === undefined || !('top' in view)) return view
    // A key that goes past the end leaves the last page in sight, not an empty screen.
    const top = scrolledTop(scrolledTop(view.top, lines) + step, lines)
    return top === view.top ? view : { ...view, top }
  })
}

/** How many rows or lines are seen at once. */
function pageOf(state: ScreenState): number {
  const view = currentView(state)
  if (view.kind === 'case' && typeof view.screen !== 'string') return caseHeight(view.screen, state)
  return scrolledLines(state)?.visible ?? listPlace(state).visible
}

/** Rows to move through; while somebody writes, the editor moves its own cursor. */
function movesInCase(state: ScreenState): boolean {
  const mode = caseMode(state)
  return mode !== undefined && !['text', 'field', 'choose'].includes(mode)
}
