import { fetchReport } from '@health-tui/connectors'
import { saveSourcePosition } from '@health-tui/storage'
import { type DueReport, type FetchDeps, importAll } from './due.ts'
import { type Progress, readProgress, spans } from './progress.ts'
import type { Seller } from './sellers.ts'

/** Fetches and imports one kind of report over all the time that is missing; says whether everything was imported. */
export async function fetchReports(seller: Seller, due: DueReport, deps: FetchDeps): Promise<boolean> {
  const { report, stores, source } = due
  let state = await readProgress(deps.database, source)
  const save = async (next: Progress): Promise<void> => {
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
      pending: pending !== null && 'reportId' in pending && pending.from === span.from ? pending : null,
      pollMs: seller.pollMs,
    }
    let whole = true
    for await (const event of fetchReport(deps.client, question, deps.api)) {
      if (event.type === 'created')
        await save({ ...state, pending: { ...event.pending, from: span.from, to: span.to } })
      else if (event.type === 'waiting') deps.onProgress(`${event.status}, ${event.seconds} s`)
      else if (event.type === 'empty') deps.onEmpty()
      else whole = await importAll(seller, due, event.document, deps)
    }
    // One that cannot be imported is asked for anew the next time.
    await save({ pending: null, doneUntil: whole ? (span.to ?? deps.now().getTime()) : state.doneUntil })
    if (!whole) return false
  }
  return true
}
