import { caseRows } from '../screens/cases.ts'
import { listTop, withViewOf } from '../state.ts'
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
