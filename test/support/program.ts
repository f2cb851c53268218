import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository, and the program in it as a user would run it. */
export const repository = fileURLToPath(new URL('../..', import.meta.url))
export const programFile = join(repository, 'apps/health-tui/dist/health-tui.js')
export const amazonSamples = join(repository, 'test/fixtures/amazon/samples')

/**
 * What was compiled for earlier commands: a fifth of the processor time of each, and the tests run many hundred. The screen
 * is left alone, because it keeps such a folder by itself.
 */
export const compiled = { NODE_COMPILE_CACHE: join(repository, 'node_modules/.cache/health-tui-tests') }

export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder of its own that is removed with `await using`. */
export async function scratchFolder(): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'health-tui-'))
  return {
    path,
    [Symbol.asyncDispose]: async () => rm(path, { recursive: true, force: true, maxRetries: 3 }),
  }
}

/** An environment in which nothing of the developer's own configuration is seen. */
export function cleanEnvironment(
  home: string,
  extra: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_STATE_HOME: join(home, 'state'),
    LANG: 'C.UTF-8',
    ...extra,
  }
}

/** Runs the bundle without a terminal to its end. */
export async function runProgram(
  args: readonly string[],
  options: {
    readonly home: string
    readonly env?: Readonly<Record<string, string>>
    readonly input?: string | Buffer
  },
): Promise<Finished> {
  const child = spawn(process.execPath, [programFile, ...args], {
    env: cleanEnvironment(options.home, { ...compiled, ...options.env }),
    cwd: options.home,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { code, stdout, stderr }
}
