import type { InStatement, InValue, ResultSet, Row } from '@libsql/client'
import { resolve } from 'node:path'
import { prepareFile, restrictFile } from './database-file.ts'
import { DatabaseError, toDatabaseError } from './database-error.ts'
import { migrate } from './migrate.ts'
import { type Migration, migrations as allMigrations } from './migrations/index.ts'
import { createMutex, type RetryDeps } from './retry.ts'
import { type Connection, openConnection, splitStatement } from './connection.ts'
import { createHolder, type Holder, inTransaction } from './connection-holder.ts'

export interface OpenDatabaseOptions {
  readonly path: string
  /** Refuses every write and neither creates nor migrates anything. */
  readonly readOnly?: boolean
  /** How long to wait for another process that holds the write lock, in ms. */
  readonly busyLimitMs?: number
  /** The key of an encrypted file (see `changeKey`); a new file is encrypted with it. */
  readonly key?: string | undefined
  readonly migrations?: readonly Migration[]
  /** Told once an older database was upgraded, with the copy of it as it was. */
  readonly onUpgrade?: ((upgrade: DatabaseUpgrade) => void) | undefined
  readonly deps?: Partial<RetryDeps>
}

/** What became of an older database. */
export interface DatabaseUpgrade {
  /** The copy of the file as it was. */
  readonly backup: string
}

/** One statement with its arguments; numbers bind as REAL, so keep instants and counts in INTEGER columns or cast them. */
export type Statement = InStatement

/** What runs inside one write transaction. Await nothing but its own methods in there: the whole file waits for it. */
export interface WriteTransaction {
  read<T = Row>(sql: string, args?: readonly InValue[]): Promise<readonly T[]>
  run(sql: string, args?: readonly InValue[]): Promise<ResultSet>
}

/** Whoever answers questions: a database, or a transaction that sees what it has written itself. */
export type Reader = Pick<WriteTransaction, 'read'>

export interface TransactionOptions {
  /**
   * False for what can be had again, as from a server: a power cut may take the transaction back as a whole, a killed process
   * may not. True by default.
   */
  readonly durable?: boolean
}

/** An open, migrated database file, without what needs a library to be asked: a `Database` is one with it. */
export interface DatabaseFile {
  readonly path: string
  /** The key of an encrypted file, for further connections to it. */
  readonly key: string | undefined
  readonly readOnly: boolean
  read<T = Row>(sql: string, args?: readonly InValue[]): Promise<readonly T[]>
  /** Runs the statements in one immediate transaction: all or none; waits its turn without blocking the event loop. */
  write(batch: readonly Statement[]): Promise<readonly ResultSet[]>
  /** Runs `work` in one immediate transaction and commits it when `work` returns, rolls it back when it throws. */
  transaction<T>(
    work: (transaction: WriteTransaction) => Promise<T>,
    options?: TransactionOptions,
  ): Promise<T>
  /** Calls `listener` after each commit made through this handle; returns the way to stop. */
  onCommit(listener: () => void): () => void
  close(): Promise<void>
}

// SQLite's own waiting is synchronous and freezes the screen, so it gets a few ms and the rest is waited asynchronously.
export const synchronousWaitMs = 5

/**
 * Opens (and creates, and migrates) the database file in WAL mode with synchronous=FULL and foreign keys on. Loads neither
 * drizzle nor the libSQL client: those are most of what opening costs.
 * @throws DatabaseError with a tagged `failure` when that cannot be done.
 */
export async function openDatabaseFile(options: OpenDatabaseOptions): Promise<DatabaseFile> {
  const path = resolve(options.path)
  const readOnly = options.readOnly === true
  const retry = retryOf(options)
  const place: Place = { path, readOnly, key: options.key }
  const writer = createHolder(() => openWithSettings(place, writerSettings), retry)
  try {
    await prepareFile(path, readOnly)
    if (!readOnly) await writer.run(useWriteAheadLog)
    const backup = await migrate(writer, { path, readOnly, migrations: options.migrations ?? allMigrations })
    if (backup !== null) options.onUpgrade?.({ backup })
    if (!readOnly) await restrictFile(path)
    return createHandle({
      writer,
      reader: createHolder(() => openWithSettings(place), retry),
      ...place,
    })
  } catch (error) {
    writer.close()
    throw toDatabaseError(error, path, { hasKey: options.key !== undefined })
  }
}

