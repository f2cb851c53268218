import { applyChange, changeOf, invertChange, mapPosition, type ChangeSet } from './change.ts'
import { emptyHistory, noteForeign, remember, type History } from './history.ts'
import { cursorAt, isCursor, mapSelection, type Selection } from './selection.ts'
import { lengthOf, lineCount, lineIndexAt, lineStart, textOf, type Text } from './text.ts'
import { reveal, textColumns, type Viewport } from './viewport.ts'
import { createWrap, type Wrap } from './wrap.ts'

/** A remark about a piece of the text: a linter's or the spelling's. Positions are those of the current text. */
export interface TextMark {
  readonly from: number
  readonly to: number
  readonly level: 'error' | 'warning' | 'info'
  readonly message: string
}

/** Somebody else in the same text. */
export interface Person {
  readonly name: string
  readonly selection: Selection
}

export interface Find {
  readonly query: string
  /** True while typed keys go into the query. */
  readonly typing: boolean
  /** Where the search began, to return to when it is given up. */
  readonly origin: Selection
  /** What was looked for before this. */
  readonly previous: string
}

/** Everything about one editor; immutable, drawn by `drawEditor`, changed by transactions. */
export interface EditorState {
  readonly text: Text
  readonly selection: Selection
  /** The column that up and down aim for; null: take it from the cursor. */
  readonly goal: number | null
  /** True while the mark is set: every motion extends the selection. */
  readonly marking: boolean
  readonly history: History
  /** What was killed, the newest first, and which of them was yanked last. */
  readonly kills: { readonly ring: readonly string[]; readonly index: number }
  /** What the last command was, where the next one depends on it. */
  readonly last: 'kill' | 'yank' | null
  readonly find: Find | null
  readonly marks: readonly TextMark[]
  readonly people: readonly Person[]
  readonly message: string | null
  readonly viewport: Viewport
  readonly wrap: Wrap
}

/** What a command wants done. Without `set` the passing parts of the state (goal, message, last) are reset. */
export interface Transaction {
  readonly change?: ChangeSet
  /** In the text after the change; without it the selection is mapped. */
  readonly selection?: Selection
  /** Adjacent changes of one kind within a pause become one undo step; `replay` leaves the history to `set`. */
  readonly kind?: 'type' | 'erase' | 'step' | 'replay'
  readonly set?: Partial<
    Pick<EditorState, 'goal' | 'marking' | 'history' | 'kills' | 'last' | 'find' | 'message'>
  >
}

/** A pause as long as this, in milliseconds, begins a new undo step. */
const groupPause = 1000

export function createEditorState(content: string, columns: number, rows: number): EditorState {
  const text = textOf(content)
  return {
    text,
    selection: cursorAt(0),
    goal: null,
    marking: false,
    history: emptyHistory,
    kills: { ring: [], index: 0 },
    last: null,
    find: null,
    marks: [],
    people: [],
    message: null,
    viewport: { columns, rows, top: { line: 0, row: 0 } },
    wrap: createWrap(textColumns(columns, lineCount(text))),
  }
}

/** Replaces what is selected (or inserts at the cursor) and puts the cursor behind it. */
export function replaceSelection(state: EditorState, insert: string): Transaction {
  const { selection, text } = state
  const from = Math.min(selection.anchor, selection.head)
  const to = Math.max(selection.anchor, selection.head)
  return {
    change: changeOf(lengthOf(text), { from, to, insert }),
    selection: cursorAt(from + insert.length),
    set: { marking: false },
  }
}

/** The state after an own transaction; `now` in milliseconds decides which changes share an undo step. */
export function transact(state: EditorState, transaction: Transaction, now: number): EditorState {
  const { change, kind = 'step', set } = transaction
  const text = change === undefined ? state.text : applyChange(state.text, change)
  const selection =
    transaction.selection ?? (change === undefined ? state.selection : mapSelection(state.selection, change))
  const history =
    change === undefined || kind === 'replay' ? state.history : ownHistory(state, change, kind, now)
  const moved = change === undefined && transaction.selection !== undefined
  return settle({
    ...state,
    goal: null,
    last: null,
    message: null,
    marks: change === undefined ? state.marks : mapMarks(state.marks, change),
    people: change === undefined ? state.people : mapPeople(state.people, change),
    text,
    selection,
    history: moved ? { ...history, open: undefined } : history,
    ...set,
  })
}

/** The state after somebody else's change: cursor, selection, marks, undo steps and the first visible line stay put. */
export function receive(state: EditorState, change: ChangeSet): EditorState {
  const { top } = state.viewport
  const text = applyChange(state.text, change)
  const topPosition = mapPosition(change, lineStart(state.text, top.line), 'before')
  const find = state.find === null ? null : { ...state.find, origin: mapSelection(state.find.origin, change) }
  return settle({
    ...state,
    text,
    find,
    selection: mapSelection(state.selection, change),
    history: noteForeign(state.history, change),
    marks: mapMarks(state.marks, change),
    people: mapPeople(state.people, change),
    viewport: { ...state.viewport, top: { ...top, line: lineIndexAt(text, topPosition) } },
  })
}

export function resize(state: EditorState, columns: number, rows: number): EditorState {
  const { viewport } = state
  if (columns === viewport.columns && rows === viewport.rows) return state
  return settle({ ...state, viewport: { ...viewport, columns, rows } })
}

/** Wraps at the width that there is and scrolls to the cursor. */
function settle(state: EditorState): EditorState {
  const columns = textColumns(state.viewport.columns, lineCount(state.text))
  const wrap = columns === state.wrap.columns ? state.wrap : createWrap(columns)
  return { ...state, wrap, viewport: reveal(state.text, wrap, state.viewport, state.selection.head) }
}

function ownHistory(
  state: EditorState,
  change: ChangeSet,
  kind: 'type' | 'erase' | 'step',
  now: number,
): History {
  const { open } = state.history
  const inverse = invertChange(change, state.text)
  const joins =
    open !== undefined &&
    open.kind === kind &&
    open.end === state.selection.head &&
    isCursor(state.selection) &&
    now - open.at < groupPause
  const head = mapPosition(change, state.selection.head, 'after')
  const next = remember(state.history, inverse, state.selection, joins)
  return { ...next, open: kind === 'step' ? undefined : { kind, at: now, end: head } }
}

export function mapMarks(marks: readonly TextMark[], change: ChangeSet): readonly TextMark[] {
  const mapped: TextMark[] = []
  for (const mark of marks) {
    const to = mapPosition(change, mark.to, 'before')
    const from = Math.min(to, mapPosition(change, mark.from, 'after'))
    // A mark whose words are gone is gone; one that never had any stays at its place.
    if (from < to || mark.from === mark.to) mapped.push({ ...mark, from, to })
  }
  return mapped
}

function mapPeople(people: readonly Person[], change: ChangeSet): readonly Person[] {
  return people.map((person) => ({ ...person, selection: mapSelection(person.selection, change) }))
}
