import { setTimeout } from 'node:timers/promises'

/** Waits, but no longer than until the signal aborts. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined)
}
