import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { SimulationResult } from './simulate.ts'

export interface SeedRun {
  readonly seeds: number
  readonly operations: number
  readonly events: Readonly<Record<string, number>>
  readonly failures: readonly SimulationResult[]
}

export interface SeedRunOptions {
  readonly from: number
  readonly count: number
  readonly workers?: number
  /** Called for each broken seed as soon as it is known. */
  readonly onFailure?: (result: SimulationResult) => void
  readonly onProgress?: (done: number) => void
}

/** How many seeds a worker is given at once: few enough that all end at about the same time. */
const portion = 20

/** Runs seeds on all cores. */
export async function runSeeds(options: SeedRunOptions): Promise<SeedRun> {
  const { from, count } = options
  const failures: SimulationResult[] = []
  const events: Record<string, number> = {}
  let operations = 0
  let done = 0
  let next = from
  const end = from + count

  function take(result: SimulationResult): void {
    done++
    operations += result.operations
    for (const [event, times] of Object.entries(result.events)) events[event] = (events[event] ?? 0) + times
    if (result.problems.length > 0) {
      failures.push(result)
      options.onFailure?.(result)
    }
  }

  async function work(): Promise<void> {
    const worker = new Worker(new URL('seed-worker.ts', import.meta.url), { execArgv: ['--no-warnings'] })
    try {
      while (next < end) {
        const first = next
        next = Math.min(end, next + portion)
        for (const result of await ask(worker, { from: first, upto: next })) take(result)
        options.onProgress?.(done)
      }
    } finally {
      await worker.terminate()
    }
  }

  const workers = Math.min(options.workers ?? availableParallelism(), Math.ceil(count / portion))
  await Promise.all(Array.from({ length: workers }, work))
  return { seeds: done, operations, events, failures }
}

async function ask(
  worker: Worker,
  portionOfSeeds: { readonly from: number; readonly upto: number },
): Promise<readonly SimulationResult[]> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (results: readonly SimulationResult[]) => {
      worker.off('error', reject)
      resolve(results)
    })
    worker.postMessage(portionOfSeeds)
  })
}
