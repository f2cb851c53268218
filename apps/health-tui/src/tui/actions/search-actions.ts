import { emptyField, fieldOf, typeInto } from '../model/field.ts'
import { foundBy } from '../model/found.ts'
import { findAccount } from '../screens/account.ts'
import { shownFindings } from '../screens/findings.ts'
import { hitsOf } from '../screens/search.ts'
import type { ListingFinding } from '../questions.ts'
import type { InputEvent } from '../input/decoder.ts'
import {
  currentView,
  listTop,
  popView,
  pushView,
  withViewOf,
  type FieldState,
  type ScreenState,
  type View,
} from '../state.ts'
import { isFilled, toast, type Action, type ActionDeps } from './action.ts'
import { openAccount, openFindings } from './account-actions.ts'
import { openLetter } from './inbox-actions.ts'

type SearchView = Extract<View, { kind: 'search' }>

export const searchActions: readonly Action[] = [
  {
    id: 'search',
    title: 'Search everything: cases, notifications, listings, accounts',
    footer: 'find',
    keys: ['f'],
    when: (state) => isFilled(state) && currentView(state).kind !== 'search',
    run: ({ store }) => store.set(openSearch),
  },
  {
    id: 'search-words',
    title: 'Change the words',
    footer: 'words',
    keys: ['/'],
    views: ['search'],
    run: ({ store }) =>
      store.set((state) => withViewOf(state, 'search', (view) => ({ ...view, typing: true }))),
  },
  {
    id: 'finding-search',
    title: 'Everything that names the listing: notifications, cases',
    footer: 'what names it',
    footerRank: 10,
    keys: ['enter', 'l', 'right'],
    views: ['findings'],
    when: (state) => findingHere(state) !== undefined,
    run: (deps) => {
      const finding = findingHere(deps.store.get())
      if (finding !== undefined) searchForWords(deps, finding.asin ?? finding.sku)
    },
  },
]

/** Keys while words are typed: results follow at once; Enter or Down goes to them. */
export function handleSearchWords(event: InputEvent, view: SearchView, deps: ActionDeps): void {
  const { store } = deps
  const change = (next: Partial<SearchView>): void =>
    store.set((state) => withViewOf(state, 'search', (now) => ({ ...now, ...next })))
  if (event.type === 'mouse') return
  if (event.type === 'key') {
    if (event.key === 'enter' || event.key === 'down' || event.key === 'tab') return change({ typing: false })
    if (event.key === 'esc') {
      if (view.field.text !== '') return searchFor(deps, emptyField)
      store.set(popView)
      return
    }
  }
  const field = typeInto(view.field, event)
  if (field.text === view.field.text) change({ field })
  else searchFor(deps, field)
}

/** Opens the search with words that are there already. */
function searchForWords(deps: ActionDeps, words: string): void {
  deps.store.set(openSearch)
  deps.store.set((state) => withViewOf(state, 'search', (view) => ({ ...view, typing: false })))
  searchFor(deps, fieldOf(words))
}

function openSearch(state: ScreenState): ScreenState {
  return pushView(
    { ...state, views: state.views.filter(({ kind }) => kind !== 'search') },
    { kind: 'search', field: emptyField, typing: true, list: listTop, found: { answer: [] }, answered: '' },
  )
}

/** Searches for what is typed now; an answer to older words is dropped. */
function searchFor({ store, ask, follow }: ActionDeps, field: FieldState): void {
  const words = field.text
  store.set((state) => withViewOf(state, 'search', (view) => ({ ...view, field })))
  follow('search', async () => {
    const found = await foundBy(ask('search', { words }))
    store.set((state) =>
      withViewOf(state, 'search', (view) =>
        view.field.text === words ? { ...view, found, answered: words, list: listTop } : view,
      ),
    )
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
      if (findAccount(deps.store.get(), hit.id) !== undefined) openAccount(deps, hit.id)
      break
    }
    case 'finding': {
      const account = findAccount(deps.store.get(), hit.id)
      if (account !== undefined) openFindings(deps, account, hit.title)
      break
    }
    case 'listing':
      toast(deps, `Everything that names ${hit.id}.`)
      searchFor(deps, fieldOf(hit.id))
      break
    default:
  }
}

function findingHere(state: ScreenState): ListingFinding | undefined {
  const view = currentView(state)
  return view.kind === 'findings' ? shownFindings(view)[view.list.selected] : undefined
}
