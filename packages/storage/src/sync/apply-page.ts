import type { Database, WriteTransaction } from '../database.ts'
import { applyOperations, type FactSink, refoldEntities, rememberClock } from '../log/apply.ts'
import { effectiveStamp } from '../log/clock.ts'
import type { Operation } from '../log/operation.ts'
import { insertOperations, operationFromRow, type OperationRow } from '../log/op-table.ts'
import { type BadRow, checkPage } from './check.ts'
import type { ExchangeResult } from './exchange.ts'
import { finishBootstrap } from './bootstrap.ts'
import { readSyncState, type SyncState, writeMeta } from './state.ts'
import { releaseVouched } from './vouch.ts'

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
    const echoes = result.rows.filter(isEcho)
    const checked = checkPage(
      result.rows.filter((row) => !isEcho(row)),
      { keys: await knownKeys(transaction) },
    )
    const lastSeq = seqOf(result.rows.at(-1)) ?? asked.cursor
    const fresh = await takeKnown(transaction, echoes, checked.good)
    const { restamped, acknowledged } = fresh
    const visibleBefore = await countVisible(transaction)
    await insertOperations(transaction, fresh.operations)
    const bootstrapping = state.bootstrapUpto > lastSeq
    const incoming = fresh.operations.filter(({ entityId }) => !restamped.has(entityId))
    await applyOperations(transaction, incoming, { facts: options.facts, listLater: bootstrapping })
    if (restamped.size > 0) await refoldEntities(transaction, [...restamped], { facts: options.facts })
    if (state.bootstrapUpto > 0 && !bootstrapping) await finishBootstrap(transaction)
    await quarantine(transaction, checked.bad, options.now())
    const released =
      (await releaseWaiting(transaction, fresh.operations, options)) +
      (await releaseVouched(transaction, { facts: options.facts }))
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
      received: fresh.operations.length + released,
      acknowledged: acknowledged.length,
      quarantined: checked.bad.length,
      copied: fresh.operations.some(({ device }) => device === options.device),
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
  readonly entity: string
  readonly entity_id: string
}

type Echo = readonly [seq: number, receivedAt: number, id: string]

function isEcho(row: unknown): row is Echo {
  return (
    Array.isArray(row) &&
    row.length === 3 &&
    Number.isSafeInteger(row[0]) &&
    Number.isSafeInteger(row[1]) &&
    typeof row[2] === 'string'
  )
}

/** True when the server answers by id alone for operations that are not here: a copied profile, or an old backup of this file. */
export async function hasUnknownEcho(
  database: Pick<Database, 'read'>,
  rows: readonly unknown[],
): Promise<boolean> {
  const ids = rows.filter(isEcho).map(([, , id]) => id)
  if (ids.length === 0) return false
  const [missing] = await database.read(
    'SELECT 1 FROM json_each(?) AS given WHERE NOT EXISTS (SELECT 1 FROM op WHERE op.id = given.value) LIMIT 1',
    [JSON.stringify(ids)],
  )
  return missing !== undefined
}

/** Writes what the server says about operations that are here already, and sorts out those that are new. */
async function takeKnown(
  transaction: WriteTransaction,
  echoes: readonly Echo[],
  good: readonly Operation[],
): Promise<{
  readonly operations: readonly Operation[]
  readonly acknowledged: readonly KnownRow[]
  readonly restamped: ReadonlySet<string>
}> {
  const answers = [...echoes, ...good.map(({ seq, receivedAt, id }): Echo => [seq ?? 0, receivedAt ?? 0, id])]
  const rows = await transaction.read<KnownRow>(
    `SELECT op.id, op.seq, op.hlc, op.received_at, op.entity, op.entity_id
     FROM json_each(?) AS given JOIN op ON op.id = given.value`,
    [JSON.stringify(answers.map(([, , id]) => id))],
  )
  const known = new Map(rows.map((row) => [row.id, row]))
  const restamped = new Set<string>()
  const clocks: { readonly hlc: string; readonly receivedAt: number }[] = []
  for (const [, receivedAt, id] of answers) {
    const before = known.get(id)
    if (before === undefined) continue
    clocks.push({ hlc: before.hlc, receivedAt })
    if (effectiveStamp(before.hlc, before.received_at) !== effectiveStamp(before.hlc, receivedAt))
      restamped.add(before.entity_id)
  }
  if (known.size > 0) {
    await transaction.run(
      `UPDATE op SET seq = given.value ->> 0, received_at = given.value ->> 1
       FROM json_each(?) AS given WHERE op.id = given.value ->> 2`,
      [JSON.stringify(answers.filter(([, , id]) => known.has(id)))],
    )
  }
  // Own operations count for the own clock also after they were sent, or a clock that is set back would undo them.
  await rememberClock(transaction, clocks)
  return {
    operations: good.filter(({ id }) => !known.has(id)),
    acknowledged: rows.filter(({ seq }) => seq === null),
    restamped,
  }
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
  operations: readonly KnownRow[],
): Promise<void> {
  const cases = new Set(
    operations.filter(({ entity }) => entity === 'case').map(({ entity_id }) => entity_id),
  )
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
