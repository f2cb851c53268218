import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { createDatabasePool } from './databases.ts'
import { simulate, type SimulationResult } from './simulate.ts'

/** A thread of run-seeds.ts. */
const pool = createDatabasePool()

// Whoever shows a screen beside it goes first (on Linux this is the priority of this thread alone). Not the lowest: on a
// machine that is busy with other things it must still come to its end.
setPriority(5)

parentPort?.on('message', ({ from, upto }: { readonly from: number; readonly upto: number }) => {
  void runPortion(from, upto).then((results) => parentPort?.postMessage(results))
})

async function runPortion(from: number, upto: number): Promise<readonly SimulationResult[]> {
  const results: SimulationResult[] = []
  for (let seed = from; seed < upto; seed++) results.push(await runOne(seed))
  return results
}

/** A seed that throws is one that failed. */
async function runOne(seed: number): Promise<SimulationResult> {
  try {
    return await simulate({ seed, pool })
  } catch (error) {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { seed, problems: [problem], operations: 0, events: {} }
  }
}
