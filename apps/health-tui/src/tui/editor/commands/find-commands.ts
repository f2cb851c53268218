import { findMatch } from '../find.ts'
import { previousGrapheme } from '../graphemes.ts'
import { endOf, startOf } from '../selection.ts'
import type { EditorState, Transaction } from '../state.ts'
import type { EditorCommand } from './command.ts'

export const findCommands: readonly EditorCommand[] = [
  {
    id: 'find',
    title: 'Find; again: the next one',
    keys: ['ctrl-s', 'f3'],
    run: (state) => findAgain(state, 'forward'),
  },
  {
    id: 'find-back',
    title: 'Find backwards; again: the one before',
    keys: ['ctrl-r', 'shift-f3'],
    run: (state) => findAgain(state, 'back'),
  },
]

/** Keys while the query is typed; undefined: the key ends the search and then means what it always means. */
export function findKey(state: EditorState, key: string): Transaction | undefined {
  const { find } = state
  if (find === null) return undefined
  switch (key) {
    case 'enter':
      return { selection: state.selection, set: { find: { ...find, typing: false } } }
    case 'esc':
    case 'ctrl-g':
      return { selection: find.origin, set: { find: null } }
    case 'backspace':
      return search(state, find.query.slice(0, previousGrapheme(find.query, find.query.length)))
    default:
      return undefined
  }
}

/** The search as the query grows: from where it began, so that a mistyped letter can be taken back. */
export function search(state: EditorState, query: string): Transaction {
  const origin = state.find?.origin ?? state.selection
  const match = findMatch(state.text, query, startOf(origin), 'forward')
  return {
    selection: match === undefined ? origin : { anchor: match.from, head: match.to },
    set: {
      find: { query, typing: true, origin },
      marking: false,
      message: match === undefined && query !== '' ? 'Not found' : null,
    },
  }
}

function findAgain(state: EditorState, direction: 'forward' | 'back'): Transaction {
  const { find, selection, text } = state
  if (find === null || find.query === '')
    return { set: { find: { query: '', typing: true, origin: selection }, marking: false } }
  const from = direction === 'forward' ? endOf(selection) : startOf(selection)
  const match = findMatch(text, find.query, from, direction)
  if (match === undefined) return { set: { message: 'Not found' } }
  return { selection: { anchor: match.from, head: match.to }, set: { marking: false } }
}
