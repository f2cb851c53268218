import { constants } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { access, chmod, link, mkdir, open, stat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DatabaseError } from './database-error.ts'

/**
 * Makes the folder (0700) and an empty file (0600) before SQLite sees them, so that the data is never readable by others,
 * not even for a moment; SQLite gives -wal and -shm the same rights.
 */
export async function prepareFile(path: string, readOnly: boolean): Promise<void> {
  if (readOnly) {
    await access(path, constants.R_OK)
    return
  }
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  if (await createEmpty(path)) return
  await access(path, constants.R_OK | constants.W_OK)
  // Less than the smallest page is no database, though SQLite would take it for an empty one and write over it; anything
  // larger SQLite knows by its header.
  const found = await stat(path)
  if (!found.isFile()) throw new DatabaseError({ type: 'cannot-open', path, detail: 'it is no file' })
  if (found.size > 0 && found.size < smallestDatabase)
    throw new DatabaseError({ type: 'not-a-database', path })
}

const smallestDatabase = 512

/**
 * Makes the file unless it exists; true when it was made. The file is never opened at its own name: closing any
 * descriptor of a file drops all POSIX locks that this process holds on it, those of open SQLite connections included,
 * after which another process may delete the write-ahead log under them.
 */
async function createEmpty(path: string): Promise<boolean> {
  if (await exists(path)) return false
  const unnamed = `${path}.new-${process.pid}-${randomBytes(4).toString('hex')}`
  await makeEmptyFile(unnamed)
  try {
    await link(unnamed, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await unlink(unnamed)
  }
}

/** Makes a file that only its owner can read. VACUUM INTO accepts it, and so a copy has the right permissions from its first byte. */
export async function makeEmptyFile(path: string): Promise<void> {
  await (await open(path, 'wx', 0o600)).close()
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** Takes group and others off the file and its companions, for files that were made elsewhere. */
export async function restrictFile(path: string): Promise<void> {
  for (const name of [path, `${path}-wal`, `${path}-shm`]) {
    try {
      const { mode } = await stat(name)
      if ((mode & 0o077) !== 0) await chmod(name, 0o600)
    } catch {
      // Absent companions need no rights, and a file that is not ours keeps those of its owner.
    }
  }
}
