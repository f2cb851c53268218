import { spawn as spawnTerminal, type IPty } from '@lydell/node-pty'
import { programEnvironment } from '../../scripts/program-environment.mjs'
import { cleanEnvironment, programFile } from '../support/program.ts'

export const columns = 120
export const rows = 40
export const frameEnd = '\u001b[?2026l'

/** The program, or another, in a pseudo-terminal. */
export interface Screen {
  readonly terminal: IPty
  readonly output: () => string
  waitFor(text: string): Promise<void>
  /** Writes keys and resolves when the next frame is complete; in ms. */
  frameAfter(input: string): Promise<number>
  quit(): Promise<void>
}

/** What stands behind every measured screen: a process in a pseudo-terminal and all that it wrote. */
interface Watched {
  readonly terminal: IPty
  readonly output: () => string
  /** Resolves as soon as the condition holds, which is looked at after each piece of output. */
  readonly until: (condition: () => boolean, what: string) => Promise<void>
  readonly ended: Promise<void>
}

export function watchTerminal(home: string, command: readonly string[]): Watched {
  const terminal = spawnTerminal(process.execPath, [...command], {
    cols: columns,
    rows,
    cwd: home,
    name: 'xterm-256color',
    env: { ...programEnvironment({}), ...cleanEnvironment(home, { TERM: 'xterm-256color' }) },
  })
  let output = ''
  const listeners = new Set<() => void>()
  terminal.onData((data) => {
    output += data
    // An hour of use writes more than a string may hold.
    if (output.length > mostKept) output = output.slice(-mostKept / 2)
    for (const listener of listeners) listener()
  })
  return {
    terminal,
    output: () => output,
    async until(condition, what) {
      if (condition()) return
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(
          () => done(new Error(`never saw ${what}:\n${withoutStyles(output).slice(-3000)}`)),
          longestWaitMs,
        )
        const look = (): void => {
          if (condition()) done()
        }
        const done = (error?: Error): void => {
          clearTimeout(timer)
          listeners.delete(look)
          if (error === undefined) resolve()
          else reject(error)
        }
        listeners.add(look)
      })
    },
    ended: new Promise<void>((resolve) => terminal.onExit(() => resolve())),
  }
}

const mostKept = 64 * 1024 * 1024

// Only a hang is a failure.
const longestWaitMs = 120_000

export function withoutStyles(output: string): string {
  return output.slice(-60_000).replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
}

export function openScreen(home: string, command: readonly string[] = [programFile]): Screen {
  const { terminal, output, until, ended } = watchTerminal(home, command)
  return {
    terminal,
    output,
    waitFor: async (text) => until(() => output().includes(text), text),
    async frameAfter(input) {
      const before = output().length
      const started = performance.now()
      terminal.write(input)
      await until(() => output().indexOf(frameEnd, before) >= 0, 'a frame')
      return performance.now() - started
    },
    async quit() {
      terminal.write('\u0003')
      await ended
    },
  }
}
