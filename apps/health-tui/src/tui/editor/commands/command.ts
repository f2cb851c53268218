import type { EditorState, Transaction } from '../state.ts'

/** One thing that the editor can do. The screen's action registry, the help and docs/keys.md are made from the table. */
export interface EditorCommand {
  readonly id: string
  readonly title: string
  /** Key names as the input decoder gives them. */
  readonly keys: readonly string[]
  /** Absent: always. Where it is false, the key belongs to the screen around the editor. */
  readonly when?: (state: EditorState) => boolean
  /** Undefined: nothing to do here; the key is used up all the same. */
  readonly run: (state: EditorState) => Transaction | undefined
}
