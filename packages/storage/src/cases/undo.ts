import type { WriteTransaction } from '../database.ts'
import type { Draft } from '../log/append.ts'
import { cellWrites } from '../log/cells.ts'
import { compareClaims } from '../log/clock.ts'
import { claimOf } from '../log/fold.ts'
import type { Operation } from '../log/operation.ts'
import { operationFromRow, type OperationRow } from '../log/op-table.ts'
import { invertText } from '../log/text.ts'
import { type Json, readValue } from '../log/values.ts'
import { type EditDeps, freshClient, loadCase, textDraft } from './edit.ts'
import { latestEdit } from './document.ts'
import { CaseError } from './failure.ts'
import { withSeen } from './late-edits.ts'

/**
 * The drafts that take back the last action of this device on the case (or the action `txn`), and only that: what others
 * wrote since stays.
 */
export async function draftUndo(
  transaction: WriteTransaction,
  id: string,
  options: { readonly device: string; readonly txn?: string; readonly deps: EditDeps },
): Promise<readonly Draft[]> {
  const rows = await transaction.read<OperationRow>(
    'SELECT * FROM op WHERE entity_id = ? ORDER BY position',
    [id],
  )
  const all = rows.map(operationFromRow)
  const action = options.txn ?? lastAction(all, options.device)
  const operations = all.filter(({ txn, device }) => txn === action && device === options.device)
  if (operations.length === 0) throw new CaseError({ type: 'nothing-to-undo', id })
  const { parts } = await loadCase(transaction, id)
  const drafts: Draft[] = []
  const made = operations.filter(({ kind }) => kind === 'create' || kind === 'item.add')
  for (const operation of operations.toReversed()) {
    // What goes with the whole that the action made needs no inverse of its own.
    if (made.some((whole) => whole !== operation && contains(whole, operation.path))) continue
    const draft = inverse(operation, all, parts.cells, options.deps)
    if (draft !== undefined) drafts.push(await withSeen(transaction, draft))
  }
  const marker: Draft = {
    kind: 'undo',
    entity: 'case',
    entityId: id,
    path: '',
    value: { undoes: operations.map((operation) => operation.id) },
  }
  return [marker, ...drafts]
}

function contains(whole: Operation, path: string): boolean {
  return whole.kind === 'create' || path === whole.path || path.startsWith(`${whole.path}.`)
}

function lastAction(all: readonly Operation[], device: string): string | undefined {
  const undone = new Set<string>()
  const undoing = new Set<string>()
  for (const operation of all) {
    if (operation.kind !== 'undo') continue
    undoing.add(operation.txn)
    for (const id of readValue(operation, 'undo').undoes) undone.add(id)
  }
  const own = all
    .filter((operation) => operation.device === device && !undone.has(operation.id))
    .filter(({ txn, kind }) => !undoing.has(txn) && kind !== 'device.add')
  return own.reduce<Operation | undefined>(
    (last, operation) => (last === undefined || operation.deviceSeq > last.deviceSeq ? operation : last),
    undefined,
  )?.txn
}

function inverse(
  operation: Operation,
  all: readonly Operation[],
  cells: readonly { readonly path: string; readonly value: string; readonly stamp: string }[],
  deps: EditDeps,
): Draft | undefined {
  const { path, entityId } = operation
  const place = { entity: 'case', entityId, path } as const
  switch (operation.kind) {
    case 'create':
      return { kind: 'set', entity: 'case', entityId, path: 'deleted', value: { v: true, base: null } }
    case 'set': {
      if (winner(all, path)?.operation.id !== operation.id) return undefined
      const { base } = readValue(operation, 'set')
      return { kind: 'set', ...place, value: { v: valueOf(all, base, path), base: operation.id } }
    }
    case 'item.add':
    case 'item.revive':
      return { kind: 'item.remove', ...place, value: { v: { seen: latestEdit(cells, path) } } }
    case 'item.remove':
      return { kind: 'item.revive', ...place, value: { v: null } }
    case 'item.move': {
      const before = winner(
        all.filter(({ id }) => id !== operation.id),
        `${path}#rank`,
      )
      return before === undefined
        ? undefined
        : { kind: 'item.move', ...place, value: { v: JSON.parse(before.value) as string } }
    }
    case 'attachment.add':
      return { kind: 'attachment.remove', ...place, value: { v: { seen: latestEdit(cells, path) } } }
    case 'attachment.remove':
      return { kind: 'item.revive', ...place, value: { v: null } }
    case 'text': {
      const updates = all
        .filter((other) => other.kind === 'text' && other.path === path)
        .map((other) => ({ update: readValue(other, 'text').u, own: other.id === operation.id }))
      const taken = invertText(updates, freshClient(deps))
      return taken === undefined ? undefined : textDraft(entityId, path, taken)
    }
    default:
      return undefined
  }
}

function winner(
  all: readonly Operation[],
  path: string,
): { readonly operation: Operation; readonly value: string } | undefined {
  let best: { operation: Operation; value: string } | undefined
  for (const operation of all) {
    const write = cellWrites(operation).find((candidate) => candidate.path === path)
    if (write === undefined) continue
    if (best === undefined || compareClaims(claimOf(operation), claimOf(best.operation)) > 0)
      best = { operation, value: write.value }
  }
  return best
}

function valueOf(all: readonly Operation[], opId: string | null, path: string): Json {
  const operation = all.find(({ id }) => id === opId)
  const write =
    operation === undefined ? undefined : cellWrites(operation).find((found) => found.path === path)
  return write === undefined ? null : (JSON.parse(write.value) as Json)
}
