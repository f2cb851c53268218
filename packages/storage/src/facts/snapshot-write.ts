import type { PerformanceSnapshot, ReportedMarketplace } from '@health-tui/metrics'
import { createHash } from 'node:crypto'
import type { WriteTransaction } from '../database.ts'
import { canonicalJson } from './canonical-json.ts'
import type { DocumentIntake } from './document-intake.ts'
import { ensureStore } from './store-rows.ts'

interface SnapshotWrite {
  readonly accountId: number
  readonly documentId: number
  readonly intake: DocumentIntake
  readonly snapshot: PerformanceSnapshot
}

/** Stores each marketplace of a performance report as a snapshot of its own; the same content is stored once. */
export async function writeSnapshot(
  transaction: WriteTransaction,
  { accountId, documentId, intake, snapshot }: SnapshotWrite,
): Promise<{ readonly inserted: number }> {
  let inserted = 0
  for (const part of snapshot.marketplaces) {
    const storeId = await ensureStore(transaction, accountId, part.marketplace)
    const content = createHash('sha256')
      .update(canonicalJson([snapshot.reportDay, part]))
      .digest('hex')
    const { rowsAffected, lastInsertRowid } = await transaction.run(
      `INSERT OR IGNORE INTO snapshot (store_id, document_id, content, report_day, received_at, account_status, rating_score,
         rating_status, warnings, notes)
       VALUES (CAST(? AS INTEGER), CAST(? AS INTEGER), ?, ?, CAST(? AS INTEGER), ?, ?, ?, ?, ?)`,
      [
        storeId,
        documentId,
        content,
        snapshot.reportDay,
        intake.importedAt,
        part.accountStatus,
        part.accountHealthRating?.score ?? null,
        part.accountHealthRating?.status ?? null,
        JSON.stringify(part.warnings),
        JSON.stringify(part.notes),
      ],
    )
    if (rowsAffected === 0) continue
    inserted++
    await writeParts(transaction, Number(lastInsertRowid), part)
  }
  return { inserted }
}

async function writeParts(
  transaction: WriteTransaction,
  snapshotId: number,
  part: ReportedMarketplace,
): Promise<void> {
  const metrics = part.metrics.map((m) => [
    m.metric,
    m.fulfilment,
    m.basis,
    m.numerator,
    m.denominator,
    m.rate,
    m.target,
    m.condition,
    m.windowDays,
    m.from,
    m.to,
    m.status,
    m.statusAsGiven,
    JSON.stringify(m.components),
    m.inconsistent,
  ])
  await transaction.run(
    `INSERT INTO reported_metric (snapshot_id, position, metric, fulfilment, basis, numerator, denominator, rate, target,
       target_condition, window_days, from_day, to_day, status, status_as_given, components, inconsistent)
     SELECT CAST(?2 AS INTEGER), key, ${Array.from({ length: 15 }, (_, i) => `value ->> ${i}`).join(', ')}
     FROM json_each(?1)`,
    [JSON.stringify(metrics), snapshotId],
  )
  await transaction.run(
    `INSERT INTO policy_count (snapshot_id, category, violations)
     SELECT CAST(?2 AS INTEGER), key, value FROM json_each(?1)`,
    [JSON.stringify(part.policyViolations), snapshotId],
  )
}
