import type { CaseCommandId } from '../case/commands.ts'
import type { ScreenState } from '../state.ts'
import type { Store } from '../store/store.ts'

/** What actions may do besides changing the state. */
export interface ActionDeps {
  readonly store: Store<ScreenState>
  readonly reload: () => void
  readonly openSample: () => void
  readonly openLetter: (id: string) => void
  readonly showCase: (id: string) => void
  /** Makes a case from a notification, or finds the one that was made from it, and shows it. */
  readonly openCase: (notificationId: string) => void
  /** Does something in the shown case. */
  readonly inCase: (command: CaseCommandId) => void
  readonly leaveSample: () => void
  readonly suspend: () => void
  readonly quit: () => void
}

/** One thing that a person can do. Keys, footer, help and docs/keys.md are all made from this list. */
export interface Action {
  readonly id: string
  readonly title: string
  /** The short form for the footer; absent: not shown there. */
  readonly footer?: string
  readonly keys: readonly string[]
  readonly when: (state: ScreenState) => boolean
  /** Why it cannot be done now, where it is shown but not possible. */
  readonly disabled?: (state: ScreenState) => string | undefined
  readonly run: (deps: ActionDeps) => void
}
