import type { TypedEvent } from '../input/decoder.ts'
import { toast } from '../actions/action.ts'
import { contentOf } from '../editor/text.ts'
import { typeInto } from '../model/field.ts'
import { bodyRows } from '../screens/frame.ts'
import { currentView, type ScreenState, type View } from '../state.ts'
import type { Store } from '../store/store.ts'
import { modeOf, createCaseScreen, type CaseScreen } from './case-state.ts'
import { choicesFor } from './choices.ts'
import type { CaseCommandDeps } from './command-deps.ts'
import { createCaseCommands, type CaseCommandId } from './commands.ts'
import type { DeskEvent, DeskLine } from './desk.ts'
import { editorSize } from './layout.ts'
import { createOpenText, type OpenText } from './open-text.ts'

/** The case screen's life: opening and leaving cases, keys, and what the desk says. */
export interface CaseControl {
  /** One event for whatever has the keys; false where it means nothing there and belongs to the actions. */
  input(event: TypedEvent): boolean
  /** Whether the open text knows a key, so that it is not taken apart into Esc and a letter. */
  knows(key: string): boolean
  run(command: CaseCommandId): void
  /** Does work that leads into a case: what is typed meanwhile is meant for it. */
  hold(work: () => Promise<void>): void
  /** Blocks until what was typed is in the file, for the moment before the process ends; gives the words of which it is not. */
  settle(): readonly string[]
  close(): void
}

export interface CaseControlDeps {
  readonly store: Store<ScreenState>
  readonly desk: () => DeskLine | undefined
  readonly now: () => number
  readonly after: (ms: number, work: () => void) => () => void
  readonly outside: Outside
  /** Handles an event that came too early, as if it came now. */
  readonly replay: (event: TypedEvent) => void
  readonly describe: (error: unknown) => string
  readonly fail: (error: unknown) => void
}

/** What the case screen does outside the screen. */
export interface Outside {
  /** Puts text into the terminal's clipboard. */
  readonly copy: (text: string) => void
  /** Writes a file of the person's own; gives its full path. */
  readonly writeFile: (path: string, text: string) => Promise<string>
  /** Runs the person's editor on a text; says what came of it. */
  readonly editElsewhere: (text: OpenText) => Promise<string>
}

type CaseView = Extract<View, { kind: 'case' }>

/** More than this nobody types ahead. */
const mostHeld = 10_000

/** The cursor is told to colleagues at most so often. */
const restMs = 400

/** Keys that never wait: whoever leaves or asks for help does not mean what is still being read. */
const impatient: ReadonlySet<string> = new Set(['esc', 'q', '?', 'f1', 'ctrl-p', ':', 'r'])

/** The end of the program waits so long for one more key to be saved. */
const longestSettleMs = 1000

