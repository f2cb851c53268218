import type { Database, WriteTransaction } from '../database.ts'
import { applyOperations, type FactSink, refoldEntities, rememberStamp } from '../log/apply.ts'
import { stampSql } from '../log/clock.ts'
import type { Operation } from '../log/operation.ts'
import { insertOperations } from '../log/op-table.ts'
import { type BadRow, type CheckContext, checkOperations, checkPage, readOperation } from './check.ts'
import type { ExchangeResult } from './exchange.ts'
import { finishBootstrap } from './bootstrap.ts'
import { type Echo, findOwnRun, type OwnRun } from './own-run.ts'
import { readSyncState, type SyncState, writeMeta } from './state.ts'
import { releaseVouched } from './vouch.ts'

export interface ApplyPageOptions {
  readonly database: Database
  readonly device: string
  readonly now: () => number
  readonly facts?: FactSink | undefined
  readonly verify?: CheckContext['verify'] | undefined
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

export const nothingApplied: PageOutcome = {
  received: 0,
  acknowledged: 0,
  quarantined: 0,
  copied: false,
  applied: false,
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
/** A page that a power cut takes back is fetched again: its cursor goes with it. */
export const fromServer = { durable: false }

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
      return nothingApplied
    }
    const lastSeq = seqOf(result.rows.at(-1))
    const { cursor, witness } =
      lastSeq === undefined
        ? standstill(result, asked)
        : { cursor: lastSeq, witness: witnessOf(result.rows.at(-1)) }
    const visibleBefore = await countVisible(transaction)
    const bootstrapping = state.bootstrapUpto > cursor
    const outcome = await takeRows(transaction, result.rows, { ...options, listLater: bootstrapping })
    if (state.bootstrapUpto > 0 && !bootstrapping) await finishBootstrap(transaction)
    if (!options.acceptRemovals && !bootstrapping) {
      const visibleAfter = await countVisible(transaction)
      if (visibleBefore >= fewCases && visibleAfter * 2 < visibleBefore)
        throw new MassRemoval(visibleBefore, visibleAfter)
    }
    await writeMeta(transaction, {
      epoch: result.epoch,
      generation: result.generation,
      cursor,
      witness,
    })
    return outcome
  }, fromServer)
}

/** An empty page: all that the server has is here, or all that is left is history of closed cases, which comes by itself. */
function standstill(
  { hot, maxSeq, head }: ExchangeResult,
  { cursor, witness }: SyncState,
): Pick<SyncState, 'cursor' | 'witness'> {
  return hot && maxSeq > cursor ? { cursor: maxSeq, witness: head } : { cursor, witness }
}

/** Takes rows of the server into the log and folds them; what cannot be used is kept aside. */
export async function takeRows(
  transaction: WriteTransaction,
  rows: readonly unknown[],
  options: Pick<ApplyPageOptions, 'device' | 'now' | 'facts' | 'verify'> & { readonly listLater: boolean },
): Promise<PageOutcome> {
  const checked = checkPage(
    rows.filter((row) => !isEcho(row)),
    { keys: await knownKeys(transaction), verify: options.verify },
  )
  const fresh = await takeKnown(transaction, rows.filter(isEcho), checked.good)
  const { restamped, acknowledged } = fresh
  await insertOperations(transaction, fresh.operations)
  const incoming = fresh.operations.filter(({ entityId }) => !restamped.has(entityId))
  await applyOperations(transaction, incoming, { facts: options.facts, listLater: options.listLater })
  if (restamped.size > 0) await refoldEntities(transaction, [...restamped], { facts: options.facts })
  await quarantine(transaction, checked.bad, options.now())
  const released = await releaseWaiting(transaction, fresh.operations, options)
  return {
    received: fresh.operations.length + released,
    acknowledged,
    quarantined: checked.bad.length,
    copied: fresh.operations.some(({ device }) => device === options.device),
    applied: true,
  }
}

async function knownKeys(transaction: WriteTransaction): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.read<{ device: string; public_key: string }>(
    'SELECT device, public_key FROM device',
  )
  return new Map(rows.map(({ device, public_key }) => [device, public_key]))
}

export function isEcho(row: unknown): row is Echo {
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
  const echoes = rows.filter(isEcho)
  if (echoes.length === 0 || (await findOwnRun(database, echoes)) !== undefined) return false
  const ids = echoes.map(([, , id]) => id)
  const [missing] = await database.read(
    'SELECT 1 FROM json_each(?) AS given WHERE NOT EXISTS (SELECT 1 FROM op WHERE op.id = given.value) LIMIT 1',
    [JSON.stringify(ids)],
  )
  return missing !== undefined
}

interface Taken {
  /** Those of the page that are new here. */
  readonly operations: readonly Operation[]
  readonly acknowledged: number
  /** Entities whose operations count with another stamp now. */
  readonly restamped: ReadonlySet<string>
}

