import type { Migration } from './index.ts'

/**
 * Full-text search over cases. `case_words` holds the text of each place with a separator between the characters of scripts
 * that write no spaces (cases/search.ts); `case_words_due` names the cases whose rows are older than their log.
 */
export const casesSearch: Migration = {
  id: 'cases-0001-search',
  statements: [
    `CREATE VIRTUAL TABLE case_words USING fts5 (
      case_id UNINDEXED, place UNINDEXED, words, tokenize = 'unicode61 remove_diacritics 2')`,
    `CREATE TABLE case_words_due (case_id TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID`,
    // Cases that are there already are indexed with the first search.
    `INSERT INTO case_words_due (case_id) SELECT id FROM case_summary`,
    `CREATE TRIGGER case_words_insert AFTER INSERT ON case_summary BEGIN
      INSERT OR IGNORE INTO case_words_due (case_id) VALUES (new.id); END`,
    `CREATE TRIGGER case_words_update AFTER UPDATE ON case_summary BEGIN
      INSERT OR IGNORE INTO case_words_due (case_id) VALUES (new.id); END`,
  ],
}
