import { escapeForTerminal } from '../../output.ts'
import type { Brush } from '../screens/frame.ts'
import { truncate, width } from '../text/layout.ts'
import type { Meaning } from '../theme/theme.ts'
import { countMatches, mostCounted } from './find.ts'
import { signOf, worst } from './mark-sign.ts'
import { endOf, isCursor, startOf } from './selection.ts'
import type { EditorState } from './state.ts'
import { lengthOf, lineCount, lineIndexAt } from './text.ts'

/** What is at the cursor or being done at the left, where the cursor is at the right. */
export function drawStatus(state: EditorState, columns: number, { theme, signs }: Brush): string {
  const { text, selection } = state
  const size = isCursor(selection)
    ? `${lengthOf(text)} characters`
    : `${endOf(selection) - startOf(selection)} of ${lengthOf(text)} selected`
  const others = state.people.length === 0 ? '' : `${state.people.length} here ${signs.separator} `
  const place = truncate(
    `${others}line ${lineIndexAt(text, selection.head) + 1} of ${lineCount(text)} ${signs.separator} ${size}`,
    columns,
  )
  const room = columns - width(place) - 1
  if (room < 1) return theme.paint('muted', place)
  const said = atCursor(state, signs)
  const left = truncate(said.text, room)
  return theme.paint(said.meaning, left) + ' '.repeat(room - width(left) + 1) + theme.paint('muted', place)
}

function atCursor(
  state: EditorState,
  signs: Brush['signs'],
): { readonly meaning: Meaning; readonly text: string } {
  const { find, message, selection, text, marks } = state
  if (find?.typing === true)
    return { meaning: 'key', text: `Find: ${escapeForTerminal(find.query)}${counted(state)}` }
  if (message !== null) return { meaning: 'info', text: message }
  const mark = worst(marks.filter(({ from, to }) => from <= selection.head && to >= selection.head))
  if (mark !== undefined)
    return { meaning: mark.level, text: `${signOf(mark.level, signs)} ${escapeForTerminal(mark.message)}` }
  if (find !== null && !isCursor(selection) && find.query.length === endOf(selection) - startOf(selection))
    return { meaning: 'muted', text: `Found ${escapeForTerminal(find.query)}${counted(state)}` }
  return {
    meaning: 'muted',
    text: state.marking ? 'Mark set' : lengthOf(text) === 0 ? 'Nothing written yet' : '',
  }
}

function counted({ find, text, selection }: EditorState): string {
  if (find === null || find.query === '') return ''
  const { total, current } = countMatches(text, find.query, startOf(selection))
  if (total === 0) return ' (none)'
  return ` (${current === 0 ? '' : `${current} of `}${total >= mostCounted ? `${mostCounted} or more` : total})`
}
