import { changeOf } from '../change.ts'
import * as motions from '../motions.ts'
import { cursorAt, endOf, isCursor, startOf } from '../selection.ts'
import { replaceSelection, type EditorState, type Transaction } from '../state.ts'
import { lengthOf, sliceText } from '../text.ts'
import type { EditorCommand } from './command.ts'

/** How many killed pieces are remembered. */
const ringSize = 30

export const killCommands: readonly EditorCommand[] = [
  {
    id: 'kill-line-end',
    title: 'Kill to the end of the line, or the line break',
    keys: ['ctrl-k'],
    run: (state) => {
      const { text, selection } = state
      const end = motions.lineEnd(text, selection.head)
      return kill(state, selection.head, end === selection.head ? motions.right(text, end) : end)
    },
  },
  {
    id: 'kill-line-begin',
    title: 'Kill to the beginning of the line',
    keys: ['ctrl-u'],
    run: (state) => kill(state, motions.lineBegin(state.text, state.selection.head), state.selection.head),
  },
  {
    id: 'kill-word-right',
    title: 'Kill the word to the right',
    keys: ['alt-d', 'ctrl-delete', 'alt-delete'],
    run: (state) => kill(state, state.selection.head, motions.wordRight(state.text, state.selection.head)),
  },
  {
    id: 'kill-word-left',
    title: 'Kill the word to the left, or what is selected',
    keys: ['ctrl-w', 'alt-backspace', 'ctrl-backspace'],
    run: (state) =>
      isCursor(state.selection)
        ? kill(state, motions.wordLeft(state.text, state.selection.head), state.selection.head)
        : killSelection(state),
  },
  { id: 'kill-selection', title: 'Cut what is selected', keys: ['ctrl-x'], run: killSelection },
  {
    id: 'copy',
    title: 'Copy what is selected',
    keys: ['alt-w'],
    run: (state) =>
      isCursor(state.selection)
        ? { set: { message: 'Nothing is selected' } }
        : {
            selection: cursorAt(state.selection.head),
            set: { kills: pushed(state, selected(state)), marking: false, message: 'Copied' },
          },
  },
  {
    id: 'yank',
    title: 'Yank what was killed or copied last',
    keys: ['ctrl-y'],
    run: (state) => {
      const killed = state.kills.ring[0]
      if (killed === undefined) return { set: { message: 'Nothing was killed yet' } }
      const { set, ...rest } = replaceSelection(state, killed)
      return { ...rest, set: { ...set, last: 'yank', kills: { ...state.kills, index: 0 } } }
    },
  },
  {
    id: 'yank-older',
    title: 'Replace what was yanked by what was killed before it',
    keys: ['alt-y'],
    run: yankOlder,
  },
]

/** Kills in a row gather in one piece, in the order of the text. */
function kill(state: EditorState, from: number, to: number): Transaction | undefined {
  if (from >= to) return undefined
  const { text, kills, last, selection } = state
  const piece = sliceText(text, from, to)
  const newest = kills.ring[0]
  const joined =
    last === 'kill' && newest !== undefined
      ? { ring: [to <= selection.head ? piece + newest : newest + piece, ...kills.ring.slice(1)], index: 0 }
      : pushed(state, piece)
  return {
    change: changeOf(lengthOf(text), { from, to, insert: '' }),
    selection: cursorAt(from),
    set: { kills: joined, last: 'kill', marking: false },
  }
}

function killSelection(state: EditorState): Transaction {
  if (isCursor(state.selection)) return { set: { message: 'Nothing is selected' } }
  const { set, ...rest } = replaceSelection(state, '')
  return { ...rest, set: { ...set, kills: pushed(state, selected(state)) } }
}

/** Only right after a yank: what was yanked still stands before the cursor. */
function yankOlder(state: EditorState): Transaction {
  const { kills, last, text, selection } = state
  const yanked = kills.ring[kills.index]
  if (last !== 'yank' || yanked === undefined) return { set: { message: 'Yank first' } }
  const index = (kills.index + 1) % kills.ring.length
  const insert = kills.ring[index] ?? yanked
  const from = selection.head - yanked.length
  if (from < 0 || sliceText(text, from, selection.head) !== yanked) return { set: { message: 'Yank first' } }
  return {
    change: changeOf(lengthOf(text), { from, to: selection.head, insert }),
    selection: cursorAt(from + insert.length),
    set: { kills: { ring: kills.ring, index }, last: 'yank' },
  }
}

function selected({ text, selection }: EditorState): string {
  return sliceText(text, startOf(selection), endOf(selection))
}

function pushed({ kills }: EditorState, piece: string): EditorState['kills'] {
  return { ring: [piece, ...kills.ring.slice(0, ringSize - 1)], index: 0 }
}
