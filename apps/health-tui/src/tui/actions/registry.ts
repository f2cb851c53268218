import type { InboxItem } from '../../status/status-report.ts'
import { commandForKey } from '../editor/commands/commands.ts'
import { moveInCase } from '../case/navigation.ts'
import { caseRows } from '../screens/cases.ts'
import { caseHeight, caseLineCount } from '../screens/case/case-page.ts'
import { inboxItems, letterLines } from '../screens/inbox.ts'
import { accountTableRows, findAccount } from '../screens/account.ts'
import { bodyRows } from '../screens/frame.ts'
import { healthTableRows } from '../screens/health.ts'
import { inboxRows } from '../screens/inbox.ts'
import { welcomeChoices } from '../screens/welcome.ts'
import { emptyField, fieldOf } from '../model/field.ts'
import { healthRows } from '../model/health-rows.ts'
import {
  currentView,
  initialHealth,
  popView,
  pushView,
  select,
  withView,
  type ListState,
  type ScreenState,
  type SortKey,
} from '../state.ts'
import type { Action, ActionDeps } from './action.ts'
import { caseActions, caseMode } from './case-actions.ts'

const always = (): boolean => true
const inView =
  (...kinds: readonly ReturnType<typeof currentView>['kind'][]) =>
  (state: ScreenState): boolean =>
    kinds.includes(currentView(state).kind)
const hasList = inView('health', 'account', 'inbox', 'cases', 'welcome')

const sorts: readonly SortKey[] = ['urgency', 'account', 'marketplace']

export type { Action, ActionDeps } from './action.ts'

export const actions: readonly Action[] = [
  ...caseActions,
  move('up', 'Up', ['up', 'k'], () => -1),
  move('down', 'Down', ['down', 'j'], () => 1),
  move('page-up', 'Page up', ['pageup', 'ctrl-b'], (page) => -page),
  move('page-down', 'Page down', ['pagedown', 'ctrl-f', ' '], (page) => page),
  move('half-up', 'Half a page up', ['ctrl-u'], (page) => -Math.ceil(page / 2)),
  move('half-down', 'Half a page down', ['ctrl-d'], (page) => Math.ceil(page / 2)),
  move('first', 'First row', ['home', 'g'], () => -Infinity),
  move('last', 'Last row', ['end', 'G'], () => Infinity),
  {
    id: 'open',
    title: 'Open what is selected',
    footer: 'open',
    keys: ['enter', 'l', 'right'],
    when: (state) => inView('health', 'inbox', 'cases', 'welcome')(state) && listLength(state) > 0,
    run: open,
  },
  {
    id: 'back',
    title: 'Back; clears a filter first',
    footer: 'back',
    keys: ['esc', 'h', 'left', 'backspace'],
    when: (state) =>
      ([undefined, 'outline'].includes(caseMode(state)) && state.views.length > 1) || filterOf(state) !== '',
    run: ({ store }) =>
      store.set((state) =>
        filterOf(state) === ''
          ? popView(state)
          : withView(state, (view) =>
              view.kind === 'health' ? { ...view, filter: '', list: { selected: 0, top: 0 } } : view,
            ),
      ),
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
  {
    id: 'inbox',
    title: 'Inbox of notifications',
    footer: 'inbox',
    keys: ['2'],
    when: (state) => isFilled(state) && !inView('inbox')(state),
    run: ({ store }) =>
      store.set((state) =>
        pushView(
          { ...state, views: state.views.slice(0, 1) },
          { kind: 'inbox', list: { selected: 0, top: 0 } },
        ),
      ),
  },
  {
    id: 'cases',
    title: 'Cases',
    footer: 'cases',
    keys: ['3'],
    when: (state) => isFilled(state) && !inView('cases')(state),
    run: ({ store }) =>
      store.set((state) =>
        pushView(
          { ...state, views: state.views.slice(0, 1) },
          { kind: 'cases', list: { selected: 0, top: 0 } },
        ),
      ),
  },
  {
    id: 'open-case',
    title: 'Open a case from this notification',
    footer: 'case',
    keys: ['c'],
    when: (state) => inView('letter', 'inbox')(state) && inboxItems(state).length > 0,
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
    id: 'filter',
    title: 'Filter accounts; a leading ! turns it round',
    footer: 'filter',
    keys: ['/'],
    when: (state) => isFilled(state) && currentView(state).kind === 'health',
    run: ({ store }) =>
      store.set((state) =>
        withView(state, (view) => (view.kind === 'health' ? { ...view, filtering: true } : view)),
      ),
  },
  {
    id: 'sort',
    title: 'Sort by urgency, account or marketplace',
    footer: 'sort',
    keys: ['s'],
    when: (state) => isFilled(state) && currentView(state).kind === 'health',
    run: ({ store }) =>
      store.set((state) =>
        withView(state, (view) => {
          if (view.kind !== 'health') return view
          const next = sorts[(sorts.indexOf(view.sort) + 1) % sorts.length] ?? 'urgency'
          return { ...view, sort: next, list: { selected: 0, top: 0 } }
        }),
      ),
  },
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
    when: inView('welcome'),
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
    title: 'Read the database again',
    keys: ['r', 'ctrl-l'],
    when: always,
    run: ({ reload }) => reload(),
  },
  {
    id: 'help',
    title: 'Help: all keys',
    footer: 'help',
    keys: ['?', 'f1'],
    when: always,
    run: ({ store }) => store.set((state) => ({ ...state, help: !state.help })),
  },
  {
    id: 'suspend',
    title: 'Suspend to the shell; fg comes back',
    keys: ['ctrl-z'],
    when: always,
    run: ({ suspend }) => suspend(),
  },
  {
    id: 'quit',
    title: 'Quit',
    footer: 'quit',
    keys: ['q', 'ctrl-c'],
    when: always,
    run: ({ quit }) => quit(),
  },
]

