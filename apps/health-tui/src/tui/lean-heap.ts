import { setFlagsFromString } from 'node:v8'

/**
 * Keeps the heaps of this process close to what is in use. Left alone, the part for what lives shortly doubles for as long
 * as somebody types, up to 128 MiB on a machine with memory, for frames that are garbage a moment later; and the rest is
 * looked through only when it has grown to a multiple.
 */
export function keepHeapLean(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  // The database's thread begins with what it may have at most.
  setFlagsFromString('--min-semi-space-size=4')
  setFlagsFromString('--heap-growing-percent=20')
}
