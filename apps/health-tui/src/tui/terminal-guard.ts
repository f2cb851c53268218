import { appendFileSync, mkdirSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { isatty } from 'node:tty'
import { escapeForTerminal } from '../output.ts'
import { exitCodes } from '../exit.ts'

export interface TerminalGuard {
  /** Gives the terminal back in a sane state; safe to call any number of times, at any moment. */
  readonly restore: () => void
  /** Ends the program after a bug: terminal first, then one line and the place of the log. */
  readonly crash: (error: unknown) => never
  readonly dispose: () => void
}

// Leave the alternate screen, wrap, show the cursor, end bracketed paste, mouse reports and synchronized output, reset styles.
const restoreSequences =
  '\u001b[?2026l\u001b[?1000l\u001b[?1002l\u001b[?1006l\u001b[?2004l\u001b[?1049l\u001b[?7h\u001b[?25h\u001b[0m'

/**
 * Watches over the terminal while the screen has it. Written with synchronous calls only: after a crash nothing that
 * waits can be trusted any more.
 */
export function guardTerminal(deps: {
  readonly stdin: typeof process.stdin
  readonly stdout: typeof process.stdout
  readonly logPath: string
  readonly now: () => Date
  /**
   * Saves what must not be lost; called once before the program ends for any reason. What it gives is said on the way out,
   * if anybody is there to read it.
   */
  readonly onEnd: () => string | undefined
  /** True while another program has the terminal: what is pressed there to interrupt is its business. */
  readonly lent: () => boolean
}): TerminalGuard {
  let restored = false
  let ended = false
  let lastWords: string | undefined

  const restore = (): void => {
    if (restored) return
    restored = true
    try {
      deps.stdin.setRawMode(false)
    } catch {
      // The terminal is gone: nothing to restore.
    }
    writeQuietly(deps.stdout.fd, restoreSequences)
  }

  const end = (): void => {
    if (ended) return
    ended = true
    try {
      lastWords = deps.onEnd()
    } catch {
      // Ending must not fail because saving did; what was committed is committed.
    }
  }

  const crash = (error: unknown): never => {
    // The window was closed: whatever was written next failed, which is no bug.
    if (isLostTerminal(error, deps.stdout.fd)) leave('SIGHUP')
    end()
    restore()
    if (lastWords !== undefined) writeQuietly(2, `${lastWords}\n`)
    const message = error instanceof Error ? error.message : String(error)
    const logged = log(deps.logPath, deps.now(), error)
    writeQuietly(
      2,
      `health-tui: unexpected error: ${escapeForTerminal(message)}; ${logged ? `details are in ${escapeForTerminal(deps.logPath)}` : 'the log could not be written'}\n`,
    )
    process.exit(exitCodes.crash)
  }

  const leave = (signal: NodeJS.Signals): never => {
    end()
    restore()
    if (lastWords !== undefined) writeQuietly(2, `${lastWords}\n`)
    process.exit(signalExit[signal] ?? 1)
  }
  const onSignal = (signal: NodeJS.Signals): void => {
    if (deps.lent() && pressed.has(signal)) return
    leave(signal)
  }

  process.on('uncaughtException', crash)
  process.on('unhandledRejection', crash)
  process.on('exit', restore)
  for (const signal of watched) process.on(signal, onSignal)
  // The terminal window was closed: reading and writing fail from now on.
  deps.stdin.on('error', crash)
  deps.stdout.on('error', crash)

  return {
    restore,
    crash,
    dispose() {
      end()
      process.off('uncaughtException', crash)
      process.off('unhandledRejection', crash)
      process.off('exit', restore)
      for (const signal of watched) process.off(signal, onSignal)
      deps.stdin.off('error', crash)
      deps.stdout.off('error', crash)
    },
  }
}

/** Signals that a terminal sends to everybody in it when their key is pressed. */
const pressed: ReadonlySet<NodeJS.Signals> = new Set(['SIGINT', 'SIGQUIT'])

const watched = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const

const signalExit: Readonly<Partial<Record<NodeJS.Signals, number>>> = {
  SIGHUP: 129,
  SIGINT: 130,
  SIGQUIT: 131,
  SIGTERM: 143,
}

/** A terminal whose other end is gone is none any more, and reading and writing say so by these codes. */
function isLostTerminal(error: unknown, fd: number): boolean {
  const { code } = (error ?? {}) as NodeJS.ErrnoException
  return (code === 'EIO' || code === 'EPIPE' || code === 'ENXIO') && !isatty(fd)
}

function writeQuietly(fd: number, text: string): void {
  try {
    writeSync(fd, text)
  } catch {
    // Nobody is there to read it.
  }
}

function log(path: string, at: Date, error: unknown): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    appendFileSync(path, `${at.toISOString()} ${text}\n`, { mode: 0o600 })
    return true
  } catch {
    return false
  }
}
