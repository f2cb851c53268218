import type { LogStore } from '../store.ts'
import type { SyncOutcome } from './engine.ts'
import { writeMeta } from './state.ts'

/** What the loop looks at of an exchange; `attachments.more` asks for the next at once. */
export interface LoopOutcome extends Pick<SyncOutcome, 'stop'> {
  readonly attachments?: { readonly more: boolean }
}

export interface SyncLoopOptions<Outcome extends LoopOutcome = SyncOutcome> {
  readonly store: LogStore
  readonly sync: () => Promise<Outcome>
  readonly onOutcome?: (outcome: Outcome) => void
  readonly onError?: (error: unknown) => void
  /** How often to look for others' changes while all is well, in ms. */
  readonly everyMs?: number
}

export interface SyncLoop {
  /** Syncs now instead of at the next turn. */
  wake(): void
  /** Says that something was committed, by whichever process: what waits is sent soon. */
  hurry(): void
  stop(): Promise<void>
}

const debounceMs = 250
const calmMs = 15_000
const longestPauseMs = 5 * 60_000
const leaseMs = 60_000

/**
 * Syncs soon after a local change, every 15 s otherwise, and ever more seldom (with jitter) while the server does not
 * answer. Of several processes on one file only the one that holds the lease does.
 */
export function startSyncLoop<Outcome extends LoopOutcome>(options: SyncLoopOptions<Outcome>): SyncLoop {
  const { store } = options
  let stopped = false
  let failures = 0
  let more = false
  let woken = false
  let hurried = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined

  function plan(ms: number): void {
    if (stopped) return
    clearTimeout(timer)
    timer = setTimeout(turn, ms)
  }

  function turn(): void {
    if (running !== undefined) return
    running = once()
      .catch((error: unknown) => {
        failures++
        options.onError?.(error)
      })
      .finally(() => {
        running = undefined
        const calm = options.everyMs ?? calmMs
        const pause = Math.min(calm * 2 ** failures, longestPauseMs)
        plan(failures > 0 ? pause * (0.75 + store.deps.random() / 2) : more || woken ? 0 : calm)
        if (hurried) {
          hurried = false
          hurry()
        }
      })
  }

  async function once(): Promise<void> {
    more = false
    woken = false
    if (!(await takeLease(store))) return
    const outcome = await options.sync()
    failures = outcome.stop === null ? 0 : failures + 1
    more = outcome.attachments?.more === true
    options.onOutcome?.(outcome)
  }

  function hurry(): void {
    if (running !== undefined) hurried = true
    // While the server does not answer, the growing pauses stay as they are.
    else if (failures === 0) void hurryIfWaiting()
  }

  const unsubscribe = store.database.onCommit(() => {
    // Our own applying commits too: only unsent work is a reason to hurry.
    if (running === undefined) hurry()
  })

  async function hurryIfWaiting(): Promise<void> {
    try {
      const waiting = await store.database.read('SELECT 1 FROM op WHERE seq IS NULL LIMIT 1')
      if (waiting.length > 0) plan(debounceMs)
    } catch {
      // The next turn looks anyway.
    }
  }

  plan(0)
  return {
    hurry,
    wake() {
      woken = true
      plan(0)
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      unsubscribe()
      await running
      await releaseLease(store).catch(() => undefined)
    },
  }
}

async function takeLease(store: LogStore): Promise<boolean> {
  const now = Math.floor(store.deps.now())
  const mine = String(store.deps.pid)
  const [lease] = await store.database.read<{ value: string }>(
    `SELECT value FROM meta WHERE key = 'sync.lease'`,
  )
  const [holder, until] = (lease?.value ?? '').split(' ')
  const left = Number(until) - now
  // A lease that ends later than any made now could is of a clock that was set back since.
  const holds = left >= 0 && left <= leaseMs
  const free = holder === undefined || holder === '' || !holds || !store.deps.isAlive(Number(holder))
  if (holder !== mine && !free) return false
  // Renewed well before it ends, so that a quiet loop seldom writes.
  if (holder === mine && holds && left > leaseMs / 2) return true
  return store.database.transaction(async (transaction) => {
    const [present] = await transaction.read<{ value: string }>(
      `SELECT value FROM meta WHERE key = 'sync.lease'`,
    )
    if ((present?.value ?? '') !== (lease?.value ?? '')) return false
    await writeMeta(transaction, { 'sync.lease': `${mine} ${now + leaseMs}` })
    return true
  })
}

async function releaseLease(store: LogStore): Promise<void> {
  await store.database.transaction(async (transaction) =>
    transaction.run(`DELETE FROM meta WHERE key = 'sync.lease' AND value LIKE ?`, [`${store.deps.pid} %`]),
  )
}
