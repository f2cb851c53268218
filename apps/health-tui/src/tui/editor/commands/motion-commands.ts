import * as motions from '../motions.ts'
import { endOf, isCursor, startOf } from '../selection.ts'
import type { EditorState, Transaction } from '../state.ts'
import { lengthOf } from '../text.ts'
import type { EditorCommand } from './command.ts'

interface Target {
  readonly position: number
  readonly goal?: number
}

/** Every motion twice: plain, and extending the selection. */
export const motionCommands: readonly EditorCommand[] = [
  motion('left', 'Left', ['left', 'ctrl-b'], ['shift-left'], (state) => ({
    position: collapses(state) ? startOf(state.selection) : motions.left(state.text, state.selection.head),
  })),
  motion('right', 'Right', ['right', 'ctrl-f'], ['shift-right'], (state) => ({
    position: collapses(state) ? endOf(state.selection) : motions.right(state.text, state.selection.head),
  })),
  motion('up', 'Up', ['up'], ['shift-up'], (state) => motions.byRows(state, -1)),
  motion('down', 'Down', ['down'], ['shift-down'], (state) => motions.byRows(state, 1)),
  motion(
    'word-left',
    'Word left',
    ['ctrl-left', 'alt-left', 'alt-b'],
    ['ctrl-shift-left', 'alt-B'],
    at(motions.wordLeft),
  ),
  motion(
    'word-right',
    'Word right',
    ['ctrl-right', 'alt-right', 'alt-f'],
    ['ctrl-shift-right', 'alt-F'],
    at(motions.wordRight),
  ),
  motion('row-begin', 'Beginning of the row, then of the line', ['home'], ['shift-home'], (state) => ({
    position: motions.rowBegin(state),
  })),
  motion('row-end', 'End of the row, then of the line', ['end'], ['shift-end'], (state) => ({
    position: motions.rowEnd(state),
  })),
  motion('line-begin', 'Beginning of the line', ['ctrl-a'], [], at(motions.lineBegin)),
  motion('line-end', 'End of the line', ['ctrl-e'], [], at(motions.lineEnd)),
  motion('paragraph-up', 'Paragraph up', ['ctrl-up', 'alt-{'], ['ctrl-shift-up'], at(motions.paragraphUp)),
  motion(
    'paragraph-down',
    'Paragraph down',
    ['ctrl-down', 'alt-}'],
    ['ctrl-shift-down'],
    at(motions.paragraphDown),
  ),
  motion('page-up', 'Page up', ['pageup', 'alt-v'], ['shift-pageup'], (state) =>
    motions.byRows(state, -motions.pageRows(state)),
  ),
  motion('page-down', 'Page down', ['pagedown', 'ctrl-v'], ['shift-pagedown'], (state) =>
    motions.byRows(state, motions.pageRows(state)),
  ),
  motion('text-begin', 'Beginning of the text', ['ctrl-home', 'alt-<'], ['ctrl-shift-home'], () => ({
    position: 0,
  })),
  motion('text-end', 'End of the text', ['ctrl-end', 'alt->'], ['ctrl-shift-end'], ({ text }) => ({
    position: lengthOf(text),
  })),
].flat()

function motion(
  id: string,
  title: string,
  keys: readonly string[],
  extendingKeys: readonly string[],
  target: (state: EditorState) => Target,
): readonly EditorCommand[] {
  const move = (state: EditorState, extends_: boolean): Transaction => {
    const { position, goal } = target(extends_ ? { ...state, marking: true } : state)
    return {
      selection: { anchor: extends_ || state.marking ? state.selection.anchor : position, head: position },
      set: { goal: goal ?? null },
    }
  }
  return [
    { id, title, keys, run: (state) => move(state, false) },
    {
      id: `select-${id}`,
      title: `${title}, selecting`,
      keys: extendingKeys,
      run: (state) => move(state, true),
    },
  ]
}

/** Without a mark, left and right leave a selection at its edge. */
function collapses({ selection, marking }: EditorState): boolean {
  return !marking && !isCursor(selection)
}

function at(motion: (text: EditorState['text'], position: number) => number): (state: EditorState) => Target {
  return ({ text, selection }) => ({ position: motion(text, selection.head) })
}
