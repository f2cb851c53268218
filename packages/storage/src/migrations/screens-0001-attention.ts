import type { Migration } from './index.ts'

/**
 * What a person has put away of the inbox, and full-text search over letters. `letter_done.seen` is what the row said when
 * it was put away: a row that says something else now is back. `letter_words_due` names letters that no search has indexed
 * yet, so that an import pays nothing for it.
 */
export const screensAttention: Migration = {
  id: 'screens-0001-attention',
  statements: [
    `CREATE TABLE letter_done (
      notification_id TEXT NOT NULL PRIMARY KEY, seen TEXT NOT NULL, done_at INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE VIRTUAL TABLE letter_words USING fts5 (
      notification_id UNINDEXED, words, tokenize = 'unicode61 remove_diacritics 2')`,
    `CREATE TABLE letter_words_due (notification_id TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID`,
    `INSERT INTO letter_words_due (notification_id) SELECT id FROM notification`,
    `CREATE TRIGGER letter_words_insert AFTER INSERT ON notification BEGIN
      INSERT OR IGNORE INTO letter_words_due (notification_id) VALUES (new.id); END`,
    `CREATE TRIGGER letter_forgotten AFTER DELETE ON notification BEGIN
      DELETE FROM letter_done WHERE notification_id = old.id;
      DELETE FROM letter_words WHERE notification_id = old.id;
      DELETE FROM letter_words_due WHERE notification_id = old.id; END`,
  ],
}
