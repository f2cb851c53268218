import { currentView } from '../state.ts'
import type { ActionDeps } from './action.ts'
import { refreshAccount, refreshFindings } from './account-actions.ts'
import { refreshLetter } from './inbox-actions.ts'
import { refreshLife } from './life-actions.ts'
import { refreshMetric } from './metric-actions.ts'
import { refreshEvidence, refreshHistory, refreshTeam } from './team-actions.ts'

/** Asks again for what the shown view rests on, after the data has changed. */
export function refreshView(deps: Pick<ActionDeps, 'store' | 'ask' | 'attempt' | 'follow'>): void {
  switch (currentView(deps.store.get()).kind) {
    case 'account':
      refreshAccount(deps)
      break
    case 'findings':
      refreshFindings(deps)
      break
    case 'metric':
      refreshMetric(deps)
      break
    case 'letter':
      refreshLetter(deps)
      break
    case 'life':
      refreshLife(deps)
      break
    case 'team':
      refreshTeam(deps)
      break
    case 'history':
      refreshHistory(deps)
      break
    case 'evidence':
      refreshEvidence(deps)
      break
    default:
  }
}
