import type { CaseScreen } from './case/case-state.ts'
import type { ScreenData } from './source.ts'
import type { Meaning } from './theme/theme.ts'

/** A list with a selected row and the first visible one. */
export interface ListState {
  readonly selected: number
  readonly top: number
}

export type SortKey = 'urgency' | 'account' | 'marketplace'

export type View =
  | { readonly kind: 'welcome'; readonly list: ListState }
  | {
      readonly kind: 'health'
      readonly list: ListState
      readonly sort: SortKey
      readonly filter: string
      /** True while the filter line takes the keys. */
      readonly filtering: boolean
    }
  | { readonly kind: 'account'; readonly key: string; readonly list: ListState }
  | { readonly kind: 'inbox'; readonly list: ListState }
  | { readonly kind: 'cases'; readonly list: ListState }
  | {
      readonly kind: 'case'
      readonly id: string
      readonly screen: CaseScreen | 'loading' | 'missing'
    }
  | { readonly kind: 'letter'; readonly id: string; readonly top: number; readonly text: string | null }

/** A one-line text field: the text and the caret, counted in graphemes. */
export interface FieldState {
  readonly text: string
  readonly caret: number
}

export interface ImportPrompt {
  readonly fields: {
    readonly path: FieldState
    readonly account: FieldState
    readonly marketplace: FieldState
  }
  readonly focus: 'path' | 'account' | 'marketplace'
  readonly phase:
    | { readonly kind: 'editing'; readonly error: string | null }
    | { readonly kind: 'running'; readonly progress: string }
    | {
        readonly kind: 'done'
        readonly lines: readonly { readonly text: string; readonly meaning: Meaning }[]
      }
}

export type DataState =
  | { readonly phase: 'opening' }
  | ({ readonly phase: 'ready' } & ScreenData)
  | { readonly phase: 'failed'; readonly why: string; readonly remedy: string }

export interface ScreenState {
  readonly columns: number
  readonly rows: number
  /** Milliseconds since 1970 UTC, moved on by the clock of the screen; data age is read from it. */
  readonly now: number
  readonly databasePath: string
  /** True while throw-away sample data is shown. */
  readonly sample: boolean
  readonly data: DataState
  /** A reload failed after a good load: the old data stays, marked. */
  readonly stale: string | null
  /** The last view is shown; Esc goes back to the one before. */
  readonly views: readonly View[]
  readonly help: boolean
  readonly prompt: ImportPrompt | null
  readonly toast: { readonly text: string; readonly meaning: Meaning } | null
}

export function currentView(state: ScreenState): View {
  return state.views.at(-1) ?? initialHealth
}

export const initialHealth: Extract<View, { kind: 'health' }> = {
  kind: 'health',
  list: { selected: 0, top: 0 },
  sort: 'urgency',
  filter: '',
  filtering: false,
}

/** Replaces the shown view. */
export function withView(state: ScreenState, change: (view: View) => View): ScreenState {
  const shown = currentView(state)
  const next = change(shown)
  return next === shown ? state : { ...state, views: [...state.views.slice(0, -1), next] }
}

export function pushView(state: ScreenState, view: View): ScreenState {
  return { ...state, views: [...state.views, view] }
}

export function popView(state: ScreenState): ScreenState {
  return state.views.length <= 1 ? state : { ...state, views: state.views.slice(0, -1) }
}

/** Moves the selection to `target`, kept inside `count` rows, and scrolls so that it stays visible in `height` rows. */
export function select(list: ListState, target: number, count: number, height: number): ListState {
  const selected = Math.max(0, Math.min(count - 1, target))
  const visible = Math.max(1, height)
  const lowest = Math.max(0, count - visible)
  const top = Math.min(lowest, Math.max(Math.min(list.top, selected), selected - visible + 1))
  return selected === list.selected && top === list.top ? list : { selected, top }
}

export function createInitialState(start: {
  readonly columns: number
  readonly rows: number
  readonly now: number
  readonly databasePath: string
  readonly sample: boolean
}): ScreenState {
  return {
    ...start,
    data: { phase: 'opening' },
    stale: null,
    views: [initialHealth],
    help: false,
    prompt: null,
    toast: null,
  }
}
