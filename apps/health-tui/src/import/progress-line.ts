import type { ImportProgress } from './import-result.ts'

/** One line on a terminal's stderr that says how far an import is; silent elsewhere and for quick imports. */
export function createProgressLine(
  stderr: { readonly isTTY?: boolean; write(text: string): unknown },
  now: () => number,
): { readonly show: (progress: ImportProgress) => void; readonly clear: () => void } {
  let shown = false
  let started = now()
  let phase = ''
  let last = 0
  return {
    show(progress) {
      if (stderr.isTTY !== true) return
      const time = now()
      const current = `${progress.phase} ${progress.file}`
      if (current !== phase) {
        phase = current
        started = time
      }
      if (time - started < 300 || time - last < 100) return
      last = time
      shown = true
      stderr.write(`\r\u001b[2K${describeProgress(progress, time - started)}`)
    },
    clear() {
      if (shown) stderr.write('\r\u001b[2K')
      shown = false
      phase = ''
    },
  }
}

/** `reading  42 %  118 MB/s  3 s left` */
export function describeProgress({ phase, bytes, total }: ImportProgress, elapsed: number): string {
  const rate = bytes / 1e6 / (elapsed / 1000)
  const speed = `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} MB/s`
  if (total === null || total === 0) return `${phase}  ${Math.round(bytes / 1e6)} MB  ${speed}`
  const share = Math.min(1, bytes / total)
  const left = Math.ceil((total - bytes) / 1e6 / rate || 0)
  return `${phase}  ${Math.round(share * 100)} %  ${speed}  ${left} s left`
}
