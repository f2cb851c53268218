import type { Client, InStatement, InValue, ResultSet, Row, Transaction } from '@libsql/client'
import { createClient } from '@libsql/client/sqlite3'
import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import { drizzle } from 'drizzle-orm/libsql/sqlite3'
import { resolve } from 'node:path'
import { prepareFile, restrictFile } from './database-file.ts'
import { DatabaseError, toDatabaseError } from './database-error.ts'
import { migrate } from './migrate.ts'
import { type Migration, migrations as allMigrations } from './migrations/index.ts'
import { createMutex, retryWhileBusy, type RetryDeps } from './retry.ts'
import { createWriter, type Writer } from './writer.ts'

export interface OpenDatabaseOptions {
  readonly path: string
  /** Refuses every write and neither creates nor migrates anything. */
  readonly readOnly?: boolean
  /** How long to wait for another process that holds the write lock, in ms. */
  readonly busyLimitMs?: number
  readonly migrations?: readonly Migration[]
  readonly deps?: Partial<RetryDeps>
}

/** One statement with its arguments; numbers bind as REAL, so keep instants and counts in INTEGER columns or cast them. */
export type Statement = InStatement

/** What runs inside one write transaction. Await nothing but its own methods in there: the whole file waits for it. */
export interface WriteTransaction {
  read<T = Row>(sql: string, args?: readonly InValue[]): Promise<readonly T[]>
  run(sql: string, args?: readonly InValue[]): Promise<ResultSet>
}

/** An open, migrated database file. */
export interface Database {
  readonly path: string
  readonly readOnly: boolean
  /** For what the methods below cannot do; a write through it skips the busy handling. */
  readonly client: Client
  /** Everyday typed queries. */
  readonly orm: LibSQLDatabase
  read<T = Row>(sql: string, args?: readonly InValue[]): Promise<readonly T[]>
  /** Runs the statements in one immediate transaction: all or none; waits its turn without blocking the event loop. */
  write(batch: readonly Statement[]): Promise<readonly ResultSet[]>
  /** Runs `work` in one immediate transaction and commits it when `work` returns, rolls it back when it throws. */
  transaction<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>
  /** Calls `listener` after each commit made through this handle; returns the way to stop. */
  onCommit(listener: () => void): () => void
  close(): Promise<void>
}

// SQLite's own waiting is synchronous and freezes the screen, so it gets a few ms and the rest is waited asynchronously.
const synchronousWaitMs = 5
const readers = 4

/**
 * Opens (and creates, and migrates) the database file in WAL mode with synchronous=FULL and foreign keys on.
 * @throws DatabaseError with a tagged `failure` when that cannot be done.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const path = resolve(options.path)
  const readOnly = options.readOnly === true
  const retry: RetryDeps = {
    random: options.deps?.random ?? Math.random,
    sleep: options.deps?.sleep ?? ((ms) => new Promise((done) => setTimeout(done, ms))),
    limitMs: options.busyLimitMs ?? 10_000,
  }
  const writer = createWriter(async () => connect(path, 1, readOnly), retry)
  try {
    await prepareFile(path, readOnly)
    if (!readOnly) await writer.run(useWriteAheadLog)
    await migrate(writer, { path, readOnly, migrations: options.migrations ?? allMigrations })
    if (!readOnly) await restrictFile(path)
    const client = await retryWhileBusy(retry, async () => connect(path, readers, readOnly))
    return createHandle({ client, writer, path, readOnly, retry })
  } catch (error) {
    writer.close()
    throw toDatabaseError(error, path)
  }
}

async function connect(path: string, connections: number, readOnly: boolean): Promise<Client> {
  const client = createClient({ url: fileUrl(path), timeout: synchronousWaitMs, concurrency: connections })
  try {
    const settings = ['PRAGMA synchronous = FULL', 'PRAGMA foreign_keys = ON']
    if (readOnly) settings.push('PRAGMA query_only = ON')
    for (const setting of settings) {
      // Concurrent calls borrow different connections of the pool, so each one gets the setting, and keeps it.
      await Promise.all(Array.from({ length: connections }, async () => client.execute(setting)))
    }
    return client
  } catch (error) {
    client.close()
    throw error
  }
}

async function useWriteAheadLog(client: Client): Promise<void> {
  const { rows } = await client.execute('PRAGMA journal_mode')
  if (rows[0]?.['journal_mode'] !== 'wal') await client.execute('PRAGMA journal_mode = WAL')
}

/** A `file:` URL as the libSQL client wants it: percent-encoded, because it decodes the path. */
export function fileUrl(path: string): string {
  return `file:${path.split('/').map(encodeURIComponent).join('/')}`
}

function createHandle({
  client,
  writer,
  path,
  readOnly,
  retry,
}: {
  readonly client: Client
  readonly writer: Writer
  readonly path: string
  readonly readOnly: boolean
  readonly retry: RetryDeps
}): Database {
  const oneAtATime = createMutex()
  const listeners = new Set<() => void>()
  const failure = (error: unknown): unknown => toDatabaseError(error, path)

  let wrote = false

  async function write<T>(work: (connection: Client) => Promise<T>): Promise<T> {
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
    readOnly,
    client,
    orm: drizzle(client),
    async read<T>(sql: string, args: readonly InValue[] = []) {
      try {
        const result = await retryWhileBusy(retry, async () => client.execute({ sql, args: [...args] }))
        return result.rows as unknown as readonly T[]
      } catch (error) {
        throw failure(error)
      }
    },
    write: async (batch) => write(async (connection) => connection.batch([...batch], 'write')),
    transaction: async (work) =>
      write(async (connection) => {
        const transaction = await connection.transaction('write')
        try {
          const result = await work(wrapTransaction(transaction))
          await transaction.commit()
          return result
        } finally {
          transaction.close()
        }
      }),
    onCommit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      await oneAtATime(async () => {
        listeners.clear()
        client.close()
        // Whoever copies the file after the program ended finds everything in it; if others still read, they will do this.
        if (wrote)
          await writer
            .run(async (connection) => connection.execute('PRAGMA wal_checkpoint(TRUNCATE)'))
            .catch(() => undefined)
        writer.close()
      })
    },
  }
}

function wrapTransaction(transaction: Transaction): WriteTransaction {
  return {
    async read<T>(sql: string, args: readonly InValue[] = []) {
      const result = await transaction.execute({ sql, args: [...args] })
      return result.rows as unknown as readonly T[]
    },
    run: async (sql, args = []) => transaction.execute({ sql, args: [...args] }),
  }
}
