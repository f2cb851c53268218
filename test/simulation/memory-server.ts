import type { Remote, RemoteRow, RemoteStatement } from '@health-tui/storage/sync'
import { classifyRemoteError, RemoteError, serverSchema } from '@health-tui/storage/sync'
import Libsql from 'libsql'

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

/** The real schema and statements in SQLite, without a process and a network. */
export function createMemoryServer(): SimulatedServer {
  let connection = new Libsql(':memory:')
  let prepared = new Map<string, { statement: ReturnType<typeof connection.prepare>; reader: boolean }>()
  let now = 0
  let backup: ReadonlyMap<string, readonly Record<string, unknown>[]> | undefined

  function start(): void {
    connection = new Libsql(':memory:')
    prepared = new Map()
    connection.exec('CREATE TABLE simulated_clock (now INTEGER)')
    connection.exec(`INSERT INTO simulated_clock VALUES (${now})`)
  }

  function execute({ sql, args }: RemoteStatement): readonly RemoteRow[] {
    let entry = prepared.get(sql)
    if (entry === undefined) {
      const statement = connection.prepare(sql)
      entry = { statement, reader: statement.reader }
      prepared.set(sql, entry)
    }
    if (entry.reader) return entry.statement.all([...args]) as RemoteRow[]
    entry.statement.run([...args])
    return []
  }

  start()
  const server: SimulatedServer = {
    address: 'memory',
    batch: async (statements) => {
      connection.exec('BEGIN IMMEDIATE')
      try {
        const results = statements.map(execute)
        connection.exec('COMMIT')
        return results
      } catch (error) {
        connection.exec('ROLLBACK')
        throw new RemoteError(classifyRemoteError(error), { cause: error })
      }
    },
    async setClock(ms) {
      now = Math.floor(ms)
      connection.exec(`UPDATE simulated_clock SET now = ${now}`)
    },
    async backUp() {
      const tables = ['meta', 'op', 'cell', 'document', 'presence']
      try {
        backup = new Map(
          tables.map((table) => [
            table,
            connection.prepare(`SELECT * FROM ${table}`).all([]) as Record<string, unknown>[],
          ]),
        )
      } catch {
        backup = undefined
      }
    },
    async restore() {
      if (backup === undefined) return false
      start()
      for (const sql of serverSchema()) connection.exec(sql)
      connection.exec('DELETE FROM meta')
      for (const [table, rows] of backup) {
        for (const row of rows) {
          const names = Object.keys(row)
          connection
            .prepare(
              `INSERT OR REPLACE INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
            )
            .run(Object.values(row) as never)
        }
      }
      return true
    },
    async empty() {
      start()
    },
    async replace() {
      start()
      for (const sql of serverSchema()) connection.exec(sql)
    },
    async run(sql, args = []) {
      connection.prepare(sql).run([...args])
    },
    rows: async <T>(sql: string) => connection.prepare(sql).all([]) as T[],
  }
  return server
}
