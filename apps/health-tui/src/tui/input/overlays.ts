import { paletteEntries } from '../model/palette.ts'
import { fieldOf, typeInto } from '../model/field.ts'
import { helpLines } from '../screens/help.ts'
import { bodyRows, headerRows } from '../screens/frame.ts'
import { paletteHead, paletteRows } from '../screens/palette.ts'
import { unpainted } from '../screens/unpainted.ts'
import { listTop, select, withView, type PaletteState, type ScreenState, type View } from '../state.ts'
import { toast, type Action, type ActionDeps } from '../actions/action.ts'
import { stepOf } from '../actions/move-actions.ts'
import type { InputEvent, TypedEvent } from './decoder.ts'
import { wheelStepOf } from './mouse.ts'

/** Does an action, or says why it cannot be done now. */
export function perform(action: Action, deps: ActionDeps): void {
  const why = action.disabled?.(deps.store.get())
  if (why === undefined) action.run(deps)
  else toast(deps, `${action.title}: ${why}`, 'warning')
}

/** The command palette: typing narrows, arrows choose, Enter does it. */
export function handlePalette(event: InputEvent, palette: PaletteState, deps: ActionDeps): void {
  const { store } = deps
  const state = store.get()
  const entries = paletteEntries(state, palette.field.text)
  const show = (next: PaletteState | null): void => store.set((now) => ({ ...now, palette: next }))
  const moved = (step: number): void =>
    show({
      ...palette,
      list: select(palette.list, palette.list.selected + step, entries.length, paletteRows(state.rows)),
    })
  if (event.type === 'key') {
    switch (event.key) {
      case 'esc':
      case 'ctrl-p':
        return show(null)
      case 'enter': {
        const entry = entries[palette.list.selected]
        show(null)
        if (entry?.why !== undefined) toast(deps, `${entry.action.title}: ${entry.why}`, 'warning')
        else entry?.action.run(deps)
        return
      }
      case 'up':
        return moved(-1)
      case 'down':
      case 'tab':
        return moved(1)
      case 'pageup':
        return moved(-paletteRows(state.rows))
      case 'pagedown':
        return moved(paletteRows(state.rows))
      default:
    }
  }
  if (event.type === 'mouse') {
    const wheel = wheelStepOf(event)
    if (wheel !== undefined) return moved(wheel)
    const line = event.row - headerRows - paletteHead
    if (line < 0 || line >= paletteRows(state.rows)) return
    const pressed = palette.list.top + line
    // As everywhere: the first press selects, one on what is selected does it.
    if (pressed === palette.list.selected) return handlePalette({ type: 'key', key: 'enter' }, palette, deps)
    if (pressed < entries.length) moved(pressed - palette.list.selected)
    return
  }
  const field = typeInto(palette.field, event)
  if (field !== palette.field)
    show({ field, list: field.text === palette.field.text ? palette.list : listTop })
}

export function handleHelp(event: InputEvent, top: number, { store }: Pick<ActionDeps, 'store'>): void {
  if (event.type === 'key' && ['esc', '?', 'q', 'f1', 'enter'].includes(event.key)) {
    store.set((now) => ({ ...now, help: null }))
    return
  }
  store.set((now) => {
    const visible = bodyRows(now.rows) - 1
    const step =
      event.type === 'key'
        ? stepOf(event.key, now, visible)
        : event.type === 'mouse'
          ? wheelStepOf(event)
          : undefined
    if (step === undefined) return now
    const last = Math.max(0, helpLines(now, unpainted).length - visible)
    return { ...now, help: Math.max(0, Math.min(last, top + step)) }
  })
}

type FilteredView = Extract<View, { readonly filtering: boolean }>

/** The filter line of a list: every key narrows at once, Enter keeps, Esc clears. */
export function handleFilter(event: InputEvent, { store }: Pick<ActionDeps, 'store'>): void {
  if (event.type === 'mouse') return
  store.set((state) => withFilter(state, (view) => filterKey(view, event)))
}

function filterKey(view: FilteredView, event: TypedEvent): FilteredView {
  if (event.type === 'key' && event.key === 'enter') return { ...view, filtering: false }
  if (event.type === 'key' && event.key === 'esc')
    return { ...view, filtering: false, filter: '', list: listTop }
  const { text } = typeInto(fieldOf(view.filter), event)
  return text === view.filter ? view : { ...view, filter: text, list: listTop }
}

function withFilter(state: ScreenState, change: (view: FilteredView) => FilteredView): ScreenState {
  return withView(state, (view) => ('filtering' in view ? change(view) : view))
}
