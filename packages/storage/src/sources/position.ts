import type { Database } from '../database.ts'

/** What a source noted about where it stopped, as it wrote it; undefined when it was never read. */
export async function readSourcePosition(database: Database, source: string): Promise<unknown> {
  const [row] = await database.read<{ state: string }>('SELECT state FROM source_position WHERE source = ?', [
    source,
  ])
  return row === undefined ? undefined : (JSON.parse(row.state) as unknown)
}

export async function saveSourcePosition(
  database: Database,
  source: string,
  state: unknown,
  now: Date,
): Promise<void> {
  await database.write([
    {
      sql: `INSERT INTO source_position (source, state, updated_at) VALUES (?, ?, CAST(? AS INTEGER))
        ON CONFLICT (source) DO UPDATE SET state = excluded.state, updated_at = excluded.updated_at`,
      args: [source, JSON.stringify(state), now.getTime()],
    },
  ])
}

/** A source and when it was last read. */
export interface KnownSource {
  readonly source: string
  readonly updatedAt: number
}

export async function listSources(database: Database): Promise<readonly KnownSource[]> {
  return database.read<KnownSource>(
    'SELECT source, updated_at AS updatedAt FROM source_position ORDER BY source',
  )
}
