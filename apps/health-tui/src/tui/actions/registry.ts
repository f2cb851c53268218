import { commandForKey } from '../editor/commands/commands.ts'
import type { EditorState } from '../editor/state.ts'
import { isCharacter } from '../input/key-names.ts'
import { currentView, type ScreenState } from '../state.ts'
import { isOffered, keysOf, type Action } from './action.ts'
import { accountActions } from './account-actions.ts'
import { appActions } from './app-actions.ts'
import { caseActions, caseMode } from './case-actions.ts'
import { boardActions, casesActions } from './cases-actions.ts'
import { evidenceActions } from './evidence-actions.ts'
import { goActions } from './go-actions.ts'
import { healthActions } from './health-actions.ts'
import { inboxActions } from './inbox-actions.ts'
import { answerActions, lifeActions } from './life-actions.ts'
import { metricActions } from './metric-actions.ts'
import { moveActions } from './move-actions.ts'
import { openAction } from './open.ts'
import { newCaseAction } from './new-case-action.ts'
import { promiseActions } from './promise-actions.ts'
import { rescuedActions } from './rescued-actions.ts'
import { searchActions } from './search-actions.ts'
import { settingsActions } from './settings-actions.ts'
import { teamActions } from './team-actions.ts'

/** Everything that can be done. Keys, footer, help, palette, remapping and docs/keys.md are all made from this list. */
export const actions: readonly Action[] = [
  ...caseActions,
  ...boardActions,
  ...lifeActions,
  ...promiseActions,
  ...evidenceActions,
  ...accountActions,
  openAction,
  ...goActions,
  ...inboxActions,
  ...answerActions,
  ...teamActions,
  newCaseAction,
  ...casesActions,
  ...healthActions,
  ...searchActions,
  ...metricActions,
  ...settingsActions(() => actions),
  ...rescuedActions,
  ...moveActions,
  ...appActions,
]

/** The action that a key means now; undefined where it means nothing. */
export function actionFor(key: string, state: ScreenState): Action | undefined {
  return actions.find((action) => keysOf(action, state).includes(key) && isOffered(action, state))
}

/** The keys of an action that reach it now: while somebody writes, most keys are text or the editor's. */
export function reachingKeys(action: Action, state: ScreenState): readonly string[] {
  const editor = openEditor(state)
  return keysOf(action, state).filter(
    (key) =>
      actionFor(key, state) === action &&
      (editor === undefined || (!isCharacter(key) && commandForKey(key, editor) === undefined)),
  )
}

/** The editor that has the keys; undefined where none has. */
export function openEditor(state: ScreenState): EditorState | undefined {
  const view = currentView(state)
  if (caseMode(state) !== 'text' || view.kind !== 'case' || typeof view.screen === 'string') return undefined
  return view.screen.text?.editor
}
