import { changeOf } from '../editor/change.ts'
import { commandForKey } from '../editor/commands/commands.ts'
import { createEditor, type Editor } from '../editor/editor.ts'
import type { EditorState, TextMark } from '../editor/state.ts'
import { contentOf, lengthOf } from '../editor/text.ts'
import type { AnchoredSelection, CaseReport, Colleague, DeskEvent, DeskLine, Stretch } from './desk.ts'
import type { TextCopy } from './text-copy.ts'

/** The one text that is being written, if any. */
export interface OpenText {
  editor(): Editor | undefined
  path(): string | undefined
  /** Opens a text of the case; whatever was open is closed before. */
  open(desk: DeskLine, path: string): Promise<void>
  close(): void
  receive(path: string, update: string): void
  /** Shows remarks that were made about the text as it is now; older ones are left out, newer ones follow. */
  mark(checked: NonNullable<Extract<DeskEvent, { kind: 'checked' }>['text']>, report: CaseReport): void
  /** Replaces a stretch that still holds `words`, as one undo step. */
  replace(stretch: Stretch, words: string, insert: string): boolean
  knows(key: string): boolean
  /** The own selection as colleagues can find it in their copies; undefined while no text is open. */
  anchored(): AnchoredSelection | undefined
  /** Shows where others are in the text, as far as it is theirs. */
  meet(colleagues: readonly Colleague[]): void
  resize(columns: number, rows: number): void
}

export function createOpenText(deps: {
  readonly now: () => number
  readonly after: (ms: number, work: () => void) => () => void
  readonly size: () => { readonly columns: number; readonly rows: number }
  readonly onChange: (path: string, state: EditorState) => void
}): OpenText {
  let current:
    | {
        readonly path: string
        readonly editor: Editor
        readonly copy: TextCopy
        updates: number
        /** Where the last key was typed: a word that ends there is not finished yet. */
        typedAt: number
        /** Who is in this text, as it was said last. */
        met: readonly Colleague[]
        /** The last check, while a word is left out of it. */
        leftOut: (() => void) | undefined
      }
    | undefined

  function close(): void {
    const closed = current
    current = undefined
    closed?.editor.dispose()
    closed?.copy.close()
  }

  function showPeople(): void {
    const open = current
    if (open === undefined) return
    const { people } = open.editor.state
    const shown = open.met.flatMap(({ name, at }) => {
      const selection = at === null ? undefined : open.copy.located(at)
      // Where they were is nearer than nowhere, until what they wrote is here too.
      const carried = people.find((person) => person.name === name)
      return selection === undefined ? (carried ?? []) : [{ name, selection }]
    })
    if (shown.length > 0 || people.length > 0) open.editor.setPeople(shown)
  }

  return {
    editor: () => current?.editor,
    path: () => current?.path,
    async open(desk, path) {
      close()
      // Yjs is needed from here on only.
      const [{ createTextCopy }, state] = await Promise.all([import('./text-copy.ts'), desk.openText(path)])
      close()
      const copy = createTextCopy(state, (update) => {
        if (current?.copy === copy) current.updates += 1
        desk.typed(path, update)
      })
      const editor = createEditor({
        document: copy.document,
        ...deps.size(),
        now: deps.now,
        after: deps.after,
        onChange: (changed, change) => {
          if (current?.editor !== editor) return
          const { head } = changed.selection
          if (change !== undefined) current.typedAt = head
          deps.onChange(path, changed)
          if (head !== current.typedAt) current.leftOut?.()
        },
      })
      current = { path, editor, copy, updates: 0, typedAt: -1, met: [], leftOut: undefined }
      deps.onChange(path, editor.state)
    },
    close,
    receive(path, update) {
      if (current?.path !== path) return
      current.copy.receive(update)
      // Somebody's place may rest on the words that have just come.
      showPeople()
    },
    mark(checked, report) {
      const open = current
      // What was typed since is on its way: its own check follows.
      if (open === undefined || open.path !== checked.path || open.updates !== checked.updates) return
      const { state } = open.editor
      const unfinished = state.selection.head === open.typedAt ? open.typedAt : -1
      const show = (without: number): void => {
        open.leftOut = undefined
        if (open.updates === checked.updates)
          open.editor.setMarks(marksFor(checked, report, open.editor.state, without))
      }
      show(unfinished)
      if (checked.unknownWords.some(({ to }) => to === unfinished)) open.leftOut = () => show(-1)
    },
    replace(stretch, words, insert) {
      if (current === undefined) return false
      const { text } = current.editor.state
      if (contentOf(text).slice(stretch.from, stretch.to) !== words) return false
      current.editor.apply(changeOf(lengthOf(text), { ...stretch, insert }))
      current.editor.goTo(stretch.from + insert.length)
      return true
    },
    anchored: () => current?.copy.anchored(current.editor.state.selection),
    meet(colleagues) {
      if (current === undefined) return
      const { path } = current
      current.met = colleagues.filter(({ place, at }) => place === path && at !== null)
      showPeople()
    },
    knows: (key) => current !== undefined && commandForKey(key, current.editor.state) !== undefined,
    resize: (columns, rows) => current?.editor.resize(columns, rows),
  }
}

/** Longer stretches are no words but sentences. */
const longestMark = 60

function marksFor(
  { path, unknownWords }: { readonly path: string; readonly unknownWords: readonly Stretch[] },
  report: CaseReport,
  { text }: EditorState,
  unfinished: number,
): readonly TextMark[] {
  const end = lengthOf(text)
  const content = contentOf(text)
  const remarks = report.findings
    .filter(({ place }) => place === path)
    .map(({ stretch, severity, message }): TextMark => {
      // A remark about a whole entry or paragraph stands at its first line's end: words underlined all over say nothing.
      const from = Math.min(end, stretch?.from ?? 0)
      const to = Math.min(end, stretch?.to ?? 0)
      return { from, to: to - from > longestMark ? from : to, level: severity, message }
    })
  const spelling = unknownWords
    .filter(({ to }) => to <= end && to !== unfinished)
    .map(({ from, to }): TextMark => ({
      from,
      to,
      level: 'info',
      message: `Is "${content.slice(from, to)}" spelled as you mean it?`,
    }))
  return [...remarks, ...spelling]
}
