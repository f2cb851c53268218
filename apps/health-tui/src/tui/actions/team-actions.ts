import type { QuestionName, Questions, TeamConflict } from '../questions.ts'
import { selectedRow } from '../case/outline.ts'
import { answerOf, foundBy } from '../model/found.ts'
import { currentView, listTop, pushView, withViewOf, type ScreenState, type View } from '../state.ts'
import { isFilled, toast, type Action, type ActionDeps } from './action.ts'
import { caseMode } from './case-actions.ts'
import { goTo } from './go-actions.ts'

type Asking = Pick<ActionDeps, 'store' | 'ask' | 'follow'>

export const teamActions: readonly Action[] = [
  {
    id: 'team',
    title: 'Team and sync: who is here, what waits, conflicts',
    footer: 'team',
    keys: ['4'],
    when: (state) => isFilled(state) && currentView(state).kind !== 'team',
    run: (deps) => {
      deps.store.set((state) => goTo(state, { kind: 'team', list: listTop, found: 'loading' }))
      refreshTeam(deps)
    },
  },
  {
    id: 'sync-now',
    title: 'Exchange with the server now',
    footer: 'sync now',
    keys: ['y'],
    views: ['team'],
    disabled: (state) => {
      const view = currentView(state)
      const server = view.kind === 'team' ? answerOf(view.found)?.server : undefined
      return server === null ? 'no server is set; `health-tui team join` uses an invitation' : undefined
    },
    run: (deps) => {
      toast(deps, 'Exchanging with the server ...')
      deps.attempt(async () => {
        toast(deps, await deps.ask('sync-now', null))
        refreshTeam(deps)
      })
    },
  },
  resolving('restore', 'Restore the kept version', 'R', 'restore'),
  resolving('keep-shown', 'Keep the shown version and settle the conflict', 'K', 'keep'),
  {
    id: 'history',
    title: 'History of the field, or of the case where none is selected',
    keys: ['H'],
    views: ['team', 'case'],
    when: (state) => chosenConflict(state) !== undefined || caseMode(state) === 'outline',
    run: (deps) => {
      const state = deps.store.get()
      const view = currentView(state)
      const conflict = chosenConflict(state)
      const caseId = conflict?.caseId ?? (view.kind === 'case' ? view.id : undefined)
      if (caseId === undefined) return
      deps.store.set((now) =>
        pushView(now, {
          kind: 'history',
          caseId,
          path: conflict?.path ?? placeInCase(view),
          list: listTop,
          found: 'loading',
        }),
      )
      refreshHistory(deps)
    },
  },
  {
    id: 'evidence',
    title: 'Evidence of the case, with its checks',
    footer: 'evidence',
    keys: ['X'],
    views: ['case'],
    when: (state) => caseMode(state) === 'outline',
    run: (deps) => {
      const view = currentView(deps.store.get())
      if (view.kind !== 'case') return
      deps.store.set((now) =>
        pushView(now, { kind: 'evidence', caseId: view.id, list: listTop, form: null, found: 'loading' }),
      )
      refreshEvidence(deps)
    },
  },
]

/** The entry, fact or list that is selected in a case; the facts as a whole stand for the case. */
function placeInCase(view: View): string | null {
  if (view.kind !== 'case' || typeof view.screen === 'string') return null
  const row = selectedRow(view.screen)
  return row === undefined || row.path === 'facts' ? null : row.path
}

export function refreshTeam(deps: Asking): void {
  find(deps, 'team', 'team', null)
}

export function refreshHistory(deps: Asking): void {
  const view = currentView(deps.store.get())
  if (view.kind === 'history') find(deps, 'history', 'history', { id: view.caseId, path: view.path })
}

export function refreshEvidence(deps: Asking): void {
  const view = currentView(deps.store.get())
  if (view.kind === 'evidence') find(deps, 'evidence', 'evidence', { id: view.caseId })
}

/** Asks, and shows the answer or why there is none in the view that is still there. */
function find<Name extends QuestionName>(
  { store, ask, follow }: Asking,
  kind: View['kind'],
  name: Name,
  question: Questions[Name]['question'],
): void {
  follow(name, async () => {
    const found = await foundBy(ask(name, question))
    // The kind of the view and the kind of the answer belong together: both come from the callers above.
    store.set((state) => withViewOf(state, kind, (view) => ({ ...view, found }) as View))
  })
}

function chosenConflict(state: ScreenState): TeamConflict | undefined {
  const view = currentView(state)
  return view.kind === 'team' ? answerOf(view.found)?.conflicts[view.list.selected] : undefined
}

function resolving(id: string, title: string, key: string, choice: 'keep' | 'restore'): Action {
  return {
    id,
    title,
    footer: choice,
    keys: [key],
    views: ['team'],
    when: (state) => chosenConflict(state) !== undefined,
    run: (deps) => {
      const conflict = chosenConflict(deps.store.get())
      if (conflict === undefined) return
      deps.attempt(async () => {
        await deps.ask('resolve', { loser: conflict.loser, choice })
        deps.store.set((state) => ({
          ...state,
          undo: {
            title: choice === 'restore' ? 'restoring the kept version' : 'settling the conflict',
            run: async () => {
              await deps.ask('undo-in-case', { id: conflict.caseId })
              refreshTeam(deps)
            },
          },
        }))
        toast(
          deps,
          choice === 'restore'
            ? `Restored what ${conflict.kept.author} wrote; u takes it back.`
            : `Settled; what ${conflict.kept.author} wrote stays in the history.`,
        )
        refreshTeam(deps)
      })
    },
  }
}
