import type { Migration } from './index.ts'

/**
 * What Amazon finds wrong with listings, each finding with the first and the last time it was seen, and when each store was
 * looked at as a whole: a finding that the last look does not have is solved. A document remembers when the same bytes came
 * again, because "nothing changed since" is an answer, too.
 */
export const listingIssue: Migration = {
  id: 'sources-0002-listing-issue',
  statements: [
    `CREATE TABLE listing_issue (
      id INTEGER PRIMARY KEY, store_id INTEGER NOT NULL REFERENCES store (id),
      document_id INTEGER NOT NULL REFERENCES document (id),
      -- Hash of what follows, up to the exemption.
      content TEXT NOT NULL, sku TEXT NOT NULL, asin TEXT, title TEXT, code TEXT NOT NULL, message TEXT NOT NULL,
      severity TEXT NOT NULL, categories TEXT NOT NULL, actions TEXT NOT NULL, exemption TEXT, exempt_until TEXT,
      first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL,
      UNIQUE (store_id, content)) STRICT`,
    `CREATE TABLE listing_look (
      store_id INTEGER NOT NULL REFERENCES store (id), looked_at INTEGER NOT NULL,
      document_id INTEGER NOT NULL REFERENCES document (id),
      PRIMARY KEY (store_id, looked_at)) STRICT, WITHOUT ROWID`,
    'ALTER TABLE document ADD COLUMN last_seen_at INTEGER',
  ],
}
