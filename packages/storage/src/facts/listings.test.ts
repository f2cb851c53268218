import type { ListingRecord } from '@health-tui/metrics'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Database, openDatabase } from '../database.ts'
import { purgeAccount } from '../sources/purge.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { type IngestOutcome, ingestDocument } from './ingest.ts'
import { compareListings, listListingSnapshots, readListings } from './listing-read.ts'

let database: Database
beforeEach(async () => {
  database = await openDatabase({ path: join(await temporaryFolder(), 'listings.db') })
})
afterEach(async () => database.close())

function listing(sku: string, more: Partial<ListingRecord> = {}): ListingRecord {
  return {
    sku,
    asin: 'B000000001',
    title: 'A lamp',
    price: '12.50',
    quantity: 3,
    status: 'Active',
    condition: '11',
    fulfilment: 'mfn',
    listingId: null,
    opened: '08/07/2016',
    ...more,
  }
}

let documents = 0
async function ingest(day: string, listings: readonly ListingRecord[]): Promise<IngestOutcome> {
  const intake = {
    sha256: String(++documents),
    reading: 'listings US',
    kind: 'listings',
    name: `listings-${day}.txt`,
    account: 'acme',
    marketplace: 'US',
    importedAt: Date.parse(`${day}T12:00:00Z`),
    size: 1,
  }
  // Two pieces, as a stream brings them: together they are one snapshot.
  const half = listings.length >> 1
  const batches = async function* () {
    for (const part of [listings.slice(0, half), listings.slice(half)])
      yield { rows: part.length, listings: { marketplace: 'US', listings: part } }
  }
  return ingestDocument(database, intake, batches())
}

it('keeps each state of a listing once and tells what changed between two days', async () => {
  const monday = [listing('A'), listing('B'), listing('C')]
  const tuesday = [listing('A'), listing('C', { status: 'Inactive', quantity: 0 }), listing('D')]
  expect(await ingest('2026-10-05', monday)).toMatchObject({ rows: 3, imported: 3, unchanged: 0 })
  expect(await ingest('2026-10-06', tuesday)).toMatchObject({ rows: 3, imported: 2, unchanged: 1 })
  const [first, second] = await listListingSnapshots(database, { account: 'acme', marketplace: 'US' })
  expect([first?.listings, second?.listings]).toEqual([3, 3])
  expect(second).toMatchObject({ file: 'listings-2026-10-06.txt', takenAt: Date.parse('2026-10-06T12:00Z') })
  const before = await readListings(database, first?.id ?? 0)
  const after = await readListings(database, second?.id ?? 0)
  expect(before).toEqual(monday)
  const { added, removed, changed } = compareListings(before, after)
  expect(added.map(({ sku }) => sku)).toEqual(['D'])
  expect(removed.map(({ sku }) => sku)).toEqual(['B'])
  expect(changed).toMatchObject([{ sku: 'C', fields: ['quantity', 'status'], after: { status: 'Inactive' } }])
})

it('the same listings on another day are another snapshot with the same content', async () => {
  await ingest('2026-10-05', [listing('A')])
  expect(await ingest('2026-10-06', [listing('A')])).toMatchObject({ imported: 0, unchanged: 1 })
  const snapshots = await listListingSnapshots(database)
  expect(snapshots).toHaveLength(2)
  expect(snapshots[0]?.content).toBe(snapshots[1]?.content)
})

it('a purge takes the snapshots before its day, and the states that no other snapshot shows', async () => {
  await ingest('2026-10-05', [listing('A'), listing('B')])
  await ingest('2026-10-07', [listing('A')])
  await purgeAccount(database, { account: 'acme', before: new Date('2026-10-06'), dryRun: false })
  expect((await listListingSnapshots(database)).map(({ file }) => file)).toEqual(['listings-2026-10-07.txt'])
  expect(await database.read('SELECT sku FROM listing')).toEqual([{ sku: 'A' }])
  await purgeAccount(database, { account: 'acme', dryRun: false })
  expect(await database.read('SELECT sku FROM listing')).toEqual([])
})
