import { spawn } from 'node:child_process'

export interface JobOutcome {
  /** The exit code of the command; null when a signal ended it. */
  readonly exitCode: number | null
  readonly seconds: number
  readonly stdout: string
  readonly stderr: string
}

const kept = 64 * 1024

/**
 * Runs one command of this program as a process of its own, so that a crash or a hang-up in it ends neither the round nor
 * the jobs after it. Aborting asks it to end and waits until it has.
 */
export async function runJob(args: readonly string[], signal: AbortSignal): Promise<JobOutcome> {
  const started = performance.now()
  const [, program = ''] = process.argv
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const stop = (): void => void child.kill('SIGTERM')
  signal.addEventListener('abort', stop, { once: true })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout = (stdout + text).slice(-kept)))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr = (stderr + text).slice(-kept)))
  try {
    const exitCode = await new Promise<number | null>((done, failed) => {
      child.on('error', failed)
      child.on('close', done)
    })
    return { exitCode, seconds: (performance.now() - started) / 1000, stdout, stderr }
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
