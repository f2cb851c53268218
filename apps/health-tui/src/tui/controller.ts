import type { CommandContext } from '../context.ts'
import { exitCodes } from '../exit.ts'
import { toast } from './actions/action.ts'
import { createOnlyNewest } from './actions/only-newest.ts'
import { refreshView } from './actions/refresh.ts'
import { createCaseControl, type Outside } from './case/case-control.ts'
import { createConnection } from './connection/connection.ts'
import { describeFailure } from './connection/describe-failure.ts'
import { createImportRun } from './connection/import-run.ts'
import { createLoading } from './connection/loading.ts'
import { createForms } from './forms/form-control.ts'
import { handleInput, type KeyDeps } from './input/keys.ts'
import { createTypedWords } from './input/typed-words.ts'
import { outdatedByClock } from './model/clock-moves.ts'
import { newsOf } from './model/news.ts'
import type { Ask } from './questions.ts'
import { createSettingsSaver } from './save-settings.ts'
import type { ScreenSource } from './source.ts'
import { pushView, type ScreenState } from './state.ts'
import type { Store } from './store/store.ts'

export interface Controller {
  readonly keys: KeyDeps
  /** Opens the data and begins to follow it. */
  start(): void
  /** Keeps whoever works beside the screen from working, until the returned function is called. */
  rest(): Promise<() => void>
  /**
   * Stops timers at once and saves what was typed; gives the words that are nowhere else. Ended from outside, that is also
   * the open text where no disk took it.
   */
  end(how: 'left' | 'ended'): readonly string[]
  /** Gives the path of a file with what was typed and could not be saved, if there is such. */
  close(): Promise<string | null>
}

/** How often ages and deadlines are looked at again; the finest unit that is shown is a minute. */
const clockMs = 15_000

/** Puts together everything that happens over time and what keys set off. It changes the state; the screen follows. */
export function createController(deps: {
  readonly store: Store<ScreenState>
  readonly context: CommandContext
  readonly openSource: (sample: boolean) => Promise<ScreenSource>
  readonly fail: (error: unknown) => void
  readonly quit: (code: number) => void
  readonly suspend: () => void
  /** Shows everything again, whatever became of it on the terminal. */
  readonly redraw: () => void
  readonly outside: Outside
  /** Calls the person, as the settings say. */
  readonly ring: (text: string) => void
}): Controller {
  const { store, context } = deps
  let clock: NodeJS.Timeout | undefined
  let ended = false
  /** What fails while everything is closed is nobody's business any more. */
  const fail = (error: unknown): void => {
    if (!ended) deps.fail(error)
  }
  const clocks = {
    now: () => performance.now(),
    after(ms: number, work: () => void) {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
  }

  const ask: Ask = async (name, question) => {
    const source = connection.source()
    if (source === undefined) throw new Error('the data is not open yet')
    return source.ask(name, question)
  }

  function attempt(work: () => Promise<void>): void {
    work().catch((error: unknown) => toast({ store }, describeFailure(error), 'error'))
  }

  const follow = createOnlyNewest(attempt)

  const load = createLoading({
    store,
    // At the end typed words are still saved, but nothing is read any more.
    source: () => (ended ? undefined : connection.source()),
    now: () => context.now().getTime(),
    onRead(before, data) {
      // A first look at anything is no news.
      const news = before === null ? null : newsOf(before, data)
      if (news !== null) {
        deps.ring(news)
        toast({ store }, `New: ${news}`, 'warning')
      }
      refreshView({ store, ask, attempt, follow })
    },
  })
  const connection = createConnection({ store, openSource: deps.openSource, load, fail })
  const imports = createImportRun({
    store,
    source: connection.source,
    home: context.env['HOME'],
    load,
  })
  const forms = createForms({ store, ...clocks })
  const caseControl = createCaseControl({
    store,
    desk: () => connection.source()?.desk,
    ...clocks,
    outside: deps.outside,
    replay: (event) => handleInput(event, keys),
    describe: describeFailure,
    fail,
  })

  function tick(): void {
    const { now: before, data } = store.get()
    const now = context.now().getTime()
    store.set((state) => ({ ...state, now }))
    if (data.phase !== 'ready' || !outdatedByClock(Date.parse(data.report.asOf), before, now, clockMs)) return
    load().catch(fail)
  }

  async function readAgain(): Promise<void> {
    await load()
    // Where it could not be read the second line says so.
    if (store.get().stale === null) toast({ store }, 'The database was read again.')
  }

  function showCase(id: string): void {
    // The case itself is opened by being shown: see tui/case/case-control.ts.
    store.set((state) => pushView(state, { kind: 'case', id, screen: 'loading' }))
  }

  async function openCase(letter: string): Promise<void> {
    const id = await connection.source()?.openCase(letter)
    if (id === undefined) return
    toast({ store }, 'The case is open; its facts come from the notification.')
    showCase(id)
  }

  const keys: KeyDeps = {
    store,
    ask,
    attempt,
    follow,
    hold: (work) => caseControl.hold(work),
    saveSettings: createSettingsSaver(context),
    redraw: deps.redraw,
    reload: () => {
      if (connection.source() === undefined) connection.restart(store.get().sample)
      else readAgain().catch(fail)
    },
    showCase,
    inCase: (command) => caseControl.run(command),
    caseControl,
    forms,
    words: createTypedWords(clocks.now),
    openCase: (letter) => {
      caseControl.hold(async () => openCase(letter))
    },
    openSample: () => connection.restart(true),
    leaveSample() {
      connection.restart(false)
      const undo = { title: 'leaving the sample data', run: async () => connection.restart(true) }
      store.set((state) => ({ ...state, undo }))
      toast({ store }, 'Left the sample data; u goes back to it as it was, until you quit.')
    },
    suspend() {
      if (!imports.isRunning()) deps.suspend()
      else
        toast(
          { store },
          'Files are being imported: Esc cancels that, or wait until they are read.',
          'warning',
        )
    },
    quit() {
      const { data } = store.get()
      // Whoever started it in a script learns that there was nothing to look at, and why.
      deps.quit(data.phase === 'failed' ? data.exitCode : exitCodes.done)
    },
    interrupt: () => deps.quit(130),
    startImport: (prompt) => {
      imports.start(prompt).catch(fail)
    },
    cancelImport: imports.cancel,
  }

  return {
    keys,
    start() {
      // The person may have left between the first paint and now.
      if (ended) return
      connection.open(store.get().sample)
      if (!context.asOfFixed) {
        clock = setInterval(tick, clockMs)
      }
    },
    rest: connection.rest,
    end(how) {
      if (ended) return []
      ended = true
      clearInterval(clock)
      imports.cancel()
      connection.end()
      const typed = caseControl.settle()
      caseControl.close()
      return [...(how === 'ended' ? typed : []), ...forms.unsaved()]
    },
    async close() {
      this.end('left')
      return connection.close()
    },
  }
}
