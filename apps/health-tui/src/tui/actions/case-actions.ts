import { modeOf, remarksOf, type CaseMode } from '../case/case-state.ts'
import type { CaseCommandId } from '../case/commands.ts'
import { previewFormats } from '../case/desk.ts'
import { beginsSection, selectedRow } from '../case/outline.ts'
import { currentView, type ScreenState } from '../state.ts'
import type { Action } from './action.ts'

/** What one does most with an outline; the steps of the case's life come right behind it. */
const first: readonly CaseCommandId[] = ['edit', 'add', 'next-remark', 'preview']

/**
 * What a person can do in a case. These come before all others: in a case their keys mean what is said here. What works by
 * Alt while one writes works by it in the outline too: a remark may lead from the one into the other.
 */
export const caseActions: readonly Action[] = [
  outline('edit', 'Write, or change what is selected', ['enter', 'e'], whatEnterDoes),
  outline('add', 'Add an entry below', ['a', 'insert'], 'add'),
  outline('next-remark', 'Next remark of the linter', ['n', 'alt-n'], 'remark'),
  outline('preview', 'Submit: final check, preview, copy, record', ['S', 'v', 'alt-s'], 'submit'),
  outline('undo', 'Take back your last action on the case', ['u', 'ctrl-_', 'alt-u'], 'undo'),
  outline('redo', 'Do again what you took back', ['U', 'alt-r', 'alt-ctrl-_', 'ctrl-alt-_']),
  outline('remove', 'Remove the entry', ['d', 'delete'], 'remove'),
  outline('ties', 'Tie it to issues, causes, actions, measures, exhibits', ['L', 't', 'alt-t'], 'tie'),
  outline('matrix', 'What answers which issue', ['m', 'alt-m'], 'matrix'),
  outline('remarks', 'All remarks', ['!', 'alt-l'], 'all'),
  outline('previous-remark', 'Remark before', ['N', 'alt-p']),
  outline('fix', 'Repair what the remark is about', ['f', 'alt-x']),
  outline('set-aside', 'Set the remark aside, with a reason', ['z', 'alt-z']),
  outline('day', 'Set the day', ['D', 'alt-D']),
  outline('owner', 'Set the role that answers for it', ['o', 'alt-o']),
  outline('rhythm', 'Set how often a measure has to be kept', ['R']),
  outline('proof', 'Choose the exhibits that show it', ['p', 'alt-h']),
  outline('move-up', 'Move the entry up', ['K', 'alt-up', 'alt-k', 'shift-up']),
  outline('move-down', 'Move the entry down', ['J', 'alt-down', 'alt-j', 'shift-down']),
  outline('unfold', 'Unfold, or write', ['l', 'right']),
  outline('fold', 'To the heading, then fold', ['h', 'left']),
  outline('elsewhere', 'Write in $EDITOR', ['E', 'alt-e']),

  text('done', 'Back to the outline; everything is saved', ['esc'], 'outline'),
  text('next-entry', 'Begin the next entry', ['alt-enter'], 'next entry'),
  text('next-remark', 'Next remark of the linter', ['alt-n'], 'remark'),
  text('fix', 'Repair it; other spellings of a word', ['alt-x'], 'repair'),
  text('set-aside', 'Set the remark aside, with a reason', ['alt-z'], 'set aside'),
  text('matrix', 'What answers which issue', ['alt-m'], 'matrix'),
  text('elsewhere', 'Write in $EDITOR', ['alt-e'], '$EDITOR'),
  text('previous-remark', 'Remark before', ['alt-p']),
  text('remarks', 'All remarks', ['alt-l']),
  text('entry-above', 'Text above', ['alt-up']),
  text('entry-below', 'Text below', ['alt-down']),
  text('ties', 'Tie it to issues, causes, actions, measures, exhibits', ['alt-t'], 'tie'),
  text('day', 'Set the day', ['alt-D']),
  text('owner', 'Set the role that answers for it', ['alt-o']),
  text('proof', 'Choose the exhibits that show it', ['alt-h']),
  text('preview', 'Submit: final check, preview, copy, record', ['alt-s']),

  during(['remarks'], 'jump', 'Go there', ['enter', 'l', 'right'], 'go there'),
  during(['remarks'], 'fix', 'Repair it', ['f'], 'repair'),
  during(['remarks'], 'set-aside', 'Set it aside, with a reason', ['z'], (state) =>
    remarkCounts(state) ? 'set aside' : undefined,
  ),
  during(['remarks'], 'take-back', 'Let it count again', ['d'], (state) =>
    remarkCounts(state) ? undefined : 'count again',
  ),
  during(['preview'], 'record', 'Record that exactly this was sent', ['enter'], 'record as sent'),
  during(['preview'], 'copy', "Copy to the terminal's clipboard", ['c', 'y'], 'copy'),
  during(['preview'], 'write-file', 'Write to a file', ['w'], 'to a file'),
  during(['preview'], 'preview-format', 'As text, form fields or Markdown', ['tab', 't'], nextFormat),
  during(
    ['remarks', 'matrix', 'preview', 'attempt'],
    'close-overlay',
    'Back to the case',
    ['esc', 'q', 'h', 'left', 'backspace'],
    'back',
  ),
]

