import { resolve } from 'node:path'
import { type Connection, openConnection } from './connection.ts'
import { restrictFile } from './database-file.ts'
import { DatabaseError, toDatabaseError } from './database-error.ts'

/**
 * Encrypts a database file in place, gives it another key, or takes the encryption away. Nobody else may have it open. SQLite
 * writes all pages anew in one transaction: a crash leaves the file as it was.
 * @param from the key that it has now; undefined: it is not encrypted
 * @param to the key that it gets; undefined: none
 * @throws DatabaseError `wrong-key`, `not-a-database`, or `locked` while another program uses it
 */
export async function changeKey(
  file: string,
  { from, to }: { readonly from: string | undefined; readonly to: string | undefined },
): Promise<void> {
  const path = resolve(file)
  let connection: Connection | undefined
  try {
    connection = openConnection(path, 0, from)
    connection.read('SELECT count(*) FROM sqlite_schema')
    // All pages must stand in one place to be written anew.
    leaveWriteAheadLog(connection, path)
    connection.read(`PRAGMA rekey = '${(to ?? '').replaceAll("'", "''")}'`)
    connection.read('PRAGMA journal_mode = WAL')
  } catch (error) {
    throw toDatabaseError(error, path, { hasKey: from !== undefined })
  } finally {
    connection?.close()
  }
  await restrictFile(path)
}

/**
 * Writes everything into the file itself and removes its write-ahead log, for which nobody else may have it open.
 * @throws DatabaseError `locked` while somebody has
 */
export function leaveWriteAheadLog(connection: Connection, path: string): void {
  const [mode] = connection.read<{ journal_mode: string }>('PRAGMA journal_mode = DELETE')
  if (mode?.journal_mode !== 'delete') throw new DatabaseError({ type: 'locked', path })
}
