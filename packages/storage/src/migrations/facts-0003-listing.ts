import type { Migration } from './index.ts'

/**
 * Snapshots of listings. A listing's state is stored once, however many snapshots show it: most of a catalogue is the same
 * from one day to the next.
 */
export const listings: Migration = {
  id: 'facts-0003-listing',
  statements: [
    `CREATE TABLE listing (
      id INTEGER PRIMARY KEY, content TEXT NOT NULL UNIQUE, sku TEXT NOT NULL, asin TEXT, title TEXT, price TEXT,
      quantity INTEGER, status TEXT, condition TEXT, fulfilment TEXT, listing_id TEXT, opened TEXT) STRICT`,
    `CREATE TABLE listing_snapshot (
      id INTEGER PRIMARY KEY, store_id INTEGER NOT NULL REFERENCES store (id),
      document_id INTEGER NOT NULL REFERENCES document (id),
      -- Of all its listings; the same content on another day is another snapshot, because that nothing changed is news, too.
      content TEXT NOT NULL, taken_on TEXT NOT NULL, taken_at INTEGER NOT NULL, listings INTEGER NOT NULL,
      UNIQUE (store_id, content, taken_on)) STRICT`,
    `CREATE TABLE listing_of_snapshot (
      snapshot_id INTEGER NOT NULL REFERENCES listing_snapshot (id), listing_id INTEGER NOT NULL REFERENCES listing (id),
      PRIMARY KEY (snapshot_id, listing_id)) STRICT, WITHOUT ROWID`,
  ],
}
