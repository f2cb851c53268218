import { isEmptyChange, mapChange, type ChangeSet } from './change.ts'
import { commandById, commandForKey } from './commands/commands.ts'
import { findKey, search, searchCommands } from './commands/find-commands.ts'
import type { EditorDocument } from './document.ts'
import {
  createEditorState,
  mapMarks,
  receive,
  replaceSelection,
  resize,
  transact,
  type EditorState,
  type Person,
  type TextMark,
  type Transaction,
} from './state.ts'
import { contentOf, lengthOf } from './text.ts'
import { createWatch, type TextWatch } from './watch.ts'

export interface EditorDeps {
  readonly document: EditorDocument
  readonly columns: number
  readonly rows: number
  /** Milliseconds, only ever compared: changes close in time share an undo step. */
  readonly now: () => number
  /** Calls back after so many milliseconds; returns the way to cancel. */
  readonly after: (ms: number, work: () => void) => () => void
  /** Called after every change of the state, with the change of the text if there was one. */
  readonly onChange?: (state: EditorState, change: ChangeSet | undefined) => void
  /** The journal: called at every pause in typing, at least every few seconds, and by `flush`. */
  readonly onPause?: (content: string) => void
}

/** One open text. Holds the state, sends own changes to the document and takes in those of others. */
export interface Editor {
  readonly state: EditorState
  /** One key as the input decoder names it; false where the key means nothing here and belongs to the screen. */
  press(key: string): boolean
  paste(text: string): void
  /** A command of `editorCommands`; false where it cannot be used now. */
  run(id: string): boolean
  /** A change from outside the keyboard, such as a quick fix, made for the current text. One undo step. */
  apply(change: ChangeSet): void
  /** Puts the cursor somewhere, such as at a remark that was chosen from a list. */
  goTo(from: number, to?: number): void
  /** Remarks for the current text, or for the one that `watch` began with; they move with it until the next call. */
  setMarks(marks: readonly TextMark[], watch?: TextWatch): void
  setPeople(people: readonly Person[]): void
  resize(columns: number, rows: number): void
  /** Follows the text from now on, for work that takes a while (`$EDITOR`, a slow linter). */
  watch(): TextWatch
  /** Hands everything to the journal at once. Synchronous, so that a crash handler can call it. */
  flush(): void
  dispose(): void
}

/** So long after the last key the journal is written, and at the latest so long after the first. */
const pauseMs = 300
const longestUnwrittenMs = 2000

/** Longer than this a paste is cut: nobody writes a plan of this size, and every key would become slow. */
export const longestPaste = 4 * 1024 * 1024

/**
 * Opens an editor on a document.
 *
 * @example
 *   const editor = createEditor({
 *     document: createLocalDocument('Root cause'),
 *     columns: 80,
 *     rows: 24,
 *     now: () => 0,
 *     after: () => () => undefined,
 *   })
 *   editor.press('ctrl-e')
 *   for (const key of ': carrier') editor.press(key)
 *   contentOf(editor.state.text) // 'Root cause: carrier'
 *   editor.press('ctrl-_')
 *   contentOf(editor.state.text) // 'Root cause'
 */
export function createEditor(deps: EditorDeps): Editor {
  const { document, now, after, onChange, onPause } = deps
  let state = createEditorState(document.text, deps.columns, deps.rows)
  const watches = new Set<(change: ChangeSet) => void>()
  let cancelPause: (() => void) | undefined
  let unwrittenSince: number | undefined

  function become(next: EditorState, change?: ChangeSet): void {
    if (next === state) return
    state = next
    if (change !== undefined) for (const watch of watches) watch(change)
    onChange?.(state, change)
  }

  function flush(): void {
    cancelPause?.()
    cancelPause = undefined
    if (unwrittenSince === undefined) return
    unwrittenSince = undefined
    onPause?.(contentOf(state.text))
  }

  function typed(): void {
    cancelPause?.()
    unwrittenSince ??= now()
    if (now() - unwrittenSince >= longestUnwrittenMs) flush()
    else cancelPause = after(pauseMs, flush)
  }

  function perform(transaction: Transaction | undefined): void {
    if (transaction === undefined) {
      // A key that does nothing still ends what depends on the key before it.
      become({ ...state, last: null, message: null })
      return
    }
    const change =
      transaction.change === undefined || isEmptyChange(transaction.change) ? undefined : transaction.change
    const { change: _, ...rest } = transaction
    const next = transact(state, change === undefined ? rest : { ...rest, change }, now())
    if (change !== undefined) document.applyLocal(change)
    become(next, change)
    if (change !== undefined) typed()
  }

  function type(text: string): void {
    if (state.find?.typing === true) perform(search(state, state.find.query + text.replace(/\s+/g, ' ')))
    else perform({ ...replaceSelection(state, text), kind: text === '\n' ? 'step' : 'type' })
  }

  const stop = document.onRemote((change) => become(receive(state, change), change))

  return {
    get state() {
      return state
    },
    press(key) {
      if (state.find?.typing === true) {
        const finding = findKey(state, key)
        if (finding !== undefined) {
          perform(finding)
          return true
        }
      }
      if (isText(key)) {
        type(key)
        return true
      }
      const command = commandForKey(key, state)
      if (command === undefined) return false
      const { find } = state
      perform(command.run(state))
      // Any other command ends the typing of a query and stands where the search led.
      if (find?.typing === true && state.find === find && !searchCommands.has(command.id))
        become({ ...state, find: { ...find, typing: false } })
      return true
    },
    paste(text) {
      const clean = cleanInput(text.slice(0, longestPaste))
      if (state.find?.typing === true) type(clean)
      else if (clean !== '') perform(replaceSelection(state, clean))
    },
    run(id) {
      const command = commandById(id)
      if (command === undefined || command.when?.(state) === false) return false
      perform(command.run(state))
      return true
    },
    apply: (change) => perform({ change }),
    goTo(from, to = from) {
      const end = lengthOf(state.text)
      perform({
        selection: { anchor: Math.max(0, Math.min(from, end)), head: Math.max(0, Math.min(to, end)) },
        set: { marking: false },
      })
    },
    setMarks: (marks, watch) =>
      become({ ...state, marks: watch?.since === undefined ? marks : mapMarks(marks, watch.since) }),
    setPeople: (people) => become({ ...state, people }),
    resize: (columns, rows) => become(resize(state, columns, rows)),
    watch: () => createWatch(contentOf(state.text), watches),
    flush,
    dispose() {
      flush()
      stop()
      watches.clear()
    },
  }
}

/** Applies `change`, which was made for the text that `watch` began with, to what the text has become. */
export function rebase(change: ChangeSet, watch: TextWatch): ChangeSet {
  return watch.since === undefined ? change : mapChange(change, watch.since, 'after')
}

/** Text as it may enter a document: line breaks as `\n`, no unpaired surrogates, no controls but tabs. */
export function cleanInput(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .toWellFormed()
}

/** Key names are ASCII words of several letters; a key that is text is one grapheme, or a single character. */
function isText(key: string): boolean {
  if (key.length === 0 || /[\u0000-\u001f\u007f-\u009f]/.test(key)) return false
  return key.length === 1
    ? !/[\ud800-\udfff]/.test(key)
    : !/^[ -~]+$/.test(key) && !/^(?:alt|ctrl|shift)-/.test(key)
}
