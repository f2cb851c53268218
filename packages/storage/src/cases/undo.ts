import type { WriteTransaction } from '../database.ts'
import type { Draft } from '../log/append.ts'
import { cellWrites } from '../log/cells.ts'
import { compareClaims } from '../log/clock.ts'
import { claimOf } from '../log/fold.ts'
import type { Operation } from '../log/operation.ts'
import { operationFromRow, type OperationRow } from '../log/op-table.ts'
import { invertText } from '../log/text.ts'
import { type Json, readValue } from '../log/values.ts'
import { nextToRedo, nextToUndo } from './action-order.ts'
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
  options: {
    readonly device: string
    readonly txn?: string
    /** Takes back the last undo instead. */
    readonly redo?: boolean
    readonly deps: EditDeps
  },
): Promise<readonly Draft[]> {
  const rows = await transaction.read<OperationRow>(
    'SELECT * FROM op WHERE entity_id = ? ORDER BY position',
    [id],
  )
  const all = rows.map(operationFromRow)
  const action =
    options.txn ?? (options.redo === true ? nextToRedo(all, options.device) : nextToUndo(all, options.device))
  const operations = all.filter(({ txn, device }) => txn === action && device === options.device)
  if (operations.length === 0)
    throw new CaseError({ type: options.redo === true ? 'nothing-to-redo' : 'nothing-to-undo', id })
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
      const shown = winner(all, path)?.operation
      if (shown === undefined || restores(all, shown, path) !== restores(all, operation, path))
        return undefined
      const { base } = readValue(operation, 'set')
      return { kind: 'set', ...place, value: { v: valueOf(all, base, path), base: shown.id } }
    }
    case 'item.add':
    case 'item.revive':
      return { kind: 'item.remove', ...place, value: { v: { seen: latestEdit(cells, path) } } }
    case 'item.remove':
      return { kind: 'item.revive', ...place, value: { v: null } }
    case 'item.move': {
      const rank = `${path}#rank`
      const shown = winner(all, rank)?.operation
      if (shown === undefined || restores(all, shown, rank) !== restores(all, operation, rank))
        return undefined
      const before = previous(all, operation, rank)
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

/**
 * The operation whose value a write brought back: itself, unless it is part of an undo. What one sees is then still the
 * work of the earlier action, and its own undo may go on from there.
 */
function restores(all: readonly Operation[], operation: Operation, path: string): string | undefined {
  const undo = all.find(({ kind, txn }) => kind === 'undo' && txn === operation.txn)
  if (undo === undefined) return operation.id
  const { undoes } = readValue(undo, 'undo')
  const taken = all.find(
    (other) => undoes.includes(other.id) && cellWrites(other).some((write) => write.path === path),
  )
  const before = taken === undefined ? undefined : previous(all, taken, path)
  return before === undefined ? undefined : restores(all, before.operation, path)
}

/** What stood in a cell before an operation wrote there. */
function previous(all: readonly Operation[], operation: Operation, path: string): ReturnType<typeof winner> {
  if (operation.kind === 'set') {
    const { base } = readValue(operation, 'set')
    return winner(
      all.filter(({ id }) => id === base),
      path,
    )
  }
  return winner(
    all.filter((other) => compareClaims(claimOf(other), claimOf(operation)) < 0),
    path,
  )
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
