import { maxValueLength, operationVersion } from '../log/operation.ts'
import { operationColumns, operationFromTuple, tuplesSql } from '../log/op-table.ts'
import { emptyOutbox, type Outbox } from './outbox.ts'
import type { Remote, RemoteRow, RemoteStatement } from './remote.ts'
import { logColumns, serverNow } from './server-schema.ts'
import type { SyncState } from './state.ts'

/** Somebody is at a place of a case right now. */
export interface Presence {
  readonly device: string
  readonly author: string
  readonly entityId: string
  readonly path: string
}

export interface ExchangeRequest {
  readonly state: SyncState
  readonly push: Outbox
  /** Rows of this device come back as [seq, received at, id] only: we have the rest. */
  readonly own: string
  readonly presence?: Presence | undefined
  /** Also asks for the list of open cases, for a new device. */
  readonly bootstrap: boolean
  /** Asks the primary even when there is nothing to write. */
  readonly forceWrite?: boolean
  readonly pageBytes?: number | undefined
  /** SQL for the server's clock; a simulation has its own. */
  readonly now?: string | undefined
}

/** What one round trip brought. Rows are as the server gave them and not yet to be trusted. */
export interface ExchangeResult {
  readonly epoch: string
  readonly generation: string
  readonly maxSeq: number
  readonly minClient: number
  /** Which version of our tables the server has. */
  readonly schema: number
  /** The operation that the server has at our cursor. */
  readonly witness: string | null
  readonly serverNow: number
  readonly rows: readonly unknown[]
  readonly presence: readonly Presence[]
  readonly cases: readonly RemoteRow[]
  /** Documents of the most urgent of them. */
  readonly documents: readonly RemoteRow[]
  /** True when the server keeps operations of closed cases on its second shelf. */
  readonly archived: boolean
  /** When closed cases were last put away. */
  readonly archivedAt: number
  /** The operation that the server has last. */
  readonly head: string
  /** True when the page leaves out the history of closed cases. */
  readonly hot: boolean
}

/** A page costs about forty times its size in memory while it is checked and applied. */
const pageBytes = 300_000
/** More rows than this are never looked at for one page: of others' rows none takes less than 350 bytes, own ones count for 25, because little is done with them. */
const pageRows = 20_000
const otherRows = Math.ceil(pageBytes / 350)
/** Presence older than this is somebody who left without saying so. */
const presenceMs = 45_000

/** One sync step: sends, asks how the server stands, receives; in one transaction and one round trip. */
export async function exchange(remote: Remote, request: ExchangeRequest): Promise<ExchangeResult> {
  const statements: RemoteStatement[] = []
  if (request.push.count > 0) statements.push(pushStatement(request))
  if (request.presence !== undefined) statements.push(presenceStatement(request.presence, request.now))
  if (request.forceWrite === true) statements.push(askThePrimary)
  const writes = statements.length > 0
  const first = statements.length
  statements.push(stateStatement(request), pullStatement(request), presentStatement(request.now))
  if (request.bootstrap) statements.push(openCasesStatement, openDocumentsStatement)
  const results = await remote.batch(statements, writes ? 'write' : 'read')
  return {
    ...readResult(results[first]?.[0] ?? {}, results[first + 1]?.[0]?.['page']),
    hot: readsHotLog(request),
    presence: (results[first + 2] ?? []).map((row) => ({
      device: textOf(row['device']),
      author: textOf(row['author']),
      entityId: textOf(row['entity_id']),
      path: textOf(row['path']),
    })),
    cases: results[first + 3] ?? [],
    documents: results[first + 4] ?? [],
  }
}

function readResult(state: RemoteRow, page: unknown): ExchangeResult {
  return {
    epoch: textOf(state['epoch']),
    generation: textOf(state['generation']),
    maxSeq: Number(state['max_seq']),
    minClient: Number(state['min_client'] ?? 1),
    schema: Number(state['schema'] ?? 0),
    witness: state['witness'] === null ? null : textOf(state['witness']),
    serverNow: Number(state['now']),
    archived: Number(state['archived'] ?? 0) > 0,
    archivedAt: Number(state['archived_at'] ?? 0),
    head: textOf(state['head']),
    hot: false,
    rows: typeof page === 'string' ? (JSON.parse(page) as unknown[]) : [],
    presence: [],
    cases: [],
    documents: [],
  }
}

