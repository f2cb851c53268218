import { caseRows, isBoard } from '../screens/cases.ts'
import { listPlace } from '../screens/views.ts'
import { currentView, listTop, select, withViewOf, type ScreenState } from '../state.ts'
import type { Action } from './action.ts'

export const casesActions: readonly Action[] = [
  {
    id: 'whose',
    title: "Mine, or all of the team's",
    footer: 'mine/team',
    keys: ['m'],
    views: ['cases'],
    run: ({ store }) =>
      store.set((state) =>
        withViewOf(state, 'cases', (view) => ({
          ...view,
          whose: view.whose === 'mine' ? 'team' : 'mine',
          list: listTop,
        })),
      ),
  },
  {
    id: 'next-state',
    title: 'First case of the next state',
    keys: ['tab'],
    views: ['cases'],
    run: ({ store }) =>
      store.set((state) =>
        withViewOf(state, 'cases', (view) => {
          const rows = caseRows(state, view)
          const here = rows[view.list.selected]?.state
          const after = rows.findIndex((row, index) => index > view.list.selected && row.state !== here)
          const selected = Math.max(0, after)
          return { ...view, list: { selected, top: selected } }
        }),
      ),
  },
]

/** On the board Left and Right go from state to state, as on every board; in the list they open and go back. */
export const boardActions: readonly Action[] = [
  toState('state-left', 'State to the left', ['left', 'h'], -1),
  toState('state-right', 'State to the right', ['right', 'l'], 1),
]

function toState(id: string, title: string, keys: readonly string[], step: 1 | -1): Action {
  return {
    id,
    title,
    keys,
    views: ['cases'],
    part: 'board',
    when: (state) => isBoard(state) && listPlace(state).count > 0,
    run: ({ store }) => store.set((state) => besideCase(state, step)),
  }
}

/** The case beside the selected one: as far down as it, or the last of that state. */
function besideCase(state: ScreenState, step: 1 | -1): ScreenState {
  const view = currentView(state)
  if (view.kind !== 'cases') return state
  const rows = caseRows(state, view)
  const states = [...Map.groupBy(rows.keys(), (index) => rows[index]?.state).values()]
  const at = states.findIndex((indexes) => indexes.includes(view.list.selected))
  const [here, there] = [states[at], states[at + step]]
  if (here === undefined || there === undefined) return state
  const down = Math.min(here.indexOf(view.list.selected), there.length - 1)
  const { count, visible } = listPlace(state)
  return withViewOf(state, 'cases', (shown) => ({
    ...shown,
    list: select(shown.list, there[down] ?? shown.list.selected, count, visible),
  }))
}
