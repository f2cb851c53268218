import { isBusy } from './database-error.ts'

export interface RetryDeps {
  readonly random: () => number
  readonly sleep: (ms: number) => Promise<void>
  /** Give up after this much waiting. */
  readonly limitMs: number
}

const longestPauseMs = 100
const patienceMs = 1000
const impatientPauseMs = 8

/**
 * Runs `attempt` again while the database is locked by somebody else, waiting a little longer each time, with jitter.
 * SQLite keeps no queue: somebody who writes without a rest leaves gaps of a few milliseconds, and who asks ten times a
 * second misses them all. So who has waited for a second asks often.
 */
export async function retryWhileBusy<T>(deps: RetryDeps, attempt: () => Promise<T>): Promise<T> {
  let waited = 0
  for (let turn = 0; ; turn++) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error) || waited >= deps.limitMs) throw error
      const longest = waited < patienceMs ? longestPauseMs : impatientPauseMs
      const pause = Math.min(2 ** turn, longest) * (0.5 + deps.random())
      waited += pause
      await deps.sleep(pause)
    }
  }
}

/** Runs one piece of work at a time, in the order of the calls. */
export function createMutex(): <T>(work: () => Promise<T>) => Promise<T> {
  let tail: Promise<unknown> = Promise.resolve()
  return async (work) => {
    const turn = tail.then(work)
    tail = turn.catch(() => undefined)
    return turn
  }
}
