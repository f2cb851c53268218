import type { Connection } from './connection.ts'
import { rename, rm } from 'node:fs/promises'
import { DatabaseError } from './database-error.ts'
import { exists, makeEmptyFile } from './database-file.ts'
import type { Migration } from './migrations/index.ts'
import { type Holder, inTransaction } from './connection-holder.ts'

interface MigrateOptions {
  readonly path: string
  readonly readOnly: boolean
  readonly migrations: readonly Migration[]
}

/**
 * Brings the database to this program's schema. What is applied is a set of ids in the table `migration`, so areas add
 * their files independently. Safe when several processes start at once: the list is read again under the write lock.
 * Answers where the copy of an older one is; null where nothing was upgraded.
 */
export async function migrate(writer: Holder, options: MigrateOptions): Promise<string | null> {
  const before = await writer.run(async (connection) => appliedIds(connection))
  refuseNewer(before, options)
  if (missingFrom(before, options).length === 0) return null
  if (options.readOnly) throw new DatabaseError({ type: 'older-schema', path: options.path })
  const backup = before.length > 0 ? await backUp(writer, options.path, before.at(-1) ?? '') : null
  await writer.run(async (connection) =>
    inTransaction(connection, async () => applyMissing(connection, options)),
  )
  return backup
}

async function applyMissing(connection: Connection, options: MigrateOptions): Promise<void> {
  const applied = appliedIds(connection)
  refuseNewer(applied, options)
  connection.run(versionTable)
  for (const migration of missingFrom(applied, options)) {
    for (const statement of migration.statements) connection.run(statement)
    connection.run(
      `INSERT INTO migration (id, applied_at) VALUES (?, CAST(unixepoch('subsec') * 1000 AS INTEGER))`,
      [migration.id],
    )
  }
}

// A table of our own and not user_version, which Turso Cloud refuses to write.
const versionTable = `CREATE TABLE IF NOT EXISTS migration (
  position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, applied_at INTEGER NOT NULL) STRICT`

function appliedIds(connection: Connection): readonly string[] {
  const tables = connection.read<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'libsql_%'`,
  )
  if (!tables.some(({ name }) => name === 'migration')) return tables.length === 0 ? [] : ['']
  const rows = connection.read<{ id: string }>('SELECT id FROM migration ORDER BY position')
  return rows.map(({ id }) => id)
}

function refuseNewer(applied: readonly string[], { path, migrations }: MigrateOptions): void {
  // Tables but no version table: a database of some other program.
  if (applied.includes('')) throw new DatabaseError({ type: 'not-a-database', path })
  const known = new Set(migrations.map(({ id }) => id))
  const unknown = applied.filter((id) => !known.has(id))
  if (unknown.length > 0) throw new DatabaseError({ type: 'newer-schema', path, unknown })
}

function missingFrom(applied: readonly string[], { migrations }: MigrateOptions): readonly Migration[] {
  const have = new Set(applied)
  return migrations.filter(({ id }) => !have.has(id))
}

/** Copies the database beside itself before its schema changes; the copy is named after the last migration it has. */
async function backUp(writer: Holder, path: string, last: string): Promise<string> {
  const target = `${path}.backup-${last}`
  if (await exists(target)) return target
  const unfinished = `${target}.${process.pid}.unfinished`
  await rm(unfinished, { force: true })
  await makeEmptyFile(unfinished)
  await writer.run(async (connection) => connection.run('VACUUM INTO ?', [unfinished]))
  await rename(unfinished, target)
  return target
}
