import type { CommandContext } from '../context.ts'
import { CommandFailure } from '../exit.ts'
import { createCaseControl, type Outside } from './case/case-control.ts'
import { createForms } from './forms/form-control.ts'
import { cleanPath } from './input/clean-path.ts'
import { handleInput, type KeyDeps } from './input/keys.ts'
import { caseRows } from './screens/cases.ts'
import { visibleHealthRows } from './screens/health.ts'
import { inboxItems } from './screens/inbox.ts'
import { listPlace } from './screens/views.ts'
import { toast } from './actions/action.ts'
import { createOnlyNewest } from './actions/only-newest.ts'
import { refreshView } from './actions/refresh.ts'
import { describeOutcomes } from './model/import-outcome.ts'
import { newsOf } from './model/news.ts'
import type { Ask } from './questions.ts'
import type { ScreenSource } from './source.ts'
import {
  currentView,
  initialHealth,
  initialCases,
  initialInbox,
  listTop,
  pushView,
  select,
  withView,
  type ImportPrompt,
  type ScreenState,
} from './state.ts'
import type { Store } from './store/store.ts'

export interface Controller {
  readonly keys: KeyDeps
  /** Opens the data and begins to follow it. */
  start(): void
  /** Keeps whoever works beside the screen from working, until the returned function is called. */
  rest(): Promise<() => void>
  /** Stops timers at once; for the last moment before the process ends. */
  end(): void
  /** Gives the path of a file with what was typed and could not be saved, if there is such. */
  close(): Promise<string | null>
}

/** How often ages and deadlines are looked at again; the finest unit that is shown is a minute. */
const clockMs = 15_000
/** Commits that come in a burst are read once. */
const burstMs = 30

