import type { PlacedFact, ReportBatch } from '@health-tui/reports'
import { UnreadableReport } from '@health-tui/reports'
import type { IngestBatch, PlacedRecord } from '@health-tui/storage'

export interface PlaceDeps {
  /** The store that the user named, or the account's only one. */
  readonly fallback: string | null
  /** Which store an order number is known to belong to. */
  readonly storesOf: (orderIds: readonly string[]) => Promise<ReadonlyMap<string, string>>
}

/**
 * Gives every fact its store. A row that does not name one belongs to the store that the user said, else to the one its
 * order is known in, else to the store of the other rows. Facts for which none of this helps stop the import: guessing
 * would put them into the wrong store's rates.
 */
export async function* placeFacts(
  batches: AsyncIterable<ReportBatch>,
  { fallback, storesOf }: PlaceDeps,
): AsyncGenerator<IngestBatch> {
  let seen: string | null = fallback
  let homeless: PlacedFact[] = []
  const settle = async (facts: readonly PlacedFact[]): Promise<readonly PlacedRecord[]> => {
    // Most files name the store in every row; those facts are passed on as they are.
    if (facts.every(isPlaced)) {
      seen ??= facts[0]?.marketplace ?? null
      return facts
    }
    const placed: PlacedRecord[] = []
    const open: PlacedFact[] = []
    for (const fact of facts) {
      const marketplace = fact.marketplace ?? fallback
      if (marketplace === null) open.push(fact)
      else {
        seen ??= marketplace
        placed.push({ record: fact.record, marketplace })
      }
    }
    if (open.length === 0) return placed
    const ids = open.flatMap(({ record }) => (record.orderId === null ? [] : [record.orderId]))
    const known = await storesOf([...new Set(ids)])
    for (const fact of open) {
      const marketplace = known.get(fact.record.orderId ?? '')
      if (marketplace === undefined) homeless.push(fact)
      else placed.push({ record: fact.record, marketplace })
    }
    if (homeless.length > mostHomeless && seen === null) throw unplaced()
    return placed
  }
  for await (const batch of batches) {
    const facts = await settle(batch.facts)
    const { listings = [] } = batch
    const { listingIssues } = batch
    const issuesOf = listingIssues?.marketplace ?? fallback
    if ((listings.length > 0 && fallback === null) || (listingIssues !== undefined && issuesOf === null))
      throw unplaced()
    yield {
      rows: batch.rows,
      facts,
      rejects: batch.rejects,
      notes: batch.notes,
      ...(batch.snapshot === null ? {} : { snapshot: batch.snapshot }),
      ...(listings.length === 0 || fallback === null
        ? {}
        : { listings: { marketplace: fallback, listings } }),
      ...(listingIssues === undefined || issuesOf === null
        ? {}
        : { listingIssues: { ...listingIssues, marketplace: issuesOf } }),
    }
    if (seen !== null && homeless.length > 0) {
      const marketplace = seen
      yield { rows: 0, facts: homeless.map(({ record }) => ({ record, marketplace })) }
      homeless = []
    }
  }
  if (homeless.length > 0) throw unplaced()
}

function isPlaced(fact: PlacedFact): fact is PlacedFact & PlacedRecord {
  return fact.marketplace !== null
}

const mostHomeless = 200_000

function unplaced(): UnreadableReport {
  return new UnreadableReport(
    'its rows do not say which store (marketplace) they belong to; say it with --marketplace, e.g. --marketplace US',
  )
}
