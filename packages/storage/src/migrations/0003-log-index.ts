import { baseIndex } from '../log/base.ts'
import type { Migration } from './index.ts'

/** Finds what a value was knowingly replaced by without reading all that was ever written to its place. */
export const logIndex: Migration = {
  id: '0003-log-index',
  statements: [
    baseIndex('op'),
    // Documents of the server that stand in for open cases while a new device waits for the log.
    `CREATE TABLE preview (
      entity_id TEXT NOT NULL PRIMARY KEY,
      upto_seq INTEGER NOT NULL,
      json TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
  ],
}
