import type { Database } from '../database.ts'
import { operationColumns } from '../log/op-table.ts'

/** The next operations to send. */
export interface Outbox {
  readonly count: number
  /** A JSON array of tuples as `operationToTuple` makes them, each with the time at which a server took it in before. */
  readonly tuples: string
}

export const emptyOutbox: Outbox = { count: 0, tuples: '[]' }

const atOnce = 20_000

/** What waits, in the order of the log, bounded by bytes; SQLite writes the JSON, so that no row becomes an object in between. */
export async function readOutbox(database: Pick<Database, 'read'>, bytes: number): Promise<Outbox> {
  const [row] = await database.read<{ n: number; tuples: string }>(
    `WITH size AS (SELECT position, sum(bytes) OVER (ORDER BY position ROWS UNBOUNDED PRECEDING) AS total
       FROM (SELECT position, octet_length(json_quote(value)) + octet_length(path || author || entity_id || id || txn) + 250 AS bytes
         FROM op WHERE seq IS NULL ORDER BY position LIMIT ${atOnce})),
     last AS (SELECT max(position) AS position FROM size
       WHERE total <= CAST(? AS INTEGER) OR position = (SELECT min(position) FROM size))
     SELECT count(*) AS n, json_group_array(json_array(${operationColumns}, received_at)) AS tuples
     FROM (SELECT * FROM op WHERE seq IS NULL AND position <= (SELECT position FROM last) ORDER BY position)`,
    [bytes],
  )
  return { count: row?.n ?? 0, tuples: row?.tuples ?? '[]' }
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
