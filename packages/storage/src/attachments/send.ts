import type { Database } from '../database.ts'
import type { Remote } from '../sync/remote.ts'
import { readSyncState } from '../sync/state.ts'
import { chunkBytes } from './attachment.ts'
import { missingChunks, readChunk, sha256 } from './content-table.ts'
import { askForChunks, chunksAtOnce, getChunks, putChunks, type ServerChunk } from './server-chunks.ts'

export interface SendDeps {
  readonly database: Database
  readonly device: string
  readonly remote: Remote
  /** Pages of this call at most; the rest goes with the next. */
  readonly pages?: number
}

export interface SendOutcome {
  /** Contents that are now whole on the server. */
  readonly sent: number
  /** Contents that still wait. */
  readonly waiting: number
  /** True when only the number of pages was the reason to stop. */
  readonly more: boolean
}

/**
 * Sends the contents of attachments whose operation the server has, a page at a time. What was sent before a broken
 * connection or a kill stays: the server is asked what it has before anything is sent, and a content counts as sent only
 * when the server said that it has all of its pieces.
 */
export async function sendAttachments({
  database,
  device,
  remote,
  pages = 1000,
}: SendDeps): Promise<SendOutcome> {
  const server = await serverMark(database)
  let [sent, left] = [0, pages]
  for (;;) {
    const due = server === undefined ? [] : await dueContents(database, server)
    const [content] = due
    if (content === undefined || server === undefined) return { sent, waiting: 0, more: false }
    const there = await askForChunks(remote, content.chunks)
    const missing = [...sizesOf(content)]
      .filter(([hash, size]) => there.get(hash) !== size)
      .map(([hash]) => hash)
    for (let from = 0; from < missing.length; from += chunksAtOnce) {
      if (left-- <= 0) return { sent, waiting: due.length, more: true }
      const page = await loadPage(database, missing.slice(from, from + chunksAtOnce))
      const received = await putChunks(remote, page, device)
      // The server took something else, or nothing: the next sync tries again.
      if (page.some(({ hash, bytes }) => received.get(hash) !== bytes.length))
        return { sent, waiting: due.length, more: false }
    }
    await database.transaction(async (transaction) =>
      transaction.run('UPDATE attachment_content SET sent_to = ? WHERE hash = ?', [server, content.hash]),
    )
    sent++
  }
}

/** The server as far as contents go: another one, or one that went back, is offered everything again. */
export async function serverMark(database: Pick<Database, 'read'>): Promise<string | undefined> {
  const { epoch, generation } = await readSyncState(database)
  return epoch === null ? undefined : `${epoch}/${generation}`
}

/** Contents that the server may lack: only those that an operation names which the server has taken in. */
async function dueContents(database: Pick<Database, 'read'>, server: string): Promise<readonly Content[]> {
  const rows = await database.read<{ hash: string; size: number; chunks: string }>(
    `SELECT hash, size, chunks FROM attachment_content WHERE sent_to IS NOT ? AND EXISTS (
       SELECT 1 FROM op WHERE op.kind = 'attachment.add' AND op.value ->> '$.v.hash' = attachment_content.hash
         AND op.seq IS NOT NULL) ORDER BY size LIMIT 1000`,
    [server],
  )
  return rows.map((row) => ({ ...row, chunks: JSON.parse(row.chunks) as string[] }))
}

interface Content {
  readonly hash: string
  readonly size: number
  readonly chunks: readonly string[]
}

/** How long each piece is: all but the last are full. */
function sizesOf({ size, chunks }: Content): ReadonlyMap<string, number> {
  return new Map(chunks.map((hash, index) => [hash, Math.min(chunkBytes, size - index * chunkBytes)]))
}

async function loadPage(
  database: Pick<Database, 'read'>,
  hashes: readonly string[],
): Promise<readonly ServerChunk[]> {
  const page: ServerChunk[] = []
  for (const hash of hashes) {
    const bytes = await readChunk(database, hash)
    if (bytes === undefined || sha256(bytes) !== hash)
      throw new Error(`the local piece ${hash} of an attachment is damaged; check the disk`)
    page.push({ hash, bytes })
  }
  return page
}

export interface RepairOutcome {
  readonly checked: number
  /** Hashes of the contents of which the server has the right bytes again. */
  readonly repaired: readonly string[]
}

/** Compares the server's contents with those that are here, and writes those anew that are damaged or missing there. */
export async function repairAttachments({ database, device, remote }: SendDeps): Promise<RepairOutcome> {
  await askForChunks(remote, [])
  const server = await serverMark(database)
  const rows = await database.read<{ hash: string; chunks: string }>(
    'SELECT hash, chunks FROM attachment_content WHERE sent_to IS ? ORDER BY hash',
    [server ?? ''],
  )
  const repaired: string[] = []
  for (const row of rows) {
    const chunks = [...new Set(JSON.parse(row.chunks) as string[])]
    if ((await missingChunks(database, chunks)).length > 0) continue
    let wrong = false
    for (let from = 0; from < chunks.length; from += chunksAtOnce) {
      const page = chunks.slice(from, from + chunksAtOnce)
      const there = await getChunks(remote, page)
      const bad = page.filter((hash) => {
        const bytes = there.get(hash)
        return bytes === undefined || bytes === null || sha256(bytes) !== hash
      })
      if (bad.length === 0) continue
      await putChunks(remote, await loadPage(database, bad), device)
      wrong = true
    }
    if (wrong) repaired.push(row.hash)
  }
  return { checked: rows.length, repaired }
}
