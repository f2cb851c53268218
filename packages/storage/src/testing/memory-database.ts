import type { InValue } from '@libsql/client'
import { type Connection, openConnection, splitStatement } from '../connection.ts'
import type { Database, WriteTransaction } from '../database.ts'
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

/**
 * The same schema and the same SQL engine without a file: what a process that crashes leaves behind survives in the object.
 * For simulations and laws, which need thousands of databases a minute.
 */
export function openMemoryDatabase(migrations: readonly Migration[] = allMigrations): MemoryDatabase {
  const connection = openConnection(':memory:')
  for (const { statements } of migrations) for (const statement of statements) connection.run(statement)
  return wrapMemory(connection)
}

/** Transactions are savepoints, so that a simulation can put one of its own around all of them. */
export function wrapMemory(connection: Connection): MemoryDatabase {
  const oneAtATime = createMutex()
  const listeners = new Set<() => void>()

  const database: MemoryDatabase = {
    path: ':memory:',
    key: undefined,
    readOnly: false,
    faults: {},
    get client(): never {
      throw new Error('a memory database has no client')
    },
    get orm(): never {
      throw new Error('a memory database has no orm')
    },
    // In its turn, so that nobody sees what a transaction has not committed.
    read: async <T>(sql: string, args: readonly InValue[] = []) =>
      oneAtATime(async () => connection.read<T>(sql, args)),
    write: async (batch) =>
      database.transaction(async (transaction) => {
        const results = []
        for (const statement of batch) {
          const { sql, args } = splitStatement(statement)
          results.push(await transaction.run(sql, args))
        }
        return results
      }),
    transaction: async (work) =>
      oneAtATime(async () => {
        database.faults.beforeStep?.('begin')
        connection.run('SAVEPOINT work')
        const transaction: WriteTransaction = {
          read: async <T>(sql: string, args: readonly InValue[] = []) => connection.read<T>(sql, args),
          run: async (sql, args = []) => {
            database.faults.beforeStep?.('statement')
            return connection.run(sql, args)
          },
        }
        try {
          const result = await work(transaction)
          database.faults.beforeStep?.('commit')
          connection.run('RELEASE work')
          for (const listener of listeners) listener()
          return result
        } catch (error) {
          connection.run('ROLLBACK TO work')
          connection.run('RELEASE work')
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
