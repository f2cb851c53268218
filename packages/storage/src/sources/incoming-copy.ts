import { mkdir, readdir, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { changeKey } from '../change-key.ts'
import { openConnection } from '../connection.ts'
import { openDatabase, type Database, type OpenDatabaseOptions } from '../database.ts'
import { DatabaseError, type DatabaseFailure, toDatabaseError } from '../database-error.ts'
import { makeEmptyFile } from '../database-file.ts'
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
  /** Told when the database of this machine was an older one and had to be upgraded first. */
  readonly onUpgrade?: OpenDatabaseOptions['onUpgrade']
}

/**
 * Works with an upgraded, examined copy of an export that lies beside the database and has its key; whatever is left of the
 * copy is removed in the end.
 * @throws DatabaseError about `file` when it is no sound database of this program or an older one
 */
export async function withIncomingCopy<T>(
  request: MoveInRequest,
  work: (copy: string) => Promise<T>,
): Promise<T> {
  const path = resolve(request.path)
  const copy = `${path}.${process.pid}.incoming`
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await about(request.file, async () => makeCopy(request, copy))
    return await work(copy)
  } finally {
    await removeAll(copy)
  }
}

async function makeCopy({ file, fileKey, key }: MoveInRequest, copy: string): Promise<void> {
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
    // Only the file itself is put in place; nothing may wait in its write-ahead log.
    const [log] = await database.read<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)')
    if (log?.busy !== 0) throw new DatabaseError({ type: 'locked', path: file })
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
