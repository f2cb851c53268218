import type { CaseCommandId } from '../case/commands.ts'
import type { Forms } from '../forms/form-control.ts'
import type { Ask } from '../questions.ts'
import type { ScreenSettings } from '../settings.ts'
import { currentView, type ScreenState, type View } from '../state.ts'
import type { Store } from '../store/store.ts'
import type { Follow } from './only-newest.ts'

/** What actions may do besides changing the state. */
export interface ActionDeps {
  readonly store: Store<ScreenState>
  /** Asks the data that is shown now. */
  readonly ask: Ask
  /** Does something that takes time; what goes wrong becomes a message at the foot of the screen. */
  readonly attempt: (work: () => Promise<void>) => void
  /** The same, for what only fills the view: of a kind, one at a time and then the newest. */
  readonly follow: Follow
  /** The same, for what leads somewhere: keys that are typed meanwhile wait and are meant for it. */
  readonly hold: (work: () => Promise<void>) => void
  /** Keeps settings for the next start. */
  readonly saveSettings: (settings: ScreenSettings) => Promise<void>
  readonly reload: () => void
  readonly openSample: () => void
  readonly showCase: (id: string) => void
  /** Makes a case from a notification, or finds the one that was made from it, and shows it. */
  readonly openCase: (notificationId: string) => void
  /** Does something in the shown case. */
  readonly inCase: (command: CaseCommandId) => void
  /** Asks for what a step in a case's life needs. */
  readonly forms: Pick<Forms, 'askLine' | 'askChoice' | 'askWords'>
  readonly leaveSample: () => void
  readonly suspend: () => void
  readonly quit: () => void
}

export type ViewKind = View['kind']

/** One thing that a person can do. Keys, footer, help, palette and docs/keys.md are all made from these. */
export interface Action {
  /** Never changes: configurations name it. */
  readonly id: string
  readonly title: string
  /** The short form for the footer, of what the key does now; absent: not shown there. */
  readonly footer?: string | ((state: ScreenState) => string | undefined)
  /** Where it stands in the footer; the smaller, the earlier, and so the longer it is seen on a narrow screen. */
  readonly footerRank?: number
  /** The keys unless the configuration names others. */
  readonly keys: readonly string[]
  /** The screens on which it exists; absent: all. Two actions of one screen never share a key. */
  readonly views?: readonly ViewKind[]
  /** A part of its screens that takes the keys before everything else there; its keys hide the others. */
  readonly part?: string
  /** Whether it makes sense now; left out: always on its screens. */
  readonly when?: (state: ScreenState) => boolean
  /** Why it cannot be done now, where it is shown but not possible. */
  readonly disabled?: (state: ScreenState) => string | undefined
  readonly run: (deps: ActionDeps) => void
}

/** Whether the action exists on the screen that is shown, and makes sense there now. */
export function isOffered(action: Action, state: ScreenState): boolean {
  return (
    (action.views === undefined || action.views.includes(currentView(state).kind)) &&
    (action.when?.(state) ?? true)
  )
}

/** What the footer calls an action now; undefined where it is not shown there. */
export function footerOf({ footer }: Action, state: ScreenState): string | undefined {
  return typeof footer === 'function' ? footer(state) : footer
}

/** The keys of an action: the configuration's where it names some. */
export function keysOf(action: Action, state: Pick<ScreenState, 'settings'>): readonly string[] {
  return state.settings.keys[action.id] ?? action.keys
}

/** True while there is data and not the first-run screen. */
export function isFilled(state: ScreenState): boolean {
  return state.data.phase === 'ready' && currentView(state).kind !== 'welcome'
}

export function toast(
  { store }: Pick<ActionDeps, 'store'>,
  text: string,
  meaning: 'ok' | 'warning' | 'error' = 'ok',
): void {
  store.set((state) => ({ ...state, toast: { text, meaning } }))
}
