import { emptyField, fieldOf } from '../model/field.ts'
import { findAccount } from '../screens/account.ts'
import { currentView, listTop, type ScreenState } from '../state.ts'
import { toast, type Action } from './action.ts'
import { quitAction } from './quit.ts'

/** What works on every screen: importing, sample data, help, leaving. */
export const appActions: readonly Action[] = [
  {
    id: 'import',
    title: 'Import files or a folder',
    footer: 'import',
    keys: ['i'],
    when: (state) => state.data.phase === 'ready',
    disabled: (state) => (state.sample ? 'sample data is thrown away; press x to leave it first' : undefined),
    run: ({ store }) => store.set(openImport),
  },
  {
    id: 'sample',
    title: 'Look around with sample data',
    keys: ['s'],
    views: ['welcome'],
    run: ({ openSample }) => openSample(),
  },
  {
    id: 'leave-sample',
    title: 'Leave the sample data',
    footer: 'leave sample',
    keys: ['x'],
    when: (state) => state.sample && state.data.phase === 'ready',
    run: ({ leaveSample }) => leaveSample(),
  },
  {
    id: 'reload',
    title: 'Read the database again; Ctrl-l also draws the screen anew',
    keys: ['r', 'ctrl-l'],
    run: ({ reload }) => reload(),
  },
  {
    id: 'undo',
    title: 'Undo what was done last',
    keys: ['u'],
    when: (state) => state.undo !== null,
    run: (deps) => {
      const { undo } = deps.store.get()
      if (undo === null) return
      deps.store.set((state) => ({ ...state, undo: null }))
      deps.attempt(async () => {
        await undo.run()
        toast(deps, `Undone: ${undo.title}.`)
      })
    },
  },
  {
    id: 'palette',
    title: 'Command palette: every action by name',
    footer: 'commands',
    keys: ['ctrl-p', ':'],
    run: ({ store }) => store.set((state) => ({ ...state, palette: { field: emptyField, list: listTop } })),
  },
  {
    id: 'help',
    title: 'Help: all keys',
    footer: 'help',
    keys: ['?', 'f1'],
    run: ({ store }) => store.set((state) => ({ ...state, help: state.help === null ? 0 : null })),
  },
  {
    id: 'suspend',
    title: 'Suspend to the shell; fg comes back',
    keys: ['ctrl-z'],
    run: ({ suspend }) => suspend(),
  },
  quitAction,
]

export function openImport(state: ScreenState): ScreenState {
  const account = currentAccount(state)
  return {
    ...state,
    prompt: {
      fields: { path: emptyField, account: fieldOf(account?.account ?? ''), marketplace: emptyField },
      focus: 'path',
      phase: { kind: 'editing', error: null },
    },
  }
}

function currentAccount(state: ScreenState): { readonly account: string } | undefined {
  const view = currentView(state)
  if (view.kind === 'metric') return view.key
  return view.kind === 'account' ? findAccount(state, view.key) : undefined
}
