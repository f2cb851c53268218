import {
  currentView,
  initialCases,
  initialHealth,
  initialInbox,
  listTop,
  popView,
  pushView,
  withView,
  type ScreenState,
  type View,
} from '../state.ts'
import { caseMode } from './case-actions.ts'
import { isFilled, type Action } from './action.ts'

/** From screen to screen. */
export const goActions: readonly Action[] = [
  {
    id: 'back',
    title: 'Back; clears a filter first',
    footer: 'back',
    keys: ['esc', 'h', 'left', 'backspace'],
    when: (state) =>
      ([undefined, 'outline'].includes(caseMode(state)) && state.views.length > 1) || filterOf(state) !== '',
    run: ({ store }) =>
      store.set((state) => (filterOf(state) === '' ? popView(state) : withoutFilter(state))),
  },
  {
    id: 'health',
    title: 'Health table',
    footer: 'health',
    keys: ['1'],
    when: (state) => isFilled(state) && currentView(state).kind !== 'health',
    run: ({ store }) =>
      store.set((state) => ({
        ...state,
        views: [state.views.find(({ kind }) => kind === 'health') ?? initialHealth],
      })),
  },
  go('inbox', 'Inbox of notifications', '2', initialInbox),
  go('cases', 'Cases', '3', initialCases),
]

function go(id: string, title: string, key: string, view: View): Action {
  return {
    id,
    title,
    footer: id,
    keys: [key],
    when: (state) => isFilled(state) && currentView(state).kind !== view.kind,
    run: ({ store }) => store.set((state) => goTo(state, view)),
  }
}

/** A screen that is reached from everywhere stands right above the first one: Esc leads home, not through all of them. */
export function goTo(state: ScreenState, view: View): ScreenState {
  return pushView({ ...state, views: state.views.slice(0, 1) }, view)
}

function filterOf(state: ScreenState): string {
  const view = currentView(state)
  return 'filter' in view ? view.filter : ''
}

function withoutFilter(state: ScreenState): ScreenState {
  return withView(state, (view) => ('filter' in view ? { ...view, filter: '', list: listTop } : view))
}
