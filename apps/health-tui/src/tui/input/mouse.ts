import { moveBy } from '../actions/move-actions.ts'
import { actions } from '../actions/registry.ts'
import { headerRows } from '../screens/frame.ts'
import { hasList, listPlace } from '../screens/views.ts'
import { currentView } from '../state.ts'
import type { InputEvent } from './decoder.ts'
import type { KeyDeps } from './keys.ts'
import { handleCaseMouse, pressArrows } from './mouse-case.ts'
import { perform } from './overlays.ts'

const wheelStep = 3

/** How far the wheel moves; undefined for a press. */
export function wheelStepOf({ what }: Extract<InputEvent, { type: 'mouse' }>): number | undefined {
  return what === 'press' ? undefined : what === 'wheel-up' ? -wheelStep : wheelStep
}

/** The wheel moves, a press selects the row below it, a press on the selected row opens it. */
export function handleMouse(event: Extract<InputEvent, { type: 'mouse' }>, deps: KeyDeps): void {
  const { store } = deps
  const state = store.get()
  const wheel = wheelStepOf(event)
  const shown = currentView(state)
  if ('form' in shown && shown.form !== null) {
    pressArrows(wheel, (key) => deps.forms.input({ type: 'key', key }))
    return
  }
  if (shown.kind === 'case') {
    if (typeof shown.screen !== 'string') handleCaseMouse(event, shown.screen, wheel, deps)
    return
  }
  if (wheel !== undefined) {
    store.set((now) => moveBy(now, wheel))
    return
  }
  const view = shown
  if (!hasList(state) || !('list' in view)) return
  const place = listPlace(state)
  if (place.clickable === false) return
  const line = event.row - headerRows - place.above
  const row = view.list.top + Math.floor(line / place.rowHeight)
  if (line < 0 || line >= place.visible * place.rowHeight || row >= place.count) return
  if (row === view.list.selected) {
    const open = actions.find(({ id }) => id === 'open')
    if (open !== undefined) perform(open, deps)
    return
  }
  store.set((now) => moveBy(now, row - view.list.selected))
}
