import { existsSync } from 'node:fs'
import { DatabaseError, describeDatabaseFailure, openDatabase, type Database } from '@health-tui/storage'
import type { CommandContext } from './context.ts'
import { databaseKey } from './database-key.ts'
import { CommandFailure, exitCodes } from './exit.ts'

/** Opens the database of a command. With `mayBeMissing` a database that does not exist yet stays uncreated. */
export async function openForCommand(
  context: CommandContext,
  options: { readonly mayBeMissing: true },
): Promise<Database | undefined>
export async function openForCommand(
  context: CommandContext,
  options?: { readonly mayBeMissing?: false },
): Promise<Database>
export async function openForCommand(
  context: CommandContext,
  options: { readonly mayBeMissing?: boolean } = {},
): Promise<Database | undefined> {
  if (options.mayBeMissing === true && !existsSync(context.databasePath)) return undefined
  return openAt(context.databasePath, await databaseKey(context))
}

/** Runs `work` over the database of a command, and closes it in any case; undefined when there is none yet. */
export async function withDatabase<T>(
  context: CommandContext,
  work: (database: Database) => Promise<T>,
): Promise<T | undefined> {
  const database = await openForCommand(context, { mayBeMissing: true })
  try {
    return database === undefined ? undefined : await work(database)
  } catch (error) {
    throw databaseFailure(error)
  } finally {
    await database?.close()
  }
}

/** Opens a database file; what goes wrong comes as a CommandFailure with exit code 5. */
export async function openAt(path: string, key?: string): Promise<Database> {
  try {
    return await openDatabase({ path, key })
  } catch (error) {
    throw databaseFailure(error)
  }
}

/** Turns a storage error into the program's one-line failure; anything else comes back as it was. */
export function databaseFailure(error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return error
  const { why, remedy } = describeDatabaseFailure(error.failure)
  return new CommandFailure(exitCodes.database, {
    what: 'cannot use the database',
    where: error.failure.path,
    why,
    remedy,
    cause: error,
  })
}