/** Everything that happens over time: opening, following, importing. It changes the state; the screen follows. */
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
  let source: ScreenSource | undefined
  /** Sample data that was left; what was written in it is thrown away with the program, not by a key. */
  let parked: ScreenSource | undefined
  let unsubscribe: (() => void) | undefined
  let burst: NodeJS.Timeout | undefined
  let clock: NodeJS.Timeout | undefined
  let running: AbortController | undefined
  let loading = false
  let again = false
  let ended = false
  let saving: Promise<void> = Promise.resolve()
  let missed = false
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
  const forms = createForms({ store, ...clocks })
  const caseControl = createCaseControl({
    store,
    desk: () => source?.desk,
    ...clocks,
    outside: deps.outside,
    replay: (event) => handleInput(event, keys),
    describe,
    fail,
  })
  const stopCatchingUp = store.subscribe(() => {
    if (!missed || currentView(store.get()).kind === 'case') return
    missed = false
    load().catch(fail)
  })

  async function load(): Promise<void> {
    if (source === undefined || ended) return
    if (loading) {
      again = true
      return
    }
    loading = true
    const from = source
    try {
      const first = store.get().data.phase !== 'ready'
      if (first) {
        // What the table shows comes first; ten thousand letters take a moment longer.
        const table = await from.load('table')
        if (from === source && table.report.accounts.length > 0)
          store.set((state) => showData(state, table, context.now().getTime()))
      }
      const data = await from.load('all')
      // The source may have been exchanged (sample data) while it was read.
      if (from === source) {
        const before = store.get().data
        store.set((state) => showData(state, data, context.now().getTime()))
        // A first look at anything is no news.
        if (before.phase === 'ready' && before.listed) tell(newsOf(before, data))
      }
      refreshView({ store, ask, attempt, follow })
    } catch (error) {
      if (from === source) store.set((state) => showFailure(state, error))
    } finally {
      loading = false
    }
    if (again) {
      again = false
      await load()
    }
  }

  async function readAgain(): Promise<void> {
    await load()
    // Where it could not be read the second line says so.
    if (store.get().stale === null) toast({ store }, 'The database was read again.')
  }

  const ask: Ask = async (name, question) => {
    if (source === undefined) throw new Error('the data is not open yet')
    return source.ask(name, question)
  }

  function attempt(work: () => Promise<void>): void {
    work().catch((error: unknown) => toast({ store }, describe(error), 'error'))
  }

  const follow = createOnlyNewest(attempt)

  function tell(news: string | null): void {
    if (news === null) return
    deps.ring(news)
    toast({ store }, `New: ${news}`, 'warning')
  }

  async function connect(sample: boolean): Promise<void> {
    const previous = source
    unsubscribe?.()
    source = undefined
    try {
      if (previous?.sample === true) parked = previous
      else await previous?.close()
      const opened = sample && parked !== undefined ? parked : await deps.openSource(sample)
      if (ended) {
        await opened.close()
        return
      }
      source = opened
      store.set((state) => ({ ...state, sample: opened.sample, databasePath: opened.path }))
      if (opened.backup !== undefined)
        toast({ store }, `The database was upgraded; as it was before it lies in ${opened.backup}`)
      // Followed before it is read: a commit in between is then seen, at worst twice.
      unsubscribe = opened.subscribe(() => {
        // Typing commits at every key. The lists behind the case are read again when one comes back to them.
        if (currentView(store.get()).kind === 'case') {
          missed = true
          return
        }
        burst ??= setTimeout(() => {
          burst = undefined
          void load()
        }, burstMs)
      })
      await load()
    } catch (error) {
      store.set((state) => showFailure(state, error))
    }
  }

  function reconnect(sample: boolean): void {
    store.set((state) => ({
      ...state,
      sample,
      data: { phase: 'opening' },
      views: [initialHealth],
      stale: null,
      // What was done in the other data cannot be undone in this.
      undo: null,
    }))
    connect(sample).catch(fail)
  }

  function showCase(id: string): void {
    // The case itself is opened by being shown: see tui/case/case-control.ts.
    store.set((state) => pushView(state, { kind: 'case', id, screen: 'loading' }))
  }

  async function openCase(letter: string): Promise<void> {
    const id = await source?.openCase(letter)
    if (id === undefined) return
    toast({ store }, 'The case is open; its facts come from the notification.')
    showCase(id)
  }

  async function runImport(prompt: ImportPrompt): Promise<void> {
    const path = cleanPath(prompt.fields.path.text, context.env['HOME'])
    const setPhase = (phase: ImportPrompt['phase']): void =>
      store.set((state) => (state.prompt === null ? state : { ...state, prompt: { ...state.prompt, phase } }))
    if (path === '') {
      setPhase({ kind: 'editing', error: 'Type or paste the path of a file or folder.' })
      return
    }
    if (source === undefined) return
    running = new AbortController()
    setPhase({ kind: 'running', progress: 'reading ...' })
    try {
      const outcomes = await source.importFiles({
        paths: [path],
        account: given(prompt.fields.account.text),
        marketplace: given(prompt.fields.marketplace.text),
        signal: running.signal,
        onProgress: (progress) => setPhase({ kind: 'running', progress }),
      })
      setPhase({ kind: 'done', lines: describeOutcomes(outcomes), top: 0 })
      await load()
    } catch (error) {
      const text = running.signal.aborted
        ? 'cancelled; nothing was imported from the unfinished file'
        : describe(error)
      setPhase({ kind: 'editing', error: text })
    } finally {
      running = undefined
    }
  }

  const keys: KeyDeps = {
    store,
    ask,
    attempt,
    follow,
    hold: (work) => caseControl.hold(work),
    saveSettings: async (settings) => {
      // One after the other, however quickly they come: each replaces the whole file.
      const before = saving
      saving = (async () => {
        await before.catch(() => undefined)
        const { writeScreenSettings } = await import('../config/screen-settings.ts')
        await writeScreenSettings(context, settings)
      })()
      await saving
    },
    redraw: deps.redraw,
    reload: () => {
      if (source === undefined) reconnect(store.get().sample)
      else readAgain().catch(fail)
    },
    showCase,
    inCase: (command) => caseControl.run(command),
    caseControl,
    forms,
    openCase: (letter) => {
      caseControl.hold(async () => openCase(letter))
    },
    openSample: () => reconnect(true),
    leaveSample() {
      reconnect(false)
      const undo = { title: 'leaving the sample data', run: async () => reconnect(true) }
      store.set((state) => ({ ...state, undo }))
      toast({ store }, 'Left the sample data; u goes back to it as it was, until you quit.')
    },
    suspend() {
      if (running === undefined) deps.suspend()
      else
        toast(
          { store },
          'Files are being imported: Esc cancels that, or wait until they are read.',
          'warning',
        )
    },
    quit: () => deps.quit(0),
    interrupt: () => deps.quit(130),
    startImport: (prompt) => {
      runImport(prompt).catch(fail)
    },
    cancelImport: () => running?.abort(),
  }

  return {
    keys,
    start() {
      // The person may have left between the first paint and now.
      if (ended) return
      connect(store.get().sample).catch(fail)
      if (!context.asOfFixed) {
        clock = setInterval(() => store.set((state) => ({ ...state, now: context.now().getTime() })), clockMs)
      }
    },
    async rest() {
      const wakes = await Promise.all([source?.rest(), parked === source ? undefined : parked?.rest()])
      return () => {
        for (const wake of wakes) wake?.()
      }
    },
    end() {
      ended = true
      clearInterval(clock)
      clearTimeout(burst)
      running?.abort()
      stopCatchingUp()
      caseControl.settle()
      caseControl.close()
    },
    async close() {
      this.end()
      unsubscribe?.()
      const [notSaved] = await Promise.all([source?.close(), parked === source ? undefined : parked?.close()])
      return notSaved ?? null
    },
  }
}

