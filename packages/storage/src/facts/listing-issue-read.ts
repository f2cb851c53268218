import type { ListingIssueRecord } from '@health-tui/metrics'
import type { Database } from '../database.ts'

/** A finding about a listing, and when it was there. Instants in ms since 1970 UTC. */
export interface StoredListingIssue extends ListingIssueRecord {
  readonly account: string
  readonly marketplace: string
  readonly firstSeen: number
  readonly lastSeen: number
  /** The first look at the whole store that did not have it any more; null while it stands. */
  readonly solvedAt: number | null
}

interface Row extends Omit<StoredListingIssue, 'categories' | 'actions'> {
  readonly categories: string
  readonly actions: string
}

/** Every finding, those that stand first, by store and SKU. */
export async function listListingIssues(
  database: Database,
  filter: { readonly account?: string; readonly marketplace?: string } = {},
): Promise<readonly StoredListingIssue[]> {
  const rows = await database.read<Row>(
    `SELECT account.name AS account, store.marketplace, sku, asin, title, code, message, severity, categories, actions,
       exemption, exempt_until AS exemptUntil, first_seen AS firstSeen, last_seen AS lastSeen,
       (SELECT min(looked_at) FROM listing_look look
        WHERE look.store_id = issue.store_id AND looked_at > last_seen) AS solvedAt
     FROM listing_issue issue JOIN store ON store.id = issue.store_id JOIN account ON account.id = store.account_id
     WHERE (?1 IS NULL OR account.name = ?1) AND (?2 IS NULL OR store.marketplace = ?2)
     ORDER BY solvedAt IS NOT NULL, account.name, store.marketplace, sku, code, issue.id`,
    [filter.account ?? null, filter.marketplace ?? null],
  )
  return rows.map((row) => ({
    ...row,
    categories: JSON.parse(row.categories) as string[],
    actions: JSON.parse(row.actions) as string[],
  }))
}
