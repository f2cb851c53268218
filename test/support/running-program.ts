import { spawn } from 'node:child_process'
import { cleanEnvironment, compiled, programFile } from './program.ts'

/** The bundle while it runs, without a terminal. */
export interface RunningProgram extends AsyncDisposable {
  /** Everything that it has written so far. */
  stdout(): string
  stderr(): string
  /** Waits until what it wrote to stdout or stderr fulfils the condition. */
  waitFor(
    condition: (written: { readonly stdout: string; readonly stderr: string }) => boolean,
    what: string,
  ): Promise<void>
  /** Sends a signal to it. */
  signal(name: NodeJS.Signals): void
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>
}

export function startProgram(
  args: readonly string[],
  options: { readonly home: string; readonly env?: Readonly<Record<string, string>> },
): RunningProgram {
  const child = spawn(process.execPath, [programFile, ...args], {
    env: cleanEnvironment(options.home, { ...compiled, ...options.env }),
    cwd: options.home,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  let over = false
  const listeners = new Set<() => void>()
  const notify = (): void => {
    for (const listener of listeners) listener()
  }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    notify()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
    notify()
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      over = true
      notify()
      resolve(code)
    })
  })
  return {
    stdout: () => stdout,
    stderr: () => stderr,
    async waitFor(condition, what) {
      await new Promise<void>((resolve, reject) => {
        const report = (): Error =>
          new Error(`never saw ${what}\n--- stdout\n${stdout}\n--- stderr\n${stderr}`)
        const timer = setTimeout(() => finish(report()), 45_000)
        const finish = (error?: Error): void => {
          clearTimeout(timer)
          listeners.delete(look)
          if (error === undefined) resolve()
          else reject(error)
        }
        const look = (): void => {
          if (condition({ stdout, stderr })) finish()
          else if (over) finish(report())
        }
        listeners.add(look)
        look()
      })
    },
    signal: (name) => {
      child.kill(name)
    },
    ended,
    async [Symbol.asyncDispose]() {
      if (!over) child.kill('SIGKILL')
      await ended
    },
  }
}
