import { render, type Instance } from 'ink'
import type { CommandContext } from '../context.ts'
import { logPath } from '../paths.ts'
import { Screen, type Suspender } from './components/screen.tsx'
import { createOutside } from './case/outside.ts'
import { createController } from './controller.ts'
import { createInputDecoder } from './input/decoder.ts'
import { handleInput } from './input/keys.ts'
import type { ScreenSource } from './source.ts'
import { createInitialState } from './state.ts'
import { createStore } from './store/store.ts'
import { guardTerminal } from './terminal-guard.ts'
import { chooseSigns } from './text/signs.ts'
import { createTheme } from './theme/theme.ts'

export interface ScreenStart {
  /** Opens the data; called only after the first paint. `sample` asks for throw-away sample data. */
  readonly openSource: (sample: boolean) => Promise<ScreenSource>
  readonly sample: boolean
}

/** How long after a lone Esc byte it counts as the Esc key: longer than a terminal needs for a whole sequence. */
const escapePauseMs = 25

/** Shows the screen until the person leaves it; resolves to the exit code. */
export async function startScreen(context: CommandContext, start: ScreenStart): Promise<number> {
  const { stdin, stdout } = context
  const store = createStore(
    createInitialState({
      columns: stdout.columns,
      rows: stdout.rows,
      now: context.now().getTime(),
      databasePath: context.databasePath,
      sample: start.sample,
    }),
  )
  let leave: (code: number) => void = () => {}
  const left = new Promise<number>((resolve) => {
    leave = resolve
  })
  let suspend: Suspender | undefined
  let instance: Instance | undefined
  const guard = guardTerminal({
    stdin,
    stdout,
    logPath: logPath({ option: undefined, env: context.env, platform: context.platform }),
    now: () => new Date(),
    // Ink must let go first: left alone, it would draw its last frame over the shell's screen when the process ends.
    onEnd: () => {
      controller.end()
      instance?.unmount()
    },
  })
  const controller = createController({
    store,
    context,
    openSource: start.openSource,
    fail: guard.crash,
    quit: (code) => leave(code),
    suspend: () => {
      void suspendToShell(suspend, stdin, stdout).catch(guard.crash)
    },
    outside: createOutside({
      env: context.env,
      write: (text) => stdout.write(text),
      lend: async (work) => lendTerminal(suspend, stdin, stdout, work),
    }),
  })

  const resized = (): void => store.set((state) => ({ ...state, columns: stdout.columns, rows: stdout.rows }))
  stdout.on('resize', resized)
  const stopInput = listen(
    stdin,
    (event) => handleInput(event, controller.keys),
    () => leave(0),
  )
  stdout.write(bracketedPaste(true))

  instance = render(
    <Screen
      store={store}
      brush={{ theme: createTheme(context.color), signs: chooseSigns(context.env, context.platform) }}
      onReady={(suspender) => {
        suspend = suspender
      }}
    />,
    {
      stdout,
      stdin,
      interactive: true,
      alternateScreen: true,
      incrementalRendering: true,
      maxFps: 60,
      exitOnCtrlC: false,
      patchConsole: false,
    },
  )
  instance.waitUntilExit().catch(guard.crash)
  // Nothing heavy before the first frame is on the terminal: the database is opened after it.
  await instance.waitUntilRenderFlush()
  setImmediate(() => controller.start())

  const code = await left
  stopInput()
  stdout.off('resize', resized)
  instance.unmount()
  await instance.waitUntilExit()
  guard.restore()
  await controller.close()
  guard.dispose()
  return code
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

/** Gives the terminal to `work` as it was before the screen came, and draws the screen anew afterwards. */
async function lendTerminal(
  suspend: Suspender | undefined,
  stdin: NodeJS.ReadStream,
  stdout: NodeJS.WriteStream,
  work: () => Promise<void>,
): Promise<void> {
  if (suspend === undefined) return
  await suspend(async () => {
    stdout.write(bracketedPaste(false))
    // Whoever has the terminal now reads its keys, not we.
    stdin.pause()
    stdin.setRawMode(false)
    try {
      await work()
    } finally {
      stdin.setRawMode(true)
      stdin.resume()
      stdout.write(bracketedPaste(true))
    }
  })
}

/** Ctrl-Z: the terminal goes back to the shell as it was; `fg` brings the screen back, drawn anew. */
async function suspendToShell(
  suspend: Suspender | undefined,
  stdin: NodeJS.ReadStream,
  stdout: NodeJS.WriteStream,
): Promise<void> {
  if (process.platform === 'win32') return
  await lendTerminal(suspend, stdin, stdout, async () => {
    const continued = new Promise<void>((resolve) => process.once('SIGCONT', () => resolve()))
    // The whole group, so that a wrapper such as `npm start` stops too and the shell takes over.
    process.kill(0, 'SIGTSTP')
    await continued
  })
}

function bracketedPaste(on: boolean): string {
  return `\u001b[?2004${on ? 'h' : 'l'}`
}
