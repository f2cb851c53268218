import { baseSql, replacedSql } from '../log/base.ts'
import { stampSql } from '../log/clock.ts'

/** Kinds that claim a cell on the server; the same claims as log/cells.ts makes, in SQL. */
const claimingKinds = [
  'create',
  'set',
  'item.add',
  'item.move',
  'item.remove',
  'item.revive',
  'attachment.add',
  'attachment.remove',
  'text',
]

const highestClaimWins = `ON CONFLICT (entity_id, path) DO UPDATE
  SET value = excluded.value, op_id = excluded.op_id, stamp = excluded.stamp, hlc = excluded.hlc
  WHERE (excluded.stamp, excluded.hlc, excluded.op_id) > (cell.stamp, cell.hlc, cell.op_id)`

/** True for a row that this version folds; nothing is read from a value before it is known to be JSON. */
export function foldsSql(row: string): string {
  return `${row}.kind IN (${claimingKinds.map((kind) => `'${kind}'`).join(', ')}) AND ${row}.version <= 1 AND json_valid(${row}.value)`
}

/** What was knowingly replaced never wins again, also where it arrives after what replaced it. */
function notReplaced(row: string, path: string): string {
  return ['op', 'op_archive']
    .map(
      (table) => `NOT EXISTS (SELECT 1 FROM ${table} AS later
      WHERE ${baseSql('later')} = +${row}.id AND later.entity_id = ${row}.entity_id AND later.path = ${path})`,
    )
    .join(' AND ')
}

/** The cell that a row claims by itself. */
export function claimSql(row: string, source: string): string {
  const path = `CASE WHEN ${row}.kind = 'create' THEN ''
      WHEN ${row}.kind IN ('item.add', 'item.move') THEN ${row}.path || '#rank'
      WHEN ${row}.kind IN ('item.remove', 'attachment.remove', 'item.revive') THEN ${row}.path || '#removed'
      WHEN ${row}.kind = 'text' THEN ${row}.path || '#text'
      ELSE ${row}.path END`
  const value = `CASE ${row}.kind WHEN 'text' THEN 'null' ELSE ${row}.value -> '$.v' END`
  return `INSERT INTO cell (entity_id, path, value, op_id, stamp, hlc)
    SELECT ${row}.entity_id, ${path}, ${value}, ${row}.id, ${stampSql(row)}, ${row}.hlc ${source}
      AND ${value} IS NOT NULL
      AND (${row}.kind NOT IN ('set', 'attachment.add') OR (${notReplaced(row, `${row}.path`)})) ${highestClaimWins}`
}

/**
 * The JSON of a field as it was written. `->` takes a name like `$x` or `[1]` for a path and fails, which would keep all that is
 * sent with it from the server; of such names the value is written anew.
 */
function fieldSql(row: string): string {
  return `CASE WHEN field.key NOT GLOB '*[^0-9A-Za-z_]*' THEN ${row}.value -> '$.f' -> field.key
      WHEN field.type IN ('true', 'false') THEN field.type
      WHEN field.type IN ('object', 'array') THEN field.value ELSE json_quote(field.value) END`
}

/** The cells of the fields that a new case or item comes with; `source` says where the row stands, before its fields. */
export function claimFieldsSql(row: string, source: string, condition: string): string {
  const path = `CASE ${row}.kind WHEN 'create' THEN field.key ELSE ${row}.path || '.' || field.key END`
  return `INSERT INTO cell (entity_id, path, value, op_id, stamp, hlc)
    SELECT ${row}.entity_id, ${path}, ${fieldSql(row)}, ${row}.id, ${stampSql(row)}, ${row}.hlc
    FROM ${source} json_each(${row}.value, '$.f') AS field
    WHERE ${row}.kind IN ('create', 'item.add') AND ${condition} AND ${notReplaced(row, path)} ${highestClaimWins}`
}

/**
 * log/views.ts `repairWinners` in SQL: `places` gives the cells (entity_id, path) whose winner was knowingly replaced; the highest
 * of those that nobody replaced wins there.
 */
export function repairSql(places: string): string {
  return `INSERT INTO cell (entity_id, path, value, op_id, stamp, hlc)
    SELECT entity_id, path, v, id, stamp, hlc FROM (
      SELECT one.entity_id, one.path, one.value -> '$.v' AS v, one.id, ${stampSql('one')} AS stamp, one.hlc,
        row_number() OVER (PARTITION BY one.entity_id, one.path ORDER BY ${stampSql('one')} DESC, one.hlc DESC, one.id DESC) AS n
      FROM (${places}) AS place
      JOIN log AS one ON one.entity_id = place.entity_id AND one.path = place.path
      WHERE one.kind = 'set' AND one.version <= 1 AND json_valid(one.value)
        AND NOT EXISTS (SELECT 1 FROM op AS later WHERE ${replacedSql('later', 'one.id', 'one')})
        AND NOT EXISTS (SELECT 1 FROM op_archive AS later WHERE ${replacedSql('later', 'one.id', 'one')}))
    WHERE n = 1
    ON CONFLICT (entity_id, path) DO UPDATE
      SET value = excluded.value, op_id = excluded.op_id, stamp = excluded.stamp, hlc = excluded.hlc`
}

/**
 * Many rows at once: between the first and the last of these statements, within one transaction, the triggers leave `cell` alone,
 * and what the rows claim is claimed by one statement for all of them. `insert` adds the rows.
 */
export function inBulk<Statement>(
  insert: Statement,
  plain: (sql: string) => Statement,
): readonly Statement[] {
  const fresh = 'row.seq > (SELECT since FROM bulk)'
  return [
    plain('INSERT INTO bulk (since) SELECT coalesce(max(seq), 0) FROM op'),
    insert,
    plain(claimSql('row', `FROM op AS row WHERE ${fresh} AND ${foldsSql('row')}`)),
    plain(claimFieldsSql('row', 'op AS row,', `${fresh} AND ${foldsSql('row')}`)),
    // Most rows replace nothing, which their end tells without a look at their JSON.
    plain(
      `WITH place AS MATERIALIZED (SELECT DISTINCT cell.entity_id, cell.path FROM op AS row
        JOIN cell ON cell.entity_id = row.entity_id AND cell.path = row.path AND cell.op_id = ${baseSql('row')}
        WHERE ${fresh} AND row.kind = 'set' AND substr(row.value, -13) <> ',"base":null}')
      ${repairSql('SELECT * FROM place')}`,
    ),
    plain('DELETE FROM bulk'),
  ]
}
