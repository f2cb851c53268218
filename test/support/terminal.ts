import { spawn, type IPty } from '@lydell/node-pty'
import xterm from '@xterm/headless'
import { cleanEnvironment, programFile } from './program.ts'
import { screenPicture } from './screen-picture.ts'

export interface TerminalOptions {
  readonly home: string
  readonly args?: readonly string[]
  readonly columns?: number
  readonly rows?: number
  readonly env?: Readonly<Record<string, string>>
  /** Another command than the bundle, e.g. a shell. */
  readonly command?: readonly [string, ...string[]]
}

/** The real program in a pseudo-terminal, its output read back through a terminal emulator's grid. */
export interface Terminal extends AsyncDisposable {
  readonly pid: number
  /** The visible lines, right-trimmed. */
  screen(): readonly string[]
  /** The visible lines as one text. */
  text(): string
  /** Everything that the program wrote, raw. */
  raw(): string
  /** Presses keys by name (`down`, `enter`, `ctrl-c`) or types single characters. */
  press(...keys: readonly string[]): void
  type(text: string): void
  paste(text: string): void
  resize(columns: number, rows: number): void
  /** Waits until the screen shows `wanted` (a text, a pattern or a condition); fails with the screen in the message. */
  waitFor(
    wanted: string | RegExp | ((screen: string) => boolean),
    options?: { readonly timeoutMs?: number },
  ): Promise<void>
  waitForExit(options?: {
    readonly timeoutMs?: number
  }): Promise<{ readonly code: number; readonly signal: number | undefined }>
  /** Writes to the terminal past the program, as another one might. */
  scribble(text: string): void
  kill(signal?: string): void
  /** Closes the window: the terminal's other end is gone. */
  hangUp(): void
  /** True while the emulator is on the alternate screen. */
  readonly alternateScreen: boolean
  /** True while the program hides the cursor. */
  readonly cursorHidden: boolean
  /** Whether any cell of the visible grid has a colour of its own. */
  hasColor(): boolean
  /** The visible grid as an SVG picture. */
  picture(): string
}

/** Only a hang is a failure: a machine that runs many tests at once may take long for anything. */
const longestWaitMs = 50_000

const keyBytes: Readonly<Record<string, string>> = {
  enter: '\r',
  esc: '\u001b',
  tab: '\t',
  'shift-tab': '\u001b[Z',
  backspace: '\u007f',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  home: '\u001b[H',
  end: '\u001b[F',
  pageup: '\u001b[5~',
  pagedown: '\u001b[6~',
  space: ' ',
}

