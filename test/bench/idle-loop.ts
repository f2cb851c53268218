import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** How late a thread's timers ran, in ms: of the middle, of one in a hundred, at most. */
export interface LoopDelay {
  readonly p50: number
  readonly p99: number
  readonly max: number
}

/** What of it is the thread's own work, whatever else the machine had to do: its processor time between two turns, in ms. */
export interface OwnDelay extends LoopDelay {
  readonly ownP99: number
  readonly ownMax: number
}

/** Loaded into a process, it writes the delay of its main thread to `LOOP_DELAY_FILE` when it ends. */
export const loopProbe = fileURLToPath(new URL('loop-delay.mjs', import.meta.url))

export async function readLoopDelay(file: string): Promise<OwnDelay> {
  return JSON.parse(await readFile(file, 'utf8')) as OwnDelay
}

/** The delay of a process that does nothing: what the machine itself costs everybody meanwhile. */
export async function watchIdleLoop(folder: string): Promise<{ stop(): Promise<LoopDelay> }> {
  const file = join(folder, 'idle-loop.json')
  const script = `process.stdin.resume().on('end', () => process.exit()); process.stdout.write('ready')`
  const child = spawn(process.execPath, [`--import=${loopProbe}`, '-e', script], {
    env: { ...process.env, LOOP_DELAY_FILE: file },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return {
    async stop() {
      const ended = once(child, 'exit')
      child.stdin.end()
      await ended
      return readLoopDelay(file)
    },
  }
}
