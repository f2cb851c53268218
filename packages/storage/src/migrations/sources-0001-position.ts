import type { Migration } from './index.ts'

/** Where each source (a mailbox's folder, a report type) was read up to, so that the next fetch goes on there. No secrets. */
export const sourcesPosition: Migration = {
  id: 'sources-0001-position',
  statements: [
    `CREATE TABLE source_position (
      source TEXT PRIMARY KEY, state TEXT NOT NULL, updated_at INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
  ],
}
