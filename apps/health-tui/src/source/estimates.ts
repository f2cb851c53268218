/** Works out the estimates that a quick look left out, and goes on trying where that fails. */
export interface Estimates {
  /** Starts unless it runs or waits for its next try. */
  start(): void
  /** What keeps the estimates away and what happens next, for the screen; null while all is well. */
  trouble(): string | null
  /** Ends when nothing runs any more. */
  close(): Promise<void>
}

export interface EstimatesDeps {
  readonly compute: () => Promise<void>
  /** The screen should look again. */
  readonly tell: () => void
  /** Calls `work` later; answers the way to stop it. */
  readonly after: (ms: number, work: () => void) => () => void
  readonly describe: (error: unknown) => string
}

const firstPauseMs = 5_000
const longestPauseMs = 60_000

export function createEstimates({ compute, tell, after, describe }: EstimatesDeps): Estimates {
  let running: Promise<void> | undefined
  let stopWaiting: (() => void) | undefined
  let pauseMs = firstPauseMs
  let trouble: string | null = null
  let closed = false

  async function run(): Promise<void> {
    try {
      await compute()
      trouble = null
      pauseMs = firstPauseMs
    } catch (error) {
      if (closed) return
      // The pause holds off the looks that telling brings, which would otherwise try again at once.
      stopWaiting = after(pauseMs, () => {
        stopWaiting = undefined
        start()
      })
      trouble = `estimates are missing or old: ${describe(error)}; trying again in ${pauseMs / 1000} s`
      pauseMs = Math.min(longestPauseMs, pauseMs * 2)
    } finally {
      running = undefined
    }
    if (!closed) tell()
  }

  function start(): void {
    if (closed || running !== undefined || stopWaiting !== undefined) return
    running = run()
  }

  return {
    start,
    trouble: () => trouble,
    async close() {
      closed = true
      stopWaiting?.()
      await running
    },
  }
}
