import type { ScreenState, View } from '../state.ts'
import type { Brush } from './frame.ts'

/** Where the rows of a list stand in the body of the screen. */
export interface ListPlace {
  readonly count: number
  /** How many rows are visible at once. */
  readonly visible: number
  /** Lines of the body above the first row, and lines that one row takes. */
  readonly above: number
  readonly rowHeight: number
  /** False where the rows stand otherwise than below each other. */
  readonly clickable?: boolean
}

/** What the frame, the keys and the mouse need to know of one kind of view. */
export interface ViewScreen<Shown extends View> {
  readonly title: (state: ScreenState, view: Shown, brush: Brush) => string
  readonly draw: (state: ScreenState, view: Shown, brush: Brush) => readonly string[]
  /** For views with a selected row. */
  readonly list?: (state: ScreenState, view: Shown) => ListPlace
  /** For views that scroll: how many lines there are, and how many are visible. */
  readonly lines?: (state: ScreenState, view: Shown) => { readonly count: number; readonly visible: number }
}
