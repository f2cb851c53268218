import { spawn as spawnTerminal, type IPty } from '@lydell/node-pty'
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

export function openScreen(home: string, command: readonly string[] = [programFile]): Screen {
  const terminal = spawnTerminal(process.execPath, [...command], {
    cols: columns,
    rows,
    cwd: home,
    name: 'xterm-256color',
    env: cleanEnvironment(home, { TERM: 'xterm-256color' }),
  })
  let output = ''
  const waiting = new Set<() => void>()
  terminal.onData((data) => {
    output += data
    for (const look of waiting) look()
  })
  const ended = new Promise<void>((resolve) => terminal.onExit(() => resolve()))
  const until = async (condition: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!condition()) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  return {
    terminal,
    output: () => output,
    waitFor: async (text) => until(() => output.includes(text)),
    async frameAfter(input) {
      const before = output.length
      const started = performance.now()
      terminal.write(input)
      await until(() => output.indexOf(frameEnd, before) >= 0)
      return performance.now() - started
    },
    async quit() {
      terminal.write('\u0003')
      await ended
    },
  }
}
