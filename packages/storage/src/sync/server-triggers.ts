import { baseSql, replacedSql } from '../log/base.ts'
import { stampSql } from '../log/clock.ts'

const stamp = stampSql('NEW')

const highestClaimWins = `ON CONFLICT (entity_id, path) DO UPDATE
  SET value = excluded.value, op_id = excluded.op_id, stamp = excluded.stamp, hlc = excluded.hlc
  WHERE (excluded.stamp, excluded.hlc, excluded.op_id) > (cell.stamp, cell.hlc, cell.op_id)`

/** What was knowingly replaced never wins again, also where it arrives after what replaced it. */
function notReplaced(path: string): string {
  return ['op', 'op_archive']
    .map(
      (table) => `NOT EXISTS (SELECT 1 FROM ${table} AS later
      WHERE ${baseSql('later')} = +NEW.id AND later.entity_id = NEW.entity_id AND later.path = ${path})`,
    )
    .join(' AND ')
}

/** The same claims as log/cells.ts makes, in SQL: scripts read the current values from `cell`. */
function claim(path: string, value: string, condition = 'true'): string {
  return `INSERT INTO cell (entity_id, path, value, op_id, stamp, hlc)
    SELECT NEW.entity_id, ${path}, ${value}, NEW.id, ${stamp}, NEW.hlc
    WHERE ${value} IS NOT NULL AND ${condition} ${highestClaimWins};`
}

/**
 * The JSON of a field as it was written. `->` takes a name like `$x` or `[1]` for a path and fails, which would keep all that is
 * sent with it from the server; of such names the value is written anew.
 */
const field = `CASE WHEN field.key NOT GLOB '*[^0-9A-Za-z_]*' THEN NEW.value -> '$.f' -> field.key
      WHEN field.type IN ('true', 'false') THEN field.type
      WHEN field.type IN ('object', 'array') THEN field.value ELSE json_quote(field.value) END`

function claimFields(kind: string, path: string): string {
  return `INSERT INTO cell (entity_id, path, value, op_id, stamp, hlc)
    SELECT NEW.entity_id, ${path} || field.key, ${field}, NEW.id, ${stamp}, NEW.hlc
    FROM json_each(NEW.value, '$.f') AS field
    WHERE NEW.kind = '${kind}' AND ${notReplaced(`${path} || field.key`)} ${highestClaimWins};`
}

/**
 * log/views.ts `repairWinners` in SQL: the new row replaced the winner but does not win itself, so the highest of those that
 * nobody replaced does. True before and after the row's own claim, because the order of triggers is not defined.
 */
const repairNeeded = `EXISTS (SELECT 1 FROM cell
    WHERE cell.entity_id = NEW.entity_id AND cell.path = NEW.path AND cell.op_id = ${baseSql('NEW')}
      AND ((cell.stamp, cell.hlc, cell.op_id) > (${stamp}, NEW.hlc, NEW.id) OR NOT (${notReplaced('NEW.path')})))`

const repair = `INSERT INTO cell (entity_id, path, value, op_id, stamp, hlc)
    SELECT one.entity_id, one.path, one.value -> '$.v', one.id, ${stampSql('one')}, one.hlc FROM log AS one
    WHERE one.entity_id = NEW.entity_id AND one.path = NEW.path AND one.kind = 'set' AND one.version <= 1 AND json_valid(one.value)
      AND NOT EXISTS (SELECT 1 FROM op AS later WHERE ${replacedSql('later', 'one.id', 'one')})
      AND NOT EXISTS (SELECT 1 FROM op_archive AS later WHERE ${replacedSql('later', 'one.id', 'one')})
    ORDER BY ${stampSql('one')} DESC, one.hlc DESC, one.id DESC LIMIT 1
    ON CONFLICT (entity_id, path) DO UPDATE
      SET value = excluded.value, op_id = excluded.op_id, stamp = excluded.stamp, hlc = excluded.hlc;`

/** One trigger for each group of kinds: a row runs the statements of its own kind and no others. */
function foldTrigger(name: string, kinds: string, statements: readonly string[], when = ''): string {
  return `CREATE TRIGGER op_fold_${name} AFTER INSERT ON op
    WHEN NEW.kind IN (${kinds}) AND NEW.version <= 1 AND json_valid(NEW.value)${when} BEGIN ${statements.join('\n')} END`
}

const refusal = `SELECT RAISE(ABORT, 'the log is append-only');`

/** Dropped and made anew by a newer program, because a trigger cannot be changed. */
export const triggers: Readonly<Record<string, string>> = {
  op_append_only: `CREATE TRIGGER op_append_only BEFORE UPDATE ON op BEGIN ${refusal} END`,
  op_archive_append_only: `CREATE TRIGGER op_archive_append_only BEFORE UPDATE ON op_archive BEGIN ${refusal} END`,
  op_archive_never_deleted: `CREATE TRIGGER op_archive_never_deleted BEFORE DELETE ON op_archive BEGIN ${refusal} END`,
  // What leaves the one shelf must stand on the other.
  op_never_deleted: `CREATE TRIGGER op_never_deleted BEFORE DELETE ON op
    WHEN NOT EXISTS (SELECT 1 FROM op_archive WHERE op_archive.seq = OLD.seq AND op_archive.id = OLD.id AND op_archive.value = OLD.value
      AND op_archive.received_at = OLD.received_at AND op_archive.signature = OLD.signature) BEGIN ${refusal} END`,
  // An operation whose acknowledgement was lost is offered again, also after it was put away.
  op_once: `CREATE TRIGGER op_once BEFORE INSERT ON op
    WHEN EXISTS (SELECT 1 FROM op_archive WHERE op_archive.id = NEW.id) BEGIN SELECT RAISE(IGNORE); END`,
  op_fold_set: foldTrigger('set', `'set', 'attachment.add'`, [
    claim('NEW.path', `NEW.value -> '$.v'`, notReplaced('NEW.path')),
  ]),
  op_fold_knowing: foldTrigger('knowing', `'set'`, [repair], ` AND ${repairNeeded}`),
  op_fold_create: foldTrigger('create', `'create'`, [
    claim(`''`, `NEW.value -> '$.v'`),
    claimFields('create', `''`),
  ]),
  op_fold_item: foldTrigger('item', `'item.add', 'item.move'`, [
    claim(`NEW.path || '#rank'`, `NEW.value -> '$.v'`),
    claimFields('item.add', `NEW.path || '.'`),
  ]),
  op_fold_removal: foldTrigger('removal', `'item.remove', 'attachment.remove', 'item.revive'`, [
    claim(`NEW.path || '#removed'`, `NEW.value -> '$.v'`),
  ]),
  op_fold_text: foldTrigger('text', `'text'`, [claim(`NEW.path || '#text'`, `'null'`)]),
}
