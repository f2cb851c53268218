import {
  fetchedReports,
  type FetchedReport,
  fetchReport,
  type SpApiClient,
  type SpApiDeps,
  unpack,
} from '@health-tui/connectors'
import type { Marketplace } from '@health-tui/metrics'
import { type Database, readSourcePosition, saveSourcePosition } from '@health-tui/storage'
import { z } from 'zod'
import { importDocument } from '../import/import-files.ts'
import type { ImportResult } from '../import/import-result.ts'
import type { Seller } from './sellers.ts'

/** One report that is due: which, for which stores, over which time. */
export interface DueReport {
  readonly report: FetchedReport
  readonly stores: readonly Marketplace[]
  /** The place in the database where its progress is kept. */
  readonly source: string
}

const stateSchema = z.object({
  /** Asked for and not imported yet. */
  pending: z
    .object({
      reportId: z.string(),
      createdAt: z.number(),
      from: z.number().nullable(),
      to: z.number().nullable(),
    })
    .nullable(),
  /** Everything up to this instant was imported; ms. */
  doneUntil: z.number().nullable(),
})
type State = z.infer<typeof stateSchema>

/** What a seller's reports come to, one for a region or one for each store. */
export function dueReports(seller: Seller, only: readonly string[] | undefined): readonly DueReport[] {
  return fetchedReports
    .filter(({ name }) => seller.reports.includes(name) && (only === undefined || only.includes(name)))
    .flatMap((report) => {
      const groups = report.per === 'region' ? [seller.stores] : seller.stores.map((store) => [store])
      return groups.map((stores) => ({ report, stores, source: sourceKey(seller, report, stores) }))
    })
}

export interface FetchReportsDeps {
  readonly database: Database
  readonly client: SpApiClient
  readonly api: SpApiDeps
  readonly now: () => Date
  readonly onResult: (result: ImportResult) => void
  readonly onEmpty: () => void
  readonly onWait: (status: string, seconds: number) => void
}

/** Fetches and imports one report over all the time that is missing; says whether everything was imported. */
export async function fetchDue(seller: Seller, due: DueReport, deps: FetchReportsDeps): Promise<boolean> {
  const { report, stores, source } = due
  let state = await readState(deps.database, source)
  const save = async (next: State): Promise<void> => {
    state = next
    await saveSourcePosition(deps.database, source, next, deps.now())
  }
  for (const span of spans(report, state, deps.now().getTime())) {
    const { pending } = state
    const question = {
      reportType: report.reportType,
      marketplaceIds: stores.map(({ id }) => id),
      ...(span.from === null ? {} : { from: new Date(span.from) }),
      ...(span.to === null ? {} : { to: new Date(span.to) }),
      pending: pending === null || pending.from !== span.from ? null : pending,
      pollMs: seller.pollMs,
    }
    let whole = true
    for await (const event of fetchReport(deps.client, question, deps.api)) {
      if (event.type === 'created')
        await save({ ...state, pending: { ...event.pending, from: span.from, to: span.to } })
      else if (event.type === 'waiting') deps.onWait(event.status, event.seconds)
      else if (event.type === 'empty') deps.onEmpty()
      else whole = await importAll(seller, due, event.document, deps)
    }
    // One that cannot be imported is asked for anew the next time.
    await save({ pending: null, doneUntil: whole ? (span.to ?? deps.now().getTime()) : state.doneUntil })
    if (!whole) return false
  }
  return true
}

async function importAll(
  { account }: Seller,
  { report, stores }: DueReport,
  document: Parameters<typeof unpack>[0],
  { database, now, api, onResult }: FetchReportsDeps,
): Promise<boolean> {
  const marketplace = report.per === 'store' ? stores[0]?.code : undefined
  let whole = true
  for await (const incoming of unpack(document)) {
    if (incoming.type === 'unreadable') {
      onResult({ type: 'failed', file: incoming.name, why: incoming.why, remedy: null, incidental: false })
      whole = false
      continue
    }
    const settings = { account, marketplace }
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

interface Span {
  readonly from: number | null
  readonly to: number | null
}

const dayMs = 86_400_000

/** The times to ask for: what a pending report covers first, then what is missing, in pieces that Amazon allows. */
export function spans(report: FetchedReport, state: State, now: number): readonly Span[] {
  const { pending, doneUntil } = state
  const first = pending === null ? [] : [{ from: pending.from, to: pending.to }]
  if (report.days === null) return first.length > 0 ? first : [{ from: null, to: null }]
  const longest = report.days * dayMs
  const known = pending?.to ?? doneUntil
  let from = known === null ? now - longest : known - report.overlapDays * dayMs
  const list: Span[] = [...first]
  // What a pending report covers is not asked for twice in one run.
  if (pending !== null && pending.to !== null && now - pending.to < 3600_000) return list
  while (from < now) {
    const to = Math.min(now, from + longest)
    list.push({ from, to })
    from = to
  }
  return list
}

/** The state that a source was left in; one that cannot be read counts as never read. */
export async function readState(database: Database, source: string): Promise<State> {
  const parsed = stateSchema.safeParse(await readSourcePosition(database, source))
  return parsed.success ? parsed.data : { pending: null, doneUntil: null }
}

function sourceKey(
  { access, account }: Seller,
  report: FetchedReport,
  stores: readonly Marketplace[],
): string {
  const codes = stores.map(({ code }) => code).toSorted()
  return JSON.stringify(['sp-api', access.endpoint, report.name, codes.join(' '), access.clientId, account])
}
