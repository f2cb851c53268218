import type { Migration } from './index.ts'

/** Finds the removed items of all cases without reading every cell. */
export const removedItems: Migration = {
  id: 'share-0003-removed-items',
  statements: [
    `CREATE INDEX cell_removed ON cell (entity_id, path) WHERE substr(path, -8) = '#removed' AND value <> 'null'`,
  ],
}
