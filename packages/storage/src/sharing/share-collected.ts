import type { Database } from '../database.ts'
import { listSharedFacts } from '../facts/shared-facts.ts'
import type { SharedFact } from '../log/apply.ts'
import { maxValueLength } from '../log/operation.ts'
import type { LogStore } from '../store.ts'
import { writeMeta } from '../sync/state.ts'
import { listSharing, sharingOf } from './choices.ts'
import { listOrderFacts } from './order-facts.ts'

/** Facts of one transaction: some MB at most, and other writers wait no longer than for these. */
const factsAtOnce = 10
/** What an operation's value has around that of the fact. */
const wrapping = 100

/**
 * Puts what this machine imported into the log as far as the team shares it; returns how many facts were new. Call it only
 * after a complete sync: before that the team's choices may not be known here.
 */
export async function shareCollected(log: LogStore): Promise<number> {
  const { database } = log
  const state = await collectedState(database)
  if (state === (await doneState(database))) return 0
  const choices = await listSharing(database)
  const collected = await listSharedFacts(database, {
    metrics: (account) => sharingOf(choices, account).metrics,
    notifications: (account) => sharingOf(choices, account).notifications,
  })
  // What no operation can hold stays here, or one monstrous letter would keep back all that comes after it.
  const facts = collected.filter(({ value }) => JSON.stringify(value).length < maxValueLength - wrapping)
  let shared = 0
  for (let from = 0; from < facts.length; from += factsAtOnce)
    shared += await log.shareFacts(facts.slice(from, from + factsAtOnce))
  for (const { account, orders } of choices) if (orders) shared += await shareOrders(log, account)
  await database.transaction(async (transaction) => writeMeta(transaction, { 'share.done': state }))
  return shared
}

/** True when something was imported or chosen since the last sharing: a cheap question, for every commit. */
export async function hasUnshared(database: Pick<Database, 'read'>): Promise<boolean> {
  return (await collectedState(database)) !== (await doneState(database))
}

async function shareOrders(log: LogStore, account: string): Promise<number> {
  const { database } = log
  const documents = await database.read<{ id: number; sha256: string; imported_at: number }>(
    `SELECT document.id, document.sha256, document.imported_at FROM document JOIN account ON account.id = account_id
     WHERE account.name = ? AND document.kind <> 'shared' AND NOT EXISTS (
       SELECT 1 FROM shared_document WHERE document_id = document.id AND shared_document.sha256 = document.sha256)`,
    [account],
  )
  if (documents.length === 0) return 0
  const ids = documents.map(({ id }) => id)
  const importedAt = Math.max(...documents.map(({ imported_at }) => imported_at))
  const stores = await database.read<{ marketplace: string }>(
    'SELECT marketplace FROM store JOIN account ON account.id = account_id WHERE account.name = ? ORDER BY marketplace',
    [account],
  )
  let shared = 0
  let waiting: SharedFact[] = []
  const flush = async (): Promise<void> => {
    if (waiting.length > 0) shared += await log.shareFacts(waiting)
    waiting = []
  }
  for (const { marketplace } of stores) {
    for await (const fact of listOrderFacts(database, { account, marketplace, importedAt }, ids)) {
      waiting.push(fact)
      if (waiting.length >= factsAtOnce) await flush()
    }
  }
  await flush()
  await database.transaction(async (transaction) =>
    transaction.run(
      `INSERT OR IGNORE INTO shared_document (document_id, sha256) SELECT value ->> 0, value ->> 1 FROM json_each(?)`,
      [JSON.stringify(documents.map(({ id, sha256 }) => [id, sha256]))],
    ),
  )
  return shared
}

/** Changes with every import and every choice, and with nothing else. */
export async function collectedState(database: Pick<Database, 'read'>): Promise<string> {
  const [row] = await database.read<{ state: string }>(
    `SELECT json_array((SELECT max(id) FROM document), (SELECT count(*) FROM document),
       (SELECT max(imported_at) FROM document),
       (SELECT group_concat(op_id) FROM (SELECT op_id FROM cell WHERE entity_id = 'sharing' ORDER BY path))) AS state`,
  )
  return row?.state ?? ''
}

async function doneState(database: Pick<Database, 'read'>): Promise<string | undefined> {
  const [row] = await database.read<{ value: string }>(`SELECT value FROM meta WHERE key = 'share.done'`)
  return row?.value
}
