import {
  adoptServer,
  archiveClosedCases,
  type Remote,
  RemoteError,
  type SyncOptions,
  type SyncOutcome,
  syncOnce,
} from '@health-tui/storage/sync'
import { createIdentity } from '@health-tui/storage/testing'
import { act, type Typed } from './actions.ts'
import { tamper } from './attacks.ts'
import { brokenPromises } from './check.ts'
import { createMemoryServer, type SimulatedServer, simulatedNow } from './memory-server.ts'
import { createDatabasePool, type DatabasePool, engineOf } from './databases.ts'
import { rememberVerified } from './remembered.ts'
import { createRandom, type Random } from './random.ts'
import { copyReplica, Crash, createReplica, DiskFull, type Replica, startReplica } from './replica.ts'

export interface SimulationOptions {
  readonly seed: number
  readonly steps?: number
  /** The server to sync with; SQLite in memory by default. */
  readonly server?: SimulatedServer
  /** SQL for the server's clock where it is a real one. */
  readonly serverNow?: string
  /** Swapped, emptied and restored servers; real ones are restarted instead. */
  readonly serverAccidents?: boolean
  /** Replaces the sync: the harness is tested with planted bugs. */
  readonly sync?: (options: SyncOptions) => Promise<SyncOutcome>
  /** When it begins; a real server's clock cannot be set. */
  readonly startAt?: number
  /** Where databases come from; many seeds share one, so that tables and statements are made once. */
  readonly pool?: DatabasePool
  /** Called between steps, for accidents of real servers. */
  readonly between?: (random: Random) => Promise<void>
}

export interface SimulationResult {
  readonly seed: number
  readonly problems: readonly string[]
  readonly operations: number
  readonly events: Readonly<Record<string, number>>
}

const day = 86_400_000

/** Runs one seed on databases of its own. */
export async function simulate(options: SimulationOptions): Promise<SimulationResult> {
  const pool = options.pool ?? createDatabasePool()
  try {
    return await runSeed(options, pool)
  } finally {
    pool.release()
  }
}

