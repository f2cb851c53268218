import { clampMs, stampSql } from '../log/clock.ts'
import type { Reader } from '../database.ts'

/** An operation of this device as the server answers it: the rest of the row is here. */
export type Echo = readonly [seq: number, receivedAt: number, id: string]

/** Own operations that came back as they were sent: one after the other in both logs, taken in at one moment. */
export interface OwnRun {
  readonly first: number
  readonly last: number
  /** What has to be added to a position for its seq. */
  readonly offset: number
  readonly receivedAt: number
  /** The highest stamp that counts now. */
  readonly clock: string
  /** Entities whose operations count with another stamp now. */
  readonly restamped: readonly string[]
}

/** Fewer are looked up one by one as quickly. */
const few = 8

/**
 * The usual answer to a large push, recognised by comparing all ids at once: then one range stands for thousands of look-ups.
 * Anything else (somebody wrote in between, some were there before) gives undefined and is looked up row by row.
 */
export async function findOwnRun(reader: Reader, echoes: readonly Echo[]): Promise<OwnRun | undefined> {
  const [start] = echoes
  if (start === undefined || echoes.length < few) return undefined
  const [seq, receivedAt, id] = start
  for (const [index, echo] of echoes.entries())
    if (echo[0] !== seq + index || echo[1] !== receivedAt) return undefined
  const [found] = await reader.read<{ position: number }>('SELECT position FROM op WHERE id = ?', [id])
  if (found === undefined) return undefined
  const first = found.position
  const last = first + echoes.length - 1
  const [run] = await reader.read<{ ids: string; waiting: number; clock: string; restamped: string }>(
    `SELECT json_group_array(id) AS ids, count(*) FILTER (WHERE sent IS NULL) AS waiting, max(after) AS clock,
       json_group_array(DISTINCT entity_id) FILTER (WHERE before <> after) AS restamped
     FROM (SELECT id, entity_id, seq AS sent, ${stampSql('op')} AS before,
         CASE WHEN CAST(substr(hlc, 1, 15) AS INTEGER) > ?3 + ${clampMs} THEN printf('%015d', ?3 + ${clampMs}) || substr(hlc, 16) ELSE hlc END AS after
       FROM op WHERE position BETWEEN CAST(?1 AS INTEGER) AND CAST(?2 AS INTEGER) ORDER BY position)`,
    [first, last, receivedAt],
  )
  if (run?.waiting !== echoes.length || run.ids !== JSON.stringify(echoes.map((echo) => echo[2])))
    return undefined
  return {
    first,
    last,
    offset: seq - first,
    receivedAt,
    clock: run.clock,
    restamped: JSON.parse(run.restamped) as string[],
  }
}
