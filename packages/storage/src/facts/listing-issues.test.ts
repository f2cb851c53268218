import type { ListingIssueRecord } from '@health-tui/metrics'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Database, openDatabase } from '../database.ts'
import { purgeAccount } from '../sources/purge.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import type { DocumentIntake } from './document-intake.ts'
import { ingestDocument } from './ingest.ts'
import { listListingIssues } from './listing-issue-read.ts'
import { listListingSnapshots } from './listing-read.ts'
import { keepSeenAgain } from './seen-again.ts'

let database: Database
beforeEach(async () => {
  database = await openDatabase({ path: join(await temporaryFolder(), 'issues.db') })
})
afterEach(async () => database.close())

function issue(sku: string, actions: readonly string[] = []): ListingIssueRecord {
  return {
    sku,
    asin: null,
    title: null,
    code: '90220',
    message: 'A value is required.',
    severity: 'ERROR',
    categories: [],
    actions,
    exemption: null,
    exemptUntil: null,
  }
}

function intake(day: string): DocumentIntake {
  const at = Date.parse(`${day}T12:00:00Z`)
  return {
    sha256: day,
    reading: 'x',
    kind: 'x',
    name: day,
    account: 'acme',
    marketplace: null,
    importedAt: at,
    size: 1,
  }
}

async function look(day: string, issues: readonly ListingIssueRecord[], whole = true): Promise<void> {
  await ingestDocument(
    database,
    intake(day),
    (async function* () {
      yield { rows: 1, listingIssues: { marketplace: 'US', askedAt: null, whole, issues } }
    })(),
  )
}

async function days(): Promise<readonly (string | null)[][]> {
  const day = (instant: number | null): string | null =>
    instant === null ? null : new Date(instant).toISOString().slice(5, 10)
  const stored = await listListingIssues(database, { account: 'acme', marketplace: 'US' })
  return stored.map(({ sku, firstSeen, lastSeen, solvedAt }) => [
    sku,
    ...[firstSeen, lastSeen, solvedAt].map(day),
  ])
}

it('a finding stands from the first look that has it to the first that has it no more, in whatever order they come', async () => {
  const looks = [
    ['2026-10-05', ['A', 'B']],
    ['2026-10-06', ['A', 'B']],
    ['2026-10-07', ['B']],
    ['2026-10-08', ['B', 'C']],
  ] as const
  for (const at of [2, 0, 3, 1]) {
    const [day = '', skus = []] = looks[at] ?? []
    await look(
      day,
      skus.map((sku) => issue(sku)),
    )
  }
  expect(await days()).toEqual([
    ['B', '10-05', '10-08', null],
    ['C', '10-08', '10-08', null],
    ['A', '10-05', '10-06', '10-07'],
  ])
})

it('what only a part of the list does not show is not solved, and a harder measure is another finding', async () => {
  await look('2026-10-05', [issue('A')])
  await look('2026-10-06', [], false)
  expect(await days()).toEqual([['A', '10-05', '10-05', null]])
  await look('2026-10-07', [issue('A', ['LISTING_SUPPRESSED'])])
  expect(await days()).toEqual([
    ['A', '10-07', '10-07', null],
    ['A', '10-05', '10-05', '10-07'],
  ])
  await purgeAccount(database, { account: 'acme', before: new Date('2026-10-06'), dryRun: false })
  expect(await days()).toEqual([['A', '10-07', '10-07', null]])
})

it('the very same listings report on a later day says that nothing changed until then', async () => {
  const listing = {
    sku: 'A',
    asin: null,
    title: null,
    price: null,
    quantity: null,
    status: null,
    condition: null,
    fulfilment: null,
    listingId: null,
    opened: null,
  }
  await ingestDocument(
    database,
    intake('2026-10-05'),
    (async function* () {
      yield { rows: 1, listings: { marketplace: 'US', listings: [listing] } }
    })(),
  )
  const seen = async (instant: string): Promise<string | undefined> => {
    await keepSeenAgain(database, intake('2026-10-05'), Date.parse(instant))
    const [snapshot] = await listListingSnapshots(database)
    return snapshot && new Date(snapshot.lastSeenAt).toISOString().slice(0, 13)
  }
  expect(await seen('2026-10-05T23:00Z')).toBe('2026-10-05T12')
  expect(await seen('2026-10-09T09:00Z')).toBe('2026-10-09T09')
  expect(await seen('2026-10-07T09:00Z')).toBe('2026-10-09T09')
  await purgeAccount(database, { account: 'acme', before: new Date('2026-10-08'), dryRun: false })
  expect(await listListingSnapshots(database)).toHaveLength(1)
})
