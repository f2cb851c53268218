import type { Reader, WriteTransaction } from '../database.ts'

/** Where this replica stands with its server. */
export interface SyncState {
  /** The server's own id, made with its database; null before the first contact. */
  readonly epoch: string | null
  /** Everything up to here was applied. */
  readonly cursor: number
  /** Changes when somebody went on with a restored server: everybody then receives and offers everything again. */
  readonly generation: string
  /** The operation at the cursor and when the server took it in: a server that was restored from a backup has another one there, or none. */
  readonly witness: string
  /** While a new device replays the log, the list of cases comes from the server up to this seq. */
  readonly bootstrapUpto: number
  /** How far the history of closed cases has come, and up to where it goes; null when all of it is here. */
  readonly archive: { readonly cursor: number; readonly upto: number } | null
}

export async function readSyncState(reader: Reader): Promise<SyncState> {
  const rows = await reader.read<{ key: string; value: string }>(
    `SELECT key, value FROM meta WHERE key IN ('epoch', 'generation', 'cursor', 'witness', 'bootstrap', 'archive.cursor', 'archive.upto')`,
  )
  const values = new Map(rows.map(({ key, value }) => [key, value]))
  return {
    epoch: values.get('epoch') ?? null,
    generation: values.get('generation') ?? '',
    cursor: Number(values.get('cursor') ?? 0),
    witness: values.get('witness') ?? '',
    bootstrapUpto: Number(values.get('bootstrap') ?? 0),
    archive: values.has('archive.upto')
      ? { cursor: Number(values.get('archive.cursor') ?? 0), upto: Number(values.get('archive.upto')) }
      : null,
  }
}

export async function writeMeta(
  transaction: WriteTransaction,
  values: Readonly<Record<string, string | number>>,
): Promise<void> {
  await transaction.run(
    'INSERT OR REPLACE INTO meta (key, value) SELECT key, CAST(value AS TEXT) FROM json_each(?)',
    [JSON.stringify(values)],
  )
}

/** What a person needs to know about syncing; kept in the file so that every process can show it. */
export interface SyncReport {
  readonly lastSuccessAt: number | null
  readonly problem: string | null
  readonly problemSince: number | null
  readonly skewMs: number | null
}

export async function readReport(reader: Reader): Promise<SyncReport> {
  const rows = await reader.read<{ key: string; value: string }>(
    `SELECT key, value FROM meta WHERE key LIKE 'sync.%'`,
  )
  const values = new Map(rows.map(({ key, value }) => [key, value]))
  const number = (key: string): number | null => (values.has(key) ? Number(values.get(key)) : null)
  const problem = values.get('sync.problem') ?? ''
  return {
    lastSuccessAt: number('sync.success'),
    problem: problem === '' ? null : problem,
    problemSince: problem === '' ? null : number('sync.since'),
    skewMs: number('sync.skew'),
  }
}
