import type { ScreenState } from '../state.ts'
import { bodyRows } from './frame.ts'

/** Lines above the rows of a case's life: the way through its states, and a blank one. */
export const wayRows = 2

/** The room of the editor in which words are asked for: the body without the way and the heading. */
export function wordsSize({ columns, rows }: Pick<ScreenState, 'columns' | 'rows'>): {
  readonly columns: number
  readonly rows: number
} {
  return { columns, rows: Math.max(2, bodyRows(rows) - wayRows - 1) }
}
