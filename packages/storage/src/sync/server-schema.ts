import { stampSql } from '../log/clock.ts'

/** Raised when a statement below changes; newer clients replace the triggers of older ones. */
export const serverSchemaVersion = 1

/** What a server is made of: plain tables, two kinds of triggers, no code of ours. */
export function serverSchema(): readonly string[] {
  return [
    `CREATE TABLE IF NOT EXISTS meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT`,
    `CREATE TABLE IF NOT EXISTS op (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      device TEXT NOT NULL,
      device_seq INTEGER NOT NULL,
      author TEXT NOT NULL,
      entity TEXT NOT NULL,
      entity_id TEXT NOT NULL,
      txn TEXT NOT NULL,
      version INTEGER NOT NULL,
      hlc TEXT NOT NULL,
      received_at INTEGER NOT NULL DEFAULT (${serverNow}),
      kind TEXT NOT NULL,
      path TEXT NOT NULL,
      value TEXT NOT NULL,
      prev TEXT NOT NULL,
      signature TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX IF NOT EXISTS op_place ON op (entity_id, path)`,
    `CREATE INDEX IF NOT EXISTS op_received ON op (received_at)`,
    `CREATE TABLE IF NOT EXISTS cell (
      entity_id TEXT NOT NULL,
      path TEXT NOT NULL,
      value TEXT NOT NULL,
      op_id TEXT NOT NULL,
      stamp TEXT NOT NULL,
      hlc TEXT NOT NULL,
      PRIMARY KEY (entity_id, path)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE IF NOT EXISTS document (
      entity_id TEXT NOT NULL PRIMARY KEY,
      upto_seq INTEGER NOT NULL,
      json TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE IF NOT EXISTS presence (
      device TEXT NOT NULL PRIMARY KEY,
      author TEXT NOT NULL,
      entity_id TEXT NOT NULL,
      path TEXT NOT NULL,
      seen_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    ...triggers,
    `INSERT OR IGNORE INTO meta (key, value) VALUES ('epoch', lower(hex(randomblob(16))))`,
    `INSERT OR IGNORE INTO meta (key, value) VALUES ('generation', '')`,
    `INSERT OR IGNORE INTO meta (key, value) VALUES ('min_client', '1')`,
    `INSERT INTO meta (key, value) VALUES ('schema', '${serverSchemaVersion}')
     ON CONFLICT (key) DO UPDATE SET value = max(CAST(value AS INTEGER), ${serverSchemaVersion})`,
  ]
}

/** The server's clock in ms. */
export const serverNow = `CAST(unixepoch('subsec') * 1000 AS INTEGER)`

const stamp = stampSql('NEW')

const highestClaimWins = `ON CONFLICT (entity_id, path) DO UPDATE
  SET value = excluded.value, op_id = excluded.op_id, stamp = excluded.stamp, hlc = excluded.hlc
  WHERE (excluded.stamp, excluded.hlc, excluded.op_id) > (cell.stamp, cell.hlc, cell.op_id)`

/** The same claims as log/cells.ts makes, in SQL: scripts read the current values from `cell`. */
function claim(kinds: string, path: string, value: string): string {
  return `INSERT INTO cell (entity_id, path, value, op_id, stamp, hlc)
    SELECT NEW.entity_id, ${path}, ${value}, NEW.id, ${stamp}, NEW.hlc
    WHERE NEW.kind IN (${kinds}) AND json_valid(NEW.value) AND ${value} IS NOT NULL ${highestClaimWins};`
}

function claimFields(kind: string, path: string): string {
  return `INSERT INTO cell (entity_id, path, value, op_id, stamp, hlc)
    SELECT NEW.entity_id, ${path} || field.key, NEW.value -> '$.f' -> field.key, NEW.id, ${stamp}, NEW.hlc
    FROM json_each(CASE WHEN NEW.kind = '${kind}' AND json_valid(NEW.value) THEN NEW.value ELSE '{}' END, '$.f') AS field
    WHERE true ${highestClaimWins};`
}

/** log/views.ts `repairWinners` in SQL: a value that was knowingly replaced never wins over what replaced it. */
const repair = `INSERT INTO cell (entity_id, path, value, op_id, stamp, hlc)
    SELECT op.entity_id, op.path, op.value -> '$.v', op.id, ${stampSql('op')}, op.hlc
    FROM (SELECT 1 WHERE NEW.kind = 'set' AND EXISTS (
        SELECT 1 FROM cell JOIN op AS later ON later.entity_id = cell.entity_id AND later.path = cell.path
          AND later.kind = 'set' AND json_valid(later.value) AND later.value ->> '$.base' = cell.op_id
        WHERE cell.entity_id = NEW.entity_id AND cell.path = NEW.path)) AS anomaly
    CROSS JOIN op
    WHERE op.entity_id = NEW.entity_id AND op.path = NEW.path AND op.kind = 'set' AND json_valid(op.value)
      AND NOT EXISTS (SELECT 1 FROM op AS later WHERE later.entity_id = op.entity_id AND later.path = op.path
        AND later.kind = 'set' AND json_valid(later.value) AND later.value ->> '$.base' = op.id)
    ORDER BY ${stampSql('op')} DESC, op.hlc DESC, op.id DESC LIMIT 1
    ON CONFLICT (entity_id, path) DO UPDATE
      SET value = excluded.value, op_id = excluded.op_id, stamp = excluded.stamp, hlc = excluded.hlc;`

const triggers: readonly string[] = [
  `CREATE TRIGGER IF NOT EXISTS op_append_only BEFORE UPDATE ON op BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END`,
  `CREATE TRIGGER IF NOT EXISTS op_never_deleted BEFORE DELETE ON op BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END`,
  `CREATE TRIGGER IF NOT EXISTS op_fold AFTER INSERT ON op WHEN NEW.version <= 1 BEGIN
    ${claim(`'create'`, `''`, `NEW.value -> '$.v'`)}
    ${claim(`'set', 'attachment.add'`, 'NEW.path', `NEW.value -> '$.v'`)}
    ${claim(`'item.add', 'item.move'`, `NEW.path || '#rank'`, `NEW.value -> '$.v'`)}
    ${claim(`'item.remove', 'attachment.remove', 'item.revive'`, `NEW.path || '#removed'`, `NEW.value -> '$.v'`)}
    ${claim(`'text'`, `NEW.path || '#text'`, `'null'`)}
    ${claimFields('create', `''`)}
    ${claimFields('item.add', `NEW.path || '.'`)}
    ${repair}
  END`,
]
