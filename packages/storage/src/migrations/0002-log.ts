import type { Migration } from './index.ts'

/** The operation log and everything that is folded from it. */
export const log: Migration = {
  id: '0002-log',
  statements: [
    `CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE TABLE op (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      seq INTEGER,
      device TEXT NOT NULL,
      device_seq INTEGER NOT NULL,
      author TEXT NOT NULL,
      entity TEXT NOT NULL,
      entity_id TEXT NOT NULL,
      txn TEXT NOT NULL,
      version INTEGER NOT NULL,
      hlc TEXT NOT NULL,
      received_at INTEGER,
      kind TEXT NOT NULL,
      path TEXT NOT NULL,
      value TEXT NOT NULL,
      prev TEXT NOT NULL,
      signature TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX op_place ON op (entity_id, path)`,
    `CREATE INDEX op_device ON op (device, device_seq)`,
    `CREATE INDEX op_seq ON op (seq)`,
    `CREATE INDEX op_waiting ON op (position) WHERE seq IS NULL`,
    `CREATE INDEX op_waiting_stamp ON op (hlc) WHERE seq IS NULL AND received_at IS NULL`,
    // Only what a server says about an operation may change.
    `CREATE TRIGGER op_append_only BEFORE UPDATE OF id, device, device_seq, author, entity, entity_id, txn, version, hlc, kind,
      path, value, prev, signature ON op BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END`,
    `CREATE TRIGGER op_never_deleted BEFORE DELETE ON op BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END`,
    `CREATE TABLE cell (
      entity_id TEXT NOT NULL,
      path TEXT NOT NULL,
      value TEXT NOT NULL,
      op_id TEXT NOT NULL,
      stamp TEXT NOT NULL,
      hlc TEXT NOT NULL,
      PRIMARY KEY (entity_id, path)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE text (
      entity_id TEXT NOT NULL,
      path TEXT NOT NULL,
      state TEXT NOT NULL,
      content TEXT NOT NULL,
      incomplete INTEGER NOT NULL,
      PRIMARY KEY (entity_id, path)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE text_draft (
      session TEXT NOT NULL PRIMARY KEY,
      entity_id TEXT NOT NULL,
      path TEXT NOT NULL,
      pid INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      updates TEXT NOT NULL,
      delta TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE conflict (
      loser TEXT NOT NULL PRIMARY KEY,
      entity_id TEXT NOT NULL,
      path TEXT NOT NULL,
      winner TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX conflict_place ON conflict (entity_id, path)`,
    `CREATE TABLE case_summary (
      id TEXT NOT NULL PRIMARY KEY,
      title TEXT NOT NULL,
      state TEXT NOT NULL,
      route TEXT,
      account TEXT,
      marketplace TEXT,
      deadline TEXT,
      assignee TEXT,
      deleted INTEGER NOT NULL,
      updated_stamp TEXT NOT NULL,
      update_needed INTEGER NOT NULL,
      partial INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX case_summary_open ON case_summary (deadline) WHERE deleted = 0 AND state <> 'closed'`,
    `CREATE TABLE device (
      device TEXT NOT NULL PRIMARY KEY,
      public_key TEXT NOT NULL,
      name TEXT NOT NULL,
      author TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE quarantine (
      key TEXT NOT NULL PRIMARY KEY,
      seq INTEGER,
      id TEXT,
      reason TEXT NOT NULL,
      row TEXT NOT NULL,
      found_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE document_due (entity_id TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID`,
  ],
}
