import { createHash } from 'node:crypto'
import type { Database } from '../database.ts'
import type { Json } from '../log/values.ts'
import type { Remote } from '../sync/remote.ts'
import { type Attachment, AttachmentError, readAttachment } from './attachment.ts'
import { missingChunks, readChunk, rememberContent, sha256, storeChunk } from './content-table.ts'
import { serverMark } from './send.ts'
import { chunksAtOnce, getChunks } from './server-chunks.ts'

export interface FetchDeps {
  readonly database: Database
  readonly now: () => number
}

/**
 * Brings a content from the server, piece by piece; each piece is stored only if its hash is the one that the signed log
 * names. What arrived before a broken connection stays and is not fetched again.
 * @throws AttachmentError when nobody attached it, it was not sent yet, or the server's bytes are wrong.
 */
export async function fetchAttachment(
  { database, now }: FetchDeps,
  remote: Remote,
  hash: string,
): Promise<void> {
  const named = await descriptionsOf(database, hash)
  const [first] = named
  if (first === undefined) throw new AttachmentError({ type: 'no-such-attachment', hash })
  let failure: AttachmentError | undefined
  // Two people may have described the same hash in two ways, one of them wrongly.
  for (const { attachment, author } of named) {
    try {
      await fetchChunks({ database, now }, remote, { attachment, author })
      await completeContent(database, attachment, (await serverMark(database)) ?? null)
      await database.transaction(async (transaction) =>
        transaction.run('DELETE FROM quarantine WHERE key = ?', [`attachment:${hash}`]),
      )
      return
    } catch (error) {
      if (!(error instanceof AttachmentError)) throw error
      failure ??= error
    }
  }
  const reason = failure?.failure
  if (reason?.type === 'damaged') await report(database, reason, now())
  throw failure ?? new AttachmentError({ type: 'no-such-attachment', hash })
}

interface Named {
  readonly attachment: Attachment
  readonly author: string
}

async function descriptionsOf(database: Pick<Database, 'read'>, hash: string): Promise<readonly Named[]> {
  const rows = await database.read<{ author: string; value: string }>(
    `SELECT author, value FROM op WHERE kind = 'attachment.add' AND value ->> '$.v.hash' = ? ORDER BY position`,
    [hash],
  )
  const named = new Map<string, Named>()
  for (const { author, value } of rows) {
    const attachment = readAttachment((JSON.parse(value) as { v: Json }).v)
    if (attachment !== undefined) named.set(attachment.chunks.join(), { attachment, author })
  }
  return [...named.values()]
}

async function fetchChunks(
  { database, now }: FetchDeps,
  remote: Remote,
  { attachment, author }: Named,
): Promise<void> {
  const { hash } = attachment
  const missing = await missingChunks(database, attachment.chunks)
  for (let from = 0; from < missing.length; from += chunksAtOnce) {
    const page = missing.slice(from, from + chunksAtOnce)
    const found = await getChunks(remote, page)
    for (const chunk of page) {
      const bytes = found.get(chunk)
      if (bytes === undefined) throw new AttachmentError({ type: 'not-sent-yet', hash, author })
      if (bytes === null || sha256(bytes) !== chunk)
        throw new AttachmentError({ type: 'damaged', hash, chunk })
      await storeChunk(database, { hash: chunk, bytes, now: now() })
    }
  }
}

/** The pieces are right; whether they make the whole that was promised is seen only now. */
async function completeContent(
  database: Database,
  attachment: Attachment,
  sentTo: string | null,
): Promise<void> {
  const whole = createHash('sha256')
  let size = 0
  for (const chunk of attachment.chunks) {
    const bytes = await readChunk(database, chunk)
    if (bytes === undefined) break
    whole.update(bytes)
    size += bytes.length
  }
  const { hash } = attachment
  if (size !== attachment.size || whole.digest('hex') !== hash)
    throw new AttachmentError({ type: 'damaged', hash, chunk: null })
  await database.transaction(async (transaction) => rememberContent(transaction, attachment, sentTo))
}

/** Keeps for `sync verify` and `doctor` that the server's bytes were refused. */
async function report(
  database: Database,
  { hash, chunk }: { readonly hash: string; readonly chunk: string | null },
  now: number,
): Promise<void> {
  const reason =
    chunk === null
      ? 'the pieces of this attachment do not make the content that was promised'
      : `piece ${chunk} of this attachment is damaged on the server`
  await database.transaction(async (transaction) =>
    transaction.run(
      `INSERT OR REPLACE INTO quarantine (key, seq, id, reason, row, found_at) VALUES (?, NULL, ?, ?, 'null', CAST(? AS INTEGER))`,
      [`attachment:${hash}`, hash, reason, now],
    ),
  )
}
