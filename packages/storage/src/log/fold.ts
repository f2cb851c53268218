import { type CellWrite, cellWrites } from './cells.ts'
import { type Claim, compareClaims, effectiveStamp } from './clock.ts'
import type { Operation } from './operation.ts'

/** The current winner of one place of one entity. */
export interface Cell {
  readonly entityId: string
  readonly path: string
  /** JSON. */
  readonly value: string
  readonly opId: string
  readonly stamp: string
  readonly hlc: string
}

export interface FoldResult {
  /** Keys of the cells whose winner changed. */
  readonly changed: ReadonlySet<string>
  /**
   * Keys of the cells that had a winner which was replaced, or which stayed although it was knowingly replaced: only here can
   * something knowingly replaced have won, and only here can a winner that the conflict journal names have changed.
   */
  readonly overwritten: ReadonlySet<string>
  /** Keys of the cells that two people wrote without seeing each other: their conflict journal must be looked at again. */
  readonly contested: ReadonlySet<string>
}

export function cellKey(entityId: string, path: string): string {
  return `${entityId}\n${path}`
}

/** The two parts of a key; a path never holds a newline. */
export function splitKey(key: string): readonly [entityId: string, path: string] {
  const at = key.indexOf('\n')
  return [key.slice(0, at), key.slice(at + 1)]
}

/** The keys of all cells that the operations claim. */
export function claimedKeys(
  operations: readonly Operation[],
  writes: readonly (readonly CellWrite[])[] = operations.map(cellWrites),
): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const [index, { entityId }] of operations.entries()) {
    for (const { path } of writes[index] ?? []) keys.add(cellKey(entityId, path))
  }
  return keys
}

/**
 * Lets each operation claim its cells in `cells`. The result depends on the set of operations only, not on their order
 * or on how often one is given: the highest claim wins. `writes` are the cell writes of each, where they are known already.
 */
export function foldInto(
  cells: Map<string, Cell>,
  operations: readonly Operation[],
  writes: readonly (readonly CellWrite[])[] = operations.map(cellWrites),
): FoldResult {
  const changed = new Set<string>()
  const overwritten = new Set<string>()
  const contested = new Set<string>()
  for (const [index, operation] of operations.entries()) {
    const claim = claimOf(operation)
    for (const write of writes[index] ?? []) {
      const key = cellKey(operation.entityId, write.path)
      const current = cells.get(key)
      const wins = current === undefined || compareClaims(claim, current) > 0
      if (isContested(write, current, claim.opId, wins)) contested.add(key)
      // Marks after `#` are never replaced knowingly.
      if (current !== undefined && (wins || write.base === current.opId) && !write.path.includes('#'))
        overwritten.add(key)
      if (!wins) continue
      cells.set(key, { entityId: operation.entityId, path: write.path, value: write.value, ...claim })
      changed.add(key)
    }
    if (operation.kind === 'conflict.resolve') contested.add(cellKey(operation.entityId, operation.path))
  }
  return { changed, overwritten, contested }
}

/** What an operation brings forward for each cell that it writes. */
export function claimOf({ id, hlc, receivedAt }: Operation): Claim {
  return { opId: id, hlc, stamp: effectiveStamp(hlc, receivedAt) }
}

function isContested(write: CellWrite, current: Cell | undefined, opId: string, wins: boolean): boolean {
  if (write.base === undefined || current?.opId === opId) return false
  // A clock that ran ahead can leave a value on top of what knowingly replaced it (log/views.ts `repairWinners`).
  return write.base !== (current?.opId ?? null) || !wins
}
