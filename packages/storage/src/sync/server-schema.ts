import { baseIndex } from '../log/base.ts'
import { triggers } from './server-triggers.ts'

/** Raised when a statement below changes; a newer program brings an older server up to date. */
export const serverSchemaVersion = 4

/** The server's clock in ms. */
export const serverNow = `CAST(unixepoch('subsec') * 1000 AS INTEGER)`

export const operationTable = (name: string, seq: string): string => `CREATE TABLE IF NOT EXISTS ${name} (
      seq INTEGER PRIMARY KEY${seq},
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
    ) STRICT`

/** The columns of both tables in one order, which is what a UNION goes by. */
export const logColumns =
  'seq, id, device, device_seq, author, entity, entity_id, txn, version, hlc, received_at, kind, path, value, prev, signature'

/** What a server is made of: plain tables and triggers, no code of ours. Run on an older server it makes what is missing. */
export function serverSchema(): readonly string[] {
  return [
    `CREATE TABLE IF NOT EXISTS meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT`,
    operationTable('op', ' AUTOINCREMENT'),
    // The log's second shelf: operations of cases that have long been closed.
    operationTable('op_archive', ''),
    `CREATE VIEW IF NOT EXISTS log AS SELECT ${logColumns} FROM op UNION ALL SELECT ${logColumns} FROM op_archive`,
    `CREATE INDEX IF NOT EXISTS op_place ON op (entity_id, path)`,
    `CREATE INDEX IF NOT EXISTS op_archive_place ON op_archive (entity_id, path)`,
    `CREATE INDEX IF NOT EXISTS op_received ON op (received_at)`,
    baseIndex('op'),
    baseIndex('op_archive'),
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
    ...[...oldTriggers, ...Object.keys(triggers)].map((name) => `DROP TRIGGER IF EXISTS ${name}`),
    ...Object.values(triggers),
    `INSERT OR IGNORE INTO meta (key, value) VALUES ('epoch', lower(hex(randomblob(16))))`,
    `INSERT OR IGNORE INTO meta (key, value) VALUES ('generation', '')`,
    `INSERT OR IGNORE INTO meta (key, value) VALUES ('min_client', '1')`,
    `INSERT OR IGNORE INTO meta (key, value) VALUES ('archived_at', CAST(${serverNow} AS TEXT))`,
    `INSERT INTO meta (key, value) VALUES ('schema', '${serverSchemaVersion}')
     ON CONFLICT (key) DO UPDATE SET value = max(CAST(value AS INTEGER), ${serverSchemaVersion})`,
  ]
}

/** Triggers of earlier versions that have no successor of the same name. */
const oldTriggers = ['op_fold']
