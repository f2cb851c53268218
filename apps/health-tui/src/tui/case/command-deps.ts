import type { CaseOverlay, CaseScreen, FieldPurpose } from './case-state.ts'
import type { Outside } from './case-control.ts'
import type { DeskLine } from './desk.ts'
import type { OpenText } from './open-text.ts'

/** What the commands of the case screen work with. */
export interface CaseCommandDeps {
  readonly screen: () => CaseScreen | undefined
  readonly change: (next: (screen: CaseScreen) => CaseScreen) => void
  readonly say: (words: string, meaning?: 'ok' | 'warning' | 'error') => void
  readonly text: OpenText
  readonly desk: () => DeskLine | undefined
  readonly outside: Outside
  /** Does work that takes a while; a failure becomes a message. */
  readonly run: (work: () => Promise<void>) => void
  /** Rows and columns of the screen's body. */
  readonly height: () => number
  readonly columns: () => number
}

/** Asks for one line of text. */
export type AskField = (title: string, hint: string, value: string, purpose: FieldPurpose) => void

export function showOverlay({ change }: CaseCommandDeps, overlay: CaseOverlay | null): void {
  change((screen) => ({ ...screen, overlay }))
}
