import type { Database, WriteTransaction } from '../database.ts'
import { refoldEntities } from '../log/apply.ts'
import type { LogStore } from '../store.ts'
import { readSyncState } from './state.ts'

/** Which cases show something else than their log says. */
export interface CaseVerification {
  readonly cases: number
  readonly wrong: readonly string[]
}

/** Few, because each lot holds the file's lock while it is folded. */
const atOnce = 50

/** What is folded from the log and what people see of it; stamps are left out, two of one winner may differ while it is unsent. */
const views: readonly (readonly [columns: string, source: string])[] = [
  ['path, value, op_id', 'cell WHERE entity_id = given.id ORDER BY path'],
  ['path, content, incomplete', 'text WHERE entity_id = given.id ORDER BY path'],
  ['loser, path, winner', 'conflict WHERE entity_id = given.id ORDER BY loser'],
  [
    'title, state, route, account, marketplace, deadline, assignee, deleted, update_needed, partial',
    'case_summary WHERE id = given.id',
  ],
]
const seenSql = views
  .map(
    ([columns, source]) =>
      `(SELECT json_group_array(json_array(${columns})) FROM (SELECT ${columns} FROM ${source}))`,
  )
  .join(', ')

/**
 * Folds every case anew from the log, looks whether that gives what stands in the tables, and takes it back. With `repair` what
 * was wrong stays folded anew. A log that is still arriving is not looked at: its list of cases is the server's.
 */
export async function verifyCases(
  { database, facts }: Pick<LogStore, 'database' | 'facts'>,
  { repair = false }: { readonly repair?: boolean } = {},
): Promise<CaseVerification> {
  const { cursor, bootstrapUpto, archive } = await readSyncState(database)
  if (bootstrapUpto > cursor || archive !== null) return { cases: 0, wrong: [] }
  const rows = await database.read<{ id: string }>(
    `SELECT DISTINCT entity_id AS id FROM op WHERE entity = 'case'
     UNION SELECT id FROM case_summary ORDER BY id`,
  )
  const ids = rows.map(({ id }) => id)
  const wrong: string[] = []
  for (let from = 0; from < ids.length; from += atOnce) {
    wrong.push(...(await differing(database, ids.slice(from, from + atOnce))))
    // A screen stays alive meanwhile.
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (repair && wrong.length > 0)
    await database.transaction(async (transaction) => refoldEntities(transaction, wrong, { facts }))
  return { cases: ids.length, wrong }
}

/** Carries what was found out of a transaction that must leave nothing behind. */
class TakenBack extends Error {
  readonly wrong: readonly string[]

  constructor(wrong: readonly string[]) {
    super('folded for comparison only')
    this.name = 'TakenBack'
    this.wrong = wrong
  }
}

async function differing(database: Database, ids: readonly string[]): Promise<readonly string[]> {
  try {
    return await database.transaction(async (transaction) => {
      const before = await look(transaction, ids)
      await refoldEntities(transaction, ids)
      const after = await look(transaction, ids)
      throw new TakenBack(ids.filter((id) => before.get(id) !== after.get(id)))
    })
  } catch (error) {
    if (error instanceof TakenBack) return error.wrong
    throw error
  }
}

async function look(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.read<{ id: string; seen: string }>(
    `SELECT given.id, json_array(${seenSql}) AS seen FROM (SELECT value AS id FROM json_each(?)) AS given`,
    [JSON.stringify(ids)],
  )
  return new Map(rows.map(({ id, seen }) => [id, seen]))
}