/** The action that a key means now; undefined where it means nothing. */
export function actionFor(key: string, state: ScreenState): Action | undefined {
  return actions.find((action) => action.keys.includes(key) && action.when(state))
}

/** The first key of an action that reaches it now: while somebody writes, most keys are text. */
export function reachingKey(action: Action, state: ScreenState): string | undefined {
  const view = currentView(state)
  if (caseMode(state) !== 'text' || view.kind !== 'case' || typeof view.screen === 'string')
    return action.keys[0]
  const editor = view.screen.text?.editor
  return action.keys.find(
    (key) => key.length > 1 && (editor === undefined || commandForKey(key, editor) === undefined),
  )
}

/** How a key is written in footer and help. */
export function keyLabel(key: string): string {
  const labels: Readonly<Record<string, string>> = {
    ' ': 'Space',
    enter: 'Enter',
    esc: 'Esc',
    up: 'Up',
    down: 'Down',
    left: 'Left',
    right: 'Right',
    pageup: 'PgUp',
    pagedown: 'PgDn',
    home: 'Home',
    end: 'End',
    backspace: 'Backspace',
    tab: 'Tab',
    insert: 'Ins',
    delete: 'Del',
    f1: 'F1',
  }
  const [, before = '', last = key] = /^((?:(?:ctrl|alt|shift)-)*)(.+)$/s.exec(key) ?? []
  const modifiers = before.replace(/[a-z]+(?=-)/g, (word) => word.charAt(0).toUpperCase() + word.slice(1))
  return modifiers + (labels[last] ?? last)
}

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

/** Rows to move through; while somebody writes, the editor moves its own cursor. */
function movesInCase(state: ScreenState): boolean {
  const mode = caseMode(state)
  return mode !== undefined && !['text', 'field', 'choose'].includes(mode)
}

function currentAccount(state: ScreenState): { readonly account: string } | undefined {
  const view = currentView(state)
  return view.kind === 'account' ? findAccount(state, view.key) : undefined
}