export async function openTerminal(options: TerminalOptions): Promise<Terminal> {
  const columns = options.columns ?? 120
  const rows = options.rows ?? 40
  const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 1000 })
  const [file, ...args] = options.command ?? [process.execPath, programFile, ...(options.args ?? [])]
  const pty: IPty = spawn(file, args, {
    cols: columns,
    rows,
    cwd: options.home,
    name: options.env?.['TERM'] ?? 'xterm-256color',
    env: cleanEnvironment(options.home, { TERM: 'xterm-256color', ...options.env }),
  })
  let raw = ''
  let cursorHidden = false
  let ended: { readonly code: number; readonly signal: number | undefined } | undefined
  const changed = new Set<() => void>()
  const notify = (): void => {
    for (const listener of changed) listener()
  }
  pty.onData((data) => {
    raw += data
    for (const match of data.matchAll(/\u001b\[\?25([hl])/g)) cursorHidden = match[1] === 'l'
    emulator.write(data, notify)
  })
  pty.onExit(({ exitCode, signal }) => {
    ended = { code: exitCode, signal }
    notify()
  })

  const screen = (): readonly string[] => {
    const buffer = emulator.buffer.active
    return Array.from({ length: emulator.rows }, (_, row) =>
      (buffer.getLine(buffer.viewportY + row)?.translateToString(true) ?? '').trimEnd(),
    )
  }
  const text = (): string => screen().join('\n')

  const waitUntil = async (
    condition: () => boolean,
    timeoutMs: number,
    describe: () => string,
  ): Promise<void> => {
    if (condition()) return
    await new Promise<void>((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer)
        changed.delete(check)
      }
      const check = (): void => {
        if (!condition()) return
        stop()
        resolve()
      }
      const timer = setTimeout(() => {
        stop()
        reject(new Error(`${describe()}\n--- screen ---\n${text()}\n--- end ---`))
      }, timeoutMs)
      changed.add(check)
    })
  }

  const terminal: Terminal = {
    pid: pty.pid,
    screen,
    text,
    raw: () => raw,
    press(...keys) {
      for (const key of keys) {
        const control = /^ctrl-([a-z])$/.exec(key)?.[1]
        pty.write(
          control === undefined ? (keyBytes[key] ?? key) : String.fromCharCode(control.charCodeAt(0) - 96),
        )
      }
    },
    type(typed) {
      pty.write(typed)
    },
    paste(pasted) {
      pty.write(`\u001b[200~${pasted}\u001b[201~`)
    },
    resize(nextColumns, nextRows) {
      emulator.resize(nextColumns, nextRows)
      try {
        pty.resize(nextColumns, nextRows)
      } catch (error) {
        // The program has just left and taken its terminal along; that it has ended is told a moment later.
        if (!String(error).includes('EBADF')) throw error
      }
    },
    async waitFor(wanted, { timeoutMs = longestWaitMs } = {}) {
      const matches = (): boolean => {
        // A frame comes between two marks, often in several pieces: half of one is nothing that a person would see.
        if (raw.lastIndexOf('\u001b[?2026h') > raw.lastIndexOf('\u001b[?2026l')) return false
        const shown = text()
        if (typeof wanted === 'string') return shown.includes(wanted)
        return wanted instanceof RegExp ? wanted.test(shown) : wanted(shown)
      }
      // The screen may go on changing: what counts is that it was seen once.
      let seen = false
      await waitUntil(
        () => (seen ||= matches()) || ended !== undefined,
        timeoutMs,
        () => `the screen never showed ${String(wanted)}`,
      )
      if (!seen) {
        throw new Error(`the program ended (${JSON.stringify(ended)}) before ${String(wanted)}\n${text()}`)
      }
    },
    async waitForExit({ timeoutMs = longestWaitMs } = {}) {
      await waitUntil(
        () => ended !== undefined,
        timeoutMs,
        () => 'the program never ended',
      )
      // Let the emulator swallow what was written last.
      await new Promise<void>((resolve) => emulator.write('', resolve))
      if (ended === undefined) throw new Error('unreachable')
      return ended
    },
    scribble(text) {
      emulator.write(text, notify)
    },
    kill(signal) {
      pty.kill(signal)
    },
    hangUp() {
      // What the package offers sends a signal besides, which a window that is closed leaves to the system.
      ;(pty as unknown as { readonly _socket: { destroy(): void } })._socket.destroy()
    },
    get alternateScreen() {
      return emulator.buffer.active.type === 'alternate'
    },
    get cursorHidden() {
      return cursorHidden
    },
    hasColor() {
      const buffer = emulator.buffer.active
      for (let row = 0; row < emulator.rows; row += 1) {
        const line = buffer.getLine(buffer.viewportY + row)
        for (let column = 0; column < emulator.cols; column += 1) {
          const cell = line?.getCell(column)
          if (cell !== undefined && (!cell.isFgDefault() || !cell.isBgDefault())) return true
        }
      }
      return false
    },
    picture: () => screenPicture(emulator),
    async [Symbol.asyncDispose]() {
      if (ended === undefined) pty.kill('SIGKILL')
      await terminal.waitForExit().catch(() => {})
      emulator.dispose()
    },
  }
  return terminal
}
