import { link, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { changeKey, leaveWriteAheadLog } from '../change-key.ts'
import { type Connection, openConnection } from '../connection.ts'
import { openDatabase, type Database } from '../database.ts'
import { DatabaseError, type DatabaseFailure, toDatabaseError } from '../database-error.ts'
import { exists, makeEmptyFile } from '../database-file.ts'
import { checkDatabase } from './copy.ts'

export interface MoveInRequest {
  /** A file that `copyDatabase` wrote; it is not changed. */
  readonly file: string
  /** The key of an encrypted file. */
  readonly fileKey: string | undefined
  /** Where the database of this machine is or will be. */
  readonly path: string
  readonly key: string | undefined
  /** Looks at everything and changes nothing. */
  readonly dryRun: boolean
}

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
  const copy = `${path}.${process.pid}.incoming`
  try {
    if (own !== undefined && !isEmpty(own)) return { type: 'not-empty' }
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const content = await about(request.file, async () => makeCopy(request, copy))
    if (request.dryRun) return { type: 'moved', content }
    if (own === undefined) await link(copy, path)
    else {
      // The log of the old file would not fit the new one.
      leaveWriteAheadLog(own, path)
      if (!isEmpty(own)) return { type: 'not-empty' }
      await rename(copy, path)
    }
    return { type: 'moved', content }
  } catch (error) {
    throw toDatabaseError(error, path, { hasKey: request.key !== undefined })
  } finally {
    own?.close()
    await removeAll(copy)
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

/** An upgraded, examined copy with the key of this machine. */
async function makeCopy({ file, fileKey, key }: MoveInRequest, copy: string): Promise<MovedIn> {
  await makeEmptyFile(copy)
  const source = openConnection(resolve(file), 1_000, fileKey)
  try {
    // Otherwise SQLite would take a file of no pages for a database without tables.
    const [row] = source.read<{ tables: number }>('SELECT count(*) AS tables FROM sqlite_schema')
    if (row?.tables === 0) throw new DatabaseError({ type: 'not-a-database', path: file })
    source.run('VACUUM INTO ?', [copy])
  } finally {
    source.close()
  }
  if (fileKey !== key) await changeKey(copy, { from: fileKey, to: key })
  const database = await openDatabase({ path: copy, key })
  try {
    await examine(database, file)
    const content = await describe(database)
    // Only the file itself is put in place; nothing may wait in its write-ahead log.
    const [log] = await database.read<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)')
    if (log?.busy !== 0) throw new DatabaseError({ type: 'locked', path: file })
    return content
  } finally {
    await database.close()
  }
}

/** A database from elsewhere may be damaged, or carry statements of its own that would run with ours. */
async function examine(database: Database, file: string): Promise<void> {
  const [complaint] = await checkDatabase(database)
  if (complaint !== undefined) throw new DatabaseError({ type: 'corrupt', path: file, detail: complaint })
  const own = await openDatabase({ path: `${database.path}.empty` })
  try {
    const known = new Set(await activeParts(own))
    const [foreign] = (await activeParts(database)).filter((part) => !known.has(part))
    if (foreign !== undefined)
      throw new DatabaseError({
        type: 'corrupt',
        path: file,
        detail: 'it holds triggers or views that are not of this program',
      })
  } finally {
    await own.close()
  }
}

async function activeParts(database: Database): Promise<readonly string[]> {
  const rows = await database.read<{ part: string }>(
    `SELECT type || ' ' || name || ' ' || coalesce(sql, '') AS part FROM sqlite_schema WHERE type IN ('trigger', 'view')`,
  )
  return rows.map(({ part }) => part)
}

async function describe(database: Database): Promise<MovedIn> {
  const accounts = await database.read<{ name: string }>('SELECT name FROM account ORDER BY name')
  const [counts] = await database.read<Omit<MovedIn, 'accounts'>>(
    `SELECT (SELECT count(*) FROM document) AS documents, (SELECT count(*) FROM notification) AS notifications,
       (SELECT count(*) FROM case_summary WHERE deleted = 0) AS cases, (SELECT count(*) FROM op) AS operations`,
  )
  const none = { documents: 0, notifications: 0, cases: 0, operations: 0 }
  return { accounts: accounts.map(({ name }) => name), ...none, ...counts }
}

/** Failures of the copy are those of the file that it was made from. */
async function about<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const known = toDatabaseError(error, file)
    if (!(known instanceof DatabaseError)) throw known
    const failure: DatabaseFailure = { ...known.failure, path: file }
    throw new DatabaseError(failure, { cause: error })
  }
}

/** The copy with its companions: write-ahead log, backups of an upgrade, what it was compared with. */
async function removeAll(copy: string): Promise<void> {
  const folder = dirname(copy)
  const names = await readdir(folder).catch((): string[] => [])
  for (const name of names) if (name.startsWith(basename(copy))) await rm(join(folder, name), { force: true })
}
