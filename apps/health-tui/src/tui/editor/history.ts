import { composeChanges, mapChange, type ChangeSet } from './change.ts'
import type { Selection } from './selection.ts'

/**
 * Own changes that can be taken back and made again. What others change meanwhile is kept beside the step that it came
 * after, and mapped in only when that step is used, so a busy colleague costs nothing per key.
 */
export interface History {
  readonly undo: readonly UndoStep[]
  readonly redo: readonly UndoStep[]
  /** What the newest step was made of and when; undefined once it is closed. */
  readonly open: { readonly kind: 'type' | 'erase'; readonly at: number; readonly end: number } | undefined
}

interface UndoStep {
  /** Takes the step back (or makes it again), in the text right after the step. */
  readonly change: ChangeSet
  readonly selection: Selection
  /** What others did since then, as one change that applies where `change` applies. */
  readonly foreign: ChangeSet | undefined
}

export const emptyHistory: History = { undo: [], redo: [], open: undefined }

const mostSteps = 1000

/** Remembers an own change by its inverse; `joins` adds it to the newest step. */
export function remember(
  history: History,
  inverse: ChangeSet,
  selection: Selection,
  joins: boolean,
): History {
  const newest = history.undo.at(-1)
  const undo =
    joins && newest !== undefined && newest.foreign === undefined
      ? [...history.undo.slice(0, -1), { ...newest, change: composeChanges(inverse, newest.change) }]
      : [...history.undo.slice(-mostSteps + 1), { change: inverse, selection, foreign: undefined }]
  return { ...history, undo, redo: [] }
}

/** Notes somebody else's change. */
export function noteForeign(history: History, change: ChangeSet): History {
  return { undo: withForeign(history.undo, change), redo: withForeign(history.redo, change), open: undefined }
}

export interface TakenStep {
  readonly change: ChangeSet
  readonly selection: Selection
  readonly history: History
  /** False where others had changed the text since, and the step's own selection is no longer exact. */
  readonly exact: boolean
}

/**
 * Takes the newest step of `from`. The caller applies `change` and then records its inverse with `recordTaken`, so that
 * it can be taken the other way round.
 */
export function takeStep(history: History, from: 'undo' | 'redo'): TakenStep | undefined {
  const step = history[from].at(-1)
  if (step === undefined) return undefined
  const rest = history[from].slice(0, -1)
  const { foreign } = step
  if (foreign === undefined)
    return {
      change: step.change,
      selection: step.selection,
      exact: true,
      history: { ...history, [from]: rest, open: undefined },
    }
  // Below this step, the foreign change is met without what the step takes back.
  const beneath = mapChange(foreign, step.change, 'after')
  return {
    change: mapChange(step.change, foreign, 'before'),
    selection: step.selection,
    exact: false,
    history: { ...history, [from]: withForeign(rest, beneath), open: undefined },
  }
}

export function recordTaken(
  history: History,
  to: 'undo' | 'redo',
  inverse: ChangeSet,
  selection: Selection,
): History {
  return { ...history, [to]: [...history[to], { change: inverse, selection, foreign: undefined }] }
}

function withForeign(steps: readonly UndoStep[], change: ChangeSet): readonly UndoStep[] {
  const newest = steps.at(-1)
  if (newest === undefined) return steps
  const foreign = newest.foreign === undefined ? change : composeChanges(newest.foreign, change)
  return [...steps.slice(0, -1), { ...newest, foreign }]
}
