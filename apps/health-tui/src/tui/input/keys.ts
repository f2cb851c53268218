import { actionFor, type ActionDeps } from '../actions/registry.ts'
import type { CaseControl } from '../case/case-control.ts'
import { editField, insertText } from '../model/field.ts'
import { currentView, withView, type ImportPrompt, type ScreenState } from '../state.ts'
import type { InputEvent } from './decoder.ts'

export interface KeyDeps extends ActionDeps {
  /** Ctrl-C: leave at once, whatever is open. */
  readonly interrupt: () => void
  readonly startImport: (prompt: ImportPrompt) => void
  readonly cancelImport: () => void
  readonly caseControl: CaseControl
}

/** Sends one input event to whatever has the keys now: a dialogue, the filter line, the help, or the actions. */
export function handleInput(event: InputEvent, deps: KeyDeps): void {
  const state = deps.store.get()
  // Esc and a key typed right after it arrive like Alt with that key. Where Alt with it means nothing, that was meant.
  const afterEscape = event.type === 'key' ? /^alt-(.+)$/su.exec(event.key)?.[1] : undefined
  if (afterEscape !== undefined && event.type === 'key' && !isBound(event.key, state, deps)) {
    handleInput({ type: 'key', key: 'esc' }, deps)
    handleInput({ type: 'key', key: afterEscape }, deps)
    return
  }
  if (event.type === 'key' && event.key === 'ctrl-c') {
    deps.interrupt()
    return
  }
  if (event.type === 'key' && event.key === 'ctrl-z') {
    deps.suspend()
    return
  }
  if (state.toast !== null) deps.store.set((now) => ({ ...now, toast: null }))
  if (state.prompt !== null) {
    handlePrompt(event, state.prompt, deps)
    return
  }
  const view = currentView(state)
  if (view.kind === 'health' && view.filtering) {
    handleFilter(event, deps)
    return
  }
  if (state.help) {
    if (event.type === 'key' && ['esc', '?', 'q', 'f1', 'enter'].includes(event.key))
      deps.store.set((now) => ({ ...now, help: false }))
    return
  }
  if (deps.caseControl.input(event) || event.type === 'paste') return
  const action = actionFor(event.key, state)
  if (action === undefined) return
  const why = action.disabled?.(state)
  if (why === undefined) action.run(deps)
  else deps.store.set((now) => ({ ...now, toast: { text: `${action.title}: ${why}`, meaning: 'warning' } }))
}

function isBound(key: string, state: ScreenState, { caseControl }: KeyDeps): boolean {
  if (state.prompt !== null || state.help) return false
  return caseControl.knows(key) || actionFor(key, state) !== undefined
}

function handleFilter(event: InputEvent, { store }: KeyDeps): void {
  store.set((state) =>
    withView(state, (view) => {
      if (view.kind !== 'health') return view
      if (event.type === 'key' && event.key === 'enter') return { ...view, filtering: false }
      if (event.type === 'key' && event.key === 'esc')
        return { ...view, filtering: false, filter: '', list: { selected: 0, top: 0 } }
      const field = { text: view.filter, caret: Infinity }
      const end = editField(field, 'end')
      const next = event.type === 'paste' ? insertText(end, event.text) : editField(end, event.key)
      return next.text === view.filter ? view : { ...view, filter: next.text, list: { selected: 0, top: 0 } }
    }),
  )
}

const fieldOrder = ['path', 'account', 'marketplace'] as const

function handlePrompt(event: InputEvent, prompt: ImportPrompt, deps: KeyDeps): void {
  const change = (next: (prompt: ImportPrompt) => ImportPrompt | null): void =>
    deps.store.set((state) => (state.prompt === null ? state : { ...state, prompt: next(state.prompt) }))
  if (prompt.phase.kind === 'running') {
    if (event.type === 'key' && event.key === 'esc') deps.cancelImport()
    return
  }
  if (prompt.phase.kind === 'done') {
    if (event.type === 'key' && ['enter', 'esc', 'q'].includes(event.key)) change(() => null)
    return
  }
  if (event.type === 'key') {
    if (event.key === 'esc') return change(() => null)
    if (event.key === 'enter') return deps.startImport(prompt)
    if (event.key === 'tab' || event.key === 'down')
      return change((now) => ({ ...now, focus: neighbour(now.focus, 1) }))
    if (event.key === 'shift-tab' || event.key === 'up')
      return change((now) => ({ ...now, focus: neighbour(now.focus, -1) }))
  }
  change((now) => {
    const field = now.fields[now.focus]
    const next = event.type === 'paste' ? insertText(field, event.text) : editField(field, event.key)
    return { ...now, fields: { ...now.fields, [now.focus]: next }, phase: { kind: 'editing', error: null } }
  })
}

function neighbour(focus: ImportPrompt['focus'], step: number): ImportPrompt['focus'] {
  return fieldOrder[(fieldOrder.indexOf(focus) + step + fieldOrder.length) % fieldOrder.length] ?? 'path'
}
