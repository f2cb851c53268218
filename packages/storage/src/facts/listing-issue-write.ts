import type { ListingIssueRecord } from '@health-tui/metrics'
import { createHash } from 'node:crypto'
import type { WriteTransaction } from '../database.ts'

export interface ListingIssueWrite {
  readonly storeId: number
  readonly documentId: number
  /** When Amazon said so, in ms since 1970. */
  readonly seenAt: number
  /** All of the store's findings, so that others count as solved. */
  readonly whole: boolean
  readonly issues: readonly ListingIssueRecord[]
}

/** Stores what Amazon found wrong with a store's listings; answers how many findings were not known before. */
export async function writeListingIssues(
  transaction: WriteTransaction,
  { storeId, documentId, seenAt, whole, issues }: ListingIssueWrite,
): Promise<{ readonly inserted: number }> {
  const before = await countIssues(transaction, storeId)
  const rows = issues.map((issue) => row(issue)).map((cells) => [hash(cells), ...cells])
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await transaction.run(
      `INSERT INTO listing_issue AS old (store_id, document_id, first_seen, last_seen, content, sku, asin, title, code,
         message, severity, categories, actions, exemption, exempt_until)
       SELECT CAST(?2 AS INTEGER), CAST(?3 AS INTEGER), CAST(?4 AS INTEGER), CAST(?4 AS INTEGER),
         ${Array.from({ length: 11 }, (_, i) => `value ->> ${i}`).join(', ')} FROM json_each(?1) WHERE true
       ON CONFLICT (store_id, content) DO UPDATE SET first_seen = min(old.first_seen, excluded.first_seen),
         last_seen = max(old.last_seen, excluded.last_seen)`,
      [JSON.stringify(rows.slice(from, from + rowsAtOnce)), storeId, documentId, seenAt],
    )
  if (whole)
    await transaction.run(
      `INSERT OR IGNORE INTO listing_look (store_id, looked_at, document_id)
       VALUES (CAST(? AS INTEGER), CAST(? AS INTEGER), CAST(? AS INTEGER))`,
      [storeId, seenAt, documentId],
    )
  return { inserted: (await countIssues(transaction, storeId)) - before }
}

const rowsAtOnce = 5_000

async function countIssues(transaction: WriteTransaction, storeId: number): Promise<number> {
  const [counted] = await transaction.read<{ n: number }>(
    'SELECT count(*) AS n FROM listing_issue WHERE store_id = ?',
    [storeId],
  )
  return counted?.n ?? 0
}

function row(issue: ListingIssueRecord): readonly (string | null)[] {
  const { sku, asin, title, code, message, severity, categories, actions, exemption, exemptUntil } = issue
  const lists = [categories, actions].map((list) => JSON.stringify(list.toSorted()))
  return [sku, asin, title, code, message, severity, ...lists, exemption, exemptUntil]
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
