import type { Database, WriteTransaction } from '../database.ts'
import { applyOperations, type FactSink, refoldEntities } from '../log/apply.ts'
import { effectiveStamp } from '../log/clock.ts'
import { createIdentity, type Identity } from '../log/identity.ts'
import { type Operation, operationKinds, operationVersion } from '../log/operation.ts'
import { insertOperations, operationFromRow, type OperationRow } from '../log/op-table.ts'
import { refreshSummaries } from '../log/views.ts'
import { type BadRow, checkPage } from './check.ts'
import type { ExchangeResult } from './exchange.ts'
import { giveNewIdentity } from './new-identity.ts'
import { readSyncState, type SyncState, writeMeta } from './state.ts'

export interface ApplyPageOptions {
  readonly database: Database
  readonly identity: () => Identity
  /** Called inside the transaction when this profile turns out to be a copy; returns the identity to go on with. */
  readonly newIdentity?: () => Identity
  readonly author: string
  readonly deviceName: string
  readonly now: () => number
  readonly newId: () => string
  readonly facts?: FactSink | undefined
  /** Accepts a page that takes away more than half of what is visible. */
  readonly acceptRemovals: boolean
}

export interface PageOutcome {
  readonly received: number
  /** How many of our own operations came back: only these count as sent. */
  readonly acknowledged: number
  readonly quarantined: number
  /** The identity to use from now on, when this profile is a copy of another one. */
  readonly replacedIdentity: Identity | undefined
  /** False when another process of this database was quicker. */
  readonly applied: boolean
}

/** More than half of what was visible would disappear. */
export class MassRemoval extends Error {
  readonly before: number
  readonly after: number

  constructor(before: number, after: number) {
    super(`the server's changes would remove ${before - after} of ${before} cases`)
    this.name = 'MassRemoval'
    this.before = before
    this.after = after
  }
}

const fewCases = 4

/** Applies one page in one transaction: rows, cursor, acknowledgements, folding; all of it or none. */
export async function applyPage(
  result: ExchangeResult,
  asked: SyncState,
  options: ApplyPageOptions,
): Promise<PageOutcome> {
  return options.database.transaction(async (transaction) => {
    const state = await readSyncState(transaction)
    if (state.cursor !== asked.cursor || state.epoch !== asked.epoch) {
      return { received: 0, acknowledged: 0, quarantined: 0, replacedIdentity: undefined, applied: false }
    }
    const checked = checkPage(result.rows, { keys: await knownKeys(transaction) })
    const lastSeq = seqOf(result.rows.at(-1)) ?? asked.cursor
    const replacedIdentity = await separateCopies(transaction, checked.good, options)
    const known = await alreadyKnown(transaction, checked.good)
    const fresh: Operation[] = []
    const restamped = new Set<string>()
    const acknowledged: Operation[] = []
    for (const operation of checked.good) {
      const before = known.get(operation.id)
      if (before === undefined) fresh.push(operation)
      else {
        if (before.seq === null) acknowledged.push(operation)
        if (
          effectiveStamp(operation.hlc, before.received_at) !==
          effectiveStamp(operation.hlc, operation.receivedAt)
        )
          restamped.add(operation.entityId)
      }
    }
    const visibleBefore = await countVisible(transaction)
    const doubles = await doubleNumbers(transaction, fresh)
    const usable = fresh.filter((operation) => !doubles.has(operation))
    await insertOperations(transaction, [...usable, ...checked.good.filter(({ id }) => known.has(id))])
    const bootstrapping = state.bootstrapUpto > lastSeq
    const incoming = usable.filter(({ entityId }) => !restamped.has(entityId))
    await applyOperations(transaction, incoming, { facts: options.facts, listLater: bootstrapping })
    if (restamped.size > 0) await refoldEntities(transaction, [...restamped], { facts: options.facts })
    if (state.bootstrapUpto > 0 && !bootstrapping) await finishBootstrap(transaction)
    const set = [...checked.bad, ...doubleRows(doubles)]
    await quarantine(transaction, set, options.now())
    const released = await releaseWaiting(transaction, usable, options)
    await rememberAcknowledged(transaction, acknowledged)
    if (!options.acceptRemovals && !bootstrapping) {
      const visibleAfter = await countVisible(transaction)
      if (visibleBefore >= fewCases && visibleAfter * 2 < visibleBefore)
        throw new MassRemoval(visibleBefore, visibleAfter)
    }
    await writeMeta(transaction, {
      epoch: result.epoch,
      cursor: lastSeq,
      witness: idOf(result.rows.at(-1)) ?? asked.witness,
    })
    return {
      received: usable.length + released,
      acknowledged: acknowledged.length,
      quarantined: set.length,
      replacedIdentity,
      applied: true,
    }
  })
}

async function knownKeys(transaction: WriteTransaction): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.read<{ device: string; public_key: string }>(
    'SELECT device, public_key FROM device',
  )
  return new Map(rows.map(({ device, public_key }) => [device, public_key]))
}

