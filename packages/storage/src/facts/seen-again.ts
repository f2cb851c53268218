import type { Database } from '../database.ts'
import type { DocumentIntake } from './document-intake.ts'

/**
 * Keeps that the very same bytes came again on a later day: what they say still held then. `seenAt` is when they were made
 * as far as anybody knows, so that an old file that is imported once more proves nothing.
 */
export async function keepSeenAgain(
  database: Database,
  intake: Pick<DocumentIntake, 'sha256' | 'reading' | 'account'>,
  seenAt: number,
): Promise<void> {
  const [row] = await database.read<{ id: number; seen: number }>(
    `SELECT document.id, max(imported_at, coalesce(last_seen_at, 0)) AS seen
     FROM document JOIN account ON account.id = account_id
     WHERE account.name = ? AND sha256 = ? AND reading = ?`,
    [intake.account, intake.sha256, intake.reading],
  )
  if (row === undefined || dayOf(seenAt) <= dayOf(row.seen)) return
  await database.transaction(async (transaction) => {
    await transaction.run(
      `UPDATE document SET last_seen_at = max(coalesce(last_seen_at, 0), CAST(? AS INTEGER))
       WHERE id = CAST(? AS INTEGER)`,
      [seenAt, row.id],
    )
  })
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
