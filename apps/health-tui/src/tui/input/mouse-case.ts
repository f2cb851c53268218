import type { ActionDeps } from '../actions/action.ts'
import { actionFor } from '../actions/registry.ts'
import { moveBy } from '../actions/move-actions.ts'
import { modeOf, type CaseScreen } from '../case/case-state.ts'
import type { CaseControl } from '../case/case-control.ts'
import { caseLayout } from '../case/layout.ts'
import { outlineRows, selectedIndex } from '../case/outline.ts'
import { bodyRows, headerRows } from '../screens/frame.ts'
import type { Forms } from '../forms/form-control.ts'
import { firstOutlineRow } from '../screens/case/outline-pane.ts'
import type { InputEvent } from './decoder.ts'
import { perform } from './overlays.ts'
import { pressArrows } from './wheel.ts'

/** Whoever has the keys may also get the wheel as keys. */
export interface MouseDeps extends ActionDeps {
  readonly caseControl: Pick<CaseControl, 'input'>
  readonly forms: Forms
}

type MouseEvent = Extract<InputEvent, { type: 'mouse' }>

/** In the outline as in any list; in a text and in a choice the wheel is the arrow keys, and a press means nothing. */
export function handleCaseMouse(
  event: MouseEvent,
  screen: CaseScreen,
  wheel: number | undefined,
  deps: MouseDeps,
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

function pressRow({ row, column }: MouseEvent, screen: CaseScreen, deps: MouseDeps): void {
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
