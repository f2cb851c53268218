import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** Enough for the garbage of some frames. */
const youngBytes = 4 * 1024 * 1024
const lookMs = 200

/** A thread that starts later begins with what it may have at most for what lives shortly. */
export function holdYoungHeaps(): void {
  setFlagsFromString('--min-semi-space-size=2')
}

/**
 * Keeps the heaps of this process, also of threads that run already, close to what is in use. Left alone, the part for what
 * lives shortly doubles for as long as somebody types, up to 128 MiB on a machine with memory, for frames that are garbage
 * a moment later; and the rest is looked through only when it has grown to a multiple. Call it when everything that the
 * start needs is loaded: code that was compiled under other flags, Node's own included, is compiled again.
 */
export function keepHeapLean(): void {
  setFlagsFromString('--heap-growing-percent=20')
  // Pages that are mostly empty are given up at every look, not only when little is left.
  setFlagsFromString('--optimize-for-size')
  const timer = setInterval(() => {
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')
    if ((young?.space_size ?? youngBytes) < youngBytes) return
    setFlagsFromString('--semi-space-growth-factor=1')
    clearInterval(timer)
  }, lookMs)
  timer.unref()
}
