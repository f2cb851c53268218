import { AttachmentError } from '../attachments/attachment.ts'
import {
  dropUnnamed,
  localContent,
  missingChunks,
  readSoundChunk,
  rememberContent,
  sha256,
} from '../attachments/content-table.ts'
import { type AttachmentSource, takeIn } from '../attachments/take-in.ts'
import type { Database, WriteTransaction } from '../database.ts'
import { ensureAccount } from '../facts/store-rows.ts'

/** A page or settings export that was kept as it was, on its day. */
export interface SavedPage {
  readonly id: number
  readonly account: string
  readonly name: string
  /** SHA-256 of the bytes, hexadecimal. */
  readonly content: string
  readonly size: number
  readonly note: string | null
  /** Milliseconds since 1970 UTC. */
  readonly savedAt: number
}

export interface PageToSave {
  readonly source: AttachmentSource
  readonly account: string
  readonly note?: string | undefined
  readonly now: number
}

/**
 * Keeps a file content-addressed. The same bytes on another day are another page, on the same day the same one.
 * @throws AttachmentError when it is empty, too large or cannot be read; nothing is changed then.
 */
export async function savePage(
  database: Database,
  { source, account, note, now }: PageToSave,
): Promise<{ readonly page: SavedPage; readonly known: boolean }> {
  const content = await takeIn(database, source, { now: () => now })
  const { name, hash, size, chunks } = content
  try {
    const known = await database.transaction(async (transaction) => {
      const missing = await missingChunks(transaction, chunks)
      if (missing.length > 0) throw new Error(`pieces of ${name} vanished while it was kept`)
      await rememberContent(transaction, { hash, size, chunks }, null)
      const { rowsAffected } = await transaction.run(
        `INSERT OR IGNORE INTO saved_page (account_id, content, name, size, note, saved_on, saved_at)
         VALUES (CAST(? AS INTEGER), ?, ?, CAST(? AS INTEGER), ?, ?, CAST(? AS INTEGER))`,
        [
          await ensureAccount(transaction, account),
          hash,
          name,
          size,
          note ?? null,
          new Date(now).toISOString().slice(0, 10),
          now,
        ],
      )
      return rowsAffected === 0
    })
    const pages = await listSavedPages(database, { account })
    const page = pages.findLast((saved) => saved.content === hash && sameDay(saved.savedAt, now))
    if (page === undefined) throw new Error(`${name} was removed while it was kept`)
    return { page, known }
  } catch (error) {
    await content.undo().catch(() => undefined)
    throw error
  }
}

function sameDay(a: number, b: number): boolean {
  return new Date(a).toISOString().slice(0, 10) === new Date(b).toISOString().slice(0, 10)
}

/** Every saved page, oldest first. */
export async function listSavedPages(
  database: Database,
  filter: { readonly account?: string } = {},
): Promise<readonly SavedPage[]> {
  return database.read<SavedPage>(
    `SELECT saved_page.id, account.name AS account, saved_page.name, content, size, note, saved_at AS savedAt
     FROM saved_page JOIN account ON account.id = account_id
     WHERE (?1 IS NULL OR account.name = ?1) ORDER BY saved_at, saved_page.id`,
    [filter.account ?? null],
  )
}

/** The bytes of a page, verified by its hash. */
export async function readSavedPage(database: Database, page: SavedPage): Promise<Uint8Array> {
  const hash = page.content
  const content = await localContent(database, hash)
  const pieces: Buffer[] = []
  for (const chunk of content?.chunks ?? []) pieces.push(await readSoundChunk(database, hash, chunk))
  const whole = Buffer.concat(pieces)
  if (sha256(whole) !== hash) throw new AttachmentError({ type: 'damaged-here', hash, chunk: hash })
  return new Uint8Array(whole)
}

/** Removes an account's pages, all or those before an instant; their bytes too, unless a case has them as evidence. */
export async function purgeSavedPages(
  transaction: WriteTransaction,
  accountId: number,
  before: number | null,
): Promise<number> {
  const which = 'account_id = CAST(?1 AS INTEGER) AND (?2 IS NULL OR saved_at < CAST(?2 AS INTEGER))'
  const gone = await transaction.read<{ content: string; chunks: string }>(
    `SELECT content, chunks FROM saved_page JOIN attachment_content ON hash = content WHERE ${which}`,
    [accountId, before],
  )
  const { rowsAffected } = await transaction.run(`DELETE FROM saved_page WHERE ${which}`, [accountId, before])
  await transaction.run(
    `DELETE FROM attachment_content WHERE hash IN (SELECT value FROM json_each(?))
       AND hash NOT IN (SELECT content FROM saved_page)
       AND NOT EXISTS (SELECT 1 FROM op WHERE kind = 'attachment.add' AND op.value ->> '$.v.hash' = hash)`,
    [JSON.stringify(gone.map(({ content }) => content))],
  )
  await dropUnnamed(
    transaction,
    gone.flatMap(({ chunks }) => JSON.parse(chunks) as string[]),
  )
  return rowsAffected
}
