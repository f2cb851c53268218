import type { Migration } from './index.ts'

/** The contents of attachments: whole ones in `attachment_content`, their pieces, each once, in `attachment_chunk`. */
export const shareAttachment: Migration = {
  id: 'share-0001-attachment',
  statements: [
    `CREATE TABLE attachment_chunk (
      position INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL, stored_at INTEGER NOT NULL) STRICT`,
    `CREATE TABLE attachment_content (
      hash TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL, chunks TEXT NOT NULL, sent_to TEXT) STRICT, WITHOUT ROWID`,
    // Who reads a content knows its hash and not the case; a log of a million operations must not be searched for it.
    `CREATE INDEX op_attachment ON op (value ->> '$.v.hash') WHERE kind = 'attachment.add'`,
  ],
}
