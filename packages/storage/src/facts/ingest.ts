import type { FactRecord, ListingIssueRecord, ListingRecord, PerformanceSnapshot } from '@health-tui/metrics'
import type { Database, WriteTransaction } from '../database.ts'
import type { DocumentIntake } from './document-intake.ts'
import { createOrderBuffer } from './order-buffer.ts'
import { countItems, writeOrders } from './order-write.ts'
import { writeListingIssues } from './listing-issue-write.ts'
import { writeListings } from './listing-write.ts'
import { writeNotification, type NotificationFact } from './notification-write.ts'
import { type PlacedFact, writeSideFacts } from './side-fact-write.ts'
import { writeSnapshot } from './snapshot-write.ts'
import { ensureAccount, ensureStore, touchStores } from './store-rows.ts'

export interface StoredReject {
  readonly line: number | null
  readonly column: string | null
  readonly reason: string
}

export interface StoredConflict {
  readonly line: number | null
  readonly key: string
  readonly reason: string
}

/** A piece of a parsed document. */
export interface IngestBatch {
  /** Rows that were read for this piece, rejected ones included. */
  readonly rows: number
  readonly facts?: readonly PlacedRecord[]
  readonly snapshot?: PerformanceSnapshot
  readonly notification?: NotificationFact
  /** Offers of one store; those of all batches make one snapshot. */
  readonly listings?: { readonly marketplace: string; readonly listings: readonly ListingRecord[] }
  /** What Amazon finds wrong with listings of one store, and whether that is all. */
  readonly listingIssues?: {
    readonly marketplace: string
    /** ms since 1970; null where only the import's own time is known. */
    readonly askedAt: number | null
    readonly whole: boolean
    readonly issues: readonly ListingIssueRecord[]
  }
  readonly rejects?: readonly StoredReject[]
  readonly conflicts?: readonly StoredConflict[]
  readonly notes?: readonly string[]
}

/** A record and the marketplace (store code) that it belongs to. */
export interface PlacedRecord {
  readonly record: FactRecord
  readonly marketplace: string
}

export interface IngestOutcome {
  readonly rows: number
  readonly imported: number
  readonly updated: number
  readonly unchanged: number
  /** How many there were; at most `mostRejectsKept` of them are listed. */
  readonly rejectedCount: number
  readonly rejected: readonly StoredReject[]
  readonly conflicts: readonly StoredConflict[]
  readonly notes: readonly string[]
  /** True when exactly this document was imported before, so that nothing was read or changed. */
  readonly known: boolean
}

/** A file of nothing but rubbish would otherwise become a list as large as itself. */
const mostRejectsKept = 1000

/** Looks up a document that was imported before under the same account and reading. */
export async function findDocument(
  database: Database,
  intake: Pick<DocumentIntake, 'sha256' | 'reading' | 'account'>,
): Promise<IngestOutcome | undefined> {
  const [row] = await database.read<{
    rows: number
    rejected: number
    rejects: string
    conflicts: string
    notes: string
  }>(
    `SELECT rows, rejected, rejects, conflicts, notes FROM document JOIN account ON account.id = account_id
     WHERE account.name = ? AND sha256 = ? AND reading = ?`,
    [intake.account, intake.sha256, intake.reading],
  )
  if (row === undefined) return undefined
  return {
    rows: row.rows,
    imported: 0,
    updated: 0,
    unchanged: row.rows - row.rejected,
    rejectedCount: row.rejected,
    rejected: JSON.parse(row.rejects) as StoredReject[],
    conflicts: JSON.parse(row.conflicts) as StoredConflict[],
    notes: JSON.parse(row.notes) as string[],
    known: true,
  }
}

/**
 * Stores one document in one transaction: all of it or, when parsing throws or `dryRun` is set, nothing.
 * Reading runs ahead of the transaction as far as the buffer goes, so that other processes wait as little as possible.
 */
