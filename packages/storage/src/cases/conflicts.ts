import type { Reader, WriteTransaction } from '../database.ts'
import type { Draft } from '../log/append.ts'
import { effectiveStamp, stampInstant } from '../log/clock.ts'
import { operationFromRow, type OperationRow } from '../log/op-table.ts'
import { type Json, readValue } from '../log/values.ts'
import { CaseError } from './failure.ts'
import { draftResolveLateEdit, listLateEdits } from './late-edits.ts'

/**
 * Somebody's words that do not show: two people set the same field without seeing each other (`value`), or somebody wrote
 * into an item that somebody else removed without knowing of it (`removed`).
 */
export interface Conflict {
  readonly type: 'value' | 'removed'
  readonly loser: string
  readonly caseId: string
  readonly path: string
  readonly shown: Side
  readonly kept: Side
}

export interface Side {
  readonly value: Json
  readonly author: string
  readonly at: string
}

/** All open conflicts, of one case when `id` is given. */
export async function listConflicts(reader: Reader, id?: string): Promise<readonly Conflict[]> {
  const rows = await reader.read<{ loser: string; entity_id: string; path: string; winner: string }>(
    `SELECT conflict.* FROM conflict JOIN op ON op.id = conflict.loser JOIN cell ON cell.op_id = conflict.winner
       AND cell.entity_id = conflict.entity_id AND cell.path = conflict.path
     WHERE (?1 IS NULL OR conflict.entity_id = ?1) AND cell.value <> op.value -> '$.v'
     ORDER BY conflict.entity_id, conflict.path, loser`,
    [id ?? null],
  )
  const operations = await reader.read<OperationRow & { cell_value: string | null }>(
    `SELECT op.*, cell.value AS cell_value FROM json_each(?) AS wanted JOIN op ON op.id = wanted.value
     LEFT JOIN cell ON cell.op_id = op.id`,
    [JSON.stringify(rows.flatMap(({ loser, winner }) => [loser, winner]))],
  )
  const sides = new Map(
    operations.map((row) => {
      const operation = operationFromRow(row)
      const value =
        operation.kind === 'set'
          ? readValue(operation, 'set').v
          : (JSON.parse(row.cell_value ?? 'null') as Json)
      const stamp = effectiveStamp(operation.hlc, operation.receivedAt)
      return [operation.id, { value, author: operation.author, at: stampInstant(stamp) }]
    }),
  )
  const unknown: Side = { value: null, author: '', at: '' }
  const values = rows.map(({ loser, entity_id, path, winner }): Conflict => ({
    type: 'value',
    loser,
    caseId: entity_id,
    path,
    shown: sides.get(winner) ?? unknown,
    kept: sides.get(loser) ?? unknown,
  }))
  return [...values, ...(await listLateEdits(reader, id))]
}

/** Settles one conflict: `restore` makes the kept value the shown one (or brings the item back), `keep` leaves it as it is. */
export async function draftResolve(
  transaction: WriteTransaction,
  loser: string,
  choice: 'keep' | 'restore',
): Promise<readonly Draft[]> {
  const [conflict] = await transaction.read<{
    entity_id: string
    path: string
    winner: string
    value: string
    entity: string
  }>(
    'SELECT conflict.*, op.value, op.entity FROM conflict JOIN op ON op.id = conflict.loser WHERE loser = ?',
    [loser],
  )
  if (conflict === undefined) {
    const drafts = await draftResolveLateEdit(transaction, loser, choice)
    if (drafts === undefined) throw new CaseError({ type: 'no-such-conflict', loser })
    return drafts
  }
  const place = { entity: conflict.entity, entityId: conflict.entity_id, path: conflict.path } as const
  const resolved: Draft = { kind: 'conflict.resolve', ...place, value: { loser, choice } }
  if (choice === 'keep') return [resolved]
  const { v } = JSON.parse(conflict.value) as { v: Json }
  return [resolved, { kind: 'set', ...place, value: { v, base: conflict.winner } }]
}
