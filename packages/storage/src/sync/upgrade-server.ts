import { operationTable, logColumns, serverSchema } from './server-schema.ts'
import { type Remote, RemoteError } from './remote.ts'

/** Makes the tables of a new server; harmless when somebody else does so at the same time. */
export async function initialiseServer(remote: Remote): Promise<void> {
  await runAll(remote, serverSchema())
}

/** Brings the tables of an older server up to date, where the token allows it; gives false where there are none at all. */
export async function upgradeServer(remote: Remote): Promise<boolean> {
  const [rows = []] = await remote.batch(
    [
      {
        sql: `SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name IN ('op', 'attachment_chunk')`,
        args: [],
      },
    ],
    'write',
  )
  const tables = new Map(rows.map((row) => [String(row['name']), String(row['sql'])]))
  if (!tables.has('op')) return false
  try {
    await runAll(remote, [...olderForms(tables), ...serverSchema()])
  } catch (error) {
    if (!(error instanceof RemoteError) || error.failure.type !== 'read-only-token') throw error
  }
  return true
}

/**
 * What `CREATE … IF NOT EXISTS` cannot mend. The first servers wanted a device's numbers to be unique and so left out, without a
 * word, what a copied profile wrote (decision 0302); their table for attachments had other columns and nothing ever wrote to it.
 */
function olderForms(tables: ReadonlyMap<string, string>): readonly string[] {
  const statements: string[] = []
  if (/UNIQUE\s*\(\s*device/i.test(tables.get('op') ?? ''))
    statements.push(
      operationTable('op_upgraded', ' AUTOINCREMENT'),
      `INSERT INTO op_upgraded (${logColumns}) SELECT ${logColumns} FROM op ORDER BY seq`,
      'DROP VIEW IF EXISTS log',
      'DROP TABLE op',
      'ALTER TABLE op_upgraded RENAME TO op',
    )
  if (/\bsha256\b/.test(tables.get('attachment_chunk') ?? ''))
    statements.push('ALTER TABLE attachment_chunk RENAME TO attachment_chunk_before')
  return statements
}

async function runAll(remote: Remote, statements: readonly string[]): Promise<void> {
  await remote.batch(
    statements.map((sql) => ({ sql, args: [] })),
    'write',
  )
}
