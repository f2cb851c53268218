import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createIdentity } from '../log/identity.ts'
import { createLogStore, type LogStore, type StoreDeps } from '../store.ts'
import { type MemoryDatabase, openMemoryDatabase } from '../testing/memory-database.ts'
import { type LoopOutcome, startSyncLoop, type SyncLoop } from './loop.ts'

const start = Date.UTC(2026, 9, 4)

beforeEach(() => {
  vi.useFakeTimers({ now: start })
})
afterEach(() => {
  vi.useRealTimers()
})

/** One process on the file; `random` of one half leaves pauses as they are. */
function process(database: MemoryDatabase, deps: Partial<StoreDeps> = {}): LogStore {
  return createLogStore({
    database,
    identity: createIdentity(),
    author: 'Anna',
    deps: { now: () => Date.now(), random: () => 0.5, isAlive: () => true, pid: 1, ...deps },
  })
}

interface Watched {
  readonly loop: SyncLoop
  /** When it synced, in ms since it began. */
  readonly at: readonly number[]
}

function watched(store: LogStore, stop: () => LoopOutcome['stop'] = () => null): Watched {
  const begun = Date.now()
  const at: number[] = []
  const loop = startSyncLoop<LoopOutcome>({
    store,
    sync: async () => {
      at.push(Date.now() - begun)
      return { stop: stop() }
    },
  })
  return { loop, at }
}

const pass = async (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms)

it('syncs at once, then every 15 s, and a quarter of a second after the last of several edits', async () => {
  const store = process(openMemoryDatabase())
  const { loop, at } = watched(store)
  await pass(1000)
  expect(at).toEqual([0])
  const id = await store.cases.create({ fields: { title: 'One' } })
  await pass(100)
  await store.cases.set(id, 'title', 'Two')
  await pass(249)
  expect(at).toEqual([0])
  await pass(1)
  expect(at).toEqual([0, 1350])
  await store.database.write(['UPDATE op SET seq = position, received_at = 1'])
  await pass(45_000)
  expect(at).toEqual([0, 1350, 16_350, 31_350, 46_350])
  await loop.stop()
  await pass(60_000)
  expect(at).toHaveLength(5)
})

it('asks ever more seldom while the server does not answer, and edits do not hurry it, until it answers again', async () => {
  const store = process(openMemoryDatabase())
  let reachable = false
  const offline = { type: 'unreachable', failure: { type: 'offline', detail: '' } } as const
  const { loop, at } = watched(store, () => (reachable ? null : offline))
  await pass(1000)
  await store.cases.create({ fields: { title: 'One' } })
  await pass(25 * 60_000)
  const pauses = at.slice(1).map((time, index) => time - (at[index] ?? 0))
  expect(pauses.slice(0, 6)).toEqual([30_000, 60_000, 120_000, 240_000, 300_000, 300_000])
  reachable = true
  loop.wake()
  await pass(1)
  const answered = at.length
  await pass(30_000)
  expect(at).toHaveLength(answered + 2)
  await loop.stop()
})

it('goes on after a failure of its own', async () => {
  const store = process(openMemoryDatabase())
  const errors: unknown[] = []
  let turns = 0
  const loop = startSyncLoop<LoopOutcome>({
    store,
    sync: async () => {
      turns += 1
      if (turns === 1) throw new Error('the disk is full')
      return { stop: null }
    },
    onError: (error) => errors.push(error),
  })
  await pass(31_000)
  expect(turns).toBe(2)
  expect(errors).toEqual([new Error('the disk is full')])
  await loop.stop()
})

it('only one process of a file syncs; another takes over when it ends, or is dead', async () => {
  const database = openMemoryDatabase()
  let dead = 0
  const deps = { isAlive: (pid: number) => pid !== dead }
  const one = watched(process(database, { ...deps, pid: 1 }))
  await pass(1000)
  const two = watched(process(database, { ...deps, pid: 2 }))
  await pass(200_000)
  expect([one.at.length, two.at.length]).toEqual([14, 0])
  await one.loop.stop()
  await pass(15_000)
  expect(two.at).toHaveLength(1)
  const three = watched(process(database, { ...deps, pid: 3 }))
  dead = 2
  await pass(15_000)
  expect(three.at.length).toBeGreaterThan(0)
  await Promise.all([two.loop.stop(), three.loop.stop()])
})

it('a lease from before the clock was set back keeps nobody waiting for a day', async () => {
  const database = openMemoryDatabase()
  const one = watched(process(database, { pid: 1 }))
  await pass(1000)
  vi.setSystemTime(start - 24 * 3_600_000)
  const two = watched(process(database, { pid: 2 }))
  await pass(1000)
  expect(two.at).toHaveLength(1)
  await pass(60_000)
  // It is still one of them, not both.
  expect(one.at).toHaveLength(1)
  await Promise.all([one.loop.stop(), two.loop.stop()])
})
