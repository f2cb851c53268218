import type { Operation } from '../log/operation.ts'
import { readValue } from '../log/values.ts'

/**
 * Undoing and redoing are actions like any other: an undo names the operations that it takes back, a redo is the undo of
 * an undo, and the undo of a redo takes back once more. So an action has a depth: 0 where it takes nothing back, odd for
 * an undo, even for a redo.
 */
interface OwnAction {
  readonly txn: string
  readonly depth: number
  /** An undo or redo names its operations. */
  readonly takenBack: boolean
}

/** The action of a device that undo takes back next. */
export function nextToUndo(all: readonly Operation[], device: string): string | undefined {
  return ownActions(all, device).find(({ depth, takenBack }) => depth % 2 === 0 && !takenBack)?.txn
}

/** The undo of a device that redo takes back next; whatever is done anew leaves nothing to redo. */
export function nextToRedo(all: readonly Operation[], device: string): string | undefined {
  for (const { txn, depth, takenBack } of ownActions(all, device)) {
    if (depth === 0) return undefined
    if (depth % 2 === 1 && !takenBack) return txn
  }
  return undefined
}

/** The operations that do not hold: undone, and not redone since. */
export function undoneOperations(all: readonly Operation[]): ReadonlySet<string> {
  const undone = new Set<string>()
  // The latest first: an undo that was itself taken back takes nothing back.
  for (const undo of undosOf(all).toReversed())
    if (!undone.has(undo.id)) for (const id of readValue(undo, 'undo').undoes) undone.add(id)
  return undone
}

/** A device's actions on a case, the latest first. */
function ownActions(all: readonly Operation[], device: string): readonly OwnAction[] {
  const txnOf = new Map(all.map(({ id, txn }) => [id, txn]))
  const undos = undosOf(all)
  const taken = new Set(undos.flatMap((undo) => readValue(undo, 'undo').undoes))
  const depths = new Map<string, number>()
  for (const undo of undos) {
    const [first] = readValue(undo, 'undo').undoes
    depths.set(undo.txn, 1 + (depths.get(txnOf.get(first ?? '') ?? '') ?? 0))
  }
  const actions = new Map<string, OwnAction>()
  const own = all
    .filter((operation) => operation.device === device && operation.kind !== 'device.add')
    .toSorted((one, other) => other.deviceSeq - one.deviceSeq)
  for (const { id, txn } of own) {
    const takenBack = actions.get(txn)?.takenBack === true || taken.has(id)
    actions.set(txn, { txn, depth: depths.get(txn) ?? 0, takenBack })
  }
  return [...actions.values()]
}

/** Every undo and redo, each after what it takes back: a device only takes back what it has done before. */
function undosOf(all: readonly Operation[]): readonly Operation[] {
  return all.filter(({ kind }) => kind === 'undo').toSorted((one, other) => one.deviceSeq - other.deviceSeq)
}
