import type { InboxItem } from '../../status/status-report.ts'
import { inboxItems } from '../screens/inbox.ts'
import { currentView, type ScreenState } from '../state.ts'
import type { Action } from './action.ts'

export const inboxActions: readonly Action[] = [
  {
    id: 'open-case',
    title: 'Open a case from this notification',
    footer: 'case',
    keys: ['c'],
    views: ['letter', 'inbox'],
    when: (state) => inboxItems(state).length > 0,
    disabled: (state) =>
      currentLetter(state)?.phishing === true
        ? 'it looks like a fake; look in Seller Central itself before you act on it'
        : undefined,
    run: (deps) => {
      const letter = currentLetter(deps.store.get())
      if (letter !== undefined) deps.openCase(letter.id)
    },
  },
]

/** The notification that is shown or selected. */
export function currentLetter(state: ScreenState): InboxItem | undefined {
  const view = currentView(state)
  const items = inboxItems(state)
  if (view.kind === 'letter') return items.find(({ id }) => id === view.id)
  return view.kind === 'inbox' ? items[view.list.selected] : undefined
}
