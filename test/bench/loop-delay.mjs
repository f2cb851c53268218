// Loaded into the screen's process by `pnpm bench live`: how late its drawing thread got to run, written when it ends.
import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

const target = process.env.LOOP_DELAY_FILE
if (isMainThread && target !== undefined) {
  const resolution = 1
  const delay = monitorEventLoopDelay({ resolution })
  // Start-up is another benchmark's matter.
  setTimeout(() => delay.enable(), 1500).unref()
  process.on('exit', () => {
    const ms = (/** @type {number} */ ns) => ns / 1e6 - resolution
    writeFileSync(
      target,
      JSON.stringify({ p50: ms(delay.percentile(50)), p99: ms(delay.percentile(99)), max: ms(delay.max) }),
    )
  })
}