/** Shows freshly read data; the selection stays on the account, letter or case it was on, wherever that moved. */
export function showData(
  state: ScreenState,
  data: Awaited<ReturnType<ScreenSource['load']>>,
  now: number,
): ScreenState {
  const before = selectedKey(state)
  const shown: ScreenState = { ...state, now, stale: data.trouble ?? null, data: { phase: 'ready', ...data } }
  const empty = data.report.accounts.length === 0 && data.inbox.length === 0 && data.cases.length === 0
  const first = state.views[0]
  if (empty) {
    return first?.kind === 'welcome' ? shown : { ...shown, views: [{ kind: 'welcome', list: listTop }] }
  }
  if (first?.kind === 'welcome') {
    return {
      ...shown,
      views: [
        data.report.accounts.length > 0 ? initialHealth : data.inbox.length > 0 ? initialInbox : initialCases,
      ],
    }
  }
  if (before === undefined) return shown
  const at = rowKeys(shown).indexOf(before)
  return withView(shown, (view) => {
    if (!('list' in view)) return view
    const { count, visible } = listPlace(shown)
    const list = select(view.list, at < 0 ? view.list.selected : at, count, visible)
    return list === view.list ? view : { ...view, list }
  })
}

function selectedKey(state: ScreenState): string | undefined {
  const view = currentView(state)
  return 'list' in view ? rowKeys(state)[view.list.selected] : undefined
}

/** What tells the rows of a list that is read anew from each other; none for other views. */
function rowKeys(state: ScreenState): readonly string[] {
  const view = currentView(state)
  if (view.kind === 'health') return visibleHealthRows(state, view).map(({ key }) => key)
  if (view.kind === 'inbox') return inboxItems(state, view).map(({ id }) => id)
  return view.kind === 'cases' ? caseRows(state, view).map(({ id }) => id) : []
}

/** After a good load the old data stays on the screen, marked; before it the reason takes the screen. */
function showFailure(state: ScreenState, error: unknown): ScreenState {
  if (state.data.phase === 'ready') return { ...state, stale: describe(error) }
  const failure = error instanceof CommandFailure ? error : undefined
  return {
    ...state,
    data: {
      phase: 'failed',
      why: failure?.why ?? describe(error),
      remedy: failure?.remedy ?? 'see health-tui doctor',
    },
  }
}

function describe(error: unknown): string {
  if (error instanceof CommandFailure) return error.line
  return error instanceof Error ? error.message : String(error)
}

function given(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim()
}
