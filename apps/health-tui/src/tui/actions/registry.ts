import type { ScreenState } from '../state.ts'
import { isOffered, keysOf, type Action } from './action.ts'
import { appActions } from './app-actions.ts'
import { goActions } from './go-actions.ts'
import { healthActions } from './health-actions.ts'
import { inboxActions } from './inbox-actions.ts'
import { metricActions } from './metric-actions.ts'
import { moveActions } from './move-actions.ts'
import { openAction } from './open.ts'
import { searchActions } from './search-actions.ts'
import { settingsActions } from './settings-actions.ts'

/** Everything that can be done. Keys, footer, help, palette, remapping and docs/keys.md are all made from this list. */
export const actions: readonly Action[] = [
  openAction,
  ...goActions,
  ...inboxActions,
  ...healthActions,
  ...searchActions,
  ...metricActions,
  ...settingsActions(() => actions),
  ...moveActions,
  ...appActions,
]

/** The action that a key means now; undefined where it means nothing. */
export function actionFor(key: string, state: ScreenState): Action | undefined {
  return actions.find((action) => keysOf(action, state).includes(key) && isOffered(action, state))
}
