// Loaded into the screen's process by `pnpm bench live`: how late its drawing thread got to run, written when it ends.
import { writeFileSync } from 'node:fs'
import { createHistogram, monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

const target = process.env.LOOP_DELAY_FILE
if (isMainThread && target !== undefined) {
  const resolution = 1
  const delay = monitorEventLoopDelay({ resolution })
  // Start-up is another benchmark's matter.
  setTimeout(() => {
    delay.enable()
    watchOwnTime()
  }, 1500).unref()
  const own = createHistogram()
  // What the thread itself computed between two turns: unlike the delay it does not grow when other programs want the cores.
  function watchOwnTime() {
    let before = process.threadCpuUsage()
    setInterval(() => {
      const { user, system } = process.threadCpuUsage(before)
      before = process.threadCpuUsage()
      own.record(Math.max(1, user + system))
    }, resolution).unref()
  }
  process.on('exit', () => {
    const ms = (/** @type {number} */ ns) => ns / 1e6 - resolution
    writeFileSync(
      target,
      JSON.stringify({
        p50: ms(delay.percentile(50)),
        p99: ms(delay.percentile(99)),
        max: ms(delay.max),
        ownP99: own.percentile(99) / 1e3,
        ownMax: own.max / 1e3,
      }),
    )
  })
}
