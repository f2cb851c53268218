import { mapPosition, type ChangeSet } from './change.ts'

/** What is selected: from the anchor, which stays, to the head, where the cursor is. Equal: nothing is selected. */
export interface Selection {
  readonly anchor: number
  readonly head: number
}

export function cursorAt(position: number): Selection {
  return { anchor: position, head: position }
}

export function startOf({ anchor, head }: Selection): number {
  return Math.min(anchor, head)
}

export function endOf({ anchor, head }: Selection): number {
  return Math.max(anchor, head)
}

export function isCursor({ anchor, head }: Selection): boolean {
  return anchor === head
}

/**
 * The selection after somebody else's change. The cursor never moves on screen because of text that arrives at its own
 * place, and a selection never grows by text at its edges.
 */
export function mapSelection(selection: Selection, change: ChangeSet): Selection {
  if (isCursor(selection)) return cursorAt(mapPosition(change, selection.head, 'before'))
  const end = mapPosition(change, endOf(selection), 'before')
  const start = Math.min(mapPosition(change, startOf(selection), 'after'), end)
  return selection.anchor <= selection.head ? { anchor: start, head: end } : { anchor: end, head: start }
}
