import type { Database } from '../database.ts'
import { listConflicts } from '../cases/conflicts.ts'
import { operationVersion } from '../log/operation.ts'
import type { Remote } from './remote.ts'
import { serverNow } from './server-schema.ts'
import { readReport, readSyncState, type SyncReport, type SyncState } from './state.ts'

/** A row or an attachment of the server that was refused, and why. */
export interface Refused {
  readonly id: string | null
  readonly seq: number | null
  readonly reason: string
}

/** How syncing stands as the local file tells it; asks no server. */
export interface SyncExamination {
  readonly state: SyncState
  readonly report: SyncReport
  readonly waiting: number
  /** When the oldest waiting operation was made, in ms since 1970. */
  readonly waitingSince: number | null
  /** Contents of attachments that no server has yet. */
  readonly attachmentsWaiting: number
  readonly refused: readonly Refused[]
  readonly conflicts: number
  /** Cases in which a newer program wrote something that this one cannot show. */
  readonly updateNeeded: readonly string[]
}

export async function examineSync(database: Database): Promise<SyncExamination> {
  const state = await readSyncState(database)
  const [row] = await database.read<{ waiting: number; first: string | null; contents: number }>(
    `SELECT (SELECT count(*) FROM op WHERE seq IS NULL) AS waiting,
       (SELECT min(substr(hlc, 1, 15)) FROM op WHERE seq IS NULL) AS first,
       (SELECT count(*) FROM attachment_content WHERE sent_to IS NULL) AS contents`,
  )
  const newer = await database.read<{ id: string }>(
    'SELECT id FROM case_summary WHERE update_needed = 1 AND deleted = 0 ORDER BY id',
  )
  return {
    state,
    report: await readReport(database),
    waiting: row?.waiting ?? 0,
    waitingSince: row === undefined || row.first === null ? null : Number(row.first),
    attachmentsWaiting: row?.contents ?? 0,
    refused: await database.read<Refused & object>('SELECT id, seq, reason FROM quarantine ORDER BY seq, id'),
    conflicts: (await listConflicts(database)).length,
    updateNeeded: newer.map(({ id }) => id),
  }
}

/** How a server stands compared with where this replica left it. */
export interface ServerExamination {
  /** `same`: the one that we know, in a state that follows ours; `older`: a read replica that lags, or an old backup. */
  readonly identity: 'new' | 'same' | 'emptied' | 'replaced' | 'older' | 'restored'
  /** Operations that wait there for us. */
  readonly behind: number
  /** This machine's clock minus the server's. */
  readonly skewMs: number
  readonly roundTripMs: number
  /** True when the server wants a newer program. */
  readonly updateNeeded: boolean
}

/** Asks the server once, reading only. */
export async function examineServer(
  remote: Remote,
  state: SyncState,
  clock: () => number,
): Promise<ServerExamination> {
  const startedAt = clock()
  const [tables = [], times = []] = await remote.batch(
    [
      { sql: `SELECT name FROM sqlite_schema WHERE name IN ('op', 'meta', 'log')`, args: [] },
      { sql: `SELECT ${serverNow} AS now`, args: [] },
    ],
    'read',
  )
  const endedAt = clock()
  const measured = {
    skewMs: Math.round((startedAt + endedAt) / 2 - Number(times[0]?.['now'])),
    roundTripMs: endedAt - startedAt,
  }
  const names = new Set(tables.map(({ name }) => name))
  // Where closed cases are kept apart, `log` is the whole of both.
  const log = names.has('log') ? 'log' : 'op'
  if (!names.has('op') || !names.has('meta'))
    return {
      ...measured,
      identity: state.epoch === null ? 'new' : 'emptied',
      behind: 0,
      updateNeeded: false,
    }
  const [rows = []] = await remote.batch(
    [
      {
        sql: `SELECT (SELECT value FROM meta WHERE key = 'epoch') AS epoch,
          (SELECT value FROM meta WHERE key = 'generation') AS generation,
          (SELECT value FROM meta WHERE key = 'min_client') AS min_client,
          coalesce((SELECT max(seq) FROM ${log}), 0) AS max_seq,
          (SELECT count(*) FROM ${log} WHERE seq > CAST(?1 AS INTEGER)) AS behind,
          (SELECT id || '@' || received_at FROM ${log} WHERE seq = CAST(?1 AS INTEGER)) AS witness`,
        args: [state.cursor],
      },
    ],
    'read',
  )
  const row = rows[0] ?? {}
  const known = row['generation'] === state.generation
  const lost = known && state.cursor > 0 && row['witness'] !== state.witness
  return {
    ...measured,
    identity:
      state.epoch === null
        ? 'new'
        : row['epoch'] !== state.epoch
          ? 'replaced'
          : !lost
            ? 'same'
            : row['witness'] === null
              ? 'older'
              : 'restored',
    behind: Number(row['behind']),
    updateNeeded: Number(row['min_client'] ?? 1) > operationVersion,
  }
}
