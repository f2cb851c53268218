import { editField, insertText, emptyField, fieldOf } from '../model/field.ts'
import { rowKey } from '../model/health-rows.ts'
import { hitsOf } from '../screens/search.ts'
import type { InputEvent } from '../input/decoder.ts'
import { currentView, pushView, withView, type FieldState, type View } from '../state.ts'
import { isFilled, toast, type Action, type ActionDeps } from './action.ts'
import { openLetter } from './inbox-actions.ts'

type SearchView = Extract<View, { kind: 'search' }>

const top = { selected: 0, top: 0 }

export const searchActions: readonly Action[] = [
  {
    id: 'search',
    title: 'Search everything: cases, notifications, listings, accounts',
    footer: 'find',
    keys: ['f'],
    when: (state) => isFilled(state) && currentView(state).kind !== 'search',
    run: ({ store }) =>
      store.set((state) =>
        pushView(
          { ...state, views: state.views.filter(({ kind }) => kind !== 'search') },
          { kind: 'search', field: emptyField, typing: true, list: top, found: { answer: [] } },
        ),
      ),
  },
  {
    id: 'search-words',
    title: 'Change the words',
    footer: 'words',
    keys: ['/'],
    views: ['search'],
    run: ({ store }) =>
      store.set((state) =>
        withView(state, (view) => (view.kind === 'search' ? { ...view, typing: true } : view)),
      ),
  },
]

/** Keys while words are typed: results follow at once; Enter or Down goes to them. */
export function handleSearchWords(event: InputEvent, view: SearchView, deps: ActionDeps): void {
  const { store } = deps
  const change = (next: Partial<SearchView>): void =>
    store.set((state) => withView(state, (now) => (now.kind === 'search' ? { ...now, ...next } : now)))
  if (event.type === 'mouse') return
  if (event.type === 'key') {
    if (event.key === 'enter' || event.key === 'down' || event.key === 'tab') return change({ typing: false })
    if (event.key === 'esc') {
      if (view.field.text !== '') return searchFor(deps, emptyField)
      store.set((state) => ({ ...state, views: state.views.slice(0, -1) }))
      return
    }
  }
  const field = event.type === 'paste' ? insertText(view.field, event.text) : editField(view.field, event.key)
  if (field.text === view.field.text) change({ field })
  else searchFor(deps, field)
}

/** Searches for what is typed now; an answer to older words is dropped. */
function searchFor({ store, ask, attempt }: ActionDeps, field: FieldState): void {
  const words = field.text
  const show = (next: Partial<SearchView>): void =>
    store.set((state) =>
      withView(state, (view) =>
        view.kind === 'search' && view.field.text === words ? { ...view, ...next } : view,
      ),
    )
  store.set((state) => withView(state, (view) => (view.kind === 'search' ? { ...view, field } : view)))
  attempt(async () => {
    try {
      show({ found: { answer: await ask('search', { words }) }, list: top })
    } catch (error) {
      show({ found: { failed: error instanceof Error ? error.message : String(error) } })
    }
  })
}

/** Goes to what was found; a listing leads to the notifications and cases that name it. */
export function openHit(deps: ActionDeps, view: SearchView): void {
  const hit = hitsOf(view)[view.list.selected]
  switch (hit?.kind) {
    case 'case':
      deps.showCase(hit.id)
      break
    case 'letter':
      openLetter(deps, hit.id)
      break
    case 'account': {
      const state = deps.store.get()
      const known =
        state.data.phase === 'ready' &&
        state.data.report.accounts.some((account) => rowKey(account) === hit.id)
      if (known) deps.store.set((now) => pushView(now, { kind: 'account', key: hit.id, list: top }))
      break
    }
    case 'listing':
      toast(deps, `Everything that names ${hit.id}.`)
      searchFor(deps, fieldOf(hit.id))
      break
    default:
  }
}
