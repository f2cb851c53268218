import type { ListingRecord } from '@health-tui/metrics'
import { createHash } from 'node:crypto'
import type { WriteTransaction } from '../database.ts'
import type { DocumentIntake } from './document-intake.ts'

export interface ListingWrite {
  readonly storeId: number
  readonly documentId: number
  readonly intake: DocumentIntake
  readonly listings: readonly ListingRecord[]
}

/** Stores the listings of one report as one snapshot; answers how many of their states were not known before. */
export async function writeListings(
  transaction: WriteTransaction,
  { storeId, documentId, intake, listings }: ListingWrite,
): Promise<{ readonly inserted: number }> {
  const rows = new Map(listings.map((listing) => row(listing)).map((cells) => [hash(cells), cells]))
  const contents = [...rows.keys()].toSorted()
  let inserted = 0
  for (let from = 0; from < contents.length; from += rowsAtOnce) {
    const some = contents
      .slice(from, from + rowsAtOnce)
      .map((content) => [content, ...(rows.get(content) ?? [])])
    const { rowsAffected } = await transaction.run(
      `INSERT OR IGNORE INTO listing (content, sku, asin, title, price, quantity, status, condition, fulfilment, listing_id, opened)
       SELECT ${Array.from({ length: 11 }, (_, i) => `value ->> ${i}`).join(', ')} FROM json_each(?)`,
      [JSON.stringify(some)],
    )
    inserted += rowsAffected
  }
  const { rowsAffected, lastInsertRowid } = await transaction.run(
    `INSERT OR IGNORE INTO listing_snapshot (store_id, document_id, content, taken_on, taken_at, listings)
     VALUES (CAST(? AS INTEGER), CAST(? AS INTEGER), ?, ?, CAST(? AS INTEGER), CAST(? AS INTEGER))`,
    [
      storeId,
      documentId,
      hash(contents),
      new Date(intake.importedAt).toISOString().slice(0, 10),
      intake.importedAt,
      contents.length,
    ],
  )
  if (rowsAffected === 0) return { inserted }
  for (let from = 0; from < contents.length; from += rowsAtOnce) {
    await transaction.run(
      `INSERT INTO listing_of_snapshot (snapshot_id, listing_id)
       SELECT CAST(?2 AS INTEGER), listing.id FROM json_each(?1) JOIN listing ON content = value`,
      [JSON.stringify(contents.slice(from, from + rowsAtOnce)), Number(lastInsertRowid)],
    )
  }
  return { inserted }
}

const rowsAtOnce = 5_000

function row(listing: ListingRecord): readonly (string | number | null)[] {
  const { sku, asin, title, price, quantity, status, condition, fulfilment, listingId, opened } = listing
  return [sku, asin, title, price, quantity, status, condition, fulfilment, listingId, opened]
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