/**
 * Inserts what the server lacks, and only on the server that we know: another epoch or generation, a changed history or a
 * server that wants newer programs takes nothing. The receive time never goes backwards; operations that a server has
 * taken in before keep theirs, so that clocks are cut back as they were.
 */
function pushStatement({ push, state, now = serverNow }: ExchangeRequest): RemoteStatement {
  return {
    sql: `${tuplesSql('?1')}
      INSERT OR IGNORE INTO op (${operationColumns}, received_at)
      SELECT ${operationFromTuple}, coalesce(tuple ->> 14, max(${now}, coalesce((SELECT max(received_at) FROM op), 0)))
      FROM given
      WHERE (?2 IS NULL OR ((SELECT value FROM meta WHERE key = 'epoch') = ?2
          AND (SELECT value FROM meta WHERE key = 'generation') = ?3))
        AND (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'min_client') <= CAST(?4 AS INTEGER)
        AND (CAST(?5 AS INTEGER) = 0 OR EXISTS (
          SELECT 1 FROM log WHERE seq = CAST(?5 AS INTEGER) AND id || '@' || received_at = ?6))`,
    args: [push.tuples, state.epoch, state.generation, operationVersion, state.cursor, state.witness],
  }
}

/** A read replica answers reads by itself, also in a writing transaction; a statement that could write goes to the primary. */
const askThePrimary: RemoteStatement = { sql: 'UPDATE meta SET value = value WHERE false', args: [] }

/** By the two keys: the view in the order of `seq` would be read and sorted as a whole. */
export const maxSeq =
  'max(coalesce((SELECT max(seq) FROM op), 0), coalesce((SELECT max(seq) FROM op_archive), 0))'

function stateStatement({ state, now = serverNow }: ExchangeRequest): RemoteStatement {
  return {
    sql: `SELECT (SELECT value FROM meta WHERE key = 'epoch') AS epoch,
      (SELECT value FROM meta WHERE key = 'generation') AS generation,
      (SELECT value FROM meta WHERE key = 'min_client') AS min_client,
      (SELECT value FROM meta WHERE key = 'schema') AS schema,
      (SELECT value FROM meta WHERE key = 'archived_at') AS archived_at,
      EXISTS (SELECT 1 FROM op_archive) AS archived,
      (SELECT id || '@' || received_at FROM log WHERE seq = ${maxSeq}) AS head,
      ${maxSeq} AS max_seq,
      (SELECT id || '@' || received_at FROM log WHERE seq = CAST(? AS INTEGER)) AS witness,
      ${now} AS now`,
    args: [state.cursor],
  }
}

/**
 * The next page, bounded by bytes: one JSON text, because a value of its own for each column costs three times as much. The
 * sizes are added up over the sizes alone; a window over the rows themselves would copy them all.
 */
function pullStatement(request: ExchangeRequest): RemoteStatement {
  const { state } = request
  const source = readsHotLog(request) ? hotLog : 'log'
  return {
    sql: pageSql(source, request.push.count > 0 ? pageRows : otherRows),
    args: [
      request.own,
      state.cursor,
      request.pageBytes ?? pageBytes,
      ...(source === hotLog ? [state.archive?.upto ?? null] : []),
    ],
  }
}

function readsHotLog({ bootstrap, state }: ExchangeRequest): boolean {
  return bootstrap || state.archive !== null
}

/**
 * The log without the history of closed cases, for a new device: what was put away since it began comes all the same, and so
 * does what belongs to a case in which something happened afterwards.
 */
const hotLog = `(SELECT ${logColumns} FROM op UNION ALL SELECT ${logColumns} FROM op_archive AS old
  WHERE old.seq > CAST(?4 AS INTEGER) OR EXISTS (SELECT 1 FROM op AS young WHERE young.entity_id = old.entity_id))`

/** The next piece of that history, and how many operations there are up to its end. */
export async function fetchArchive(
  remote: Remote,
  request: Pick<ExchangeRequest, 'state' | 'own' | 'pageBytes' | 'now'>,
): Promise<{ readonly result: ExchangeResult; readonly total: number } | undefined> {
  const { state, own } = request
  if (state.archive === null) return undefined
  const results = await remote.batch(
    [
      stateStatement({ ...request, push: emptyOutbox, bootstrap: false }),
      {
        sql: pageSql(`(SELECT ${logColumns} FROM op_archive WHERE seq <= CAST(?4 AS INTEGER))`),
        args: [own, state.archive.cursor, request.pageBytes ?? pageBytes, state.archive.upto],
      },
      {
        // Only behind the last piece, because it reads the whole log.
        sql: `SELECT (SELECT count(*) FROM op WHERE seq <= CAST(?1 AS INTEGER))
          + (SELECT count(*) FROM op_archive WHERE seq <= CAST(?1 AS INTEGER)) AS total
          WHERE NOT EXISTS (SELECT 1 FROM op_archive WHERE seq > CAST(?2 AS INTEGER) AND seq <= CAST(?1 AS INTEGER))`,
        args: [state.archive.upto, state.archive.cursor],
      },
    ],
    'read',
  )
  return {
    result: readResult(results[0]?.[0] ?? {}, results[1]?.[0]?.['page']),
    total: Number(results[2]?.[0]?.['total']),
  }
}

