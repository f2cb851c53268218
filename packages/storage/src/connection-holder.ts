import type { Connection } from './connection.ts'
import { isBusy } from './database-error.ts'
import { retryWhileBusy, type RetryDeps } from './retry.ts'

/** A connection that is opened when it is needed, and anew after it met a lock. */
export interface Holder {
  /** Runs `work` on the connection, again while another process holds the lock. */
  run<T>(work: (connection: Connection) => Promise<T>): Promise<T>
  close(): void
}

/**
 * A statement that met SQLITE_BUSY stays "in progress" in the driver until it is garbage-collected, and every later COMMIT
 * on that connection fails with "SQL statements in progress". So a connection that met it is thrown away.
 */
export function createHolder(open: () => Connection, retry: RetryDeps): Holder {
  let current: Connection | undefined
  const discard = (): void => {
    current?.close()
    current = undefined
  }
  return {
    run: async (work) =>
      retryWhileBusy(retry, async () => {
        try {
          current ??= open()
          return await work(current)
        } catch (error) {
          if (isBusy(error)) discard()
          throw error
        }
      }),
    close: discard,
  }
}

/** Runs `work` between BEGIN IMMEDIATE and COMMIT; rolls back when it throws. */
export async function inTransaction<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  connection.run('BEGIN IMMEDIATE')
  try {
    const result = await work()
    connection.run('COMMIT')
    return result
  } catch (error) {
    // Some failures (a full disk) have rolled back already.
    try {
      connection.run('ROLLBACK')
    } catch {
      // The first failure says more.
    }
    throw error
  }
}
