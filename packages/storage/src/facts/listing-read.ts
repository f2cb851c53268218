import { listingFields, type Fulfilment, type ListingField, type ListingRecord } from '@health-tui/metrics'
import type { Database } from '../database.ts'
import { readJson } from './ledger-items.ts'

/** The listings of one store on one day. */
export interface ListingSnapshot {
  readonly id: number
  readonly account: string
  readonly marketplace: string
  /** Of all listings in it: equal where nothing differs. */
  readonly content: string
  /** Milliseconds since 1970 UTC: when the report was imported, since it names no date of its own. */
  readonly takenAt: number
  /** When the very same report came last; `takenAt` where it came once. */
  readonly lastSeenAt: number
  readonly listings: number
  readonly file: string
}

/** Every snapshot, oldest first. */
export async function listListingSnapshots(
  database: Database,
  filter: { readonly account?: string; readonly marketplace?: string } = {},
): Promise<readonly ListingSnapshot[]> {
  return database.read<ListingSnapshot>(
    `SELECT s.id, account.name AS account, store.marketplace, s.content, s.taken_at AS takenAt,
       max(s.taken_at, coalesce(document.last_seen_at, 0)) AS lastSeenAt, s.listings, document.name AS file
     FROM listing_snapshot s JOIN store ON store.id = s.store_id JOIN account ON account.id = store.account_id
     JOIN document ON document.id = s.document_id
     WHERE (?1 IS NULL OR account.name = ?1) AND (?2 IS NULL OR store.marketplace = ?2) ORDER BY s.taken_at, s.id`,
    [filter.account ?? null, filter.marketplace ?? null],
  )
}

/** The listings of a snapshot, sorted by SKU. */
export async function readListings(
  database: Database,
  snapshotId: number,
): Promise<readonly ListingRecord[]> {
  const rows = await readJson<(string | number | null)[]>(
    database,
    `SELECT json_group_array(json_array(sku, asin, title, price, quantity, status, condition, fulfilment, listing_id, opened)) AS "all"
     FROM (SELECT listing.* FROM listing_of_snapshot JOIN listing ON listing.id = listing_of_snapshot.listing_id
       WHERE snapshot_id = CAST(? AS INTEGER) ORDER BY sku, listing.id)`,
    [snapshotId],
  )
  return rows.map(
    ([sku, asin, title, price, quantity, status, condition, fulfilment, listingId, opened]) => ({
      sku: String(sku),
      asin: asin as string | null,
      title: title as string | null,
      price: price as string | null,
      quantity: quantity as number | null,
      status: status as string | null,
      condition: condition as string | null,
      fulfilment: fulfilment as Fulfilment | null,
      listingId: listingId as string | null,
      opened: opened as string | null,
    }),
  )
}

export interface ListingChange {
  readonly sku: string
  readonly before: ListingRecord
  readonly after: ListingRecord
  readonly fields: readonly ListingField[]
}

/** What happened to the listings between two snapshots, by SKU. */
export interface ListingDifference {
  readonly added: readonly ListingRecord[]
  readonly removed: readonly ListingRecord[]
  readonly changed: readonly ListingChange[]
}

/** Compares two lists of listings. A SKU that a list has twice is taken by its last row. */
export function compareListings(
  before: readonly ListingRecord[],
  after: readonly ListingRecord[],
): ListingDifference {
  const old = new Map(before.map((listing) => [listing.sku, listing]))
  const now = new Map(after.map((listing) => [listing.sku, listing]))
  return {
    added: [...now.values()].filter(({ sku }) => !old.has(sku)),
    removed: [...old.values()].filter(({ sku }) => !now.has(sku)),
    changed: [...now.values()].flatMap((listing) => {
      const earlier = old.get(listing.sku)
      if (earlier === undefined) return []
      const fields = listingFields.filter((field) => earlier[field] !== listing[field])
      return fields.length === 0 ? [] : [{ sku: listing.sku, before: earlier, after: listing, fields }]
    }),
  }
}
