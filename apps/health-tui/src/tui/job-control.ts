/** Stopping by Ctrl-Z or a signal, and coming back. */
export interface JobControl {
  /** Goes to the shell; comes back by `fg`. */
  readonly suspend: () => void
  /** Gives the terminal to somebody else's program for as long as `work` takes. */
  readonly lend: (work: () => Promise<void>) => Promise<void>
  readonly dispose: () => void
}

/** A stopped process sees nothing of this time; one that goes on after it was not stopped. */
const refusedMs = 100

export function createJobControl(deps: {
  /** Hands the terminal over as the shell knows it for as long as `work` takes, and draws anew afterwards. */
  readonly lend: (work: () => Promise<void>) => Promise<void>
  /** Nothing may be half written in a database that others use while this program is stopped. */
  readonly rest: () => Promise<() => void>
  /** Told when there is no shell that could bring the program back, and so the system did not stop it. */
  readonly onRefused: () => void
  readonly fail: (error: unknown) => void
}): JobControl {
  let lent = false
  let stopping = false

  async function lend(work: () => Promise<void>): Promise<void> {
    lent = true
    try {
      await deps.lend(work)
    } finally {
      lent = false
    }
  }

  /** Resolves when the program goes on; false if it was never stopped. */
  async function stop(processes: number): Promise<boolean> {
    const wake = await deps.rest()
    let continued = false
    const onContinue = (): void => {
      continued = true
    }
    process.on('SIGCONT', onContinue)
    // Without a listener the signal stops the program, unless nobody could continue it: then it does nothing.
    process.off('SIGTSTP', suspend)
    try {
      process.kill(processes, 'SIGTSTP')
      // Twice, because after a stop the timer is due before the news of the continuation is read.
      await pause(refusedMs)
      await pause(refusedMs)
    } finally {
      process.on('SIGTSTP', suspend)
      process.off('SIGCONT', onContinue)
      wake()
    }
    return continued
  }

  async function stopAndComeBack(): Promise<void> {
    if (lent) {
      // The other program has the terminal, and stops by itself.
      await stop(process.pid)
      return
    }
    let stopped = false
    await lend(async () => {
      // The whole group, so that a wrapper such as `npm start` stops too and the shell takes over.
      stopped = await stop(0)
    })
    if (!stopped) deps.onRefused()
  }

  function suspend(): void {
    if (stopping || process.platform === 'win32') return
    stopping = true
    stopAndComeBack()
      .catch(deps.fail)
      .finally(() => {
        stopping = false
      })
  }

  /** Somebody stopped the program without asking it (SIGSTOP): the shell has changed the terminal since. */
  function onContinued(): void {
    if (!stopping && !lent) lend(async () => {}).catch(deps.fail)
  }

  process.on('SIGTSTP', suspend)
  process.on('SIGCONT', onContinued)
  return {
    suspend,
    lend,
    dispose() {
      process.off('SIGTSTP', suspend)
      process.off('SIGCONT', onContinued)
    },
  }
}

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms))
}
