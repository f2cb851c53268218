import { createHash } from 'node:crypto'
import type { Database, Reader, WriteTransaction } from '../database.ts'
import { type Attachment, AttachmentError } from './attachment.ts'

/** Pieces that no content names are remains of work that was broken off; they may be resumed for so long. */
const abandonedMs = 86_400_000

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Stores one piece under its hash; true when it was not there. A commit of its own, so that others wait for one piece at most. */
export async function storeChunk(
  database: Pick<Database, 'transaction'>,
  chunk: { readonly hash: string; readonly bytes: Uint8Array; readonly now: number },
): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const known = await transaction.read('SELECT 1 FROM attachment_chunk WHERE hash = ?', [chunk.hash])
    await transaction.run(
      `INSERT INTO attachment_chunk (hash, bytes, stored_at) VALUES (?, ?, CAST(? AS INTEGER))
       ON CONFLICT (hash) DO UPDATE SET stored_at = excluded.stored_at`,
      [chunk.hash, Buffer.from(chunk.bytes), chunk.now],
    )
    return known.length === 0
  })
}

/** Removes pieces that were stored for a content which then was not. */
export async function dropChunks(
  database: Pick<Database, 'transaction'>,
  hashes: readonly string[],
): Promise<void> {
  await database.transaction(async (transaction) => dropUnnamed(transaction, hashes))
}

/** Removes those of the pieces that no content names. */
export async function dropUnnamed(transaction: WriteTransaction, hashes: readonly string[]): Promise<void> {
  await transaction.run(
    `DELETE FROM attachment_chunk WHERE hash IN (SELECT value FROM json_each(?)) AND hash NOT IN (${named})`,
    [JSON.stringify(hashes)],
  )
}

/** Removes what programs that were killed in the middle left behind a day ago and nobody resumed. */
export async function dropAbandonedChunks(
  database: Pick<Database, 'read' | 'transaction'>,
  now: number,
): Promise<void> {
  const rows = await database.read<{ hash: string }>(
    `SELECT hash FROM attachment_chunk WHERE stored_at < CAST(? AS INTEGER) AND hash NOT IN (${named}) LIMIT 100`,
    [now - abandonedMs],
  )
  if (rows.length === 0) return
  await dropChunks(
    database,
    rows.map(({ hash }) => hash),
  )
}

const named = 'SELECT piece.value FROM attachment_content, json_each(attachment_content.chunks) AS piece'

/** Those of the pieces that are not here. */
export async function missingChunks(reader: Reader, hashes: readonly string[]): Promise<readonly string[]> {
  const rows = await reader.read<{ hash: string }>(
    `SELECT DISTINCT value AS hash FROM json_each(?) WHERE value NOT IN (SELECT hash FROM attachment_chunk)`,
    [JSON.stringify(hashes)],
  )
  return rows.map(({ hash }) => hash)
}

export async function readChunk(reader: Reader, hash: string): Promise<Buffer | undefined> {
  const [row] = await reader.read<{ bytes: unknown }>('SELECT bytes FROM attachment_chunk WHERE hash = ?', [
    hash,
  ])
  return row === undefined ? undefined : asBuffer(row.bytes)
}

/**
 * One piece of a content that is here, with the bytes that its hash promises.
 * @throws AttachmentError `damaged-here` where it is missing or says something else
 */
export async function readSoundChunk(reader: Reader, hash: string, chunk: string): Promise<Buffer> {
  const bytes = await readChunk(reader, chunk)
  if (bytes === undefined || sha256(bytes) !== chunk)
    throw new AttachmentError({ type: 'damaged-here', hash, chunk })
  return bytes
}

/** A BLOB as the drivers give it: an ArrayBuffer, or a Buffer already. */
export function asBuffer(value: unknown): Buffer {
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  return Buffer.alloc(0)
}

/** Says that all pieces of a content are here. `sentTo` names the server that has them too, or is null. */
export async function rememberContent(
  transaction: WriteTransaction,
  { hash, size, chunks }: Pick<Attachment, 'hash' | 'size' | 'chunks'>,
  sentTo: string | null,
): Promise<void> {
  await transaction.run(
    `INSERT INTO attachment_content (hash, size, chunks, sent_to) VALUES (?, CAST(? AS INTEGER), ?, ?)
     ON CONFLICT (hash) DO UPDATE SET sent_to = coalesce(excluded.sent_to, sent_to)`,
    [hash, size, JSON.stringify(chunks), sentTo],
  )
}

/** The pieces of a content that is here; undefined when it is not. */
export async function localContent(
  reader: Reader,
  hash: string,
): Promise<{ readonly size: number; readonly chunks: readonly string[] } | undefined> {
  const [row] = await reader.read<{ size: number; chunks: string }>(
    'SELECT size, chunks FROM attachment_content WHERE hash = ?',
    [hash],
  )
  return row === undefined ? undefined : { size: row.size, chunks: JSON.parse(row.chunks) as string[] }
}
