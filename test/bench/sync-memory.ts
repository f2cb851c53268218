import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { cleanEnvironment, programFile } from '../support/program.ts'

export interface Measured {
  readonly ms: number
  /** The most that the process held at once, in MiB. */
  readonly peakMiB: number
  readonly stdout: string
}

/** Runs the bundled program as a user would and watches its memory: one side alone, without server and generator. */
export async function measureProgram(
  args: readonly string[],
  options: { readonly home: string; readonly env: Readonly<Record<string, string>> },
): Promise<Measured> {
  const started = performance.now()
  const child = spawn(process.execPath, [programFile, ...args], {
    env: cleanEnvironment(options.home, options.env),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  let peakMiB = 0
  const timer = setInterval(() => {
    void peakOf(child.pid ?? 0).then((peak) => (peakMiB = Math.max(peakMiB, peak)))
  }, 25)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${stdout}`)
  return { ms: performance.now() - started, peakMiB, stdout }
}

/** The kernel's own high-water mark, so that nothing between two looks is missed; 0 where there is none to read. */
async function peakOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}
