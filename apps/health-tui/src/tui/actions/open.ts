import { caseRows } from '../screens/cases.ts'
import { findAccount } from '../screens/account.ts'
import { visibleHealthRows } from '../screens/health.ts'
import { inboxItems } from '../screens/inbox.ts'
import { listPlace } from '../screens/views.ts'
import { welcomeChoices } from '../screens/welcome.ts'
import { currentView } from '../state.ts'
import type { Action, ActionDeps } from './action.ts'
import { openAccount } from './account-actions.ts'
import { openImport } from './app-actions.ts'
import { openLetter } from './inbox-actions.ts'
import { openMetric } from './metric-actions.ts'
import { openHit } from './search-actions.ts'

export const openAction: Action = {
  id: 'open',
  title: 'Open what is selected',
  footer: 'open',
  footerRank: 10,
  keys: ['enter', 'l', 'right'],
  views: ['welcome', 'health', 'account', 'inbox', 'cases', 'search'],
  when: (state) => listPlace(state).count > 0,
  run: open,
}

function open(deps: ActionDeps): void {
  const { store } = deps
  const state = store.get()
  const view = currentView(state)
  switch (view.kind) {
    case 'welcome': {
      const choice = welcomeChoices[view.list.selected]
      if (choice?.id === 'sample') deps.openSample()
      if (choice?.id === 'import') store.set(openImport)
      if (choice?.id === 'quit') deps.quit()
      return
    }
    case 'health': {
      const row = visibleHealthRows(state, view)[view.list.selected]
      if (row !== undefined) openAccount(deps, row.key)
      return
    }
    case 'account': {
      const account = findAccount(state, view.key)
      const metric = account?.metrics[view.list.selected]
      if (account !== undefined && metric !== undefined) openMetric(deps, account, metric)
      return
    }
    case 'cases': {
      const row = caseRows(state, view)[view.list.selected]
      if (row !== undefined) deps.showCase(row.id)
      return
    }
    case 'inbox': {
      const item = inboxItems(state, view)[view.list.selected]
      if (item !== undefined) openLetter(deps, item.id)
      return
    }
    case 'search':
      openHit(deps, view)
      return
    default:
  }
}
