import type { WriteTransaction } from '../database.ts'
import type { Operation } from './operation.ts'

/** A row of the table `op`, local or on a server. */
export interface OperationRow {
  readonly id: string
  readonly seq: number | null
  readonly device: string
  readonly device_seq: number
  readonly author: string
  readonly entity: string
  readonly entity_id: string
  readonly txn: string
  readonly version: number
  readonly hlc: string
  readonly received_at: number | null
  readonly kind: string
  readonly path: string
  readonly value: string
  readonly prev: string
  readonly signature: string
}

/** The columns that make an operation, in the order of `operationToTuple`. */
export const operationColumns =
  'id, device, device_seq, author, entity, entity_id, txn, version, hlc, kind, path, value, prev, signature'

/** What `operationColumns` are called in a row of `tuplesSql`. */
export const operationFromTuple = Array.from({ length: 14 }, (_, index) => `tuple ->> ${index}`).join(', ')

/**
 * The tuples of a JSON array, one row each, in its order. In the binary form, because a tuple's text would be parsed anew for
 * each column, which takes longer than the insertion. The limit keeps SQLite from copying `jsonb` to where each column is read,
 * and, unlike `MATERIALIZED`, has the tuples made one after the other and not all of them first.
 */
export function tuplesSql(argument: string): string {
  return `WITH given AS (SELECT jsonb(value) AS tuple FROM json_each(${argument}) LIMIT -1)`
}

export function operationToTuple(operation: Operation): readonly (string | number)[] {
  return [
    operation.id,
    operation.device,
    operation.deviceSeq,
    operation.author,
    operation.entity,
    operation.entityId,
    operation.txn,
    operation.version,
    operation.hlc,
    operation.kind,
    operation.path,
    operation.value,
    operation.prev,
    operation.signature,
  ]
}

export function operationFromRow(row: OperationRow): Operation {
  return {
    id: row.id,
    device: row.device,
    deviceSeq: row.device_seq,
    author: row.author,
    entity: row.entity,
    entityId: row.entity_id,
    txn: row.txn,
    version: row.version,
    hlc: row.hlc,
    kind: row.kind,
    path: row.path,
    value: row.value,
    prev: row.prev,
    signature: row.signature,
    seq: row.seq,
    receivedAt: row.received_at,
  }
}

/** Adds operations that the log does not have yet; for the others takes over what the server said about them. */
export async function insertOperations(
  transaction: WriteTransaction,
  operations: readonly Operation[],
): Promise<void> {
  if (operations.length === 0) return
  await transaction.run(
    `${tuplesSql('?')}
     INSERT INTO op (${operationColumns}, seq, received_at)
     SELECT ${operationFromTuple}, tuple ->> 14, tuple ->> 15 FROM given WHERE true
     ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, received_at = excluded.received_at`,
    [
      JSON.stringify(
        operations.map((operation) => [...operationToTuple(operation), operation.seq, operation.receivedAt]),
      ),
    ],
  )
}
