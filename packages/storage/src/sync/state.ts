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

/** The notes about a server and what they are called in its row. */
const notes = {
  epoch: 'epoch',
  generation: 'generation',
  cursor: 'cursor',
  witness: 'witness',
  bootstrap: 'bootstrap',
  'archive.cursor': 'archiveCursor',
  'archive.upto': 'archiveUpto',
} as const

/** One look-up for each: a list of keys is sorted into a table first, at each of the many questions of a sync. */
const stateSql = `SELECT ${Object.entries(notes)
  .map(([key, name]) => `(SELECT value FROM meta WHERE key = '${key}') AS ${name}`)
  .join(', ')}`

export async function readSyncState(reader: Reader): Promise<SyncState> {
  const [row] =
    await reader.read<Partial<Record<(typeof notes)[keyof typeof notes], string | null>>>(stateSql)
  return {
    epoch: row?.epoch ?? null,
    generation: row?.generation ?? '',
    cursor: Number(row?.cursor ?? 0),
    witness: row?.witness ?? '',
    bootstrapUpto: Number(row?.bootstrap ?? 0),
    archive:
      row?.archiveUpto == null
        ? null
        : { cursor: Number(row.archiveCursor ?? 0), upto: Number(row.archiveUpto) },
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
