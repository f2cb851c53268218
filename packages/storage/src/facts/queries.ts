import type { ReportedMarketplace, ReportedMetric } from '@health-tui/metrics'
import type { Reader } from '../open-file.ts'
import { parseOrderKey } from './order-key.ts'

/** One account in one marketplace, with what is stored about it. */
export interface StoredStore {
  readonly account: string
  readonly marketplace: string
  /** Rises when the store's order-level facts change. */
  readonly revision: number
  readonly snapshots: number
  /** How many order items are stored; counted up to 1 only, because counting a million takes a tenth of a second. */
  readonly orderItems: 0 | 1
  /** Whether packages or messages are stored, which have rates without any order. */
  readonly packagesOrMessages: 0 | 1
  /** When the newest document that said something about this store was imported; ms. */
  readonly newestDataAt: number | null
}

/** A stored performance report of one store. */
export interface StoredSnapshot {
  readonly id: number
  readonly account: string
  readonly marketplace: string
  readonly reportDay: string | null
  readonly importedAt: number
  readonly documentId: number
  readonly report: Omit<ReportedMarketplace, 'marketplaceId' | 'marketplace'>
}

/** Every account and marketplace that anything is stored about, in alphabetical order. */
export async function listStores(database: Reader): Promise<readonly StoredStore[]> {
  return database.read<StoredStore>(
    `SELECT account.name AS account, marketplace, revision,
       (SELECT count(*) FROM snapshot WHERE store_id = store.id) AS snapshots,
       EXISTS (SELECT 1 FROM order_item WHERE store_id = store.id) AS orderItems,
       EXISTS (SELECT 1 FROM shipment WHERE store_id = store.id)
         OR EXISTS (SELECT 1 FROM message WHERE store_id = store.id) AS packagesOrMessages,
       (SELECT max(imported_at) FROM document WHERE document.account_id = account.id AND (
          document.marketplace = store.marketplace OR document.marketplace IS NULL)) AS newestDataAt
     FROM store JOIN account ON account.id = account_id ORDER BY account.name, marketplace`,
  )
}

/** The stores of one account in which these order numbers are known; an order without an entry is unknown. */
export async function findStoresOfOrders(
  database: Reader,
  account: string,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const keys = orderIds.flatMap((orderId) => {
    const key = parseOrderKey(orderId)
    return key === undefined ? [] : [[key.high, key.low, orderId]]
  })
  const rows = await database.read<{ orderId: string; marketplace: string }>(
    `SELECT value ->> 2 AS orderId, store.marketplace FROM json_each(?1)
     CROSS JOIN store ON store.account_id = (SELECT id FROM account WHERE name = ?2)
     WHERE EXISTS (SELECT 1 FROM order_item
       WHERE store_id = store.id AND order_key = (value ->> 0) * 10000000 + (value ->> 1))`,
    [JSON.stringify(keys), account],
  )
  return new Map(rows.map(({ orderId, marketplace }) => [orderId, marketplace]))
}

export interface SnapshotFilter {
  readonly account?: string
  readonly marketplace?: string
  /** Leaves out reports of later days (`YYYY-MM-DD`). */
  readonly until?: string
  /** Only the newest report of each store. */
  readonly latestOnly?: boolean
}

/** Stored performance reports, oldest first. A report without any date counts as of the day it was imported. */
export async function listSnapshots(
  database: Reader,
  filter: SnapshotFilter = {},
): Promise<readonly StoredSnapshot[]> {
  const day = `coalesce(s.report_day, date(s.received_at / 1000, 'unixepoch'))`
  const rows = await database.read<SnapshotRow>(
    `SELECT * FROM (
       SELECT s.id, account.name AS account, store.marketplace, s.report_day AS reportDay, s.received_at AS importedAt,
         s.document_id AS documentId, s.account_status AS accountStatus, s.rating_score AS ratingScore,
         s.rating_status AS ratingStatus, s.warnings, s.notes, ${day} AS day,
         row_number() OVER (PARTITION BY store.id ORDER BY ${day} DESC, s.id DESC) AS age,
         (SELECT json_group_array(json_array(metric, fulfilment, numerator, denominator, rate, target, target_condition,
             window_days, from_day, to_day, status, status_as_given, json(components), basis, inconsistent))
          FROM (SELECT * FROM reported_metric WHERE snapshot_id = s.id ORDER BY position)) AS metrics,
         (SELECT json_group_object(category, violations) FROM policy_count WHERE snapshot_id = s.id) AS policies
       FROM snapshot s JOIN store ON store.id = s.store_id JOIN account ON account.id = store.account_id
       WHERE (?1 IS NULL OR account.name = ?1) AND (?2 IS NULL OR store.marketplace = ?2)
         AND (?3 IS NULL OR ${day} <= ?3))
     WHERE ?4 = 0 OR age = 1 ORDER BY account, marketplace, day, id`,
    [filter.account ?? null, filter.marketplace ?? null, filter.until ?? null, filter.latestOnly ? 1 : 0],
  )
  return rows.map(readSnapshot)
}

interface SnapshotRow extends Omit<StoredSnapshot, 'report'> {
  readonly accountStatus: string | null
  readonly ratingScore: number | null
  readonly ratingStatus: string | null
  readonly warnings: string
  readonly notes: string
  readonly metrics: string
  readonly policies: string
}

type MetricRow = readonly [
  ReportedMetric['metric'],
  ReportedMetric['fulfilment'],
  number | null,
  number | null,
  number | null,
  number | null,
  ReportedMetric['condition'],
  number | null,
  string | null,
  string | null,
  ReportedMetric['status'],
  string | null,
  Record<string, number>,
  ReportedMetric['basis'],
  string | null,
]

function readSnapshot(row: SnapshotRow): StoredSnapshot {
  const hasRating = row.ratingScore !== null || row.ratingStatus !== null
  return {
    id: row.id,
    account: row.account,
    marketplace: row.marketplace,
    reportDay: row.reportDay,
    importedAt: row.importedAt,
    documentId: row.documentId,
    report: {
      accountStatus: row.accountStatus,
      accountHealthRating: hasRating ? { score: row.ratingScore, status: row.ratingStatus } : null,
      metrics: (JSON.parse(row.metrics) as MetricRow[]).map(readMetric),
      policyViolations: JSON.parse(row.policies) as Record<string, number>,
      warnings: JSON.parse(row.warnings) as { type: string; status: string }[],
      notes: JSON.parse(row.notes) as string[],
    },
  }
}

function readMetric(m: MetricRow): ReportedMetric {
  return {
    metric: m[0],
    fulfilment: m[1],
    numerator: m[2],
    denominator: m[3],
    rate: m[4],
    target: m[5],
    condition: m[6],
    windowDays: m[7],
    from: m[8],
    to: m[9],
    status: m[10],
    statusAsGiven: m[11],
    components: m[12],
    basis: m[13],
    inconsistent: m[14],
  }
}
