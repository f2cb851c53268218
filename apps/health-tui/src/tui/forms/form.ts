import type { EditorState } from '../editor/state.ts'
import type { FieldState } from '../state.ts'

/** What a step in a case's life asks for before it is taken. */
export type Form =
  | { readonly kind: 'line'; readonly title: string; readonly hint: string; readonly field: FieldState }
  | {
      readonly kind: 'choose'
      readonly title: string
      readonly choices: readonly { readonly id: string; readonly label: string }[]
      readonly selected: number
    }
  /** Words of any length, in an editor of their own. */
  | { readonly kind: 'words'; readonly title: string; readonly hint: string; readonly editor: EditorState }