export function createCaseControl(deps: CaseControlDeps): CaseControl {
  const { store } = deps
  let active: string | undefined
  let line: DeskLine | undefined
  let stopListening: (() => void) | undefined
  /** Keys that came while something was under way: they are meant for what comes of it. */
  const held: TypedEvent[] = []
  let underWay = 0
  /** One after the other, however quickly somebody leafs through cases. */
  let going = Promise.resolve()
  const text = createOpenText({
    now: deps.now,
    after: deps.after,
    size() {
      const { columns, rows } = store.get()
      return editorSize(columns, bodyRows(rows))
    },
    onChange(path, editor) {
      const before = screen()?.text
      change((now) => ({
        ...now,
        text: { path, editor, unchecked: now.text?.path === path ? now.text.unchecked : null },
      }))
      if (before?.path !== path) text.meet(screen()?.colleagues ?? [])
      if (before?.editor.selection !== editor.selection) tellPlace()
    },
  })
  let telling: (() => void) | undefined

  /** Colleagues see the cursor where it rests; alone there is nobody to tell. */
  function tellPlace(): void {
    telling ??= deps.after(restMs, () => {
      telling = undefined
      const path = text.path()
      const selection = text.anchored()
      if (path === undefined || screen()?.team.kind === 'alone') return
      // Whoever has left the case meanwhile is nowhere in it.
      if (selection !== undefined) line?.here(path, selection).catch(() => undefined)
    })
  }

  function screen(): CaseScreen | undefined {
    const view = currentView(store.get())
    return view.kind === 'case' && typeof view.screen !== 'string' ? view.screen : undefined
  }

  /** Changes what a case shows, wherever among the views it is. */
  function changeView(id: string, next: (shown: CaseView['screen']) => CaseView['screen']): void {
    store.set((state) => {
      const views = state.views.map((view) => {
        if (view.kind !== 'case' || view.id !== id) return view
        const changed = next(view.screen)
        return changed === view.screen ? view : { ...view, screen: changed }
      })
      return views.every((view, index) => view === state.views[index]) ? state : { ...state, views }
    })
  }

  function change(next: (screen: CaseScreen) => CaseScreen): void {
    if (active !== undefined) changeView(active, (shown) => (typeof shown === 'string' ? shown : next(shown)))
  }

  const say: CaseCommandDeps['say'] = (words, meaning) => toast({ store }, words, meaning)

  function setView(id: string, next: CaseScreen | 'missing'): void {
    // Where one was in the outline stays when a case is come back to.
    changeView(id, (shown) =>
      typeof shown === 'string' || next === 'missing' ? next : { ...next, outline: shown.outline },
    )
  }

  function hear(event: DeskEvent): void {
    switch (event.kind) {
      case 'checked': {
        const { snapshot, report } = event
        if (snapshot !== null && active === snapshot.id && screen() === undefined)
          setView(snapshot.id, createCaseScreen(snapshot, report))
        change((now) => {
          const next = { ...now, report, snapshot: snapshot ?? now.snapshot }
          if (next.overlay?.kind !== 'choose') return next
          return {
            ...next,
            overlay: { ...next.overlay, choices: choicesFor(next, next.overlay.purpose) },
          }
        })
        if (event.text !== null) {
          const { path, unchecked } = event.text
          change((now) =>
            now.text?.path === path && now.text.unchecked !== unchecked
              ? { ...now, text: { ...now.text, unchecked } }
              : now,
          )
          text.mark(event.text, report)
        }
        break
      }
      case 'text':
        text.receive(event.path, event.update)
        break
      case 'colleagues':
        change((now) => ({ ...now, colleagues: event.colleagues }))
        text.meet(event.colleagues)
        // Who comes later than this cursor rests here has not heard of it.
        if (event.colleagues.length > 0) tellPlace()
        break
      case 'team':
        change((now) => ({ ...now, team: event.team }))
        break
      case 'gone':
        text.close()
        if (active !== undefined) setView(active, 'missing')
        break
      case 'told':
        say(event.words)
        break
      default:
        say(event.why, 'error')
    }
  }

  async function enter(id: string): Promise<void> {
    const desk = deps.desk()
    if (desk === undefined) return
    try {
      if (!(await desk.open(id, { spelling: store.get().settings.spelling })) && active === id)
        setView(id, 'missing')
    } catch (error) {
      if (active === id) setView(id, 'missing')
      say(deps.describe(error), 'error')
    }
  }

  async function leave(desk: DeskLine | undefined): Promise<void> {
    try {
      await desk?.leave()
    } catch (error) {
      // Whoever left the data has left the case with it.
      if (deps.desk() === desk) throw error
    }
  }

  /** Goes from one case to another; either may be none. What was open in the first is closed, and so saved. */
  async function go(from: string | undefined, to: string | undefined): Promise<void> {
    text.close()
    if (from !== undefined) {
      changeView(from, (shown) =>
        typeof shown === 'string' ? shown : { ...shown, text: null, overlay: null },
      )
      await leave(line)
    }
    if (to !== undefined) await enter(to)
  }

  /** Follows the view that is shown: cases are opened by showing them, and left by showing something else. */
  function follow(): void {
    const state = store.get()
    const view = currentView(state)
    const desk = deps.desk()
    if (desk !== line) {
      // Another database (sample data) is another desk.
      stopListening?.()
      line = desk
      active = undefined
      text.close()
      stopListening = desk?.listen(hear)
    }
    const wanted = view.kind === 'case' ? view.id : undefined
    if (wanted !== active) {
      const from = active
      // Said first: what follows changes the state, and so comes here again.
      active = desk === undefined ? undefined : wanted
      const to = active
      going = going.then(async () => go(from, to)).catch(deps.fail)
    }
    const size = editorSize(state.columns, bodyRows(state.rows))
    text.resize(size.columns, size.rows)
    release()
  }

  /** Does work that takes a while; keys wait for it, and a failure becomes a message. */
  function hold(work: () => Promise<void>): void {
    underWay += 1
    work()
      .catch((error: unknown) => say(deps.describe(error), 'error'))
      .finally(() => {
        underWay -= 1
        release()
      })
      .catch(deps.fail)
  }

  let releasing = false
  function release(): void {
    // Handling an event changes the state, which calls this again: one event at a time, in their order.
    if (releasing) return
    releasing = true
    // One event may begin something that holds the rest back again.
    for (let event = nextHeld(); event !== undefined; event = nextHeld()) deps.replay(event)
    releasing = false
  }

  function nextHeld(): TypedEvent | undefined {
    return underWay > 0 || isLoading() ? undefined : held.shift()
  }

  /** What is shown is on its way: keys that come meanwhile are meant for it. */
  function isLoading(): boolean {
    const state = store.get()
    const { data } = state
    const view = currentView(state)
    if (data.phase === 'opening') return true
    if (view.kind === 'inbox' || view.kind === 'cases') return data.phase === 'ready' && !data.listed
    return view.kind === 'case' && view.screen === 'loading'
  }

  const unfollow = store.subscribe(follow)
  const commands = createCaseCommands({
    screen,
    change,
    say,
    text,
    desk: () => line,
    outside: deps.outside,
    run: hold,
    height: () => bodyRows(store.get().rows),
    columns: () => store.get().columns,
  })

  return {
    input(event) {
      const patience = isLoading() && !(event.type === 'key' && impatient.has(event.key))
      const waits = underWay > 0 || patience || (held.length > 0 && !releasing)
      if (waits && held.length < mostHeld) {
        held.push(event)
        return true
      }
      const now = screen()
      if (now === undefined) return false
      const { overlay } = now
      if (overlay?.kind === 'field') {
        const key = event.type === 'key' ? event.key : undefined
        if (key === 'enter') commands.keepField()
        else {
          const next = key === 'esc' ? overlay.back : { ...overlay, field: typeInto(overlay.field, event) }
          change((open) => ({ ...open, overlay: next }))
        }
        return true
      }
      if (overlay?.kind === 'choose') {
        if (event.type === 'key') commands.choose(event.key)
        return true
      }
      if (modeOf(now) !== 'text') return false
      if (event.type === 'paste') {
        text.editor()?.paste(event.text)
        return true
      }
      return text.editor()?.press(event.key) ?? false
    },
    knows: (key) => modeIsText(screen()) && text.knows(key),
    run: (command) => commands.run(command),
    hold,
    settle() {
      const now = screen()
      const words: string[] = []
      if (now?.overlay?.kind === 'field' && now.overlay.field.text.trim() !== '')
        words.push(`case ${active ?? ''}, ${now.overlay.title}:\n\n${now.overlay.field.text}\n`)
      const editor = text.editor()
      if (line?.settle(longestSettleMs) === false && editor !== undefined)
        words.push(`case ${active ?? ''}, ${text.path() ?? ''}:\n\n${contentOf(editor.state.text)}\n`)
      return words
    },
    close() {
      telling?.()
      unfollow()
      stopListening?.()
    },
  }
}

function modeIsText(screen: CaseScreen | undefined): boolean {
  return screen !== undefined && modeOf(screen) === 'text'
}
