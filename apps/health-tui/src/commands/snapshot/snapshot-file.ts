import type { Database } from '@health-tui/storage'
import { findSnapshot, noSnapshot } from './snapshot-store.ts'

/** What a snapshot is as a file. */
export interface SnapshotFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** What a list of exhibits says about it. */
  readonly title: string
}

/** A page by its number (`p3`) as it was kept, or listings (`3`) as CSV. */
export async function snapshotFile(database: Database, id: string): Promise<SnapshotFile> {
  return /^p\d/i.test(id) ? pageFile(database, id) : listingsFile(database, id)
}

async function pageFile(database: Database, id: string): Promise<SnapshotFile> {
  const { listSavedPages, readSavedPage } = await import('@health-tui/storage')
  const page = (await listSavedPages(database)).find((saved) => `p${saved.id}` === id.toLowerCase())
  if (page === undefined) throw noSnapshot(id, 'no saved page has this number')
  const day = dayOf(page.savedAt)
  const note = page.note === null ? '' : `: ${page.note}`
  return {
    name: page.name,
    bytes: await readSavedPage(database, page),
    title: `${page.name}, kept on ${day} (${page.account})${note}`,
  }
}

async function listingsFile(database: Database, id: string): Promise<SnapshotFile> {
  const [{ listListingSnapshots, readListings }, { toCsv }, { listingFields }] = await Promise.all([
    import('@health-tui/storage'),
    import('../../report/csv.ts'),
    import('@health-tui/metrics'),
  ])
  const snapshot = findSnapshot(await listListingSnapshots(database), id)
  const columns = ['sku', ...listingFields] as const
  const rows = (await readListings(database, snapshot.id)).map((listing) =>
    columns.map((column) => listing[column]),
  )
  const [store, day] = [`${snapshot.account} ${snapshot.marketplace}`, dayOf(snapshot.takenAt)]
  return {
    name: `listings ${store.replaceAll(/[^\p{L}\p{N} _-]/gu, '_')} ${day}.csv`,
    bytes: new TextEncoder().encode(toCsv({ title: `listings ${store}`, columns, rows })),
    title: `Listings of ${store} as imported on ${day}`,
  }
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