export async function ingestDocument(
  database: Database,
  intake: DocumentIntake,
  batches: AsyncIterable<IngestBatch>,
  options: { readonly dryRun?: boolean } = {},
): Promise<IngestOutcome> {
  const iterator = batches[Symbol.asyncIterator]()
  const pending = createPending()
  let ended = await pending.fill(iterator)
  let outcome: IngestOutcome | undefined
  try {
    await database.transaction(async (transaction) => {
      const accountId = await ensureAccount(transaction, intake.account)
      const documentId = await insertDocument(transaction, accountId, intake)
      for (;;) {
        await pending.write(transaction, accountId, documentId, intake)
        if (ended) break
        ended = await pending.fill(iterator)
      }
      outcome = await pending.outcome(transaction, accountId, documentId, intake)
      await finishDocument(transaction, documentId, outcome)
      if (options.dryRun === true) throw dryRunEnd
    })
  } catch (error) {
    if (error !== dryRunEnd) throw error
  } finally {
    await iterator.return?.()
  }
  if (outcome === undefined) throw new Error('the transaction ended without an outcome')
  return outcome
}

const dryRunEnd = new Error('dry run')

// At most this many order items (52 bytes each) and other facts wait in memory, whatever the file's size.
const mostBufferedOrders = 250_000
const mostBufferedFacts = 50_000

function createPending(): {
  fill(iterator: AsyncIterator<IngestBatch>): Promise<boolean>
  write(
    transaction: WriteTransaction,
    accountId: number,
    documentId: number,
    intake: DocumentIntake,
  ): Promise<void>
  outcome(
    transaction: WriteTransaction,
    accountId: number,
    documentId: number,
    intake: DocumentIntake,
  ): Promise<IngestOutcome>
} {
  const orders = createOrderBuffer(mostBufferedOrders)
  const marketplaces: string[] = []
  const marketplaceIndex = new Map<string, number>()
  let facts: PlacedRecord[] = []
  let snapshots: PerformanceSnapshot[] = []
  let notifications: NotificationFact[] = []
  const listings = new Map<string, ListingRecord[]>()
  let looks: NonNullable<IngestBatch['listingIssues']>[] = []
  const rejected: StoredReject[] = []
  const conflicts: StoredConflict[] = []
  const notes: string[] = []
  // Order items of the account before this document; undefined while it has brought none.
  let itemsBefore: number | undefined
  let [rows, rejectedCount, imported, updated] = [0, 0, 0, 0]

  const storeIndex = (marketplace: string): number => {
    let index = marketplaceIndex.get(marketplace)
    if (index === undefined) {
      index = marketplaces.push(marketplace) - 1
      marketplaceIndex.set(marketplace, index)
    }
    return index
  }

  return {
    async fill(iterator) {
      while (orders.length < mostBufferedOrders && facts.length < mostBufferedFacts) {
        const next = await iterator.next()
        if (next.done === true) return true
        const batch = next.value
        rows += batch.rows
        for (const placed of batch.facts ?? []) {
          if (placed.record.kind === 'order-item') {
            orders.add(placed.record, storeIndex(placed.marketplace))
          } else facts.push(placed)
        }
        if (batch.snapshot !== undefined) snapshots.push(batch.snapshot)
        if (batch.notification !== undefined) notifications.push(batch.notification)
        if (batch.listings !== undefined) {
          const { marketplace } = batch.listings
          const offers = listings.get(marketplace) ?? []
          for (const listing of batch.listings.listings) offers.push(listing)
          listings.set(marketplace, offers)
        }
        if (batch.listingIssues !== undefined) looks.push(batch.listingIssues)
        rejectedCount += batch.rejects?.length ?? 0
        keep(rejected, batch.rejects)
        keep(conflicts, batch.conflicts)
        keep(notes, batch.notes)
      }
      return false
    },
    async write(transaction, accountId, documentId, intake) {
      const storeIds: number[] = []
      for (const marketplace of marketplaces)
        storeIds.push(await ensureStore(transaction, accountId, marketplace))
      if (orders.length > 0) {
        itemsBefore ??= (await countItems(transaction, accountId, documentId)).items
        const found = await writeOrders(transaction, {
          buffer: orders,
          stores: storeIds,
          documentId,
          mayConflict: itemsBefore > 0,
        })
        keep(
          conflicts,
          found.map((conflict) => ({ line: null, ...conflict })),
        )
      }
      if (facts.length > 0) {
        const placed: PlacedFact[] = []
        for (const { record, marketplace } of facts) {
          if (record.kind === 'order-item') continue
          const known = storeIds[marketplaceIndex.get(marketplace) ?? -1]
          const storeId = known ?? (await ensureStore(transaction, accountId, marketplace))
          storeIds[storeIndex(marketplace)] = storeId
          placed.push({ record, storeId })
        }
        const result = await writeSideFacts(transaction, placed, documentId)
        imported += result.inserted
        updated += result.updated
      }
      if (orders.length + facts.length > 0) await touchStores(transaction, storeIds)
      orders.clear()
      facts = []
      for (const snapshot of snapshots) {
        const result = await writeSnapshot(transaction, { accountId, documentId, intake, snapshot })
        imported += result.inserted
      }
      snapshots = []
      for (const notification of notifications) {
        imported += await writeNotification(transaction, { accountId, documentId, intake, notification })
      }
      notifications = []
      for (const { marketplace, askedAt, whole, issues } of looks) {
        const storeId = await ensureStore(transaction, accountId, marketplace)
        const seenAt = askedAt ?? intake.importedAt
        const written = await writeListingIssues(transaction, { storeId, documentId, seenAt, whole, issues })
        imported += written.inserted
      }
      looks = []
    },
    async outcome(transaction, accountId, documentId, intake) {
      for (const [marketplace, offers] of listings) {
        const storeId = await ensureStore(transaction, accountId, marketplace)
        const result = await writeListings(transaction, { storeId, documentId, intake, listings: offers })
        imported += result.inserted
      }
      const read = rows - rejectedCount
      // Where rows hold order items, other facts of the same rows (an order's shipment) are not counted beside them.
      let ofOrders = { imported: 0, updated: 0 }
      if (itemsBefore !== undefined) {
        const after = await countItems(transaction, accountId, documentId)
        const fresh = after.items - itemsBefore
        ofOrders = { imported: fresh, updated: after.ofDocument - fresh }
      }
      const allImported = Math.min(read, itemsBefore === undefined ? imported : ofOrders.imported)
      const allUpdated = Math.min(read - allImported, Math.max(updated, ofOrders.updated))
      return {
        rows,
        imported: allImported,
        updated: allUpdated,
        unchanged: read - allImported - allUpdated,
        rejectedCount,
        rejected,
        conflicts,
        notes,
        known: false,
      }
    },
  }
}

