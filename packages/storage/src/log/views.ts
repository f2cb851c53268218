import type { Database, WriteTransaction } from '../database.ts'
import { replacedSql } from './base.ts'
import { stampSql } from './clock.ts'
import { cellKey, splitKey } from './fold.ts'
import { operationKinds, operationVersion } from './operation.ts'

/**
 * Writes the conflict journal of the cells anew: every `set` that nobody replaced knowingly and that is neither the winner
 * nor resolved (also where it says the same: the winner may change). Depends on the set of operations only.
 */
export async function refreshConflicts(
  transaction: WriteTransaction,
  keys: ReadonlySet<string>,
): Promise<void> {
  const places = JSON.stringify([...keys].map((key) => splitKey(key)))
  await transaction.run(
    `DELETE FROM conflict WHERE (entity_id, path) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))`,
    [places],
  )
  await transaction.run(
    `INSERT OR REPLACE INTO conflict (loser, entity_id, path, winner)
     SELECT op.id, op.entity_id, op.path, cell.op_id
     FROM json_each(?) AS key
     JOIN op ON op.entity_id = key.value ->> 0 AND op.path = key.value ->> 1 AND op.kind = 'set' AND op.version <= 1
     JOIN cell ON cell.entity_id = op.entity_id AND cell.path = op.path AND cell.op_id <> op.id
     WHERE NOT EXISTS (SELECT 1 FROM op AS later WHERE ${replacedSql('later', 'op.id', 'op')})
       AND NOT EXISTS (SELECT 1 FROM op AS later WHERE later.entity_id = op.entity_id AND later.path = op.path
         AND later.kind = 'conflict.resolve' AND later.version <= 1 AND later.value ->> '$.loser' = op.id)`,
    [places],
  )
}

/** Those of the cells that have an open conflict: a new winner must be named in it. */
export async function placesInConflict(
  transaction: WriteTransaction,
  keys: ReadonlySet<string>,
): Promise<readonly string[]> {
  const rows = await transaction.read<{ entity_id: string; path: string }>(
    `SELECT DISTINCT conflict.entity_id, conflict.path FROM json_each(?) AS key
     JOIN conflict ON conflict.entity_id = key.value ->> 0 AND conflict.path = key.value ->> 1`,
    [JSON.stringify([...keys].map((key) => splitKey(key)))],
  )
  return rows.map(({ entity_id, path }) => cellKey(entity_id, path))
}

/**
 * Whoever set a value after seeing the one before it wins over that one, whatever the clocks said: where the highest stamp
 * belongs to a value that was knowingly replaced, the highest of those that were not replaced wins.
 */
export async function repairWinners(transaction: WriteTransaction, keys: ReadonlySet<string>): Promise<void> {
  await transaction.run(
    `INSERT OR REPLACE INTO cell (entity_id, path, value, op_id, stamp, hlc)
     SELECT entity_id, path, v, id, stamp, hlc FROM (
       SELECT op.entity_id, op.path, op.value -> '$.v' AS v, op.id, ${stampSql('op')} AS stamp, op.hlc,
         row_number() OVER (PARTITION BY op.entity_id, op.path ORDER BY ${stampSql('op')} DESC, op.hlc DESC, op.id DESC) AS n
       FROM json_each(?) AS key
       JOIN cell ON cell.entity_id = key.value ->> 0 AND cell.path = key.value ->> 1
       JOIN op ON op.entity_id = cell.entity_id AND op.path = cell.path AND op.kind = 'set' AND op.version <= 1
       WHERE EXISTS (SELECT 1 FROM op AS later WHERE ${replacedSql('later', 'cell.op_id', 'cell')})
         AND NOT EXISTS (SELECT 1 FROM op AS later WHERE ${replacedSql('later', 'op.id', 'op')}))
     WHERE n = 1`,
    [JSON.stringify([...keys].map((key) => splitKey(key)))],
  )
}

/** Writes the list rows of the cases anew from their cells. */
export async function refreshSummaries(
  transaction: WriteTransaction,
  caseIds: ReadonlySet<string>,
  updateNeeded: ReadonlySet<string>,
): Promise<void> {
  if (caseIds.size === 0) return
  const rows = JSON.stringify([...caseIds].map((id) => [id, updateNeeded.has(id) ? 1 : 0]))
  await transaction.run(
    `INSERT OR REPLACE INTO case_summary
       (id, title, state, route, account, marketplace, deadline, assignee, deleted, updated_stamp, update_needed, partial)
     SELECT id,
       coalesce(${current('title')}, ''),
       coalesce(${current('state')}, 'open'),
       ${current('route')},
       ${current('account')},
       ${current('marketplace')},
       ${current('deadline')},
       ${current('assignee')},
       EXISTS (SELECT 1 FROM cell WHERE entity_id = given.id AND path = 'deleted' AND value = 'true'),
       coalesce((SELECT max(stamp) FROM cell WHERE entity_id = given.id), ''),
       max(newer, coalesce((SELECT update_needed FROM case_summary AS old WHERE old.id = given.id), 0)),
       -- A case whose beginning is still among the history that arrives last.
       EXISTS (SELECT 1 FROM meta WHERE key = 'archive.upto')
         AND NOT EXISTS (SELECT 1 FROM cell WHERE entity_id = given.id AND path = '')
     FROM (SELECT value ->> 0 AS id, value ->> 1 AS newer FROM json_each(?)) AS given`,
    [rows],
  )
}

function current(path: string): string {
  return `(SELECT value ->> '$' FROM cell WHERE entity_id = given.id AND path = '${path}')`
}

/** The entities with operations that an earlier program kept without understanding them and that this one understands. */
export async function entitiesToRefold(database: Pick<Database, 'read'>): Promise<readonly string[]> {
  const rows = await database.read<{ entity_id: string }>(
    `SELECT DISTINCT op.entity_id FROM case_summary JOIN op ON op.entity_id = case_summary.id
     WHERE case_summary.update_needed = 1 AND NOT EXISTS (
       SELECT 1 FROM op AS newer WHERE newer.entity_id = op.entity_id
         AND (newer.version > ? OR newer.kind NOT IN (SELECT value FROM json_each(?))))`,
    [operationVersion, JSON.stringify(operationKinds)],
  )
  return rows.map(({ entity_id }) => entity_id)
}
