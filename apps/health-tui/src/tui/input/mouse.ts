import type { ActionDeps } from '../actions/action.ts'
import { moveBy } from '../actions/move-actions.ts'
import { actions } from '../actions/registry.ts'
import { headerRows } from '../screens/frame.ts'
import { hasList, listPlace } from '../screens/views.ts'
import { currentView } from '../state.ts'
import type { InputEvent } from './decoder.ts'
import { perform } from './overlays.ts'

const wheelStep = 3

/** The wheel moves, a press selects the row below it, a press on the selected row opens it. */
export function handleMouse(event: Extract<InputEvent, { type: 'mouse' }>, deps: ActionDeps): void {
  const { store } = deps
  const state = store.get()
  if (state.help !== null || state.palette !== null) return
  if (event.what !== 'press') {
    store.set((now) => moveBy(now, event.what === 'wheel-up' ? -wheelStep : wheelStep))
    return
  }
  const view = currentView(state)
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
