import { drawScreen, screenCursor } from '../screens/draw.ts'
import type { Brush } from '../screens/frame.ts'
import type { ScreenSettings } from '../settings.ts'
import type { ScreenState } from '../state.ts'
import type { Store } from '../store/store.ts'

/** What the terminal shows at one moment. */
export interface Frame {
  readonly columns: number
  readonly rows: number
  /** Exactly `rows`. */
  readonly lines: readonly string[]
  /** Where there is something to write into: input methods show their letters at it. */
  readonly cursor: { readonly x: number; readonly y: number } | undefined
}

/** The frames that a state goes through; whoever listens hears only of one that looks different. */
export interface Frames {
  readonly get: () => Frame
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * Draws a state once after all changes that come together, and keeps the frame that stands where nothing is seen of them:
 * a check that finds the same, or the clock, then costs no layout and no write.
 */
export function createFrames(
  store: Store<ScreenState>,
  brushOf: (settings: ScreenSettings) => Brush,
  fail: (error: unknown) => void,
): Frames {
  const listeners = new Set<() => void>()
  let settings = store.get().settings
  let brush = brushOf(settings)
  let frame = draw()
  let waiting = false

  function draw(): Frame {
    const state = store.get()
    if (state.settings !== settings) {
      settings = state.settings
      brush = brushOf(settings)
    }
    const { columns, rows } = state
    const cursor = screenCursor(state, brush)
    return {
      columns,
      rows,
      lines: drawScreen(state, brush),
      cursor: cursor === undefined ? undefined : { x: cursor.column, y: cursor.row },
    }
  }

  function next(): void {
    waiting = false
    try {
      const drawn = draw()
      if (looksSame(drawn, frame)) return
      frame = drawn
    } catch (error) {
      fail(error)
      return
    }
    for (const listener of listeners) listener()
  }

  store.subscribe(() => {
    if (waiting) return
    waiting = true
    queueMicrotask(next)
  })
  return {
    get: () => frame,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function looksSame(one: Frame, other: Frame): boolean {
  return (
    one.columns === other.columns &&
    one.rows === other.rows &&
    one.cursor?.x === other.cursor?.x &&
    one.cursor?.y === other.cursor?.y &&
    one.lines.every((line, index) => line === other.lines[index])
  )
}
