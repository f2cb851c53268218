import { searchListingIssues } from '@health-tui/connectors'
import { type DueReport, type FetchDeps, importAll } from './due.ts'
import type { Seller } from './sellers.ts'

/** Imports what Amazon finds wrong with the listings of one store, as it stands. */
export async function fetchListingIssues(seller: Seller, due: DueReport, deps: FetchDeps): Promise<boolean> {
  const [store] = due.stores
  if (store === undefined || seller.sellerId === undefined) return true
  const question = { sellerId: seller.sellerId, marketplaceId: store.id, askedAt: deps.now() }
  let whole = true
  for await (const event of searchListingIssues(deps.client, question)) {
    if (event.type === 'page') deps.onProgress(`${event.listings} of ${event.of} listings`)
    else whole = await importAll(seller, due, event.document, deps, 'listing-issues')
  }
  return whole
}
