/** How long a piece of work takes, in milliseconds. */
export interface Timed {
  /** By the clock, which is what the caller waits for; other work on the machine counts. */
  readonly waited: number
  /** Processor time of all threads: the engine compiles and collects garbage on others. Other work does not count. */
  readonly all: number
}

export function timed(work: () => unknown): Timed {
  const before = process.cpuUsage()
  const begin = performance.now()
  work()
  const waited = performance.now() - begin
  const { user, system } = process.cpuUsage(before)
  return { waited, all: (user + system) / 1000 }
}
