import type { Database, WriteTransaction } from '../database.ts'
import { applyOperations, type FactSink, refoldEntities } from '../log/apply.ts'
import { effectiveStamp } from '../log/clock.ts'
import type { Operation } from '../log/operation.ts'
import { insertOperations, operationFromRow, type OperationRow } from '../log/op-table.ts'
import { type BadRow, checkPage } from './check.ts'
import type { ExchangeResult } from './exchange.ts'
import { finishBootstrap } from './bootstrap.ts'
import { readSyncState, type SyncState, writeMeta } from './state.ts'

export interface ApplyPageOptions {
  readonly database: Database
  readonly device: string
  readonly now: () => number
  readonly facts?: FactSink | undefined
  /** Accepts a page that takes away more than half of what is visible. */
  readonly acceptRemovals: boolean
}

export interface PageOutcome {
  readonly received: number
  /** How many of our own operations came back: only these count as sent. */
  readonly acknowledged: number
  readonly quarantined: number
  /** Somebody else writes in this device's name: the profile was copied, or its file is an old backup. */
  readonly copied: boolean
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
    if (
      state.cursor !== asked.cursor ||
      state.epoch !== asked.epoch ||
      state.generation !== asked.generation
    ) {
      return { received: 0, acknowledged: 0, quarantined: 0, copied: false, applied: false }
    }
    const checked = checkPage(result.rows, { keys: await knownKeys(transaction) })
    const lastSeq = seqOf(result.rows.at(-1)) ?? asked.cursor
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
          effectiveStamp(before.hlc, before.received_at) !==
          effectiveStamp(operation.hlc, operation.receivedAt)
        )
          restamped.add(operation.entityId)
      }
    }
    const visibleBefore = await countVisible(transaction)
    await insertOperations(transaction, [...fresh, ...checked.good.filter(({ id }) => known.has(id))])
    const bootstrapping = state.bootstrapUpto > lastSeq
    const incoming = fresh.filter(({ entityId }) => !restamped.has(entityId))
    await applyOperations(transaction, incoming, { facts: options.facts, listLater: bootstrapping })
    if (restamped.size > 0) await refoldEntities(transaction, [...restamped], { facts: options.facts })
    if (state.bootstrapUpto > 0 && !bootstrapping) await finishBootstrap(transaction)
    await quarantine(transaction, checked.bad, options.now())
    const released = await releaseWaiting(transaction, fresh, options)
    await rememberAcknowledged(transaction, acknowledged)
    if (!options.acceptRemovals && !bootstrapping) {
      const visibleAfter = await countVisible(transaction)
      if (visibleBefore >= fewCases && visibleAfter * 2 < visibleBefore)
        throw new MassRemoval(visibleBefore, visibleAfter)
    }
    await writeMeta(transaction, {
      epoch: result.epoch,
      generation: result.generation,
      cursor: lastSeq,
      witness: witnessOf(result.rows.at(-1)) ?? asked.witness,
    })
    return {
      received: fresh.length + released,
      acknowledged: acknowledged.length,
      quarantined: checked.bad.length,
      copied: fresh.some(({ device }) => device === options.device),
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

interface KnownRow {
  readonly id: string
  readonly seq: number | null
  readonly hlc: string
  readonly received_at: number | null
}

async function alreadyKnown(
  transaction: WriteTransaction,
  operations: readonly Operation[],
): Promise<ReadonlyMap<string, KnownRow>> {
  const rows = await transaction.read<KnownRow>(
    'SELECT op.id, op.seq, op.hlc, op.received_at FROM json_each(?) AS given JOIN op ON op.id = given.value',
    [JSON.stringify(operations.map(({ id }) => id))],
  )
  return new Map(rows.map((row) => [row.id, row]))
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

function witnessOf(row: unknown): string | undefined {
  if (!Array.isArray(row)) return undefined
  return `${row[2]}@${row[1]}`
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
