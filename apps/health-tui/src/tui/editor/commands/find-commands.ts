import { findMatch } from '../find.ts'
import { previousGrapheme } from '../graphemes.ts'
import { endOf, startOf } from '../selection.ts'
import type { EditorState, Transaction } from '../state.ts'
import type { EditorCommand } from './command.ts'

export const findCommands: readonly EditorCommand[] = [
  {
    id: 'find',
    title: 'Find; again while finding: the next one',
    keys: ['ctrl-s'],
    run: (state) => findOrBegin(state, 'forward'),
  },
  {
    id: 'find-back',
    title: 'Find backwards; again while finding: the one before',
    keys: ['ctrl-r'],
    run: (state) => findOrBegin(state, 'back'),
  },
  {
    id: 'find-next',
    title: 'Next match of what was looked for last',
    keys: ['f3'],
    run: (state) => findAgain(state, 'forward'),
  },
  {
    id: 'find-previous',
    title: 'Match before of what was looked for last',
    keys: ['shift-f3'],
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

/**
 * The search for a query that was changed: a longer one goes on from the match that there is, a shorter one is looked
 * for from where the search began, so that a mistyped letter can be taken back.
 */
export function search(state: EditorState, query: string): Transaction {
  const { find, selection } = state
  const origin = find?.origin ?? selection
  const grows = find !== null && query.startsWith(find.query)
  const match = findMatch(state.text, query, startOf(grows ? selection : origin), 'forward')
  return {
    selection: match === undefined ? origin : { anchor: match.from, head: match.to },
    set: {
      find: { query, typing: true, origin, previous: find?.previous ?? '' },
      marking: false,
      message: match === undefined && query !== '' ? 'Not found' : null,
    },
  }
}

function findOrBegin(state: EditorState, direction: 'forward' | 'back'): Transaction {
  const { find } = state
  if (find?.typing !== true) return begin(state)
  // Twice in a row, without a letter between: what was looked for before.
  if (find.query === '') return search(state, find.previous)
  return findAgain(state, direction)
}

function begin({ find, selection }: EditorState): Transaction {
  return {
    set: {
      find: { query: '', typing: true, origin: selection, previous: find?.query ?? '' },
      marking: false,
    },
  }
}

function findAgain(state: EditorState, direction: 'forward' | 'back'): Transaction {
  const { find, selection, text } = state
  if (find === null || find.query === '') return begin(state)
  const from = direction === 'forward' ? endOf(selection) : startOf(selection)
  const match = findMatch(text, find.query, from, direction)
  if (match === undefined) return { set: { message: 'Not found' } }
  return { selection: { anchor: match.from, head: match.to }, set: { marking: false } }
}

/** Commands that leave the query open for more letters. */
export const searchCommands: ReadonlySet<string> = new Set(['find', 'find-back'])
