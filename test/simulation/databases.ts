import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { type Connection, openConnection } from '@health-tui/storage/testing'

/**
 * Two builds of SQLite: libSQL, which the product uses, and Node's own, which answers the same SQL three times as fast
 * through its binding. Most seeds run on the fast one, every twentieth on libSQL; the seed's number decides, so that it replays.
 */
export type Engine = 'libsql' | 'node'

export function engineOf(seed: number): Engine {
  return seed % 20 === 0 ? 'libsql' : 'node'
}

/** Databases in memory that are used again: each seed runs inside one transaction that is rolled back when it ends. */
export interface DatabasePool {
  /** An empty database with the tables that `statements` make. */
  take(engine: Engine, statements: readonly string[]): Connection
  /** Rolls everything back that was taken since the last call. */
  release(): void
}

export function createDatabasePool(): DatabasePool {
  const idle = new Map<string, Connection[]>()
  const taken: { readonly key: string; readonly connection: Connection }[] = []
  return {
    take(engine, statements) {
      const key = `${engine}\n${statements.join('\n')}`
      const connection = idle.get(key)?.pop() ?? open(engine, statements)
      connection.run('BEGIN')
      taken.push({ key, connection })
      return connection
    },
    release() {
      for (const { key, connection } of taken.splice(0)) {
        connection.run('ROLLBACK')
        const list = idle.get(key) ?? []
        list.push(connection)
        idle.set(key, list)
      }
    },
  }
}

/** Puts a row of one database into another one. */
export function insertionOf(
  table: string,
  row: Readonly<Record<string, unknown>>,
): readonly [sql: string, args: string[]] {
  const names = Object.keys(row)
  const sql = `INSERT OR REPLACE INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
  return [sql, Object.values(row) as string[]]
}

function open(engine: Engine, statements: readonly string[]): Connection {
  const connection = engine === 'libsql' ? openConnection(':memory:') : openNode()
  // Each savepoint copies the pages that it touches: small ones, where a world holds some hundred rows.
  connection.run('PRAGMA page_size = 1024')
  for (const statement of statements) connection.run(statement)
  return connection
}

function openNode(): Connection {
  const database = new DatabaseSync(':memory:')
  const prepared = new Map<string, { readonly statement: StatementSync; readonly reader: boolean }>()
  function prepare(sql: string) {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    const statement = database.prepare(sql)
    const entry = { statement, reader: statement.columns().length > 0 }
    prepared.set(sql, entry)
    return entry
  }
  function execute(sql: string, args: readonly unknown[]): unknown[] {
    const { statement, reader } = prepare(sql)
    if (reader) return statement.all(...(args as SQLInputValue[]))
    statement.run(...(args as SQLInputValue[]))
    return []
  }
  return {
    read: <T>(sql: string, args: readonly unknown[] = []) => execute(sql, args) as T[],
    run: (sql, args = []) => ({ rows: execute(sql, args) }) as never,
    close: () => database.close(),
  }
}