/** Whether the selected remark of the list counts; those that were set aside come after all others. */
function remarkCounts(state: ScreenState): boolean {
  const view = currentView(state)
  if (view.kind !== 'case' || typeof view.screen === 'string') return true
  const { overlay } = view.screen
  return overlay?.kind !== 'remarks' || overlay.selected < remarksOf(view.screen).length
}

/** The format that comes next in the preview. */
function nextFormat(state: ScreenState): string {
  const view = currentView(state)
  const overlay = view.kind === 'case' && typeof view.screen !== 'string' ? view.screen.overlay : null
  if (overlay?.kind !== 'preview') return 'next format'
  return `as ${previewFormats[(previewFormats.indexOf(overlay.format) + 1) % previewFormats.length] ?? ''}`
}

/** Enter writes, begins what is empty, or folds what has entries: the footer says which. */
function whatEnterDoes(state: ScreenState): string {
  const view = currentView(state)
  if (view.kind !== 'case' || typeof view.screen === 'string') return 'edit'
  const row = selectedRow(view.screen)
  if (row === undefined || row.kind === 'entry' || row.section.kind === 'text') return 'edit'
  if (beginsSection(row, view.screen)) return row.section.id === 'submissions' ? 'submit' : 'begin'
  return view.screen.outline.folded.has(row.section.id) ? 'unfold' : 'fold'
}

function outline(
  command: CaseCommandId,
  title: string,
  keys: readonly string[],
  footer?: Action['footer'],
): Action {
  const action = during(['outline'], command, title, keys, footer)
  return first.includes(command) ? { ...action, footerRank: 10 } : action
}

function text(command: CaseCommandId, title: string, keys: readonly string[], footer?: string): Action {
  return during(['text'], command, title, keys, footer)
}

function during(
  modes: readonly CaseMode[],
  command: CaseCommandId,
  title: string,
  keys: readonly string[],
  footer?: Action['footer'],
): Action {
  return {
    id: `case-${modes[0] ?? ''}-${command}`,
    title,
    ...(footer === undefined ? {} : { footer }),
    keys,
    views: ['case'],
    part: modes.join(' '),
    when: (state) => modes.some((mode) => mode === caseMode(state)),
    run: ({ inCase }) => inCase(command),
  }
}

/** Which part of the shown case has the keys; undefined where no case is shown. */
export function caseMode(state: ScreenState): CaseMode | undefined {
  const view = currentView(state)
  return view.kind === 'case' && typeof view.screen !== 'string' ? modeOf(view.screen) : undefined
}
