import type { WriteTransaction } from '../database.ts'
import { cellWrites } from './cells.ts'
import { cellKey, claimedKeys, foldInto, type Cell, type FoldResult, splitKey } from './fold.ts'
import { effectiveStamp } from './clock.ts'
import { isKnown, type Operation, operationVersion } from './operation.ts'
import { operationFromRow, type OperationRow } from './op-table.ts'
import { mergeText } from './text.ts'
import { readValue } from './values.ts'
import { placesInConflict, refreshConflicts, refreshSummaries, repairWinners } from './views.ts'

/** Where facts that come with the log go; the tables of facts belong to another part of this package. */
export interface FactSink {
  /** Stores what is not there yet, inside the transaction that stores the operations. */
  store(transaction: WriteTransaction, facts: readonly SharedFact[]): Promise<void>
}

/** A fact as it travels: its id is the hash of its content, so storing it twice changes nothing. */
export interface SharedFact {
  readonly id: string
  readonly kind: string
  readonly value: unknown
}

export interface ApplyOptions {
  readonly facts?: FactSink | undefined
  /** Leaves the list of cases as it is; the caller writes it when the last page is there. */
  readonly listLater?: boolean
}

/** Folds operations that are in the log already into the tables that are read; in the same transaction. */
export async function applyOperations(
  transaction: WriteTransaction,
  operations: readonly Operation[],
  options: ApplyOptions = {},
): Promise<void> {
  const known = operations.filter(isKnown)
  const contested = await foldCells(transaction, known)
  await foldTexts(transaction, known)
  await foldDevices(transaction, known)
  if (options.facts !== undefined) await foldFacts(transaction, known, options.facts)
  await rememberClock(transaction, operations)
  if (contested.size > 0) await refreshConflicts(transaction, contested)
  if (options.listLater === true) return
  await refreshSummaries(
    transaction,
    new Set(operations.filter(({ entity }) => entity === 'case').map(({ entityId }) => entityId)),
    new Set(operations.filter((operation) => !isKnown(operation)).map(({ entityId }) => entityId)),
  )
}

/** Folds everything about the entities anew from the log: after a stamp was cut back, or by a program that knows more kinds. */
export async function refoldEntities(
  transaction: WriteTransaction,
  entityIds: readonly string[],
  options: ApplyOptions = {},
): Promise<void> {
  const ids = JSON.stringify(entityIds)
  for (const table of ['cell', 'text', 'conflict']) {
    await transaction.run(`DELETE FROM ${table} WHERE entity_id IN (SELECT value FROM json_each(?))`, [ids])
  }
  await transaction.run('DELETE FROM case_summary WHERE id IN (SELECT value FROM json_each(?))', [ids])
  const rows = await transaction.read<OperationRow>(
    'SELECT * FROM op WHERE entity_id IN (SELECT value FROM json_each(?)) ORDER BY position',
    [ids],
  )
  await applyOperations(transaction, rows.map(operationFromRow), options)
}

async function foldCells(
  transaction: WriteTransaction,
  operations: readonly Operation[],
): Promise<FoldResult['contested']> {
  const writes = operations.map(cellWrites)
  const cells = await loadCells(transaction, claimedKeys(operations, writes))
  const { changed, overwritten, contested } = foldInto(cells, operations, writes)
  if (changed.size > 0) {
    const rows = [...changed].map((key) => {
      const cell = cells.get(key) as Cell
      return [cell.entityId, cell.path, cell.value, cell.opId, cell.stamp, cell.hlc]
    })
    await transaction.run(
      `WITH given AS MATERIALIZED (SELECT jsonb(value) AS tuple FROM json_each(?))
       INSERT OR REPLACE INTO cell (entity_id, path, value, op_id, stamp, hlc)
       SELECT tuple ->> 0, tuple ->> 1, tuple ->> 2, tuple ->> 3, tuple ->> 4, tuple ->> 5 FROM given`,
      [JSON.stringify(rows)],
    )
  }
  if (overwritten.size === 0) return contested
  await repairWinners(transaction, overwritten)
  return new Set([...contested, ...(await placesInConflict(transaction, overwritten))])
}