/** Writes what the server says about operations that are here already, and sorts out those that are new. */
async function takeKnown(
  transaction: WriteTransaction,
  echoes: readonly Echo[],
  good: readonly Operation[],
): Promise<Taken> {
  const known = await knownIds(transaction, good)
  const answers = [...echoes]
  for (const { seq, receivedAt, id } of good) if (known.has(id)) answers.push([seq ?? 0, receivedAt ?? 0, id])
  const operations = known.size === 0 ? good : good.filter(({ id }) => !known.has(id))
  if (answers.length === 0) return { operations, acknowledged: 0, restamped: new Set() }
  const run = known.size === 0 ? await findOwnRun(transaction, echoes) : undefined
  if (run !== undefined) return { operations, ...(await takeRun(transaction, run)) }
  const given = JSON.stringify(answers)
  const [said] = await transaction.read<{ acknowledged: number; clock: string | null; restamped: string }>(
    `WITH given AS MATERIALIZED (SELECT jsonb(value) AS tuple FROM json_each(?)),
     answered AS (SELECT op.entity_id, op.seq AS sent, ${stampSql('op')} AS before, op.hlc, tuple ->> 1 AS received_at
       FROM given JOIN op ON op.id = tuple ->> 2),
     stamped AS (SELECT *, ${stampSql('answered')} AS after FROM answered)
     SELECT count(*) FILTER (WHERE sent IS NULL) AS acknowledged, max(after) AS clock,
       json_group_array(DISTINCT entity_id) FILTER (WHERE before <> after) AS restamped FROM stamped`,
    [given],
  )
  // Cases whose server-side document this device should write, because it brought the latest change.
  await transaction.run(
    `INSERT OR IGNORE INTO document_due (entity_id) SELECT DISTINCT op.entity_id
     FROM json_each(?) AS given JOIN op ON op.id = given.value ->> 2 WHERE op.seq IS NULL AND op.entity = 'case'`,
    [given],
  )
  await transaction.run(
    `WITH given AS MATERIALIZED (SELECT jsonb(value) AS tuple FROM json_each(?))
     UPDATE op SET seq = tuple ->> 0, received_at = tuple ->> 1 FROM given WHERE op.id = tuple ->> 2`,
    [given],
  )
  // Own operations count for the own clock also after they were sent, or a clock that is set back would undo them.
  await rememberStamp(transaction, said?.clock ?? '')
  return {
    operations,
    acknowledged: said?.acknowledged ?? 0,
    restamped: new Set(JSON.parse(said?.restamped ?? '[]') as string[]),
  }
}

/** The same for operations that came back as they were sent. */
async function takeRun(transaction: WriteTransaction, run: OwnRun): Promise<Omit<Taken, 'operations'>> {
  const { first, last, offset, receivedAt } = run
  await transaction.run(
    `INSERT OR IGNORE INTO document_due (entity_id) SELECT DISTINCT entity_id FROM op
     WHERE position BETWEEN CAST(?1 AS INTEGER) AND CAST(?2 AS INTEGER) AND entity = 'case'`,
    [first, last],
  )
  await transaction.run(
    `UPDATE op SET seq = position + CAST(?3 AS INTEGER), received_at = CAST(?4 AS INTEGER)
     WHERE position BETWEEN CAST(?1 AS INTEGER) AND CAST(?2 AS INTEGER)`,
    [first, last, offset, receivedAt],
  )
  await rememberStamp(transaction, run.clock)
  return { acknowledged: last - first + 1, restamped: new Set(run.restamped) }
}

/** Those of the ids that are in the log already; one row, because reading many costs more than finding them. */
async function knownIds(
  transaction: WriteTransaction,
  operations: readonly Operation[],
): Promise<ReadonlySet<string>> {
  if (operations.length === 0) return new Set()
  const [row] = await transaction.read<{ ids: string }>(
    `SELECT json_group_array(op.id) AS ids FROM json_each(?) AS given JOIN op ON op.id = given.value`,
    [JSON.stringify(operations.map(({ id }) => id))],
  )
  return new Set(JSON.parse(row?.ids ?? '[]') as string[])
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
  options: Pick<ApplyPageOptions, 'facts' | 'verify'>,
): Promise<number> {
  const devices = new Set(operations.filter(({ kind }) => kind === 'device.add').map(({ device }) => device))
  const vouched = await releaseVouched(transaction, { facts: options.facts })
  if (devices.size === 0) return vouched
  const rows = await transaction.read<{ key: string; row: string }>(
    `SELECT key, row FROM quarantine WHERE key LIKE 'key:%' AND row ->> '$.device' IN (SELECT value FROM json_each(?)) ORDER BY seq`,
    [JSON.stringify([...devices])],
  )
  if (rows.length === 0) return vouched
  const waiting = rows
    .map(({ row }) => readOperation(JSON.parse(row) as Operation))
    .filter((operation) => typeof operation !== 'string')
  const { good } = checkOperations(waiting, {
    keys: await knownKeys(transaction),
    verify: options.verify,
  })
  await insertOperations(transaction, good)
  await applyOperations(transaction, good, { facts: options.facts })
  for (const operation of good)
    await transaction.run('DELETE FROM quarantine WHERE key = ?', [
      `key:${operation.seq ?? 0}:${operation.id}`,
    ])
  return vouched + good.length
}

async function countVisible(transaction: WriteTransaction): Promise<number> {
  const [row] = await transaction.read<{ n: number }>(
    'SELECT count(*) AS n FROM case_summary WHERE deleted = 0 AND partial = 0',
  )
  return row?.n ?? 0
}

export function seqOf(row: unknown): number | undefined {
  const seq: unknown = Array.isArray(row) ? row[0] : undefined
  return typeof seq === 'number' ? seq : undefined
}

export function witnessOf(row: unknown): string {
  return Array.isArray(row) ? `${row[2]}@${row[1]}` : ''
}