function keep<T>(list: T[], more: readonly T[] | undefined): void {
  for (const item of more ?? []) {
    if (list.length >= mostRejectsKept) return
    list.push(item)
  }
}

async function insertDocument(
  transaction: WriteTransaction,
  accountId: number,
  intake: DocumentIntake,
): Promise<number> {
  const { lastInsertRowid } = await transaction.run(
    `INSERT INTO document (account_id, sha256, reading, kind, name, marketplace, imported_at, size, rows, imported, updated,
       unchanged, rejected, rejects, conflicts, notes)
     VALUES (CAST(? AS INTEGER), ?, ?, ?, ?, ?, CAST(? AS INTEGER), CAST(? AS INTEGER), 0, 0, 0, 0, 0, '[]', '[]', '[]')`,
    [
      accountId,
      intake.sha256,
      intake.reading,
      intake.kind,
      intake.name,
      intake.marketplace,
      intake.importedAt,
      intake.size,
    ],
  )
  return Number(lastInsertRowid)
}

async function finishDocument(
  transaction: WriteTransaction,
  documentId: number,
  outcome: IngestOutcome,
): Promise<void> {
  await transaction.run(
    `UPDATE document SET (rows, imported, updated, unchanged, rejected) =
       (SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(json_array(json(?)))),
       rejects = ?, conflicts = ?, notes = ? WHERE id = ?`,
    [
      JSON.stringify([
        outcome.rows,
        outcome.imported,
        outcome.updated,
        outcome.unchanged,
        outcome.rejectedCount,
      ]),
      JSON.stringify(outcome.rejected),
      JSON.stringify(outcome.conflicts),
      JSON.stringify(outcome.notes),
      documentId,
    ],
  )
}
