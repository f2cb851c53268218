import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openDatabase } from '../database.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

interface ColumnInfo {
  readonly name: string
  readonly type: string
  readonly notnull: number
  readonly pk: number
}

it("drizzle's tables are those of the migrated database, column by column", async () => {
  const database = await openDatabase({ path: join(await temporaryFolder(), 'a.db') })
  const files = (await readdir(import.meta.dirname)).filter((name) => /^[a-z-]+\.ts$/.test(name))
  for (const file of files) {
    const module = (await import(/* @vite-ignore */ `./${file}`)) as Record<string, unknown>
    for (const table of Object.values(module)) {
      if (!is(table, SQLiteTable)) continue
      const declared = Object.values(getTableColumns(table)).map((column) => ({
        name: column.name,
        type: column.getSQLType().toUpperCase(),
        notNull: column.notNull,
      }))
      const real = await database.read<ColumnInfo>('SELECT * FROM pragma_table_info(?)', [
        getTableName(table),
      ])
      const found = real.map(({ name, type, notnull, pk }) => ({
        name,
        type,
        notNull: notnull === 1 || pk > 0,
      }))
      expect([getTableName(table), byName(found)]).toEqual([getTableName(table), byName(declared)])
    }
  }
  await database.close()
})

function byName<T extends { readonly name: string }>(columns: readonly T[]): readonly T[] {
  return columns.toSorted((one, other) => (one.name < other.name ? -1 : 1))
}
