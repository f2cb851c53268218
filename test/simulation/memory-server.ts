import type { Remote, RemoteRow } from '@health-tui/storage/sync'
import { classifyRemoteError, RemoteError, serverSchema } from '@health-tui/storage/sync'
import type { Connection } from '@health-tui/storage/testing'
import { insertionOf } from './databases.ts'

/** SQL for the simulated server's clock. */
export const simulatedNow = '(SELECT now FROM simulated_clock)'

/** What the simulation does to a server besides syncing with it. */
export interface SimulatedServer extends Remote {
  setClock(ms: number): Promise<void>
  /** Remembers the present state, as a backup does. */
  backUp(): Promise<void>
  /** Goes back to the backup, if there is one. */
  restore(): Promise<boolean>
  /** Loses everything, tables too. */
  empty(): Promise<void>
  /** Another server at the same address: new and made by nobody's operations. */
  replace(): Promise<void>
  /** Runs SQL of an administrator or an attacker. */
  run(sql: string, args?: readonly (string | number | null)[]): Promise<void>
  rows<T>(sql: string): Promise<readonly T[]>
}

const clockTable = ['CREATE TABLE simulated_clock (now INTEGER)', 'INSERT INTO simulated_clock VALUES (0)']

/** The real schema and statements in SQLite, without a process and a network. */
export function createMemoryServer(
  take: (statements: readonly string[]) => Connection,
  begin: 'without tables' | 'with tables',
): SimulatedServer {
  let connection = take(clockTable)
  let now = 0
  let epochs = 0
  let backup: ReadonlyMap<string, readonly Record<string, unknown>[]> | undefined

  function start(statements: readonly string[]): void {
    connection = take([...clockTable, ...statements])
    connection.run(`UPDATE simulated_clock SET now = ?`, [now])
  }

  function startWithTables(): void {
    start(serverSchema())
    // Databases are used again, and each server has an epoch of its own.
    connection.run(`UPDATE meta SET value = ? WHERE key = 'epoch'`, [`epoch ${++epochs}`])
  }

  if (begin === 'with tables') startWithTables()
  const server: SimulatedServer = {
    address: 'memory',
    batch: async (statements) => {
      connection.run('SAVEPOINT batch')
      try {
        const results = statements.map(({ sql, args }) => connection.read<RemoteRow>(sql, [...args]))
        connection.run('RELEASE batch')
        return results
      } catch (error) {
        connection.run('ROLLBACK TO batch')
        connection.run('RELEASE batch')
        throw new RemoteError(classifyRemoteError(error), { cause: error })
      }
    },
    async setClock(ms) {
      now = Math.floor(ms)
      connection.run(`UPDATE simulated_clock SET now = ?`, [now])
    },
    async backUp() {
      const tables = ['meta', 'op', 'op_archive', 'cell', 'document', 'presence']
      try {
        backup = new Map(
          tables.map((table) => [table, connection.read<Record<string, unknown>>(`SELECT * FROM ${table}`)]),
        )
      } catch {
        backup = undefined
      }
    },
    async restore() {
      if (backup === undefined) return false
      start(serverSchema())
      connection.run('DELETE FROM meta')
      for (const [table, rows] of backup) {
        for (const row of rows) connection.run(...insertionOf(table, row))
      }
      return true
    },
    async empty() {
      start([])
    },
    async replace() {
      startWithTables()
    },
    async run(sql, args = []) {
      connection.run(sql, args)
    },
    rows: async <T>(sql: string) => connection.read<T>(sql),
  }
  return server
}
