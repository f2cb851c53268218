import {
  fetchedReports,
  type FetchedReport,
  type SpApiClient,
  type SpApiDeps,
  unpack,
} from '@health-tui/connectors'
import type { Marketplace } from '@health-tui/metrics'
import type { Database } from '@health-tui/storage'
import type { ReportKind } from '@health-tui/reports'
import { importDocument } from '../import/import-files.ts'
import type { ImportResult } from '../import/import-result.ts'
import type { Seller } from './sellers.ts'

/** Something that is due: which report, for which stores. */
export interface DueReport {
  readonly report: FetchedReport
  readonly stores: readonly Marketplace[]
  /** The place in the database where its progress is kept. */
  readonly source: string
}

export interface FetchDeps {
  readonly database: Database
  readonly client: SpApiClient
  readonly api: SpApiDeps
  readonly now: () => Date
  readonly onResult: (result: ImportResult) => void
  readonly onEmpty: () => void
  /** A few words on what is waited for or read. */
  readonly onProgress: (words: string) => void
}

/** What is fetched of a seller, one for a region or one for each store. */
export function dueReports(seller: Seller): readonly DueReport[] {
  return fetchedReports
    .filter(({ name }) => seller.reports.includes(name))
    .flatMap((report) => {
      const groups = report.per === 'region' ? [seller.stores] : seller.stores.map((store) => [store])
      return groups.map((stores) => ({ report, stores, source: sourceKey(seller, report, stores) }))
    })
}

/** Fetches and imports what is due over all the time that is missing; says whether everything was imported. */
export async function fetchDue(seller: Seller, due: DueReport, deps: FetchDeps): Promise<boolean> {
  const { via } = due.report
  if (via === 'orders-search') {
    const { fetchOrders } = await import('./fetch-orders.ts')
    return fetchOrders(seller, due, deps)
  }
  if (via === 'listings-search') {
    const { fetchListingIssues } = await import('./fetch-listing-issues.ts')
    return fetchListingIssues(seller, due, deps)
  }
  const { fetchReports } = await import('./fetch-reports.ts')
  return fetchReports(seller, due, deps)
}

/** Imports what came, and what is packed in it; says whether everything was imported. */
export async function importAll(
  { account, note }: Seller,
  { report, stores }: DueReport,
  document: Parameters<typeof unpack>[0],
  { database, now, api, onResult }: FetchDeps,
  kind?: ReportKind,
): Promise<boolean> {
  const marketplace = report.per === 'store' ? stores[0]?.code : undefined
  let whole = true
  for await (const incoming of unpack(document)) {
    if (incoming.type === 'unreadable') {
      onResult({ type: 'failed', file: incoming.name, why: incoming.why, remedy: null, incidental: false })
      whole = false
      continue
    }
    const settings = { account, marketplace, kind, note }
    for await (const result of importDocument(incoming.document, settings, {
      database,
      now,
      signal: api.signal,
    })) {
      onResult(result)
      if (result.type === 'failed') whole = false
    }
  }
  return whole
}

function sourceKey(
  { access, account }: Seller,
  report: FetchedReport,
  stores: readonly Marketplace[],
): string {
  const codes = stores.map(({ code }) => code).toSorted()
  return JSON.stringify(['sp-api', access.endpoint, report.name, codes.join(' '), access.clientId, account])
}
