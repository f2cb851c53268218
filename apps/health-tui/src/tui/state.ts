import type { ExitCode } from '../exit.ts'
import type { Action } from './actions/action.ts'
import type { CaseScreen } from './case/case-state.ts'
import type { Form } from './forms/form.ts'
import type { LifeDetail } from './life/life-detail.ts'
import type {
  EvidenceDetail,
  HistoryRow,
  LetterDetail,
  ListingFinding,
  MetricDetail,
  MetricKey,
  SearchHit,
  TeamDetail,
  WhatIf,
} from './questions.ts'
import { defaultSettings, type ScreenSettings } from './settings.ts'
import type { RescuedWords } from './rescue.ts'
import type { ScreenData } from './source.ts'
import type { Meaning } from './theme/theme.ts'

/** A list with a selected row and the first visible one. */
export interface ListState {
  readonly selected: number
  readonly top: number
}

/** Orders of the inbox: newest first, nearest deadline first, worst first. */
export type InboxSort = 'received' | 'due' | 'severity'

export type SortKey = 'urgency' | 'account' | 'marketplace' | 'due' | 'violations' | 'age'

/** What a screen asked for: on its way, there, or not to be had. */
export type Found<Answer> = 'loading' | { readonly answer: Answer } | { readonly failed: string }

export const metricPanes = ['breakdown', 'roll-off', 'assumptions'] as const
export type MetricPane = (typeof metricPanes)[number]

export type View =
  | { readonly kind: 'welcome'; readonly list: ListState }
  | {
      readonly kind: 'health'
      readonly list: ListState
      readonly sort: SortKey
      readonly reversed: boolean
      /** Every figure of a row and its trend instead of the preview below. */
      readonly wide: boolean
      readonly filter: string
      /** True while the filter line takes the keys. */
      readonly filtering: boolean
    }
  | {
      readonly kind: 'account'
      readonly key: string
      readonly list: ListState
      /** What Amazon finds wrong with its listings. */
      readonly found: Found<readonly ListingFinding[]>
    }
  | {
      readonly kind: 'findings'
      readonly account: string
      readonly marketplace: string
      readonly list: ListState
      readonly filter: string
      readonly filtering: boolean
      /** Also those that the last look did not find any more. */
      readonly showSolved: boolean
      readonly found: Found<readonly ListingFinding[]>
    }
  | {
      readonly kind: 'metric'
      readonly key: MetricKey
      readonly source: 'reported' | 'computed'
      readonly pane: MetricPane
      readonly top: number
      readonly whatIf: WhatIf | null
      readonly found: Found<MetricDetail>
    }
  | {
      readonly kind: 'inbox'
      readonly list: ListState
      readonly sort: InboxSort
      readonly filter: string
      readonly filtering: boolean
      /** Also those that were put away as done. */
      readonly showDone: boolean
    }
  | {
      readonly kind: 'cases'
      readonly list: ListState
      readonly filter: string
      readonly filtering: boolean
      readonly whose: 'team' | 'mine'
      /** What is asked before a new case is made; it has the keys. */
      readonly form: Form | null
    }
  | {
      readonly kind: 'case'
      readonly id: string
      readonly screen: CaseScreen | 'loading' | 'missing'
    }
  | { readonly kind: 'team'; readonly list: ListState; readonly found: Found<TeamDetail> }
  | {
      readonly kind: 'history'
      readonly caseId: string
      /** One field, with everything under it; null: the whole case. */
      readonly path: string | null
      readonly list: ListState
      readonly found: Found<readonly HistoryRow[]>
    }
  | {
      readonly kind: 'evidence'
      readonly caseId: string
      readonly list: ListState
      readonly form: Form | null
      readonly found: Found<EvidenceDetail | null>
    }
  | {
      readonly kind: 'life'
      readonly caseId: string
      readonly list: ListState
      /** What is asked before a step is taken; it has the keys. */
      readonly form: Form | null
      readonly found: Found<LifeDetail | null>
    }
  | { readonly kind: 'settings'; readonly list: ListState }
  | { readonly kind: 'rescued'; readonly top: number }
  | {
      readonly kind: 'keys'
      readonly list: ListState
      readonly actions: readonly Action[]
      /** True while the next key is taken for the selected action. */
      readonly capturing: boolean
    }
  | {
      readonly kind: 'letter'
      readonly id: string
      readonly top: number
      /** The mark that was jumped to. */
      readonly mark: number | null
      readonly found: Found<LetterDetail | null>
    }
  | {
      readonly kind: 'search'
      readonly field: FieldState
      /** True while keys go into the line of words. */
      readonly typing: boolean
      readonly list: ListState
      readonly found: Found<readonly SearchHit[]>
      /** The words that were searched for to find this; others than those of the line while a search is under way. */
      readonly answered: string
    }

