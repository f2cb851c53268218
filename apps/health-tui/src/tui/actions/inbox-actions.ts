import type { InboxItem } from '../../status/status-report.ts'
import { foundBy } from '../model/found.ts'
import { inboxItems } from '../screens/inbox.ts'
import { detailOf, letterItem, lineOfMark } from '../screens/letter.ts'
import {
  currentView,
  listTop,
  popView,
  pushView,
  withViewOf,
  type InboxSort,
  type ScreenState,
} from '../state.ts'
import { toast, type Action, type ActionDeps } from './action.ts'

const sorts: readonly InboxSort[] = ['received', 'due', 'severity']

export const inboxActions: readonly Action[] = [
  {
    id: 'open-case',
    title: 'Open a case from this notification',
    footer: 'case',
    keys: ['c'],
    views: ['letter', 'inbox'],
    when: (state) => currentLetter(state) !== undefined,
    disabled: (state) =>
      currentLetter(state)?.phishing === true
        ? 'it looks like a fake; look in Seller Central itself before you act on it'
        : undefined,
    run: (deps) => {
      const letter = currentLetter(deps.store.get())
      if (letter !== undefined) deps.openCase(letter.id)
    },
  },
  {
    id: 'done',
    title: 'Put the notification away as done, or take it back; it returns when something changes',
    footer: 'done',
    keys: ['d'],
    views: ['letter', 'inbox'],
    when: (state) => currentLetter(state) !== undefined,
    run: (deps) => {
      const letter = currentLetter(deps.store.get())
      if (letter !== undefined) putAway(deps, letter, !letter.done)
    },
  },
  {
    id: 'show-done',
    title: 'Show or hide what is done',
    keys: ['D'],
    views: ['inbox'],
    run: ({ store }) =>
      store.set((state) =>
        withViewOf(state, 'inbox', (view) => ({ ...view, showDone: !view.showDone, list: listTop })),
      ),
  },
  {
    id: 'sort-inbox',
    title: 'Sort by day received, deadline or severity',
    keys: ['s'],
    views: ['inbox'],
    run: ({ store }) =>
      store.set((state) =>
        withViewOf(state, 'inbox', (view) => ({
          ...view,
          sort: sorts[(sorts.indexOf(view.sort) + 1) % sorts.length] ?? 'received',
          list: listTop,
        })),
      ),
  },
  {
    id: 'next-fact',
    title: 'Next fact that was read in the letter',
    footer: 'next fact',
    keys: ['tab', 'n'],
    views: ['letter'],
    when: hasMarks,
    run: ({ store }) => store.set((state) => jumpToMark(state, 1)),
  },
  {
    id: 'previous-fact',
    title: 'Fact before that was read in the letter',
    keys: ['shift-tab', 'N'],
    views: ['letter'],
    when: hasMarks,
    run: ({ store }) => store.set((state) => jumpToMark(state, -1)),
  },
]

/** The notification that is shown or selected. */
export function currentLetter(state: ScreenState): InboxItem | undefined {
  const view = currentView(state)
  if (view.kind === 'letter') return letterItem(state, view.id)
  return view.kind === 'inbox' ? inboxItems(state, view)[view.list.selected] : undefined
}

/** Shows a letter; opening one is always asked for, never a side effect of moving over it. */
export function openLetter(deps: ActionDeps, id: string): void {
  deps.store.set((state) => pushView(state, { kind: 'letter', id, top: 0, mark: null, found: 'loading' }))
  refreshLetter(deps)
}

export function refreshLetter({ store, ask, follow }: Pick<ActionDeps, 'store' | 'ask' | 'follow'>): void {
  const asked = currentView(store.get())
  if (asked.kind !== 'letter') return
  follow('letter', async () => {
    const found = await foundBy(ask('letter', { id: asked.id }))
    store.set((state) =>
      withViewOf(state, 'letter', (view) => (view.id === asked.id ? { ...view, found } : view)),
    )
  })
}

function putAway(deps: ActionDeps, letter: InboxItem, done: boolean): void {
  const { id, says } = letter
  deps.attempt(async () => {
    await deps.ask('letter-done', { id, says, done })
    if (done && currentView(deps.store.get()).kind === 'letter') deps.store.set(popView)
    deps.store.set((state) => ({
      ...state,
      undo: {
        title: done ? 'putting the notification away' : 'taking the notification back',
        run: async () => {
          await deps.ask('letter-done', { id, says, done: !done })
        },
      },
    }))
    toast(
      deps,
      done ? 'Done; it comes back when something about it changes. u takes it back.' : 'Back in the inbox.',
    )
  })
}

function hasMarks(state: ScreenState): boolean {
  const view = currentView(state)
  return view.kind === 'letter' && (detailOf(view)?.marks.length ?? 0) > 0
}

function jumpToMark(state: ScreenState, step: number): ScreenState {
  return withViewOf(state, 'letter', (view) => {
    const count = detailOf(view)?.marks.length ?? 0
    if (count === 0) return view
    const from = view.mark ?? (step > 0 ? -1 : count)
    const mark = (from + step + count) % count
    // A few lines before it stay in sight: a fact is read in its sentence.
    return { ...view, mark, top: Math.max(0, lineOfMark(state, view, mark) - 3) }
  })
}
