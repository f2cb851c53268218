import type { Migration } from './index.ts'

/**
 * Pages and settings exports that people saved: whose, when and why. The bytes lie with the contents of attachments, so that
 * one that becomes evidence is not stored twice.
 */
export const savedPage: Migration = {
  id: 'snap-0001-saved-page',
  statements: [
    `CREATE TABLE saved_page (
      id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES account (id), content TEXT NOT NULL,
      name TEXT NOT NULL, size INTEGER NOT NULL, note TEXT, saved_on TEXT NOT NULL, saved_at INTEGER NOT NULL,
      UNIQUE (account_id, content, saved_on)) STRICT`,
  ],
}
