import type { InValue } from '@libsql/client'
import Libsql from 'libsql'
import type { Database, Statement, WriteTransaction } from '../database.ts'
import { type Migration, migrations as allMigrations } from '../migrations/index.ts'
import { createMutex } from '../retry.ts'

/** Where a simulation may make something go wrong: throw to crash the process or to fail the disk. */
export interface MemoryDatabaseFaults {
  /** Before each statement of a write transaction and before its commit. */
  readonly beforeStep?: (step: 'begin' | 'statement' | 'commit') => void
}

export interface MemoryDatabase extends Database {
  faults: MemoryDatabaseFaults
}

interface Prepared {
  readonly reader: boolean
  raw(toggle: boolean): unknown
  all(args: readonly unknown[]): unknown[]
  run(args: readonly unknown[]): unknown
}

/**
 * The same schema and the same SQL engine without a file: what a process that crashes leaves behind survives in the object.
 * For simulations and laws, which need thousands of databases a minute.
 */
export function openMemoryDatabase(migrations: readonly Migration[] = allMigrations): MemoryDatabase {
  const connection = new Libsql(':memory:')
  for (const { statements } of migrations) for (const statement of statements) connection.exec(statement)
  return wrapMemory(connection)
}

export function wrapMemory(connection: InstanceType<typeof Libsql>): MemoryDatabase {
  const prepared = new Map<string, { readonly statement: Prepared; readonly reader: boolean }>()
  const oneAtATime = createMutex()
  const listeners = new Set<() => void>()

  function run(sql: string, args: readonly InValue[]): unknown[] {
    let entry = prepared.get(sql)
    if (entry === undefined) {
      const statement = connection.prepare(sql) as unknown as Prepared
      entry = { statement, reader: statement.reader }
      prepared.set(sql, entry)
    }
    if (entry.reader) return entry.statement.all(args)
    entry.statement.run(args)
    return []
  }

  const database: MemoryDatabase = {
    path: ':memory:',
    readOnly: false,
    faults: {},
    get client(): never {
      throw new Error('a memory database has no client')
    },
    get orm(): never {
      throw new Error('a memory database has no orm')
    },
    read: async <T>(sql: string, args: readonly InValue[] = []) => run(sql, args) as T[],
    write: async (batch) =>
      database.transaction(async (transaction) => {
        const results = []
        for (const statement of batch) {
          const { sql, args } = normalise(statement)
          results.push(await transaction.run(sql, args))
        }
        return results
      }),
    transaction: async (work) =>
      oneAtATime(async () => {
        database.faults.beforeStep?.('begin')
        connection.exec('BEGIN IMMEDIATE')
        const transaction: WriteTransaction = {
          read: async <T>(sql: string, args: readonly InValue[] = []) => run(sql, args) as T[],
          run: async (sql, args = []) => {
            database.faults.beforeStep?.('statement')
            run(sql, args)
            return { rows: [], columns: [], columnTypes: [], rowsAffected: 0 } as never
          },
        }
        try {
          const result = await work(transaction)
          database.faults.beforeStep?.('commit')
          connection.exec('COMMIT')
          for (const listener of listeners) listener()
          return result
        } catch (error) {
          connection.exec('ROLLBACK')
          throw error
        }
      }),
    onCommit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      connection.close()
    },
  }
  return database
}

function normalise(statement: Statement): { readonly sql: string; readonly args: readonly InValue[] } {
  if (typeof statement === 'string') return { sql: statement, args: [] }
  return { sql: statement.sql, args: Array.isArray(statement.args) ? statement.args : [] }
}
