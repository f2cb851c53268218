import type { WriteTransaction } from '../database.ts'
import { applyOperations, refoldEntities } from '../log/apply.ts'
import { insertOperations, operationFromRow, type OperationRow } from '../log/op-table.ts'
import { checkOperations } from '../sync/check.ts'

export interface MergedLog {
  readonly operations: number
  /** Operations that are not what their device signed; they are left out. */
  readonly refused: number
}

/** The same device wrote two different things as its n-th: a profile that was copied. */
export class ForkedLog extends Error {}

/**
 * Adds the operations of an attached database, `incoming`, to the log here: each under its own id, device and author, verified
 * as if a server had sent it. They count as not sent from here. Facts that travel in the log are left to `mergeFacts`.
 */
export async function mergeLog(transaction: WriteTransaction): Promise<MergedLog> {
  const [fork] = await transaction.read(
    `SELECT 1 FROM incoming.op theirs JOIN main.op own USING (device, device_seq) WHERE theirs.id <> own.id LIMIT 1`,
  )
  if (fork !== undefined) throw new ForkedLog()
  const keys = await transaction.read<{ device: string; key: string }>(
    'SELECT device, public_key AS key FROM main.device UNION SELECT device, public_key FROM incoming.device',
  )
  const known = new Map(keys.map(({ device, key }) => [device, key]))
  let [operations, refused] = [0, 0]
  for (let position = 0; ;) {
    const rows = await transaction.read<OperationRow & { readonly position: number }>(
      `SELECT * FROM incoming.op WHERE position > CAST(? AS INTEGER) ORDER BY position LIMIT ${rowsAtOnce}`,
      [position],
    )
    const last = rows.at(-1)
    if (last === undefined) break
    position = last.position
    const fresh = await unknown(transaction, rows)
    const { good, bad } = checkOperations(
      fresh.map((row) => operationFromRow({ ...row, seq: null })),
      { keys: known },
    )
    await insertOperations(transaction, good)
    await applyOperations(transaction, good)
    operations += good.length
    refused += bad.length
  }
  await takeReceived(transaction)
  await transaction.run(
    `INSERT OR IGNORE INTO quarantine SELECT * FROM incoming.quarantine WHERE id IS NULL OR id NOT IN (SELECT id FROM main.op)`,
  )
  return { operations, refused }
}

const rowsAtOnce = 2_000

async function unknown<Row extends OperationRow>(
  transaction: WriteTransaction,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const known = await transaction.read<{ id: string }>(
    'SELECT op.id FROM json_each(?) AS given JOIN main.op ON op.id = given.value',
    [JSON.stringify(rows.map(({ id }) => id))],
  )
  const ids = new Set(known.map(({ id }) => id))
  return rows.filter(({ id }) => !ids.has(id))
}

/** When a server received what both have decides how far a clock that ran ahead is believed; the earliest time counts. */
async function takeReceived(transaction: WriteTransaction): Promise<void> {
  const changed = await transaction.read<{ id: string; entity_id: string; received_at: number }>(
    `SELECT own.id, own.entity_id, theirs.received_at FROM incoming.op theirs JOIN main.op own USING (id)
     WHERE own.seq IS NULL AND theirs.received_at IS NOT NULL
       AND (own.received_at IS NULL OR own.received_at > theirs.received_at)`,
  )
  if (changed.length === 0) return
  await transaction.run(
    `UPDATE op SET received_at = given.value ->> 1 FROM json_each(?) AS given WHERE op.id = given.value ->> 0`,
    [JSON.stringify(changed.map(({ id, received_at }) => [id, received_at]))],
  )
  await refoldEntities(transaction, [...new Set(changed.map(({ entity_id }) => entity_id))])
}
