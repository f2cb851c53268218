import type { Remote, RemoteStatement } from '../sync/remote.ts'
import { serverNow } from '../sync/server-schema.ts'
import { chunkBytes } from './attachment.ts'
import { asBuffer } from './content-table.ts'

/** Pieces of one request: 4 MiB, and 5.6 MB as they travel; the server's limits are 5 MB a value and 10 MB an answer. */
export const chunksAtOnce = 4

export interface ServerChunk {
  readonly hash: string
  readonly bytes: Uint8Array
}

const table = `CREATE TABLE IF NOT EXISTS attachment_chunk (
  hash TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL, device TEXT NOT NULL,
  received_at INTEGER NOT NULL DEFAULT (${serverNow})) STRICT`

/** Which of the pieces the server has, by their lengths; makes the table where nobody has sent an attachment before. */
export async function askForChunks(
  remote: Remote,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const [, rows = []] = await remote.batch([{ sql: table, args: [] }, lengthsOf(hashes)], 'write')
  return new Map(rows.map((row) => [String(row['hash']), Number(row['size'])]))
}

/** Writes one page of pieces; gives the lengths of those that the server has afterwards. */
export async function putChunks(
  remote: Remote,
  chunks: readonly ServerChunk[],
  device: string,
): Promise<ReadonlyMap<string, number>> {
  const statements: RemoteStatement[] = chunks.map(({ hash, bytes }) => ({
    sql: `INSERT INTO attachment_chunk (hash, bytes, device) VALUES (?, ?, ?)
      ON CONFLICT (hash) DO UPDATE SET bytes = excluded.bytes, device = excluded.device, received_at = excluded.received_at`,
    args: [hash, bytes, device],
  }))
  const results = await remote.batch([...statements, lengthsOf(chunks.map(({ hash }) => hash))], 'write')
  return new Map((results.at(-1) ?? []).map((row) => [String(row['hash']), Number(row['size'])]))
}

/** Reads one page of pieces as the server has them, not yet to be trusted; too long ones come as null. */
export async function getChunks(
  remote: Remote,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Buffer | null>> {
  const [known = []] = await remote.batch(
    [{ sql: `SELECT 1 AS there FROM sqlite_schema WHERE name = 'attachment_chunk'`, args: [] }],
    'read',
  )
  if (known.length === 0) return new Map()
  const [rows = []] = await remote.batch(
    [
      {
        sql: `SELECT hash, CASE WHEN length(bytes) <= ${chunkBytes} THEN bytes END AS bytes
          FROM attachment_chunk WHERE hash IN (SELECT value FROM json_each(?))`,
        args: [JSON.stringify(hashes)],
      },
    ],
    'read',
  )
  return new Map(
    rows.map(({ hash, bytes }) => [String(hash), bytes === null ? null : asBuffer(bytes)] as const),
  )
}

function lengthsOf(hashes: readonly string[]): RemoteStatement {
  return {
    sql: `SELECT hash, length(bytes) AS size FROM attachment_chunk WHERE hash IN (SELECT value FROM json_each(?))`,
    args: [JSON.stringify(hashes)],
  }
}
