import { changeOf, invertChange, mapPosition, type ChangeSet, type Replacement } from '../change.ts'
import { recordTaken, takeStep } from '../history.ts'
import { continuation, indentation, isListItem } from '../list-item.ts'
import * as motions from '../motions.ts'
import { cursorAt, endOf, isCursor, startOf } from '../selection.ts'
import { replaceSelection, type EditorState, type Transaction } from '../state.ts'
import { lengthOf, lineIndexAt, lineOf, lineStart } from '../text.ts'
import type { EditorCommand } from './command.ts'

export const editCommands: readonly EditorCommand[] = [
  {
    id: 'newline',
    title: 'New line; continues a list',
    keys: ['enter'],
    run: newline,
  },
  {
    id: 'erase-left',
    title: 'Erase to the left',
    keys: ['backspace'],
    run: (state) => erase(state, motions.left),
  },
  {
    id: 'erase-right',
    title: 'Erase to the right',
    keys: ['delete', 'ctrl-d'],
    run: (state) => erase(state, motions.right),
  },
  { id: 'indent', title: 'Indent the item', keys: ['tab'], run: indent },
  { id: 'outdent', title: 'Outdent the item', keys: ['shift-tab'], run: outdent },
  {
    id: 'undo',
    title: 'Undo your last change',
    keys: ['ctrl-_', 'alt-u'],
    run: (state) => replay(state, 'undo'),
  },
  {
    id: 'redo',
    title: 'Redo what was undone',
    keys: ['alt-ctrl-_', 'ctrl-alt-_', 'alt-r'],
    run: (state) => replay(state, 'redo'),
  },
  {
    id: 'set-mark',
    title: 'Set the mark: motions select from here',
    keys: ['ctrl-space'],
    run: ({ selection, marking }) => ({
      selection: cursorAt(selection.head),
      set: { marking: !marking, message: marking ? 'Mark taken away' : 'Mark set' },
    }),
  },
  {
    id: 'select-all',
    title: 'Select everything',
    keys: ['alt-a'],
    run: ({ text }) => ({ selection: { anchor: 0, head: lengthOf(text) } }),
  },
  {
    id: 'cancel',
    title: 'Drop the selection or the mark',
    keys: ['esc', 'ctrl-g'],
    when: ({ selection, marking, find }) => marking || find !== null || !isCursor(selection),
    run: ({ selection }) => ({ selection: cursorAt(selection.head), set: { marking: false, find: null } }),
  },
]

function erase(state: EditorState, motion: typeof motions.left): Transaction | undefined {
  const { text, selection } = state
  if (!isCursor(selection)) return replaceSelection(state, '')
  const target = motion(text, selection.head)
  if (target === selection.head) return undefined
  const from = Math.min(target, selection.head)
  return {
    change: changeOf(lengthOf(text), { from, to: Math.max(target, selection.head), insert: '' }),
    selection: cursorAt(from),
    kind: 'erase',
    set: { marking: false },
  }
}

function newline(state: EditorState): Transaction {
  const { text, selection } = state
  const index = lineIndexAt(text, selection.head)
  const start = lineStart(text, index)
  const line = lineOf(text, index)
  if (!isCursor(selection)) return replaceSelection(state, '\n')
  const next = continuation(line, selection.head - start)
  if (next === 'end')
    // Enter on an item without words ends the list.
    return {
      change: changeOf(lengthOf(text), { from: start, to: start + line.length, insert: '' }),
      selection: cursorAt(start),
      set: { marking: false },
    }
  return replaceSelection(state, `\n${next}`)
}

function indent(state: EditorState): Transaction {
  const lines = selectedLines(state)
  if (isCursor(state.selection) && !isListItem(lineOf(state.text, lines.first)))
    return replaceSelection(state, indentation)
  return changeLines(state, (start) => ({ from: start, to: start, insert: indentation }))
}

function outdent(state: EditorState): Transaction | undefined {
  return changeLines(state, (start, line) => {
    const blanks = /^(?: {1,2}|\t)/.exec(line)?.[0].length ?? 0
    return { from: start, to: start + blanks, insert: '' }
  })
}

function changeLines(state: EditorState, change: (start: number, line: string) => Replacement): Transaction {
  const { text, selection, marking } = state
  const { first, last } = selectedLines(state)
  const replacements: Replacement[] = []
  for (let index = first; index <= last; index += 1)
    replacements.push(change(lineStart(text, index), lineOf(text, index)))
  const whole = changeOf(lengthOf(text), ...replacements)
  const start = mapPosition(whole, startOf(selection), isCursor(selection) ? 'after' : 'before')
  const end = mapPosition(whole, endOf(selection), 'after')
  return {
    change: whole,
    selection:
      selection.anchor <= selection.head ? { anchor: start, head: end } : { anchor: end, head: start },
    set: { marking },
  }
}

function selectedLines({ text, selection }: EditorState): { readonly first: number; readonly last: number } {
  const first = lineIndexAt(text, startOf(selection))
  const last = lineIndexAt(text, endOf(selection))
  // A selection that ends at the beginning of a line does not mean that line.
  return { first, last: last > first && lineStart(text, last) === endOf(selection) ? last - 1 : last }
}

function replay(state: EditorState, from: 'undo' | 'redo'): Transaction {
  const taken = takeStep(state.history, from)
  if (taken === undefined) return { set: { message: `Nothing to ${from}` } }
  const { change, exact } = taken
  const selection = exact && from === 'undo' ? taken.selection : cursorAt(endOfChange(change))
  const back = invertChange(change, state.text)
  return {
    change,
    selection,
    kind: 'replay',
    set: {
      marking: false,
      history: recordTaken(taken.history, from === 'undo' ? 'redo' : 'undo', back, state.selection),
    },
  }
}

/** Where the last piece of a change ends, in the new text. */
function endOfChange(change: ChangeSet): number {
  const tail = change.steps.at(-1)
  return change.after - (typeof tail === 'number' && tail > 0 ? tail : 0)
}
