import type { Reader, WriteTransaction } from '../database.ts'
import type { Draft } from '../log/append.ts'
import { effectiveStamp, stampInstant } from '../log/clock.ts'
import { operationFromRow, type OperationRow } from '../log/op-table.ts'
import type { Operation } from '../log/operation.ts'
import { type Json, readValue } from '../log/values.ts'
import type { Conflict } from './conflicts.ts'

/** Of each device, the number of its last operation on an item that the remover had seen. */
type Seen = Readonly<Record<string, number>>

/** Adds to a removal what its author had seen of the item, so that an edit that arrives later is known to be news. */
export async function withSeen(transaction: WriteTransaction, draft: Draft): Promise<Draft> {
  if (draft.kind !== 'item.remove') return draft
  const rows = await transaction.read<{ device: string; last: number }>(
    `SELECT device, max(device_seq) AS last FROM op WHERE entity_id = ? AND ${within('path', '?2')} GROUP BY device`,
    [draft.entityId, draft.path],
  )
  const devices: Seen = Object.fromEntries(rows.map(({ device, last }) => [device, last]))
  return { ...draft, value: { v: { ...draft.value.v, devices } } }
}

/**
 * Edits of removed items that no remover had seen and that are too old to bring the item back by themselves: without the
 * journal somebody's words would be found in the history only. One entry for each item, for its latest such edit.
 */
export async function listLateEdits(reader: Reader, id?: string): Promise<readonly Conflict[]> {
  const removed = await reader.read<{ entity_id: string; item: string; op_id: string }>(
    `SELECT entity_id, substr(path, 1, length(path) - 8) AS item, op_id FROM cell
     WHERE substr(path, -8) = '#removed' AND value <> 'null' AND (?1 IS NULL OR entity_id = ?1)
       AND NOT EXISTS (
         SELECT 1 FROM cell AS edit WHERE edit.entity_id = cell.entity_id AND edit.path <> cell.path
           AND ${within('edit.path', 'substr(cell.path, 1, length(cell.path) - 8)')}
           AND edit.stamp > cell.value ->> '$.seen')`,
    [id ?? null],
  )
  const conflicts: Conflict[] = []
  for (const { entity_id: caseId, item, op_id: winner } of removed) {
    const late = await lateEditsOf(reader, caseId, item)
    const last = late.edits.at(-1)
    const removal = late.removals.find((operation) => operation.id === winner)
    if (last === undefined || removal === undefined) continue
    const [text] = await reader.read<{ content: string }>(
      'SELECT content FROM text WHERE entity_id = ? AND path = ?',
      [caseId, item],
    )
    const kept: Json = last.kind === 'set' ? readValue(last, 'set').v : (text?.content ?? '')
    conflicts.push({
      loser: last.id,
      caseId,
      path: item,
      type: 'removed',
      shown: { value: null, ...byWhom(removal) },
      kept: { value: kept, ...byWhom(last) },
    })
  }
  return conflicts
}

/** Settles what was written into a removed item: `restore` brings the item back, with everything in it. */
export async function draftResolveLateEdit(
  transaction: WriteTransaction,
  loser: string,
  choice: 'keep' | 'restore',
): Promise<readonly Draft[] | undefined> {
  const [edit] = await transaction.read<{ entity_id: string }>('SELECT entity_id FROM op WHERE id = ?', [
    loser,
  ])
  if (edit === undefined) return undefined
  const conflict = (await listLateEdits(transaction, edit.entity_id)).find((entry) => entry.loser === loser)
  if (conflict === undefined) return undefined
  const place = { entity: 'case', entityId: conflict.caseId, path: conflict.path } as const
  if (choice === 'restore')
    return [
      { kind: 'conflict.resolve', ...place, value: { loser, choice } },
      { kind: 'item.revive', ...place, value: { v: null } },
    ]
  const { edits } = await lateEditsOf(transaction, conflict.caseId, conflict.path)
  return edits.map(({ id }) => ({ kind: 'conflict.resolve', ...place, value: { loser: id, choice } }))
}

async function lateEditsOf(
  reader: Reader,
  caseId: string,
  item: string,
): Promise<{ readonly edits: readonly Operation[]; readonly removals: readonly Operation[] }> {
  const rows = await reader.read<OperationRow>(
    `SELECT * FROM op WHERE entity_id = ? AND ${within('path', '?2')}
       AND kind IN ('text', 'set', 'item.remove', 'conflict.resolve')`,
    [caseId, item],
  )
  const operations = rows.map(operationFromRow)
  const removals = operations.filter(({ kind, path }) => kind === 'item.remove' && path === item)
  const settled = new Set(
    operations
      .filter(({ kind }) => kind === 'conflict.resolve')
      .map((operation) => readValue(operation, 'conflict.resolve').loser),
  )
  const edits = operations
    .filter(({ kind, id }) => (kind === 'text' || kind === 'set') && !settled.has(id))
    .filter((edit) => !removals.some((removal) => covers(removal, edit)))
    .toSorted((one, other) => (stampOf(one) < stampOf(other) ? -1 : 1))
  return { edits, removals }
}

/** Whether the remover knew of the edit. */
function covers(removal: Operation, edit: Operation): boolean {
  if (removal.device === edit.device) return edit.deviceSeq < removal.deviceSeq
  const { devices } = (JSON.parse(removal.value) as { readonly v: { readonly devices?: Seen } }).v
  if (devices !== undefined) return edit.deviceSeq <= (devices[edit.device] ?? 0)
  // Removals of older programs: what the server took in later was not seen.
  return edit.seq === null ? false : removal.seq === null || edit.seq < removal.seq
}

/** SQL: the path is that of the item, or of something in it. */
function within(path: string, item: string): string {
  return `${path} >= ${item} AND ${path} < ${item} || '/'
    AND (${path} = ${item} OR substr(${path}, length(${item}) + 1, 1) IN ('.', '#'))`
}

function byWhom(operation: Operation): { readonly author: string; readonly at: string } {
  return { author: operation.author, at: stampInstant(stampOf(operation)) }
}

function stampOf(operation: Operation): string {
  return effectiveStamp(operation.hlc, operation.receivedAt)
}
