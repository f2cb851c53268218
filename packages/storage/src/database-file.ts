import { constants } from 'node:fs'
import { access, chmod, mkdir, open, stat } from 'node:fs/promises'
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
  const file = await open(path, 'a+', 0o600)
  try {
    const header = Buffer.alloc(16)
    const { bytesRead } = await file.read(header, 0, 16, 0)
    if (bytesRead > 0 && header.toString('latin1') !== 'SQLite format 3\0') {
      throw new DatabaseError({ type: 'not-a-database', path })
    }
  } finally {
    await file.close()
  }
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
