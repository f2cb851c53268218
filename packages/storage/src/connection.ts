import type { InStatement, InValue, ResultSet } from '@libsql/client'
import Libsql from 'libsql'

/**
 * One connection to SQLite that keeps its prepared statements. Preparing costs more than running for most of what the store
 * does: ten statements of one edit took 2.4 ms prepared anew and take 0.4 ms kept. `@libsql/client` prepares each time.
 */
export interface Connection {
  /** Rows as plain objects; blobs as ArrayBuffer, as the libSQL client gives them. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows what its SQL selects
  read<T>(sql: string, args?: readonly InValue[]): readonly T[]
  run(sql: string, args?: readonly InValue[]): ResultSet
  close(): void
}

interface Prepared {
  readonly reader: boolean
  raw(toggle: boolean): unknown
  columns(): readonly { readonly name: string }[]
  all(args: unknown): unknown[]
  run(args: unknown): { readonly changes: number; readonly lastInsertRowid: number | bigint }
}

interface Kept {
  readonly statement: Prepared
  /** Names of the columns; undefined for statements that give no rows. */
  readonly columns: readonly string[] | undefined
}

const keptStatements = 200

/** Opens a file (or `:memory:`); `timeoutMs` is SQLite's own, synchronous waiting for a lock, `key` that of an encrypted file. */
export function openConnection(path: string, timeoutMs = 0, key?: string): Connection {
  const options = { timeout: timeoutMs, ...(key === undefined ? {} : { encryptionKey: key }) }
  const database = new Libsql(path, options)
  const kept = new Map<string, Kept>()

  function prepare(sql: string): Kept {
    const known = kept.get(sql)
    if (known !== undefined) return known
    const statement = database.prepare(sql) as unknown as Prepared
    let columns: readonly string[] | undefined
    if (statement.reader) {
      statement.raw(true)
      columns = statement.columns().map(({ name }) => name)
    }
    const entry = { statement, columns }
    if (kept.size >= keptStatements) kept.delete(kept.keys().next().value ?? '')
    kept.set(sql, entry)
    return entry
  }

  function execute(
    sql: string,
    args: readonly InValue[],
  ): { rows: unknown[]; changes: number; last: bigint } {
    const { statement, columns } = prepare(sql)
    const values = args.map(toSql)
    if (columns === undefined) {
      const { changes, lastInsertRowid } = statement.run(values)
      return { rows: [], changes, last: BigInt(lastInsertRowid) }
    }
    const rows = statement.all(values) as unknown[][]
    return { rows: rows.map((row) => toObject(row, columns)), changes: 0, last: 0n }
  }

  return {
    read: <T>(sql: string, args: readonly InValue[] = []) => execute(sql, args).rows as T[],
    run(sql, args = []) {
      const { rows, changes, last } = execute(sql, args)
      return {
        columns: [],
        columnTypes: [],
        rows: rows as never,
        rowsAffected: changes,
        lastInsertRowid: last,
        toJSON: () => ({ rowsAffected: changes }),
      }
    },
    close() {
      kept.clear()
      database.close()
    },
  }
}

/** The SQL and positional arguments of one statement of a batch. */
export function splitStatement(statement: InStatement): {
  readonly sql: string
  readonly args: readonly InValue[]
} {
  if (typeof statement === 'string') return { sql: statement, args: [] }
  const { sql, args = [] } = statement
  if (!Array.isArray(args)) throw new TypeError('only positional arguments are supported')
  return { sql, args }
}

function toObject(row: readonly unknown[], columns: readonly string[]): Record<string, unknown> {
  const object: Record<string, unknown> = {}
  for (let index = 0; index < columns.length; index++) {
    const value = row[index]
    object[columns[index] as string] = value instanceof Buffer ? value.buffer : value
  }
  return object
}

function toSql(value: InValue): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError('only finite numbers can be stored')
  if (value instanceof Date) return value.valueOf()
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  if (value === undefined) throw new TypeError('undefined cannot be stored')
  return value
}