async function loadCells(
  transaction: WriteTransaction,
  keys: ReadonlySet<string>,
): Promise<Map<string, Cell>> {
  if (keys.size === 0) return new Map()
  const rows = await transaction.read<{
    entity_id: string
    path: string
    value: string
    op_id: string
    stamp: string
    hlc: string
  }>(
    `SELECT cell.* FROM json_each(?) AS key
     CROSS JOIN cell ON cell.entity_id = key.value ->> 0 AND cell.path = key.value ->> 1`,
    [JSON.stringify([...keys].map((key) => splitKey(key)))],
  )
  return new Map(
    rows.map((row) => [
      cellKey(row.entity_id, row.path),
      {
        entityId: row.entity_id,
        path: row.path,
        value: row.value,
        opId: row.op_id,
        stamp: row.stamp,
        hlc: row.hlc,
      },
    ]),
  )
}

async function foldTexts(transaction: WriteTransaction, operations: readonly Operation[]): Promise<void> {
  const updates = new Map<string, string[]>()
  for (const operation of operations) {
    if (operation.kind !== 'text') continue
    const key = cellKey(operation.entityId, operation.path)
    const list = updates.get(key) ?? []
    list.push(readValue(operation, 'text').u)
    updates.set(key, list)
  }
  if (updates.size === 0) return
  const saved = await transaction.read<{ entity_id: string; path: string; state: string }>(
    `SELECT text.entity_id, text.path, text.state FROM json_each(?) AS key
     JOIN text ON text.entity_id = key.value ->> 0 AND text.path = key.value ->> 1`,
    [JSON.stringify([...updates.keys()].map((key) => splitKey(key)))],
  )
  const states = new Map(saved.map((row) => [cellKey(row.entity_id, row.path), row.state]))
  const rows: (readonly (string | number)[])[] = []
  for (const [key, list] of updates) {
    const merged = mergeText(states.get(key), list)
    const { state, content, incomplete } = merged.incomplete ? await rebuildText(transaction, key) : merged
    rows.push([...splitKey(key), state, content, incomplete ? 1 : 0])
  }
  await transaction.run(
    `INSERT OR REPLACE INTO text (entity_id, path, state, content, incomplete)
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?)`,
    [JSON.stringify(rows)],
  )
}

/** A text with a gap is made anew from all that the log has of it, which closes the gap once the missing update is there. */
async function rebuildText(
  transaction: WriteTransaction,
  key: string,
): Promise<ReturnType<typeof mergeText>> {
  const rows = await transaction.read<{ u: string }>(
    `SELECT value ->> '$.u' AS u FROM op WHERE entity_id = ? AND path = ? AND kind = 'text' AND version <= ? ORDER BY position`,
    [...splitKey(key), operationVersion],
  )
  return mergeText(
    undefined,
    rows.map(({ u }) => u),
  )
}

async function foldDevices(transaction: WriteTransaction, operations: readonly Operation[]): Promise<void> {
  for (const operation of operations) {
    if (operation.kind !== 'device.add') continue
    const { publicKey, name } = readValue(operation, 'device.add')
    await transaction.run(
      'INSERT OR IGNORE INTO device (device, public_key, name, author) VALUES (?, ?, ?, ?)',
      [operation.device, publicKey, name, operation.author],
    )
  }
}

async function foldFacts(
  transaction: WriteTransaction,
  operations: readonly Operation[],
  sink: FactSink,
): Promise<void> {
  const facts = operations
    .filter(({ kind }) => kind === 'fact')
    .map((operation) => ({
      id: operation.entityId,
      kind: operation.path,
      value: readValue(operation, 'fact').v,
    }))
  if (facts.length > 0) await sink.store(transaction, facts)
}

/** Keeps the highest stamp that was acknowledged, which the next own stamp must exceed. */
async function rememberClock(
  transaction: WriteTransaction,
  operations: readonly Pick<Operation, 'hlc' | 'receivedAt'>[],
): Promise<void> {
  let highest = ''
  for (const { hlc, receivedAt } of operations) {
    if (receivedAt === null) continue
    const stamp = effectiveStamp(hlc, receivedAt)
    if (stamp > highest) highest = stamp
  }
  await rememberStamp(transaction, highest)
}

export async function rememberStamp(transaction: WriteTransaction, stamp: string): Promise<void> {
  if (stamp === '') return
  await transaction.run(
    `INSERT INTO meta (key, value) VALUES ('clock', ?)
     ON CONFLICT (key) DO UPDATE SET value = max(value, excluded.value)`,
    [stamp],
  )
}