/** Runs one seed: people edit, networks, clocks, disks, processes and servers fail; then all heals and every promise is checked. */
async function runSeed(options: SimulationOptions, pool: DatabasePool): Promise<SimulationResult> {
  const random = createRandom(options.seed)
  const take = (statements: readonly string[]) => pool.take(engineOf(options.seed), statements)
  const server =
    options.server ?? createMemoryServer(take, random.chance(0.2) ? 'without tables' : 'with tables')
  const runSync = options.sync ?? syncOnce
  const events: Record<string, number> = {}
  const count = (event: string): void => {
    events[event] = (events[event] ?? 0) + 1
  }
  let now = options.startAt ?? Date.UTC(2026, 9, 4)
  const advance = async (ms: number): Promise<void> => {
    now += ms
    await server.setClock(now)
  }
  await advance(1)
  const world = { random, now: () => now, take }
  const replicas = Array.from({ length: 2 + random.below(2) }, (_, index) =>
    createReplica(`r${index}`, world),
  )
  for (const replica of replicas) if (random.chance(0.2)) replica.skew = random.below(2 * day) - day
  const acknowledged = new Set<string>()
  const typed: Typed = { inserted: new Map(), deleted: new Set() }
  const verify = rememberVerified()
  let running = 0
  const counter = (): number => ++running
  let healed = false

  async function remember(replica: Replica): Promise<void> {
    for (const { id } of await replica.database.read<{ id: string }>(
      `SELECT id FROM op WHERE kind <> 'device.add'`,
    ))
      acknowledged.add(id)
  }

  /** A person's action; when the process dies or the disk is full, what was not acknowledged may be gone. */
  async function work(replica: Replica): Promise<void> {
    const attempt: Typed = { inserted: new Map(), deleted: new Set() }
    await survive(replica, async () => act(replica, random, attempt, counter))
    for (const [token, place] of attempt.inserted) typed.inserted.set(token, place)
    for (const token of attempt.deleted) typed.deleted.add(token)
    await remember(replica)
  }

  async function survive(replica: Replica, task: () => Promise<unknown>): Promise<boolean> {
    try {
      await task()
      return true
    } catch (error) {
      if (error instanceof Crash) {
        count('crash')
        replica.database.faults = {}
        const restarted = startReplica(replica, world)
        replica.store = restarted.store
        await replica.store.recover()
        return false
      }
      if (error instanceof RemoteError) return false
      if (error instanceof DiskFull) {
        count('disk full')
        replica.database.faults = {}
        return false
      }
      throw error
    }
  }

  function network(replica: Replica): Remote {
    return {
      address: server.address,
      async batch(statements, mode) {
        if (!healed) {
          if (random.chance(0.06)) lose('request lost')
          if (random.chance(0.02)) throw new Crash()
          if (random.chance(0.03)) {
            count('delivered twice')
            await server.batch(statements, mode)
          }
        }
        const result = await server.batch(statements, mode)
        if (!healed) {
          if (random.chance(0.06)) lose('response lost')
          if (random.chance(0.02)) throw new Crash()
          if (random.chance(0.1)) {
            count('edit during sync')
            await work(replica)
          }
          if (random.chance(0.03)) {
            count('second process syncs too')
            await runSync({ ...syncOptions(replica), remote: server })
          }
          await advance(random.below(500))
        }
        return result
      },
    }
  }

  function lose(event: string): never {
    count(event)
    throw new RemoteError({ type: 'offline', detail: event })
  }

  function syncOptions(replica: Replica): SyncOptions {
    return {
      store: replica.store,
      remote: network(replica),
      serverNow: options.serverNow ?? simulatedNow,
      acceptRemovals: true,
      verify,
      pushBytes: random.pick([500, 2000, 100_000]),
      pageBytes: random.pick([500, 2000, 100_000]),
      newIdentity: () => createIdentity(random.bytes(32)),
      saveIdentity: (identity) => {
        count('copied profile noticed')
        replica.identity = identity
      },
    }
  }

  async function sync(replica: Replica): Promise<SyncOutcome | undefined> {
    let outcome: SyncOutcome | undefined
    await survive(replica, async () => {
      outcome = await runSync(syncOptions(replica))
      const { stop } = outcome
      if (stop !== null) count(`stop: ${stop.type}`)
      const broken = stop !== null && stop.type.startsWith('server-')
      if (broken && (healed || random.chance(0.5))) await adoptServer(syncOptions(replica))
    })
    return outcome
  }

  function plantFault(replica: Replica): void {
    let countdown = random.below(30)
    const kind = random.pick(['crash', 'disk'] as const)
    replica.database.faults = {
      beforeStep: () => {
        if (countdown-- > 0) return
        replica.database.faults = {}
        throw kind === 'crash' ? new Crash() : new DiskFull('database or disk is full')
      },
    }
  }

  const steps = options.steps ?? 15 + random.below(45)
  for (let step = 0; step < steps; step++) {
    await advance(1 + random.below(20_000))
    const replica = random.pick(replicas)
    if (random.chance(0.05)) plantFault(replica)
    const choice = random.below(1000)
    if (choice < 640) await work(replica)
    else if (choice < 900) await sync(replica)
    else if (choice < 920) replica.skew = random.chance(0.3) ? 0 : random.below(2 * day) - day
    else if (choice < 930) await advance(random.pick([-1, 1]) * random.below(day))
    else if (choice < 940 && replicas.length < 4) {
      count('new device')
      replicas.push(createReplica(`r${replicas.length}`, world))
    } else if (choice < 950 && replicas.length < 4) {
      count('profile copied')
      replicas.push(await copyReplica(replica, `r${replicas.length}`, world))
    } else if (choice < 960) await survive(replica, async () => Promise.reject(new Crash()))
    else if (choice < 975) await tamper(server, random, count)
    else if (choice < 985) {
      count('closed cases put away')
      const now = options.serverNow ?? simulatedNow
      await archiveClosedCases(server, { afterMs: random.below(60_000), now }).catch(passing)
    } else if (options.serverAccidents !== false) await accident(server, random, count)
    await options.between?.(random)
    replica.database.faults = {}
  }

  healed = true
  for (const replica of replicas) replica.database.faults = {}
  await server.run(`UPDATE meta SET value = '1' WHERE key = 'min_client'`).catch(() => undefined)
  await quiesce({ replicas, sync, advance, calm: 1 })
  // Somebody joins when all is over and must see the same.
  replicas.push(createReplica('late', world))
  await quiesce({ replicas, sync, advance, calm: 2 })
  const problems = await brokenPromises(replicas, server, { acknowledged, typed })
  return { seed: options.seed, problems, operations: acknowledged.size, events }
}

/** An emptied server has no tables, and a real one may be down. */
function passing(error: unknown): void {
  if (!(error instanceof RemoteError)) throw error
}

/** Lets everybody sync until, in as many rounds as `calm` says, nobody has anything more to send or to receive. */
async function quiesce({
  replicas,
  sync,
  advance,
  calm,
}: {
  readonly replicas: readonly Replica[]
  readonly sync: (replica: Replica) => Promise<SyncOutcome | undefined>
  readonly advance: (ms: number) => Promise<void>
  readonly calm: number
}): Promise<void> {
  let quiet = 0
  for (let round = 0; round < 12 && quiet < calm; round++) {
    let moved = false
    for (const replica of replicas) {
      const outcome = await sync(replica)
      if (outcome === undefined || outcome.stop !== null || outcome.pushed + outcome.pulled > 0) moved = true
    }
    quiet = moved ? 0 : quiet + 1
    await advance(1000)
  }
}

async function accident(
  server: SimulatedServer,
  random: Random,
  count: (event: string) => void,
): Promise<void> {
  const kind = random.pick(['backup', 'backup', 'restore', 'empty', 'replace', 'old client'] as const)
  if (kind === 'backup') await server.backUp()
  else if (kind === 'restore') {
    if (await server.restore()) count('server restored')
  } else if (kind === 'empty') {
    count('server emptied')
    await server.empty()
  } else if (kind === 'replace') {
    count('server replaced')
    await server.replace()
  } else {
    count('newer client demanded')
    await server.run(`UPDATE meta SET value = '9' WHERE key = 'min_client'`).catch(() => undefined)
  }
}
