import type { WriteTransaction } from '../database.ts'
import { operationKinds, operationVersion } from '../log/operation.ts'
import { refreshSummaries } from '../log/views.ts'

/** The log is complete: the list comes from it now and not from the server any more. */
export async function finishBootstrap(transaction: WriteTransaction): Promise<void> {
  const rows = await transaction.read<{ entity_id: string }>(
    `SELECT DISTINCT entity_id FROM op WHERE entity = 'case'`,
  )
  const newer = await transaction.read<{ entity_id: string }>(
    `SELECT DISTINCT entity_id FROM op WHERE version > ? OR kind NOT IN (SELECT value FROM json_each(?))`,
    [operationVersion, JSON.stringify(operationKinds)],
  )
  await transaction.run(
    `DELETE FROM case_summary WHERE partial = 1 AND id NOT IN (SELECT entity_id FROM op WHERE entity = 'case')`,
  )
  await refreshSummaries(
    transaction,
    new Set(rows.map(({ entity_id }) => entity_id)),
    new Set(newer.map(({ entity_id }) => entity_id)),
  )
  await transaction.run(`DELETE FROM meta WHERE key = 'bootstrap'`)
}
