import { openConnection } from './connection.ts'
import type { DatabaseFile } from './open-file.ts'

export interface WatchOptions {
  /** How often to look for commits of other processes, in ms. */
  readonly intervalMs?: number
}

export interface DatabaseWatch {
  /** Calls `listener` after commits of this or any other process; several commits may come as one call. */
  subscribe(listener: () => void): () => void
  close(): void
}

/**
 * Notices commits by polling SQLite's `data_version` on a connection of its own: a read of shared memory, never a write.
 * Commits through this handle are noticed at once. Polls only while somebody listens, and keeps no process alive.
 */
export function watchDatabase(
  database: Pick<DatabaseFile, 'path' | 'key' | 'onCommit'>,
  { intervalMs = 100 }: WatchOptions = {},
): DatabaseWatch {
  const listeners = new Set<() => void>()
  const connection = openConnection(database.path, 1, database.key)
  let timer: NodeJS.Timeout | undefined
  let version: number | undefined
  let closed = false

  let checking: Promise<void> | undefined

  async function check(): Promise<void> {
    // Whoever committed goes on first, and several commits in a row are one.
    await Promise.resolve()
    if (closed) return
    try {
      const [row] = connection.read<{ data_version: number }>('PRAGMA data_version')
      const now = Number(row?.data_version)
      const changed = version !== undefined && now !== version
      version = now
      if (changed) for (const listener of listeners) listener()
    } catch {
      // Locked or closing: the next turn looks again, and nothing is missed because the version stays changed.
    }
  }

  function look(): void {
    if (closed || checking !== undefined) return
    checking = check().finally(() => {
      checking = undefined
    })
  }

  look()
  const stopCommits = database.onCommit(look)
  return {
    subscribe(listener) {
      listeners.add(listener)
      if (timer === undefined) {
        timer = setInterval(look, intervalMs)
        timer.unref()
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0 && timer !== undefined) {
          clearInterval(timer)
          timer = undefined
        }
      }
    },
    close() {
      closed = true
      stopCommits()
      clearInterval(timer)
      listeners.clear()
      connection.close()
    },
  }
}
