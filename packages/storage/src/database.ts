import type { Client } from '@libsql/client'
import { createClient } from '@libsql/client/sqlite3'
import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import { drizzle } from 'drizzle-orm/libsql/sqlite3'
import { toDatabaseError } from './database-error.ts'
import {
  type DatabaseFile,
  openDatabaseFile,
  type OpenDatabaseOptions,
  retryOf,
  settingsOf,
  synchronousWaitMs,
} from './open-file.ts'
import { retryWhileBusy } from './retry.ts'

export type { OpenDatabaseOptions, Reader, WriteTransaction } from './open-file.ts'

/** An open, migrated database file. */
export interface Database extends DatabaseFile {
  /** For what the methods of `DatabaseFile` cannot do; a write through it skips the busy handling. */
  readonly client: Client
  /** Everyday typed queries. */
  readonly orm: LibSQLDatabase
}

/**
 * Opens (and creates, and migrates) the database file in WAL mode with synchronous=FULL and foreign keys on.
 * @throws DatabaseError with a tagged `failure` when that cannot be done.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const file = await openDatabaseFile(options)
  try {
    return await withClient(file, options)
  } catch (error) {
    await file.close()
    throw error
  }
}

/** The same open file with the libSQL client and drizzle; closing either closes both. */
export async function withClient(
  file: DatabaseFile,
  options: Pick<OpenDatabaseOptions, 'busyLimitMs' | 'deps'> = {},
): Promise<Database> {
  try {
    const client = await retryWhileBusy(retryOf(options), async () => connect(file))
    return {
      ...file,
      client,
      orm: drizzle(client),
      async close() {
        client.close()
        await file.close()
      },
    }
  } catch (error) {
    throw toDatabaseError(error, file.path, { hasKey: file.key !== undefined })
  }
}

/** One connection, because the driver works synchronously: a second one would never be used. */
async function connect({ path, readOnly, key }: DatabaseFile): Promise<Client> {
  const client = createClient({ ...clientOf(path, key), timeout: synchronousWaitMs, concurrency: 1 })
  try {
    for (const setting of settingsOf(readOnly)) await client.execute(setting)
    return client
  } catch (error) {
    client.close()
    throw error
  }
}

/** Address and key of a file as the libSQL client wants them; the path percent-encoded, because it decodes it. */
function clientOf(
  path: string,
  key: string | undefined,
): { readonly url: string; readonly encryptionKey?: string } {
  const url = `file:${path.split('/').map(encodeURIComponent).join('/')}`
  return { url, ...(key === undefined ? {} : { encryptionKey: key }) }
}
