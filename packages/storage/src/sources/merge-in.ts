import { resolve } from 'node:path'
import { openConnection } from '../connection.ts'
import { inTransaction } from '../connection-holder.ts'
import { openDatabase } from '../database.ts'
import { connectionSettings, wrapTransaction, type WriteTransaction } from '../open-file.ts'
import { toDatabaseError } from '../database-error.ts'
import { type MoveInRequest, withIncomingCopy } from './incoming-copy.ts'
import { mergeFacts } from './merge-facts.ts'
import { ForkedLog, mergeLog } from './merge-log.ts'

/** How many of each were not here before. */
export interface MergedIn {
  readonly accounts: readonly string[]
  readonly documents: number
  readonly orderItems: number
  readonly notifications: number
  readonly cases: number
  readonly operations: number
  /** Of the documents and cases of the export, those that were here already. */
  readonly known: number
  /** Changes whose signature does not fit their device; they are left out. */
  readonly refused: number
  /** Changes that wait to be sent to the team's server, the new ones among them; null where there is no server. */
  readonly waiting: number | null
}

export type MergeInOutcome =
  | { readonly type: 'merged'; readonly content: MergedIn }
  /** A device wrote differently here and there: one of the two profiles is a copy of the other. */
  | { readonly type: 'forked' }

/**
 * Adds what another machine exported to the database of this one, in one transaction: facts and operations are sets, and the
 * result is their union. Merging again changes nothing, and the other machine comes to the same when it takes in this one's
 * export.
 * @throws DatabaseError about `file` when it is no sound database of this program or an older one, about `path` otherwise
 */
export async function mergeIn(request: MoveInRequest): Promise<MergeInOutcome> {
  const path = resolve(request.path)
  // Upgrades an older one, so that both have the same tables.
  const database = await openDatabase({ path, key: request.key, onUpgrade: request.onUpgrade })
  await database.close()
  return withIncomingCopy(request, async (copy) => {
    const connection = openConnection(path, patienceMs, request.key)
    try {
      for (const setting of connectionSettings) connection.run(setting)
      // What is looked up on the way must not lie on a disk unencrypted.
      connection.run('PRAGMA temp_store = MEMORY')
      const encrypted = request.key === undefined ? '' : ' KEY ?'
      connection.run(`ATTACH DATABASE ? AS incoming${encrypted}`, [
        copy,
        ...(request.key === undefined ? [] : [request.key]),
      ])
      let content: MergedIn | undefined
      try {
        await inTransaction(connection, async () => {
          content = await merge(wrapTransaction(connection))
          if (request.dryRun) throw dryRunEnd
        })
      } catch (error) {
        if (error !== dryRunEnd) throw error
      }
      if (content === undefined) throw new Error('the merge ended without an outcome')
      return { type: 'merged', content } as const
    } catch (error) {
      if (error instanceof ForkedLog) return { type: 'forked' } as const
      throw toDatabaseError(error, path, { hasKey: request.key !== undefined })
    } finally {
      connection.close()
    }
  })
}

const dryRunEnd = new Error('dry run')

/** How long to wait for another process that writes. */
const patienceMs = 10_000

async function merge(transaction: WriteTransaction): Promise<MergedIn> {
  const before = await count(transaction, 'main')
  await mergeFacts(transaction)
  const { operations, refused } = await mergeLog(transaction)
  const after = await count(transaction, 'main')
  const theirs = await count(transaction, 'incoming')
  const [sync] = await transaction.read<{ waiting: number | null }>(
    `SELECT iif(EXISTS (SELECT 1 FROM main.meta WHERE key = 'epoch'),
       (SELECT count(*) FROM main.op WHERE seq IS NULL), NULL) AS waiting`,
  )
  const fresh = after.documents + after.cases - before.documents - before.cases
  return {
    accounts: after.accounts.filter((name) => !before.accounts.includes(name)),
    documents: after.documents - before.documents,
    orderItems: after.orderItems - before.orderItems,
    notifications: after.notifications - before.notifications,
    cases: after.cases - before.cases,
    operations,
    known: Math.max(0, theirs.documents + theirs.cases - fresh),
    refused,
    waiting: sync?.waiting ?? null,
  }
}

interface Counts {
  readonly accounts: readonly string[]
  readonly documents: number
  readonly orderItems: number
  readonly notifications: number
  readonly cases: number
}

async function count(transaction: WriteTransaction, schema: 'main' | 'incoming'): Promise<Counts> {
  const accounts = await transaction.read<{ name: string }>(
    `SELECT name FROM ${schema}.account ORDER BY name`,
  )
  const [row] = await transaction.read<Omit<Counts, 'accounts'>>(
    `SELECT (SELECT count(*) FROM ${schema}.document) AS documents,
       (SELECT count(*) FROM ${schema}.order_item) AS orderItems,
       (SELECT count(*) FROM ${schema}.notification) AS notifications,
       (SELECT count(*) FROM ${schema}.case_summary WHERE deleted = 0) AS cases`,
  )
  const none = { documents: 0, orderItems: 0, notifications: 0, cases: 0 }
  return { accounts: accounts.map(({ name }) => name), ...none, ...row }
}
