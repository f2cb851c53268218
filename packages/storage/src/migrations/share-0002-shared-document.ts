import type { Migration } from './index.ts'

/** Imported documents whose order-level facts are in the log. Ids alone are used again after a purge, so the content's hash is kept too. */
export const sharedDocument: Migration = {
  id: 'share-0002-shared-document',
  statements: [
    `CREATE TABLE shared_document (
      document_id INTEGER NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (document_id, sha256)) STRICT, WITHOUT ROWID`,
  ],
}
