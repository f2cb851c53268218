import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
function createProgressLine(stderr, now) {
  let shown = !1,
    started = now(),
    phase = '',
    last = 0
  return {
    show(progress) {
      if (stderr.isTTY !== !0) return
      let time = now(),
        current = `${progress.phase} ${progress.file}`
      ;(current !== phase && ((phase = current), (started = time)),
        !(time - started < 300 || time - last < 100) &&
          ((last = time),
          (shown = !0),
          stderr.write(`\r\x1B[2K${describeProgress(progress, time - started)}`)))
    },
    clear() {
      ;(shown && stderr.write('\r\x1B[2K'), (shown = !1), (phase = ''))
    },
  }
}
function describeProgress({ phase, bytes, total }, elapsed) {
  let rate = bytes / 1e6 / (elapsed / 1e3),
    speed = `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} MB/s`
  if (total === null || total === 0) return `${phase}  ${Math.round(bytes / 1e6)} MB  ${speed}`
  let share = Math.min(1, bytes / total),
    left = Math.ceil((total - bytes) / 1e6 / rate || 0)
  return `${phase}  ${Math.round(share * 100)} %  ${speed}  ${left} s left`
}
export { createProgressLine, describeProgress }
//# sourceMappingURL=chunk-3YQHUI4Y.js.map
