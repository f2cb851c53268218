import { readScreenSettings } from '../config/screen-settings.ts'
import type { CommandContext } from '../context.ts'
import { escapeForTerminal } from '../output.ts'
import { logPath } from '../paths.ts'
import { keysOf, toast } from './actions/action.ts'
import { checkKeys } from './actions/keymap.ts'
import { actions } from './actions/registry.ts'
import { rescuedAction } from './actions/rescued-actions.ts'
import { bellSequence } from './bell.ts'
import { createOutside } from './case/outside.ts'
import { createController } from './controller.ts'
import { createInputDecoder } from './input/decoder.ts'
import { keyLabel } from './input/key-names.ts'
import { handleInput } from './input/keys.ts'
import { handleUnseenInput } from './input/unseen.ts'
import { isTooSmall } from './screens/frame.ts'
import type { Display } from './display.ts'
import { defaultSettings, type ScreenSettings } from './settings.ts'
import type { ScreenSource } from './source.ts'
import { createInitialState, type ScreenState } from './state.ts'
import { createStore, type Store } from './store/store.ts'
import type { openPictureDisplay } from './picture-display.tsx'
import { createJobControl } from './job-control.ts'
import { guardTerminal } from './terminal-guard.ts'
import { holdYoungHeaps, keepHeapLean } from './lean-heap.ts'
import { rescue, rescuedWords, rescueFolder } from './rescue.ts'

export interface ScreenStart {
  /** Opens the data; called only after the first paint. `sample` asks for throw-away sample data. */
  readonly openSource: (sample: boolean) => Promise<ScreenSource>
  readonly sample: boolean
}

const noShell = 'This terminal runs nothing but health-tui: there is no shell to go back to. q quits.'

/** How long after a lone Esc byte it counts as the Esc key: longer than a terminal needs for a whole sequence. */
const escapePauseMs = 25

/** Shows the screen until the person leaves it; resolves to the exit code. */
export async function startScreen(context: CommandContext, start: ScreenStart): Promise<number> {
  const { stdin, stdout } = context
  // Ink takes longest to load: it comes while the configuration is read.
  const picture = import('./picture-display.tsx')
  const { settings, problem } = await settingsFor(context)
  const spoken = settings.screenReader || (context.env['HEALTH_TUI_SCREEN_READER'] ?? '') !== ''
  const store = createStore<ScreenState>({
    ...createInitialState({
      columns: stdout.columns,
      rows: stdout.rows,
      now: context.now().getTime(),
      databasePath: context.databasePath,
      configPath: context.configPath,
      sample: start.sample,
      settings,
    }),
    toast: problem === undefined ? null : { text: problem, meaning: 'warning' },
  })
  let leave: (code: number) => void = () => {}
  const left = new Promise<number>((resolve) => {
    leave = resolve
  })
  let display: Display | undefined
  const log = logPath({ option: undefined, env: context.env, platform: context.platform })
  const rescued = (words: readonly string[]): string | undefined => {
    const file = rescue(rescueFolder(log), words, new Date())
    return file === undefined
      ? undefined
      : `health-tui: what was typed and is in no case yet is in ${escapeForTerminal(file)}`
  }
  const guard = guardTerminal({
    stdin,
    stdout,
    logPath: log,
    now: () => new Date(),
    lent: () => outside.editing(),
    onEnd() {
      const file = outside.end()
      const words = controller.end('ended')
      // The display must let go first: left alone, it would draw its last frame over the shell's screen.
      display?.drop()
      const elsewhere =
        file === undefined
          ? []
          : [`Your editor was open: what it had saved was taken in; its file is ${file}\n`]
      return rescued([...words, ...elsewhere])
    },
  })
  const modes = terminalModes(stdout, { picture: !spoken })
  const jobs = createJobControl({
    lend: async (work) => lendTerminal(display, stdin, modes, work),
    rest: async () => controller.rest(),
    onRefused: () => toast({ store }, noShell, 'warning'),
    fail: guard.crash,
  })
  const outside = createOutside({
    env: context.env,
    write: (text) => stdout.write(text),
    lend: async (work) => jobs.lend(work),
  })
  const controller = createController({
    store,
    context,
    openSource: start.openSource,
    fail: guard.crash,
    quit: (code) => leave(code),
    suspend: jobs.suspend,
    redraw: () => {
      display?.redraw().catch(guard.crash)
    },
    outside,
    ring: (text) => {
      const sequence = bellSequence(store.get().settings.bell, text)
      if (sequence !== '') stdout.write(sequence)
    },
  })

  // What is said line by line needs no window of any size.
  const seen = (): boolean => spoken || !isTooSmall(store.get())
  const resized = (): void => store.set((state) => ({ ...state, columns: stdout.columns, rows: stdout.rows }))
  stdout.on('resize', resized)
  const stopInput = listen(
    stdin,
    (event) => (seen() ? handleInput : handleUnseenInput)(event, controller.keys),
    () => leave(0),
  )
  modes.enter(settings.mouse)
  const stopModes = store.subscribe(() => modes.mouse(store.get().settings.mouse))

  display = await openDisplay(context, store, { spoken, picture, fail: guard.crash })
  // Nothing heavy before the first frame is on the terminal: the database is opened after it.
  await display.painted()
  holdYoungHeaps()
  const stopWaiting = store.subscribe(() => {
    const { data } = store.get()
    if (data.phase === 'opening' || (data.phase === 'ready' && !data.listed)) return
    stopWaiting()
    keepHeapLean()
  })
  setImmediate(() => controller.start())
  tellRescued(store, rescueFolder(log)).catch(guard.crash)

  const code = await left
  stopInput()
  stopModes()
  stopWaiting()
  jobs.dispose()
  stdout.off('resize', resized)
  await display.close()
  guard.restore()
  const words = rescued(controller.end('left'))
  if (words !== undefined) context.stderr.write(`${words}\n`)
  const notSaved = await controller.close()
  if (notSaved !== null)
    context.stderr.write(
      `health-tui: what was typed last could not be saved in the database; it is in ${escapeForTerminal(notSaved)}\n`,
    )
  guard.dispose()
  return code
}

