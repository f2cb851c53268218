import type { Database, WriteTransaction } from '../database.ts'
import { purgeSavedPages } from './saved-page.ts'

export interface PurgeRequest {
  readonly account: string
  /** Removes only what happened before this instant; everything of the account without it. */
  readonly before?: Date | undefined
  /** Counts and removes nothing. */
  readonly dryRun: boolean
}

/** How many rows of each kind were (or would be) removed. */
export interface PurgeOutcome {
  readonly orderItems: number
  readonly otherFacts: number
  readonly snapshots: number
  readonly notifications: number
  readonly documents: number
}

/** Order-level tables and the instant of a row, in seconds since 1970. */
const factTables: Readonly<Record<string, string>> = {
  order_item: 'purchased_at',
  shipment: 'coalesce(shipped_at, confirmed_at, first_scan_at, ship_by, delivered_at, deliver_by)',
  feedback: `unixepoch(received_on)`,
  claim: 'received_at',
  chargeback: 'received_at',
  invoice_defect: 'shipped_at',
  order_return: 'requested_at',
  message: 'received_at',
}

/**
 * Removes the facts of an account, all or those before an instant, in one transaction; undefined when there is no such
 * account. Facts without any date go only with the whole account. Documents of which something was removed are forgotten
 * as imported, so that importing them again reads them again. People's work (cases and their log) is not touched.
 */
export async function purgeAccount(
  database: Database,
  { account, before, dryRun }: PurgeRequest,
): Promise<PurgeOutcome | undefined> {
  const [row] = await database.read<{ id: number }>('SELECT id FROM account WHERE name = ?', [account])
  if (row === undefined) return undefined
  let outcome: PurgeOutcome | undefined
  try {
    await database.transaction(async (transaction) => {
      outcome = await purge(transaction, row.id, before?.getTime() ?? null)
      if (before === undefined) await forgetSources(transaction, account)
      if (dryRun) throw dryRunEnd
    })
  } catch (error) {
    if (error !== dryRunEnd) throw error
  }
  // What was removed must not stay readable in the file's free pages.
  if (!dryRun) await database.client.execute('VACUUM')
  return outcome
}

const dryRunEnd = new Error('dry run')

async function purge(
  transaction: WriteTransaction,
  accountId: number,
  before: number | null,
): Promise<PurgeOutcome> {
  const ofStores = `store_id IN (SELECT id FROM store WHERE account_id = CAST(?1 AS INTEGER))`
  const isOld = (instant: string): string =>
    before === null ? '?2 IS NULL' : `${instant} < CAST(?2 AS INTEGER)`
  const remove = async (table: string, where: string, instant: string, unit: number): Promise<number> => {
    const sql = `DELETE FROM ${table} WHERE ${where} AND ${isOld(instant)}`
    const limit = before === null ? null : Math.floor(before / unit)
    return (await transaction.run(sql, [accountId, limit])).rowsAffected
  }
  let otherFacts = 0
  let orderItems = 0
  for (const [table, instant] of Object.entries(factTables)) {
    const removed = await remove(table, ofStores, instant, 1000)
    if (table === 'order_item') orderItems = removed
    else otherFacts += removed
  }
  const snapshotInstant = `coalesce(unixepoch(report_day) * 1000, received_at)`
  for (const table of ['reported_metric', 'policy_count'])
    await transaction.run(
      `DELETE FROM ${table} WHERE snapshot_id IN (SELECT id FROM snapshot WHERE ${ofStores} AND ${isOld(snapshotInstant)})`,
      [accountId, before],
    )
  const snapshots = await remove('snapshot', ofStores, snapshotInstant, 1)
  const lastSeen =
    'max(taken_at, coalesce((SELECT last_seen_at FROM document WHERE document.id = document_id), 0))'
  await transaction.run(
    `DELETE FROM listing_of_snapshot WHERE snapshot_id IN (SELECT id FROM listing_snapshot WHERE ${ofStores}
       AND ${isOld(lastSeen)})`,
    [accountId, before],
  )
  otherFacts += await remove('listing_snapshot', ofStores, lastSeen, 1)
  await transaction.run(
    'DELETE FROM listing WHERE id NOT IN (SELECT listing_id FROM listing_of_snapshot)',
    [],
  )
  otherFacts += await remove('listing_issue', ofStores, 'last_seen', 1)
  await remove('listing_look', ofStores, 'looked_at', 1)
  const notifications = await remove(
    'notification',
    'account_id = CAST(?1 AS INTEGER)',
    'coalesce(received_at, imported_at)',
    1,
  )
  otherFacts += await purgeSavedPages(transaction, accountId, before)
  const documents = await forgetDocuments(transaction, accountId)
  if (before === null) {
    await transaction.run('DELETE FROM store WHERE account_id = CAST(? AS INTEGER)', [accountId])
    await transaction.run('DELETE FROM account WHERE id = CAST(? AS INTEGER)', [accountId])
  } else
    await transaction.run('UPDATE store SET revision = revision + 1 WHERE account_id = CAST(? AS INTEGER)', [
      accountId,
    ])
  return { orderItems, otherFacts, snapshots, notifications, documents }
}

/** Documents that nothing rests on any more go; of the others, what was removed could come back only by reading them again. */
async function forgetDocuments(transaction: WriteTransaction, accountId: number): Promise<number> {
  const inUse = [
    ...Object.keys(factTables),
    'snapshot',
    'listing_snapshot',
    'listing_issue',
    'listing_look',
    'notification',
  ]
    .map((table) => `SELECT document_id FROM ${table}`)
    .join(' UNION ')
  const { rowsAffected } = await transaction.run(
    `DELETE FROM document WHERE account_id = CAST(? AS INTEGER) AND id NOT IN (${inUse})`,
    [accountId],
  )
  await transaction.run(
    `UPDATE document SET reading = reading || ' purged ' || id
     WHERE account_id = CAST(? AS INTEGER) AND reading NOT LIKE '% purged %'`,
    [accountId],
  )
  return rowsAffected
}

/** The account's mailboxes begin anew when they are fetched again. */
async function forgetSources(transaction: WriteTransaction, account: string): Promise<void> {
  await transaction.run(
    `DELETE FROM source_position WHERE json_valid(source)
       AND EXISTS (SELECT 1 FROM json_each(source) WHERE key = 5 AND value = ?)`,
    [account],
  )
}
