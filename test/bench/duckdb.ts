import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** The little of DuckDB's client that benchmarks use. */
export interface DuckDb {
  run(sql: string): Promise<unknown>
  rows(sql: string): Promise<readonly (readonly unknown[])[]>
  appendColumns(
    table: string,
    columns: readonly (readonly [type: string, values: ArrayLike<number | null>])[],
  ): Promise<void>
  close(): void
}

interface Connection {
  run(sql: string): Promise<unknown>
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>
  createAppender(table: string): Promise<Appender>
  closeSync(): void
}
interface Appender {
  appendNull(): void
  appendBigInt(value: bigint): void
  appendInteger(value: number): void
  endRow(): void
  closeSync(): void
}

const name = '@duckdb/node-api'
const version = '1.5.6-r.1'
const folder = fileURLToPath(new URL('../../node_modules/.cache/bench-duckdb/', import.meta.url))

/**
 * An empty DuckDB in memory. The package is 60 MB of native code that nobody but a benchmark needs, so it is fetched on
 * first use into a cache folder instead of burdening every installation.
 */
export async function openDuckDb(): Promise<DuckDb> {
  if (!existsSync(`${folder}node_modules/${name}`)) {
    console.log(`fetching ${name} ${version} (once) …`)
    await mkdir(folder, { recursive: true })
    await writeFile(`${folder}package.json`, '{"private":true}\n')
    await promisify(execFile)(
      'npm',
      ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, `${name}@${version}`],
      { maxBuffer: 1 << 24 },
    )
  }
  const require = createRequire(`${folder}package.json`)
  const { DuckDBInstance } = require(name) as {
    DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection>; closeSync(): void }> }
  }
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  return {
    run: async (sql) => connection.run(sql),
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRows(),
    appendColumns: async (table, columns) => {
      const appender = await connection.createAppender(table)
      const length = columns[0]?.[1].length ?? 0
      for (let row = 0; row < length; row++) {
        for (const [type, values] of columns) {
          const value = values[row] ?? null
          if (value === null || Number.isNaN(value)) appender.appendNull()
          else if (type === 'BIGINT') appender.appendBigInt(BigInt(value))
          else appender.appendInteger(value)
        }
        appender.endRow()
      }
      appender.closeSync()
    },
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
