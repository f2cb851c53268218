import { toast, type ActionDeps } from '../actions/action.ts'
import { actionFor } from '../actions/registry.ts'
import { handleSearchWords } from '../actions/search-actions.ts'
import { captureKey } from '../actions/settings-actions.ts'
import type { CaseControl } from '../case/case-control.ts'
import type { Forms } from '../forms/form-control.ts'
import { typeInto } from '../model/field.ts'
import { currentView, type ImportPrompt, type ScreenState, type View } from '../state.ts'
import { importResults } from '../screens/import-prompt.ts'
import { stepOf } from '../actions/move-actions.ts'
import type { InputEvent } from './decoder.ts'
import { handleMouse } from './mouse.ts'
import type { TypedWords } from './typed-words.ts'
import { wheelStepOf } from './wheel.ts'
import { handleFilter, handleHelp, handlePalette, perform } from './overlays.ts'

export interface KeyDeps extends ActionDeps {
  /** Ctrl-C: leave at once, whatever is open. */
  readonly interrupt: () => void
  /** Ctrl-L: shows everything again, whatever has the keys. */
  readonly redraw: () => void
  readonly startImport: (prompt: ImportPrompt) => void
  readonly cancelImport: () => void
  readonly caseControl: CaseControl
  readonly forms: Forms
  readonly words: TypedWords
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
  if (event.type === 'key' && event.key === 'ctrl-l') deps.redraw()
  if (state.toast !== null) deps.store.set((now) => ({ ...now, toast: null }))
  if (state.prompt !== null) {
    handlePrompt(event, state.prompt, deps)
    return
  }
  if (state.palette !== null) {
    handlePalette(event, state.palette, deps)
    return
  }
  if (state.help !== null) {
    handleHelp(event, state.help, deps)
    return
  }
  if (event.type === 'mouse') {
    handleMouse(event, deps)
    return
  }
  const view = currentView(state)
  if ('filtering' in view && view.filtering) {
    handleFilter(event, deps)
    return
  }
  if (view.kind === 'search' && view.typing) {
    handleSearchWords(event, view, deps)
    return
  }
  if (view.kind === 'keys' && view.capturing) {
    captureKey(event, deps)
    return
  }
  if (deps.forms.input(event) || deps.caseControl.input(event)) return
  if (event.type === 'paste') return toast(deps, notPasted, 'warning')
  const action = actionFor(event.key, state)
  if (deps.words.isWord(event.key, action !== undefined)) toast(deps, wordsAreCommands(view.kind), 'warning')
  else if (action !== undefined) perform(action, deps)
}

const notPasted =
  'Nothing here takes pasted text, and none of it was run as keys: open a text or a question first.'

function wordsAreCommands(view: View['kind']): string {
  const why = 'Letters are commands here, and what looked like words was not run'
  return view === 'case'
    ? `${why}: Enter opens the selected text. u takes back what came before.`
    : `${why}: ? shows what each key does.`
}

function isBound(key: string, state: ScreenState, { caseControl, forms }: KeyDeps): boolean {
  // While the next key is captured for an action, Alt with a letter is a key like any other.
  const view = currentView(state)
  if (view.kind === 'keys' && view.capturing) return true
  if (state.prompt !== null || state.help !== null || state.palette !== null) return false
  if ('form' in view && view.form !== null) return forms.knows(key)
  return caseControl.knows(key) || actionFor(key, state) !== undefined
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
    else deps.store.set((state) => scrollResults(state, event))
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
  if (event.type === 'mouse') return
  change((now) => {
    const field = typeInto(now.fields[now.focus], event)
    return { ...now, fields: { ...now.fields, [now.focus]: field }, phase: { kind: 'editing', error: null } }
  })
}

function scrollResults(state: ScreenState, event: InputEvent): ScreenState {
  const { prompt } = state
  if (prompt?.phase.kind !== 'done') return state
  const results = importResults(prompt.phase, state)
  const step =
    event.type === 'key'
      ? stepOf(event.key, state, results.visible)
      : event.type === 'mouse'
        ? wheelStepOf(event)
        : undefined
  if (step === undefined) return state
  const top = Math.max(0, Math.min(prompt.phase.top + step, results.count - results.visible))
  return { ...state, prompt: { ...prompt, phase: { ...prompt.phase, top } } }
}

function neighbour(focus: ImportPrompt['focus'], step: number): ImportPrompt['focus'] {
  return fieldOrder[(fieldOrder.indexOf(focus) + step + fieldOrder.length) % fieldOrder.length] ?? 'path'
}