/** Tells of what was typed and in no case yet when the program was ended, at each start until it is thrown away. */
async function tellRescued(store: Store<ScreenState>, folder: string): Promise<void> {
  const rescued = await rescuedWords(folder)
  if (rescued.length === 0) return
  store.set((state) => ({ ...state, rescued }))
  const key = keysOf(rescuedAction, store.get())[0] ?? ':'
  toast(
    { store },
    `When the program was ended, words were in no case yet; ${keyLabel(key)} shows them.`,
    'warning',
  )
}

/**
 * The settings. Keys that cannot be used are left out and named at the foot of the screen. A file that cannot be read leaves
 * all as built in: no data is opened with it, and the screen says why.
 */
async function settingsFor(
  context: CommandContext,
): Promise<{ readonly settings: ScreenSettings; readonly problem: string | undefined }> {
  try {
    const read = await readScreenSettings(context)
    const { keys, problems } = checkKeys(actions, read.keys)
    return {
      settings: { ...read, keys },
      problem: problems.length === 0 ? undefined : `Keys of the configuration: ${problems.join('; ')}.`,
    }
  } catch {
    return { settings: defaultSettings, problem: undefined }
  }
}

async function openDisplay(
  context: CommandContext,
  store: Store<ScreenState>,
  {
    spoken,
    picture,
    fail,
  }: {
    /** Line by line for a voice, and not as a picture. */
    readonly spoken: boolean
    readonly picture: Promise<{ readonly openPictureDisplay: typeof openPictureDisplay }>
    readonly fail: (error: unknown) => void
  },
): Promise<Display> {
  if (spoken) {
    const { openLinearDisplay } = await import('./linear/linear-display.ts')
    return openLinearDisplay(context, store)
  }
  return (await picture).openPictureDisplay(context, store, fail)
}

function listen(
  stdin: NodeJS.ReadStream,
  onEvent: (event: Parameters<typeof handleInput>[0]) => void,
  onEnd: () => void,
): () => void {
  const decoder = createInputDecoder()
  let timer: NodeJS.Timeout | undefined
  const onData = (chunk: Buffer): void => {
    clearTimeout(timer)
    for (const event of decoder.feed(chunk)) onEvent(event)
    if (decoder.waiting) {
      timer = setTimeout(() => {
        for (const event of decoder.flush()) onEvent(event)
      }, escapePauseMs)
    }
  }
  stdin.setRawMode(true)
  stdin.on('data', onData)
  stdin.on('end', onEnd)
  stdin.resume()
  return () => {
    clearTimeout(timer)
    stdin.off('data', onData)
    stdin.off('end', onEnd)
    stdin.setRawMode(false)
    stdin.pause()
  }
}

interface TerminalModes {
  readonly enter: (mouse: boolean) => void
  /** Turns mouse reports on or off, if they are not so already. */
  readonly mouse: (wanted: boolean) => void
  /** Back to how the shell knows the terminal; says whether the mouse was on. */
  readonly leave: () => boolean
}

/**
 * Bracketed paste always, mouse reports (presses and the wheel) where they are wanted. A picture has a row for each line:
 * what a terminal draws wider than Unicode says must not push the others down, so that nothing wraps by itself.
 */
function terminalModes(
  stdout: NodeJS.WriteStream,
  { picture }: { readonly picture: boolean },
): TerminalModes {
  let mouse = false
  const write = (mode: string, on: boolean): boolean => stdout.write(`\u001b[?${mode}${on ? 'h' : 'l'}`)
  const setMouse = (wanted: boolean): void => {
    if (wanted === mouse) return
    mouse = wanted
    write('1000', wanted)
    write('1006', wanted)
  }
  return {
    enter(wanted) {
      write('2004', true)
      if (picture) write('7', false)
      setMouse(wanted)
    },
    mouse: setMouse,
    leave() {
      const was = mouse
      setMouse(false)
      write('2004', false)
      if (picture) write('7', true)
      return was
    },
  }
}

/** Gives the terminal to `work` as it was before the screen came, and draws the screen anew afterwards. */
async function lendTerminal(
  display: Display | undefined,
  stdin: NodeJS.ReadStream,
  modes: TerminalModes,
  work: () => Promise<void>,
): Promise<void> {
  if (display === undefined) return
  await display.suspend(async () => {
    const mouse = modes.leave()
    // Whoever has the terminal now reads its keys, not we.
    stdin.pause()
    stdin.setRawMode(false)
    try {
      await work()
    } finally {
      stdin.setRawMode(true)
      stdin.resume()
      modes.enter(mouse)
      // A window that was resized meanwhile told whoever had it, and not a stopped program.
      if (process.platform !== 'win32') process.kill(process.pid, 'SIGWINCH')
    }
  })
}
