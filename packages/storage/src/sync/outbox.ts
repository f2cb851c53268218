import type { Database } from '../database.ts'
import { operationColumns } from '../log/op-table.ts'

/** The next operations to send. */
export interface Outbox {
  readonly count: number
  /** A JSON array of tuples as `operationToTuple` makes them, each with the time at which a server took it in before. */
  readonly tuples: string
  /** The place in the log of the last of them. */
  readonly last: number
}

export const emptyOutbox: Outbox = { count: 0, tuples: '[]', last: 0 }

/** No operation counts for fewer bytes, so that more of them than this never need a look. */
const leastBytes = 250

/**
 * What waits behind a place of the log, in its order, bounded by bytes; SQLite writes the JSON, so that no row becomes an
 * object in between.
 */
export async function readOutbox(
  database: Pick<Database, 'read'>,
  bytes: number,
  behind = 0,
): Promise<Outbox> {
  const [row] = await database.read<{ n: number; tuples: string; last: number | null }>(
    `WITH size AS (SELECT position, sum(bytes) OVER (ORDER BY position ROWS UNBOUNDED PRECEDING) AS total
       FROM (SELECT position, octet_length(json_quote(value)) + octet_length(path || author || entity_id || id || txn) + ${leastBytes} AS bytes
         FROM op WHERE seq IS NULL AND position > CAST(?2 AS INTEGER) ORDER BY position LIMIT CAST(?3 AS INTEGER))),
     waiting AS (SELECT max(position) AS position, coalesce(sum(2 * octet_length(value) + octet_length(path || author || entity_id || id || txn) + ${leastBytes}), 0) AS most
       FROM (SELECT * FROM op WHERE seq IS NULL AND position > CAST(?2 AS INTEGER) ORDER BY position LIMIT CAST(?3 AS INTEGER))),
     last AS (SELECT CASE WHEN most <= CAST(?1 AS INTEGER) THEN position ELSE
       (SELECT max(position) FROM size WHERE total <= CAST(?1 AS INTEGER) OR position = (SELECT min(position) FROM size)) END AS position
       FROM waiting)
     SELECT count(*) AS n, json_group_array(json_array(${operationColumns}, received_at)) AS tuples, max(position) AS last
     FROM (SELECT * FROM op WHERE seq IS NULL AND position > CAST(?2 AS INTEGER)
       AND position <= (SELECT position FROM last) ORDER BY position)`,
    [bytes, behind, Math.ceil(bytes / leastBytes)],
  )
  return { count: row?.n ?? 0, tuples: row?.tuples ?? '[]', last: row?.last ?? 0 }
}

export async function countWaiting(database: Pick<Database, 'read'>): Promise<number> {
  const [row] = await database.read<{ n: number }>('SELECT count(*) AS n FROM op WHERE seq IS NULL')
  return row?.n ?? 0
}

/** The first of those that wait, to name them. */
export async function firstWaiting(database: Pick<Database, 'read'>): Promise<readonly string[]> {
  const rows = await database.read<{ id: string }>(
    'SELECT id FROM op WHERE seq IS NULL ORDER BY position LIMIT 10',
  )
  return rows.map(({ id }) => id)
}
