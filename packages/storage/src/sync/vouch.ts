import type { WriteTransaction } from '../database.ts'
import { applyOperations, type ApplyOptions } from '../log/apply.ts'
import { hashOperation, type Operation } from '../log/operation.ts'
import { insertOperations } from '../log/op-table.ts'

/** Why a row is kept aside that a later one can still vouch for. */
export const signatureReason = 'its signature does not fit'

/**
 * An operation holds the hash of the one before it, so a good one vouches for its predecessor, also where that has no
 * signature of its own. Within a page this is seen at once; here it is seen across pages, so that it does not depend on
 * where a page ended which operations a replica takes. Gives how many were taken after all.
 */
export async function releaseVouched(transaction: WriteTransaction, options: ApplyOptions): Promise<number> {
  let released = 0
  for (;;) {
    const rows = await transaction.read<{ key: string; row: string; next: string }>(
      `SELECT quarantine.key, quarantine.row, op.prev AS next FROM quarantine
       JOIN op ON op.device = quarantine.row ->> '$.device' AND op.device_seq = (quarantine.row ->> '$.deviceSeq') + 1
       WHERE quarantine.reason = ? AND json_valid(quarantine.row)
         AND NOT EXISTS (SELECT 1 FROM op AS known WHERE known.id = quarantine.id)`,
      [signatureReason],
    )
    const good = new Map<string, Operation>()
    for (const { key, row, next } of rows) {
      const operation = JSON.parse(row) as Operation
      if (hashOperation(operation) === next) good.set(key, operation)
    }
    if (good.size === 0) return released
    await insertOperations(transaction, [...good.values()])
    await applyOperations(transaction, [...good.values()], options)
    await transaction.run('DELETE FROM quarantine WHERE key IN (SELECT value FROM json_each(?))', [
      JSON.stringify([...good.keys()]),
    ])
    released += good.size
  }
}
