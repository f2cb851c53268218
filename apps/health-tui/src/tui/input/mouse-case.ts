import { actionFor } from '../actions/registry.ts'
import { moveBy } from '../actions/move-actions.ts'
import { modeOf, type CaseScreen } from '../case/case-state.ts'
import { caseLayout } from '../case/layout.ts'
import { outlineRows, selectedIndex } from '../case/outline.ts'
import { bodyRows, headerRows } from '../screens/frame.ts'
import { firstOutlineRow } from '../screens/case/outline-pane.ts'
import type { InputEvent } from './decoder.ts'
import type { KeyDeps } from './keys.ts'
import { perform } from './overlays.ts'

type MouseEvent = Extract<InputEvent, { type: 'mouse' }>

/** In the outline as in any list; in a text and in a choice the wheel is the arrow keys, and a press means nothing. */
export function handleCaseMouse(
  event: MouseEvent,
  screen: CaseScreen,
  wheel: number | undefined,
  deps: KeyDeps,
): void {
  const mode = modeOf(screen)
  if (mode === 'field') return
  if (mode === 'text' || mode === 'choose') {
    pressArrows(wheel, (key) => deps.caseControl.input({ type: 'key', key }))
    return
  }
  if (wheel !== undefined) {
    deps.store.set((state) => moveBy(state, wheel))
    return
  }
  if (mode === 'outline') pressRow(event, screen, deps)
}

/** The wheel as so many arrow keys. */
export function pressArrows(wheel: number | undefined, press: (key: 'up' | 'down') => void): void {
  if (wheel === undefined) return
  for (let turn = 0; turn < Math.abs(wheel); turn += 1) press(wheel < 0 ? 'up' : 'down')
}

function pressRow({ row, column }: MouseEvent, screen: CaseScreen, deps: KeyDeps): void {
  const state = deps.store.get()
  const area = caseLayout(state.columns, bodyRows(state.rows), false).outline
  if (area === undefined) return
  const line = row - headerRows - area.top
  if (line < 0 || line >= area.rows || column >= area.left + area.columns) return
  const rows = outlineRows(screen)
  const pressed = firstOutlineRow(screen, area.rows) + line
  if (pressed >= rows.length) return
  const selected = selectedIndex(screen, rows)
  if (pressed !== selected) {
    deps.store.set((now) => moveBy(now, pressed - selected))
    return
  }
  const enter = actionFor('enter', state)
  if (enter !== undefined) perform(enter, deps)
}
