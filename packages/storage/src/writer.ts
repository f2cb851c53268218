import type { Client } from '@libsql/client'
import { isBusy } from './database-error.ts'
import { retryWhileBusy, type RetryDeps } from './retry.ts'

/** The one connection of this process that writes. */
export interface Writer {
  /** Runs `work` on the connection, again while another process holds the lock. */
  run<T>(work: (client: Client) => Promise<T>): Promise<T>
  close(): void
}

/**
 * A statement that met SQLITE_BUSY stays "in progress" in the driver until it is garbage-collected, and every later COMMIT
 * on that connection fails with "SQL statements in progress". So a connection that met it is thrown away.
 */
export function createWriter(open: () => Promise<Client>, retry: RetryDeps): Writer {
  let current: Client | undefined
  const discard = (): void => {
    current?.close()
    current = undefined
  }
  return {
    run: async (work) =>
      retryWhileBusy(retry, async () => {
        try {
          current ??= await open()
          return await work(current)
        } catch (error) {
          if (isBusy(error)) discard()
          throw error
        }
      }),
    close: discard,
  }
}
