import { foundBy } from '../model/found.ts'
import { findAccount } from '../screens/account.ts'
import { currentView, listTop, pushView, withViewOf, type ScreenState } from '../state.ts'
import type { Action, ActionDeps } from './action.ts'

type Asking = Pick<ActionDeps, 'store' | 'ask' | 'attempt'>

export const accountActions: readonly Action[] = [
  {
    id: 'findings',
    title: 'Findings about listings: what Amazon suppresses or warns of, product by product',
    footer: 'listings',
    footerRank: 20,
    keys: ['L'],
    views: ['account'],
    when: (state) => storeHere(state) !== undefined,
    run: (deps) => {
      const store = storeHere(deps.store.get())
      if (store !== undefined) openFindings(deps, store, '')
    },
  },
  {
    id: 'show-solved',
    title: 'Show or hide findings that are solved',
    footer: 'solved',
    keys: ['D'],
    views: ['findings'],
    run: ({ store }) =>
      store.set((state) =>
        withViewOf(state, 'findings', (view) => ({ ...view, showSolved: !view.showSolved, list: listTop })),
      ),
  },
]

/** Shows an account; what Amazon finds wrong with its listings follows. */
export function openAccount(deps: Asking, key: string): void {
  deps.store.set((state) => pushView(state, { kind: 'account', key, list: listTop, found: 'loading' }))
  refreshAccount(deps)
}

export function openFindings(
  deps: Asking,
  store: { readonly account: string; readonly marketplace: string },
  filter: string,
): void {
  const { account, marketplace } = store
  deps.store.set((state) =>
    pushView(state, {
      kind: 'findings',
      account,
      marketplace,
      list: listTop,
      filter,
      filtering: false,
      showSolved: false,
      found: 'loading',
    }),
  )
  refreshFindings(deps)
}

export function refreshAccount({ store, ask, attempt }: Asking): void {
  const asked = currentView(store.get())
  const account = storeHere(store.get())
  if (asked.kind !== 'account' || account === undefined) return
  attempt(async () => {
    const found = await foundBy(ask('findings', account))
    store.set((state) =>
      withViewOf(state, 'account', (view) => (view.key === asked.key ? { ...view, found } : view)),
    )
  })
}

export function refreshFindings({ store, ask, attempt }: Asking): void {
  const asked = currentView(store.get())
  if (asked.kind !== 'findings') return
  const { account, marketplace } = asked
  attempt(async () => {
    const found = await foundBy(ask('findings', { account, marketplace }))
    store.set((state) =>
      withViewOf(state, 'findings', (view) =>
        view.account === account && view.marketplace === marketplace ? { ...view, found } : view,
      ),
    )
  })
}

function storeHere(
  state: ScreenState,
): { readonly account: string; readonly marketplace: string } | undefined {
  const view = currentView(state)
  const known = view.kind === 'account' ? findAccount(state, view.key) : undefined
  return known === undefined ? undefined : { account: known.account, marketplace: known.marketplace }
}