async function alreadyKnown(
  transaction: WriteTransaction,
  operations: readonly Operation[],
): Promise<ReadonlyMap<string, { readonly seq: number | null; readonly received_at: number | null }>> {
  const rows = await transaction.read<{ id: string; seq: number | null; received_at: number | null }>(
    'SELECT op.id, op.seq, op.received_at FROM json_each(?) AS given JOIN op ON op.id = given.value',
    [JSON.stringify(operations.map(({ id }) => id))],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/**
 * Another machine with a copy of this profile used our next numbers: our unsent operations move to a new device, so that
 * both machines' work is kept.
 */
async function separateCopies(
  transaction: WriteTransaction,
  operations: readonly Operation[],
  options: ApplyPageOptions,
): Promise<Identity | undefined> {
  const { device } = options.identity()
  const own = operations.filter((operation) => operation.device === device)
  if (own.length === 0) return undefined
  const [collision] = await transaction.read(
    `SELECT 1 FROM json_each(?) AS given JOIN op ON op.device = ? AND op.device_seq = given.value ->> 0
     WHERE op.seq IS NULL AND op.id <> given.value ->> 1 LIMIT 1`,
    [JSON.stringify(own.map(({ deviceSeq, id }) => [deviceSeq, id])), device],
  )
  if (collision === undefined) return undefined
  const next = (options.newIdentity ?? createIdentity)()
  await giveNewIdentity(transaction, next, device, options)
  return next
}

/** Operations whose number another one of the same device has here already: only a server that was swapped can send them. */
async function doubleNumbers(
  transaction: WriteTransaction,
  operations: readonly Operation[],
): Promise<ReadonlySet<Operation>> {
  const rows = await transaction.read<{ id: string }>(
    `SELECT given.value ->> 2 AS id FROM json_each(?) AS given
     JOIN op ON op.device = given.value ->> 0 AND op.device_seq = given.value ->> 1 WHERE op.id <> given.value ->> 2`,
    [JSON.stringify(operations.map(({ device, deviceSeq, id }) => [device, deviceSeq, id]))],
  )
  const ids = new Set(rows.map(({ id }) => id))
  return new Set(operations.filter(({ id }) => ids.has(id)))
}

function doubleRows(doubles: ReadonlySet<Operation>): readonly BadRow[] {
  return [...doubles].map((operation) => ({
    seq: operation.seq ?? 0,
    id: operation.id,
    reason: 'its device has another operation of this number',
    waitsForKey: false,
    row: JSON.stringify(operation),
  }))
}

async function quarantine(
  transaction: WriteTransaction,
  rows: readonly BadRow[],
  now: number,
): Promise<void> {
  for (const { seq, id, reason, waitsForKey, row } of rows) {
    await transaction.run(
      'INSERT OR REPLACE INTO quarantine (key, seq, id, reason, row, found_at) VALUES (?, ?, ?, ?, ?, ?)',
      [`${waitsForKey ? 'key' : 'bad'}:${seq}:${id ?? ''}`, seq, id, reason, row, Math.floor(now)],
    )
  }
}

/** Operations that waited for the key of their device, which came with this page. */
async function releaseWaiting(
  transaction: WriteTransaction,
  operations: readonly Operation[],
  options: ApplyPageOptions,
): Promise<number> {
  const devices = new Set(operations.filter(({ kind }) => kind === 'device.add').map(({ device }) => device))
  if (devices.size === 0) return 0
  const rows = await transaction.read<{ key: string; row: string }>(
    `SELECT key, row FROM quarantine WHERE key LIKE 'key:%' AND row ->> '$.device' IN (SELECT value FROM json_each(?)) ORDER BY seq`,
    [JSON.stringify([...devices])],
  )
  if (rows.length === 0) return 0
  const waiting = rows.map(({ row }) => JSON.parse(row) as Operation)
  const { good } = checkPage(waiting.map(toRow), { keys: await knownKeys(transaction) })
  await insertOperations(transaction, good)
  await applyOperations(transaction, good, { facts: options.facts })
  for (const operation of good)
    await transaction.run('DELETE FROM quarantine WHERE key = ?', [
      `key:${operation.seq ?? 0}:${operation.id}`,
    ])
  return good.length
}

function toRow(operation: Operation): readonly unknown[] {
  return [
    operation.seq,
    operation.receivedAt,
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

async function countVisible(transaction: WriteTransaction): Promise<number> {
  const [row] = await transaction.read<{ n: number }>(
    'SELECT count(*) AS n FROM case_summary WHERE deleted = 0 AND partial = 0',
  )
  return row?.n ?? 0
}

/** The log is complete: the list comes from it now and not from the server any more. */
async function finishBootstrap(transaction: WriteTransaction): Promise<void> {
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
  await writeMeta(transaction, { bootstrap: 0 })
}

/** Cases whose server-side document this device should write, because it brought the latest change. */
async function rememberAcknowledged(
  transaction: WriteTransaction,
  operations: readonly Operation[],
): Promise<void> {
  const cases = new Set(operations.filter(({ entity }) => entity === 'case').map(({ entityId }) => entityId))
  if (cases.size === 0) return
  await transaction.run(`INSERT OR IGNORE INTO document_due (entity_id) SELECT value FROM json_each(?)`, [
    JSON.stringify([...cases]),
  ])
}

function seqOf(row: unknown): number | undefined {
  const seq: unknown = Array.isArray(row) ? row[0] : undefined
  return typeof seq === 'number' ? seq : undefined
}

function idOf(row: unknown): string | undefined {
  const id: unknown = Array.isArray(row) ? row[2] : undefined
  return typeof id === 'string' ? id : undefined
}

/** The next operations to send, in the order of the log, bounded by bytes. */
export async function readOutbox(
  database: Pick<Database, 'read'>,
  bytes: number,
): Promise<readonly Operation[]> {
  const rows = await database.read<OperationRow>(
    'SELECT * FROM op WHERE seq IS NULL ORDER BY position LIMIT 4000',
  )
  let total = 0
  const operations: Operation[] = []
  for (const row of rows) {
    total += row.value.length + 350
    if (total > bytes && operations.length > 0) break
    operations.push(operationFromRow(row))
  }
  return operations
}