function currentLetter(state: ScreenState): InboxItem | undefined {
  const view = currentView(state)
  const items = inboxItems(state)
  if (view.kind === 'letter') return items.find(({ id }) => id === view.id)
  return view.kind === 'inbox' ? items[view.list.selected] : undefined
}

function isFilled(state: ScreenState): boolean {
  return state.data.phase === 'ready' && currentView(state).kind !== 'welcome'
}

function filterOf(state: ScreenState): string {
  const view = currentView(state)
  return view.kind === 'health' ? view.filter : ''
}

/** Rows of the current list, and how many of them are visible at once. */
export function listLength(state: ScreenState): number {
  const view = currentView(state)
  if (view.kind === 'welcome') return welcomeChoices.length
  if (view.kind === 'inbox') return inboxItems(state).length
  if (view.kind === 'cases') return caseRows(state).length
  if (view.kind === 'account') return findAccount(state, view.key)?.metrics.length ?? 0
  if (view.kind === 'health' && state.data.phase === 'ready') {
    return healthRows(state.data.report, view.sort, view.filter).length
  }
  return 0
}

export function pageSize(state: ScreenState): number {
  const view = currentView(state)
  const count = listLength(state)
  if (view.kind === 'health') return healthTableRows(state.rows, count)
  if (view.kind === 'case' && typeof view.screen !== 'string') return caseHeight(view.screen, state)
  if (view.kind === 'account') return accountTableRows(state.rows, count)
  return view.kind === 'inbox' || view.kind === 'cases' ? inboxRows(state.rows) : bodyRows(state.rows)
}

function move(id: string, title: string, keys: readonly string[], step: (page: number) => number): Action {
  return {
    id,
    title,
    keys,
    when: (state) => hasList(state) || inView('letter')(state) || movesInCase(state),
    run: ({ store }) => store.set((state) => moveBy(state, step(pageSize(state)))),
  }
}

function moveBy(state: ScreenState, step: number): ScreenState {
  return withView(state, (view) => {
    if (view.kind === 'letter') {
      const last = Math.max(0, letterLines(view.text ?? '', state.columns).length - 1)
      const top = Math.max(0, Math.min(last, view.top + step))
      return top === view.top ? view : { ...view, top }
    }
    if (view.kind === 'case') {
      if (typeof view.screen === 'string') return view
      const screen = moveInCase(
        view.screen,
        step,
        caseHeight(view.screen, state),
        caseLineCount(view.screen, state),
      )
      return screen === view.screen ? view : { ...view, screen }
    }
    return withList(view, (list) => select(list, list.selected + step, listLength(state), pageSize(state)))
  })
}

function withList<View extends { readonly list: ListState }>(
  view: View,
  change: (list: ListState) => ListState,
): View {
  const list = change(view.list)
  return list === view.list ? view : { ...view, list }
}

function open(deps: ActionDeps): void {
  const { store } = deps
  const state = store.get()
  const view = currentView(state)
  if (view.kind === 'welcome') {
    const choice = welcomeChoices[view.list.selected]
    if (choice?.id === 'sample') deps.openSample()
    if (choice?.id === 'import') store.set(openImport)
    if (choice?.id === 'quit') deps.quit()
  }
  if (view.kind === 'health' && state.data.phase === 'ready') {
    const row = healthRows(state.data.report, view.sort, view.filter)[view.list.selected]
    if (row !== undefined)
      store.set((now) => pushView(now, { kind: 'account', key: row.key, list: { selected: 0, top: 0 } }))
  }
  if (view.kind === 'cases') {
    const row = caseRows(state)[view.list.selected]
    if (row !== undefined) deps.showCase(row.id)
  }
  if (view.kind === 'inbox') {
    const item = inboxItems(state)[view.list.selected]
    if (item !== undefined) deps.openLetter(item.id)
  }
}
