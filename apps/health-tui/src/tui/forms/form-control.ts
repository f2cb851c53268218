import { toast, type ActionDeps } from '../actions/action.ts'
import { commandForKey } from '../editor/commands/commands.ts'
import { createLocalDocument } from '../editor/document.ts'
import { createEditor, type Editor } from '../editor/editor.ts'
import { contentOf } from '../editor/text.ts'
import type { TypedEvent } from '../input/decoder.ts'
import { fieldOf, typeInto } from '../model/field.ts'
import { currentView, withView, type ScreenState } from '../state.ts'
import { wordsSize } from '../screens/form-size.ts'
import type { Form } from './form.ts'

/** Asks for what a step needs: a line, a choice, or words of any length; goes on with what was given. */
export interface Forms {
  /** One event for the form; false where none is open. */
  input(event: TypedEvent): boolean
  knows(key: string): boolean
  askLine(form: LineQuestion): void
  askChoice(form: ChoiceQuestion): void
  askWords(form: WordsQuestion): void
  /** Everything that was typed here and not given yet, each with what it was meant for. */
  unsaved(): readonly string[]
}

export interface LineQuestion {
  readonly title: string
  readonly hint: string
  /** What stands there already, to be changed. */
  readonly text?: string
  /** Why what was typed will not do; undefined: it will. */
  readonly problem: (typed: string) => string | undefined
  readonly go: (typed: string) => void
}

export interface ChoiceQuestion {
  readonly title: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  /** The choice that is taken now. */
  readonly now?: string
  readonly go: (id: string) => void
}

export interface WordsQuestion {
  readonly title: string
  readonly text: string
  /** Whether it may be left empty. */
  readonly optional: boolean
  readonly go: (words: string) => void
}

/** Either of them ends the words: some terminals keep Alt-Enter for themselves. */
export const endWordsKeys = ['alt-enter', 'ctrl-o'] as const

export function createForms(
  deps: Pick<ActionDeps, 'store'> & {
    readonly now: () => number
    readonly after: (ms: number, work: () => void) => () => void
  },
): Forms {
  const { store } = deps
  let line: LineQuestion | undefined
  let choice: ChoiceQuestion | undefined
  let words: { readonly question: WordsQuestion; readonly editor: Editor } | undefined
  /** What was typed before Esc, by what it was meant for: nothing typed is lost by a wrong key. */
  const left = new Map<string, string>()

  function form(): Form | null {
    const view = currentView(store.get())
    return 'form' in view ? view.form : null
  }

  function show(next: Form | null): void {
    store.set((state) => withForm(state, () => next))
  }

  function keyOf({ title }: WordsQuestion): string {
    const view = currentView(store.get())
    return `${'caseId' in view ? view.caseId : ''} ${title}`
  }

  function lineInput(shown: Extract<Form, { kind: 'line' }>, event: TypedEvent): void {
    if (event.type === 'key' && event.key === 'esc') return show(null)
    if (event.type === 'key' && event.key === 'enter') {
      const typed = shown.field.text.trim()
      const problem = line?.problem(typed)
      if (problem !== undefined) return toast(deps, problem, 'warning')
      show(null)
      return line?.go(typed)
    }
    show({ ...shown, field: typeInto(shown.field, event) })
  }

  function choiceInput(shown: Extract<Form, { kind: 'choose' }>, event: TypedEvent): void {
    if (event.type === 'paste') return
    const { choices, selected } = shown
    const step = ['down', 'j'].includes(event.key) ? 1 : ['up', 'k'].includes(event.key) ? -1 : 0
    if (step !== 0)
      return show({ ...shown, selected: Math.max(0, Math.min(choices.length - 1, selected + step)) })
    if (['esc', 'q', 'h', 'left'].includes(event.key)) return show(null)
    const chosen = choices[selected]
    if (!['enter', ' ', 'l', 'right'].includes(event.key) || chosen === undefined) return
    show(null)
    choice?.go(chosen.id)
  }

  function wordsInput(event: TypedEvent): void {
    if (words === undefined) return show(null)
    const { question, editor } = words
    if (event.type === 'paste') return editor.paste(event.text)
    const finding = editor.state.find?.typing === true
    if (!finding && (endWordsKeys as readonly string[]).includes(event.key)) {
      const typed = contentOf(editor.state.text)
      if (typed.trim() === '' && !question.optional)
        return toast(deps, 'Nothing is written yet: type or paste the words.', 'warning')
      left.delete(keyOf(question))
      closeWords()
      return question.go(typed)
    }
    if (editor.press(event.key) || event.key !== 'esc') return
    const typed = contentOf(editor.state.text)
    if (typed !== question.text) {
      left.set(keyOf(question), typed)
      toast(deps, 'Left for now; what you typed is there when you come back.')
    }
    closeWords()
  }

  function closeWords(): void {
    words?.editor.dispose()
    words = undefined
    show(null)
  }

  return {
    input(event) {
      const shown = form()
      if (shown === null) return false
      if (shown.kind === 'line') lineInput(shown, event)
      else if (shown.kind === 'choose') choiceInput(shown, event)
      else wordsInput(event)
      return true
    },
    knows(key) {
      if (form()?.kind !== 'words' || words === undefined) return false
      return (
        (endWordsKeys as readonly string[]).includes(key) ||
        commandForKey(key, words.editor.state) !== undefined
      )
    },
    unsaved() {
      const all = new Map(left)
      const shown = form()
      if (words !== undefined && contentOf(words.editor.state.text) !== words.question.text)
        all.set(keyOf(words.question), contentOf(words.editor.state.text))
      if (shown?.kind === 'line' && shown.field.text !== (line?.text ?? ''))
        all.set(shown.title, shown.field.text)
      return Array.from(all, ([what, typed]) => `${what.trim()}:\n\n${typed}\n`)
    },
    askLine(question) {
      line = question
      show({ kind: 'line', title: question.title, hint: question.hint, field: fieldOf(question.text ?? '') })
    },
    askChoice(question) {
      choice = question
      const { title, choices, now } = question
      const selected = Math.max(
        0,
        choices.findIndex(({ id }) => id === now),
      )
      show({ kind: 'choose', title, choices, selected })
    },
    askWords(question) {
      words?.editor.dispose()
      const editor = createEditor({
        document: createLocalDocument(left.get(keyOf(question)) ?? question.text),
        ...wordsSize(store.get()),
        now: deps.now,
        after: deps.after,
        onChange: (state) =>
          store.set((now) =>
            withForm(now, (shown) => (shown?.kind === 'words' ? { ...shown, editor: state } : shown)),
          ),
      })
      words = { question, editor }
      show({
        kind: 'words',
        title: question.title,
        hint: question.optional ? 'Paste or type; it may stay empty' : 'Paste or type exactly what was sent',
        editor: editor.state,
      })
    },
  }
}

function withForm(state: ScreenState, next: (shown: Form | null) => Form | null): ScreenState {
  return withView(state, (view) => ('form' in view ? { ...view, form: next(view.form) } : view))
}
