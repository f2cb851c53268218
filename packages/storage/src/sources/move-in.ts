import { link, rename } from 'node:fs/promises'
import { resolve } from 'node:path'
import { leaveWriteAheadLog } from '../change-key.ts'
import { type Connection, openConnection } from '../connection.ts'
import { toDatabaseError } from '../database-error.ts'
import { exists } from '../database-file.ts'
import { type MoveInRequest, withIncomingCopy } from './incoming-copy.ts'

export interface MovedIn {
  readonly accounts: readonly string[]
  readonly documents: number
  readonly notifications: number
  readonly cases: number
  readonly operations: number
}

export type MoveInOutcome =
  | { readonly type: 'moved'; readonly content: MovedIn }
  /** This machine has data of its own, which must not be lost. */
  | { readonly type: 'not-empty' }

/**
 * Makes what another machine exported the database of this one, unless that holds anything. The copy is upgraded and checked
 * beside its place and put there whole; a failure leaves both as they were.
 * @throws DatabaseError about `file` when it is no sound database of this program or an older one, about `path` otherwise
 */
export async function moveIn(request: MoveInRequest): Promise<MoveInOutcome> {
  const path = resolve(request.path)
  // One connection from first look to last: what it saw empty nobody fills unseen.
  const own = (await exists(path)) ? openOwn(path, request.key) : undefined
  try {
    if (own !== undefined && !isEmpty(own)) return { type: 'not-empty' }
    return await withIncomingCopy(request, async (copy) => {
      const content = describe(copy, request.key)
      if (request.dryRun) return { type: 'moved', content }
      if (own === undefined) await link(copy, path)
      else {
        // The log of the old file would not fit the new one.
        leaveWriteAheadLog(own, path)
        if (!isEmpty(own)) return { type: 'not-empty' }
        await rename(copy, path)
      }
      return { type: 'moved', content }
    })
  } catch (error) {
    throw toDatabaseError(error, path, { hasKey: request.key !== undefined })
  } finally {
    own?.close()
  }
}

function openOwn(path: string, key: string | undefined): Connection {
  try {
    return openConnection(path, 1_000, key)
  } catch (error) {
    throw toDatabaseError(error, path, { hasKey: key !== undefined })
  }
}

/** Whether nobody would miss anything; also of a file that never got its tables. */
function isEmpty(own: Connection): boolean {
  const tables = own.read<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
  const telling = ['account', 'op', 'text_draft', 'source_position']
  // Tables of some other program are not ours to replace.
  if (tables.length > 0 && !tables.some(({ name }) => name === 'migration')) return false
  return tables
    .filter(({ name }) => telling.includes(name))
    .every(({ name }) => own.read(`SELECT 1 FROM ${name} LIMIT 1`).length === 0)
}

function describe(copy: string, key: string | undefined): MovedIn {
  const database = openConnection(copy, 1_000, key)
  try {
    const accounts = database.read<{ name: string }>('SELECT name FROM account ORDER BY name')
    const [counts] = database.read<Omit<MovedIn, 'accounts'>>(
      `SELECT (SELECT count(*) FROM document) AS documents, (SELECT count(*) FROM notification) AS notifications,
         (SELECT count(*) FROM case_summary WHERE deleted = 0) AS cases, (SELECT count(*) FROM op) AS operations`,
    )
    const none = { documents: 0, notifications: 0, cases: 0, operations: 0 }
    return { accounts: accounts.map(({ name }) => name), ...none, ...counts }
  } finally {
    database.close()
  }
}