function pageSql(source: string, rows = otherRows): string {
  return `WITH size AS (SELECT seq, sum(bytes) OVER (ORDER BY seq ROWS UNBOUNDED PRECEDING) AS total
        FROM (SELECT seq, CASE WHEN device = ?1 THEN 25 ELSE min(octet_length(value), ${maxValueLength}) + 350 END AS bytes
          FROM ${source} WHERE seq > CAST(?2 AS INTEGER) ORDER BY seq LIMIT ${rows})),
      last AS (SELECT max(seq) AS seq FROM size WHERE total <= CAST(?3 AS INTEGER) OR seq = (SELECT min(seq) FROM size))
      SELECT json_group_array(CASE WHEN device = ?1 THEN json_array(seq, received_at, id) ELSE ${rowJson} END) AS page
      FROM (SELECT * FROM ${source} WHERE seq > CAST(?2 AS INTEGER) AND seq <= (SELECT seq FROM last) ORDER BY seq)`
}

const rowJson = `json_array(seq, received_at, id, device, device_seq, author, entity, entity_id, txn, version,
  hlc, kind, path, CASE WHEN length(value) <= ${maxValueLength} THEN value END, prev, signature)`

function presenceStatement(presence: Presence, now = serverNow): RemoteStatement {
  return {
    sql: `INSERT INTO presence (device, author, entity_id, path, seen_at) VALUES (?, ?, ?, ?, ${now})
      ON CONFLICT (device) DO UPDATE SET author = excluded.author, entity_id = excluded.entity_id,
        path = excluded.path, seen_at = excluded.seen_at`,
    args: [presence.device, presence.author, presence.entityId, presence.path],
  }
}

function presentStatement(now = serverNow): RemoteStatement {
  return {
    sql: `SELECT device, author, entity_id, path FROM presence WHERE seen_at > ${now} - ${presenceMs} ORDER BY device LIMIT 200`,
    args: [],
  }
}

const openCasesStatement: RemoteStatement = {
  sql: `SELECT entity_id AS id, max(CASE path WHEN 'title' THEN value ->> '$' END) AS title,
      coalesce(max(CASE path WHEN 'state' THEN value ->> '$' END), 'open') AS state,
      max(CASE path WHEN 'route' THEN value ->> '$' END) AS route,
      max(CASE path WHEN 'account' THEN value ->> '$' END) AS account,
      max(CASE path WHEN 'marketplace' THEN value ->> '$' END) AS marketplace,
      max(CASE path WHEN 'deadline' THEN value ->> '$' END) AS deadline,
      max(CASE path WHEN 'assignee' THEN value ->> '$' END) AS assignee
    FROM cell WHERE path IN ('', 'title', 'state', 'route', 'account', 'marketplace', 'deadline', 'assignee', 'deleted')
    GROUP BY entity_id
    HAVING max(path = '') = 1 AND state <> 'closed' AND coalesce(max(CASE path WHEN 'deleted' THEN value = 'true' END), 0) = 0
    LIMIT 5000`,
  args: [],
}

/** As many documents as go into one page, nearest deadline first. */
const openDocumentsStatement: RemoteStatement = {
  sql: `SELECT id, upto_seq, json FROM (
      SELECT document.entity_id AS id, document.upto_seq, document.json,
        sum(octet_length(document.json)) OVER (ORDER BY deadline.value IS NULL, deadline.value, document.entity_id ROWS UNBOUNDED PRECEDING) AS total
      FROM document
      LEFT JOIN cell AS deadline ON deadline.entity_id = document.entity_id AND deadline.path = 'deadline'
      LEFT JOIN cell AS state ON state.entity_id = document.entity_id AND state.path = 'state'
      WHERE coalesce(state.value, '') <> '"closed"')
    WHERE total <= ${pageBytes}`,
  args: [],
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