/** A one-line text field: the text and the caret, counted in graphemes. */
export interface FieldState {
  readonly text: string
  readonly caret: number
}

/** Something that was done and can be taken back. */
export interface UndoStep {
  readonly title: string
  readonly run: () => Promise<void>
}

/** The command palette: what was typed and which of the found actions is chosen. */
export interface PaletteState {
  readonly field: FieldState
  readonly list: ListState
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
        /** The first line that is shown. */
        readonly top: number
      }
}

/** Why there is no data to show: the database, the configuration, or whatever else it takes to open it. */
export interface DataFailure {
  readonly what: string
  /** The file that it is about; null where there is none. */
  readonly where: string | null
  readonly why: string
  readonly remedy: string
  /** What the program ends with when it is left like this. */
  readonly exitCode: ExitCode
}

export type DataState =
  | { readonly phase: 'opening' }
  | ({ readonly phase: 'ready' } & ScreenData)
  | ({ readonly phase: 'failed' } & DataFailure)

export interface ScreenState {
  readonly columns: number
  readonly rows: number
  /** Milliseconds since 1970 UTC, moved on by the clock of the screen; data age is read from it. */
  readonly now: number
  readonly databasePath: string
  readonly configPath: string
  /** True while throw-away sample data is shown. */
  readonly sample: boolean
  readonly data: DataState
  /** A reload failed after a good load: the old data stays, marked. */
  readonly stale: string | null
  /** The last view is shown; Esc goes back to the one before. */
  readonly views: readonly View[]
  /** The first line of the help that is shown; null: no help. */
  readonly help: number | null
  readonly palette: PaletteState | null
  readonly settings: ScreenSettings
  /** How to take back what was done last; null: nothing can be. */
  readonly undo: UndoStep | null
  /** What was in no case when the program was ended, until it is thrown away. */
  readonly rescued: readonly RescuedWords[]
  readonly prompt: ImportPrompt | null
  readonly toast: { readonly text: string; readonly meaning: Meaning } | null
}

export function currentView(state: ScreenState): View {
  return state.views.at(-1) ?? initialHealth
}

/** A list at its first row. */
export const listTop: ListState = { selected: 0, top: 0 }

export const initialHealth: Extract<View, { kind: 'health' }> = {
  kind: 'health',
  list: listTop,
  sort: 'urgency',
  reversed: false,
  wide: false,
  filter: '',
  filtering: false,
}

export const initialInbox: Extract<View, { kind: 'inbox' }> = {
  kind: 'inbox',
  list: listTop,
  sort: 'received',
  filter: '',
  filtering: false,
  showDone: false,
}

export const initialCases: Extract<View, { kind: 'cases' }> = {
  kind: 'cases',
  list: listTop,
  filter: '',
  filtering: false,
  whose: 'team',
  form: null,
}

/** Replaces the shown view. */
export function withView(state: ScreenState, change: (view: View) => View): ScreenState {
  const shown = currentView(state)
  const next = change(shown)
  return next === shown ? state : { ...state, views: [...state.views.slice(0, -1), next] }
}

/** Replaces the shown view if it is of this kind. */
export function withViewOf<Kind extends View['kind']>(
  state: ScreenState,
  kind: Kind,
  change: (view: Extract<View, { readonly kind: Kind }>) => View,
): ScreenState {
  return withView(state, (view) => (isOfKind(view, kind) ? change(view) : view))
}

function isOfKind<Kind extends View['kind']>(
  view: View,
  kind: Kind,
): view is Extract<View, { readonly kind: Kind }> {
  return view.kind === kind
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
  readonly configPath: string
  readonly sample: boolean
  readonly settings?: ScreenSettings
}): ScreenState {
  return {
    settings: defaultSettings,
    ...start,
    data: { phase: 'opening' },
    stale: null,
    views: [initialHealth],
    help: null,
    palette: null,
    undo: null,
    rescued: [],
    prompt: null,
    toast: null,
  }
}
