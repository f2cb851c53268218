import { currentView, listTop, withView, withViewOf, type ScreenState, type SortKey } from '../state.ts'
import { isFilled, type Action } from './action.ts'

const sorts: readonly SortKey[] = ['urgency', 'account', 'marketplace', 'due', 'violations', 'age']

export const healthActions: readonly Action[] = [
  {
    id: 'filter',
    title: 'Filter the rows; a leading ! turns it round',
    footer: 'filter',
    keys: ['/'],
    views: ['health', 'inbox', 'cases', 'findings'],
    when: isFilled,
    run: ({ store }) => store.set((state) => withFilter(state, (filter) => filter)),
  },
  {
    id: 'invert-filter',
    title: 'Turn the filter round',
    keys: ['!'],
    views: ['health', 'inbox', 'cases', 'findings'],
    when: isFilled,
    run: ({ store }) =>
      store.set((state) =>
        withFilter(state, (filter) => (filter.startsWith('!') ? filter.slice(1) : `!${filter}`)),
      ),
  },
  {
    id: 'sort',
    title: 'Sort by urgency, account, marketplace, deadline, violations or age',
    footer: 'sort',
    keys: ['s'],
    views: ['health'],
    when: isFilled,
    run: ({ store }) =>
      store.set((state) =>
        withViewOf(state, 'health', (view) => ({
          ...view,
          sort: sorts[(sorts.indexOf(view.sort) + 1) % sorts.length] ?? 'urgency',
          reversed: false,
          list: listTop,
        })),
      ),
  },
  {
    id: 'reverse-sort',
    title: 'Turn the order round',
    keys: ['S'],
    views: ['health'],
    when: isFilled,
    run: ({ store }) =>
      store.set((state) =>
        withViewOf(state, 'health', (view) => ({ ...view, reversed: !view.reversed, list: listTop })),
      ),
  },
  {
    id: 'wide',
    title: 'Wide table without preview; from 110 columns on a trend beside each figure',
    footer: 'wide',
    keys: ['w'],
    views: ['health'],
    when: isFilled,
    run: ({ store }) =>
      store.set((state) => withViewOf(state, 'health', (view) => ({ ...view, wide: !view.wide }))),
  },
]

/** Opens the filter line on a changed filter; an inverse that is turned back to nothing needs no typing. */
function withFilter(state: ScreenState, change: (filter: string) => string): ScreenState {
  const shown = currentView(state)
  if (!('filter' in shown)) return state
  const filter = change(shown.filter)
  return withView(state, (view) =>
    'filter' in view
      ? {
          ...view,
          filter,
          filtering: filter === shown.filter || filter === '!',
          list: listTop,
        }
      : view,
  )
}
