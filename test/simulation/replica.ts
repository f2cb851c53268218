import {
  createIdentity,
  createLogStore,
  type Connection,
  type Identity,
  logMigrations,
  type LogStore,
  type MemoryDatabase,
  randomId,
  wrapMemory,
} from '@health-tui/storage/testing'
import { insertionOf } from './databases.ts'
import type { Random } from './random.ts'

/** The process was killed here; what is committed stays. */
export class Crash extends Error {}

export class DiskFull extends Error {
  readonly code = 'SQLITE_FULL'
}

/** One person's machine: what survives a crash (database, key file, clock) and the process that runs on it. */
export interface Replica {
  readonly name: string
  database: MemoryDatabase
  identity: Identity
  /** How far its clock is off, in ms. */
  skew: number
  store: LogStore
}

export interface ReplicaWorld {
  readonly random: Random
  readonly now: () => number
  /** An empty database in memory. */
  readonly take: (statements: readonly string[]) => Connection
}

const schema = logMigrations.flatMap(({ statements }) => statements)

function emptyDatabase({ take }: ReplicaWorld): MemoryDatabase {
  return wrapMemory(take(schema))
}

export function createReplica(name: string, world: ReplicaWorld): Replica {
  return startReplica(
    {
      name,
      database: emptyDatabase(world),
      identity: createIdentity(world.random.bytes(32)),
      skew: 0,
    },
    world,
  )
}

/** Starts the process again on what the disk holds. */
export function startReplica(disk: Omit<Replica, 'store'>, world: ReplicaWorld): Replica {
  const replica = { ...disk } as Replica
  replica.store = createLogStore({
    database: replica.database,
    identity: replica.identity,
    author: replica.name,
    deviceName: `${replica.name}'s machine`,
    deps: {
      now: () => world.now() + replica.skew,
      random: () => world.random.next(),
      newId: () => randomId(world.random.bytes(10)),
      isAlive: () => false,
      after: () => () => undefined,
    },
  })
  return replica
}

const tables = [
  'meta',
  'op',
  'cell',
  'text',
  'text_draft',
  'conflict',
  'case_summary',
  'device',
  'quarantine',
  'document_due',
  'preview',
]

/** A second machine with a copy of everything, the key too. */
export async function copyReplica(original: Replica, name: string, world: ReplicaWorld): Promise<Replica> {
  const database = emptyDatabase(world)
  for (const table of tables) {
    const rows = await original.database.read<Record<string, unknown>>(`SELECT * FROM ${table}`)
    await database.transaction(async (transaction) => {
      for (const row of rows) await transaction.run(...insertionOf(table, row))
    })
  }
  return startReplica({ name, database, identity: original.identity, skew: original.skew }, world)
}
