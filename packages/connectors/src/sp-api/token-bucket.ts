import type { SpApiDeps } from './access.ts'

/** Amazon's usage plan of one operation. */
export interface UsagePlan {
  /** Requests per second in the long run. */
  readonly rate: number
  /** Requests that may be made at once after a pause. */
  readonly burst: number
}

/** Keeps an operation within its usage plan: a bucket of `burst` tokens into which `rate` flow every second. */
export interface TokenBucket {
  /** Waits until a request may be made. */
  take(): Promise<void>
  /** Takes over the rate that an answer named. */
  setRate(rate: number): void
  /** The server said that there is nothing left. */
  drain(): void
}

export function createTokenBucket(
  plan: UsagePlan,
  { now, sleep, signal }: Pick<SpApiDeps, 'now' | 'sleep' | 'signal'>,
): TokenBucket {
  let rate = plan.rate
  let tokens = plan.burst
  let filledAt = now()
  const fill = (): void => {
    const time = now()
    tokens = Math.min(plan.burst, tokens + ((time - filledAt) / 1000) * rate)
    filledAt = time
  }
  return {
    async take() {
      fill()
      // Taken before the wait, so that two callers wait one after the other.
      tokens -= 1
      if (tokens < 0) await sleep((-tokens / rate) * 1000, signal)
      signal.throwIfAborted()
    },
    setRate(next) {
      if (!(next > 0)) return
      fill()
      rate = next
    },
    drain() {
      fill()
      tokens = Math.min(tokens, 0)
    },
  }
}
