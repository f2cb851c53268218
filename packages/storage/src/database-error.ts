/** Why a database file cannot be used, in words that the program can act on. */
export type DatabaseFailure =
  | { readonly type: 'missing'; readonly path: string }
  | { readonly type: 'not-a-database'; readonly path: string }
  | { readonly type: 'wrong-key'; readonly path: string }
  | { readonly type: 'newer-schema'; readonly path: string; readonly unknown: readonly string[] }
  | { readonly type: 'older-schema'; readonly path: string }
  | { readonly type: 'read-only'; readonly path: string }
  | { readonly type: 'disk-full'; readonly path: string }
  | { readonly type: 'locked'; readonly path: string }
  | { readonly type: 'corrupt'; readonly path: string; readonly detail: string }
  | { readonly type: 'cannot-open'; readonly path: string; readonly detail: string }

/** The one error that this package throws about the file itself; `failure` says what happened. */
export class DatabaseError extends Error {
  readonly failure: DatabaseFailure

  constructor(failure: DatabaseFailure, options?: ErrorOptions) {
    const { why, remedy } = describeDatabaseFailure(failure)
    super(`${failure.path}: ${why}; ${remedy}`, options)
    this.name = 'DatabaseError'
    this.failure = failure
  }
}

/** One sentence for people: why it failed, and what to do. */
export function describeDatabaseFailure(failure: DatabaseFailure): {
  readonly why: string
  readonly remedy: string
} {
  switch (failure.type) {
    case 'missing':
      return { why: 'there is no such file', remedy: 'check the path, or import something to create it' }
    case 'not-a-database':
      return {
        why: 'it is no health-tui database, or an encrypted one without its key',
        remedy: 'check the path and HEALTH_TUI_DB_KEY_FILE; nothing was changed',
      }
    case 'wrong-key':
      return {
        why: 'the key does not open it: it is another one, or the file is not encrypted',
        remedy: 'check HEALTH_TUI_DB_KEY_FILE and the path; nothing was changed',
      }
    case 'newer-schema':
      return {
        why: `it was written by a newer health-tui (${failure.unknown.join(', ')})`,
        remedy: 'update health-tui; nothing was changed',
      }
    case 'older-schema':
      return {
        why: 'it was written by an older health-tui and is opened read-only',
        remedy: 'open it once for writing, which makes a backup and upgrades it',
      }
    case 'read-only':
      return {
        why: 'the file or its folder cannot be written',
        remedy: 'check the permissions or choose another place with --db',
      }
    case 'disk-full':
      return { why: 'the disk is full', remedy: 'free some space and try again; nothing was lost' }
    case 'locked':
      return {
        why: 'another program has held it locked for too long',
        remedy: 'close the other program and try again',
      }
    case 'corrupt':
      return {
        why: `the file is damaged (${failure.detail})`,
        remedy: 'keep a copy, restore a backup, then sync',
      }
    default:
      return { why: failure.detail, remedy: 'check the path and the permissions' }
  }
}

/** Maps an SQLite or file system error to a DatabaseError; anything else comes back as it was. */
export function toDatabaseError(
  error: unknown,
  path: string,
  { hasKey = false }: { readonly hasKey?: boolean } = {},
): unknown {
  if (error instanceof DatabaseError) return error
  const found = classify(error, path)
  // A wrong key gives noise, which SQLite takes for any other file.
  const failure: DatabaseFailure | undefined =
    hasKey && found?.type === 'not-a-database' ? { type: 'wrong-key', path } : found
  return failure === undefined ? error : new DatabaseError(failure, { cause: error })
}

export function isBusy(error: unknown): boolean {
  const code = errorCode(error)
  return code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')
}

function classify(error: unknown, path: string): DatabaseFailure | undefined {
  const code = errorCode(error)
  const detail = error instanceof Error ? error.message : String(error)
  if (isBusy(error)) return { type: 'locked', path }
  if (code.startsWith('SQLITE_NOTADB')) return { type: 'not-a-database', path }
  if (code.startsWith('SQLITE_READONLY')) return { type: 'read-only', path }
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC' || code === 'EDQUOT')
    return { type: 'disk-full', path }
  if (code.startsWith('SQLITE_CORRUPT')) return { type: 'corrupt', path, detail }
  if (code === 'ENOENT') return { type: 'missing', path }
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return { type: 'read-only', path }
  if (code.startsWith('SQLITE_CANTOPEN') || code === 'EISDIR' || code === 'ENOTDIR')
    return { type: 'cannot-open', path, detail }
  return undefined
}

/** The driver sometimes throws its raw error, so both `code` spellings are looked at. */
function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (code.startsWith('SQLITE_') && code !== 'SQLITE_UNKNOWN') return code
  const message = error instanceof Error ? error.message : ''
  if (/file is not a database/.test(message)) return 'SQLITE_NOTADB'
  if (/database is locked/.test(message)) return 'SQLITE_BUSY'
  if (/database or disk is full/.test(message)) return 'SQLITE_FULL'
  if (/attempt to write a readonly database/.test(message)) return 'SQLITE_READONLY'
  if (/unable to open database file/i.test(message)) return 'SQLITE_CANTOPEN'
  return code
}
