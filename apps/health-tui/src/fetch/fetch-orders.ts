import { searchOrders } from '@health-tui/connectors'
import { saveSourcePosition } from '@health-tui/storage'
import { type DueReport, type FetchDeps, importAll } from './due.ts'
import { readProgress, type Span, spans } from './progress.ts'
import type { Seller } from './sellers.ts'

/** Amazon refuses a span that ends less than two minutes ago. */
const settledMs = 2 * 60_000

/** Imports the orders that changed since the last time, a page at a time; each page that is in is never asked for again. */
export async function fetchOrders(seller: Seller, due: DueReport, deps: FetchDeps): Promise<boolean> {
  const { database, now } = deps
  const progress = await readProgress(database, due.source)
  let { doneUntil } = progress
  for (const span of spans(due.report, progress, now().getTime() - settledMs)) {
    const { pending } = progress
    const token = pending !== null && 'token' in pending && pending.from === span.from ? pending.token : null
    let orders = 0
    for await (const page of searchOrders(deps.client, { ...question(due, span), token })) {
      orders += page.orders
      deps.onProgress(`${orders} orders so far`)
      if (page.orders === 0) deps.onEmpty()
      else if (!(await importAll(seller, due, page.document, deps, 'orders-api'))) return false
      if (page.next === null) doneUntil = span.to
      const rest = page.next === null ? null : { token: page.next, ...span }
      await saveSourcePosition(database, due.source, { pending: rest, doneUntil }, now())
      deps.api.signal.throwIfAborted()
    }
  }
  return true
}

function question({ stores }: DueReport, { from, to }: Span) {
  return { marketplaceIds: stores.map(({ id }) => id), from: new Date(from ?? 0), to: new Date(to ?? 0) }
}