/** How long to wait for another process, as the options say. */
export function retryOf(options: Pick<OpenDatabaseOptions, 'busyLimitMs' | 'deps'>): RetryDeps {
  return {
    random: options.deps?.random ?? Math.random,
    sleep: options.deps?.sleep ?? ((ms) => new Promise((done) => setTimeout(done, ms))),
    limitMs: options.busyLimitMs ?? 10_000,
  }
}

/** What a connection is set to. */
export function settingsOf(readOnly: boolean): readonly string[] {
  return [
    'PRAGMA synchronous = FULL',
    'PRAGMA foreign_keys = ON',
    ...(readOnly ? ['PRAGMA query_only = ON'] : []),
  ]
}

/** What every connection that writes is set to. */
export const connectionSettings: readonly string[] = settingsOf(false)

const writerSettings = [
  // In KiB; pages of a new device's log touch more than the 2 MiB that SQLite keeps by itself.
  'PRAGMA cache_size = -4000',
  // In pages: a checkpoint after each megabyte would write everything twice while a log arrives.
  'PRAGMA wal_autocheckpoint = 4000',
]

interface Place {
  readonly path: string
  readonly readOnly: boolean
  readonly key: string | undefined
}

function openWithSettings({ path, readOnly, key }: Place, more: readonly string[] = []): Connection {
  const connection = openConnection(path, synchronousWaitMs, key)
  try {
    for (const setting of [...settingsOf(readOnly), ...more]) connection.run(setting)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

async function useWriteAheadLog(connection: Connection): Promise<void> {
  const [row] = connection.read<{ journal_mode: string }>('PRAGMA journal_mode')
  if (row?.journal_mode !== 'wal') connection.run('PRAGMA journal_mode = WAL')
}

function createHandle({
  writer,
  reader,
  path,
  readOnly,
  key,
}: Place & {
  readonly writer: Holder
  readonly reader: Holder
}): DatabaseFile {
  const oneAtATime = createMutex()
  const listeners = new Set<() => void>()
  const failure = (error: unknown): unknown => toDatabaseError(error, path)

  let wrote = false

  async function write<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    if (readOnly) throw new DatabaseError({ type: 'read-only', path })
    try {
      const result = await oneAtATime(async () => writer.run(work))
      wrote = true
      for (const listener of listeners) listener()
      return result
    } catch (error) {
      throw failure(error)
    }
  }

  return {
    path,
    key,
    readOnly,
    async read<T>(sql: string, args: readonly InValue[] = []) {
      try {
        return await reader.run(async (connection) => connection.read<T>(sql, args))
      } catch (error) {
        throw failure(error)
      }
    },
    write: async (batch) =>
      write(async (connection) =>
        inTransaction(connection, async () =>
          batch.map((statement) => {
            const { sql, args } = splitStatement(statement)
            return connection.run(sql, args)
          }),
        ),
      ),
    transaction: async (work, { durable = true } = {}) =>
      write(async (connection) => {
        if (!durable) connection.run('PRAGMA synchronous = NORMAL')
        try {
          return await inTransaction(connection, async () => work(wrapTransaction(connection)))
        } finally {
          if (!durable) connection.run('PRAGMA synchronous = FULL')
        }
      }),
    onCommit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      await oneAtATime(async () => {
        listeners.clear()
        reader.close()
        // Whoever copies the file after the program ended finds everything in it; if others still read, they will do this.
        if (wrote)
          await writer
            .run(async (connection) => connection.run('PRAGMA wal_checkpoint(TRUNCATE)'))
            .catch(() => undefined)
        writer.close()
      })
    },
  }
}

/** A transaction on a connection of the caller's, which begins and ends it. */
export function wrapTransaction(connection: Connection): WriteTransaction {
  return {
    read: async <T>(sql: string, args: readonly InValue[] = []) => connection.read<T>(sql, args),
    run: async (sql, args = []) => connection.run(sql, args),
  }
}
