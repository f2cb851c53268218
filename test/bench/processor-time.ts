/** Milliseconds of processor time, so that other work on the machine does not count. */
export interface ProcessorTime {
  /** Of the thread that calls, which is what it waits for. */
  readonly waited: number
  /** Of all threads of the process: the engine compiles and collects garbage on others. */
  readonly all: number
}

export function processorTime(work: () => unknown): ProcessorTime {
  const [thread, all] = [process.threadCpuUsage(), process.cpuUsage()]
  work()
  const [threadUsed, allUsed] = [process.threadCpuUsage(thread), process.cpuUsage(all)]
  return {
    waited: (threadUsed.user + threadUsed.system) / 1000,
    all: (allUsed.user + allUsed.system) / 1000,
  }
}
