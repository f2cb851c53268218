import { existsSync } from 'node:fs'
import type { Database } from '@health-tui/storage'
import {
  DatabaseError,
  type DatabaseFile,
  type DatabaseUpgrade,
  describeDatabaseFailure,
  openDatabaseFile,
} from '@health-tui/storage/reading'
import type { CommandContext } from './context.ts'
import { databaseKey } from './database-key.ts'
import { CommandFailure, exitCodes } from './exit.ts'
import { escapeForTerminal } from './output.ts'

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
  return openAt(context.databasePath, await databaseKey(context), tellUpgrade(context))
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
export async function openAt(
  path: string,
  key?: string,
  onUpgrade?: (upgrade: DatabaseUpgrade) => void,
): Promise<Database> {
  const { openDatabase } = await import('@health-tui/storage')
  try {
    return await openDatabase({ path, key, onUpgrade })
  } catch (error) {
    throw databaseFailure(error)
  }
}

/** The same without what writes and joins; see `completed`. */
export async function openFileAt(
  path: string,
  key?: string,
  onUpgrade?: (upgrade: DatabaseUpgrade) => void,
): Promise<DatabaseFile> {
  try {
    return await openDatabaseFile({ path, key, onUpgrade })
  } catch (error) {
    throw databaseFailure(error)
  }
}

/** Says on standard error where an upgraded database lies as it was. */
export function tellUpgrade({ stderr }: CommandContext): (upgrade: DatabaseUpgrade) => void {
  return ({ backup }) => stderr.write(`health-tui: ${escapeForTerminal(upgradeWords(backup))}\n`)
}

export function upgradeWords(backup: string): string {
  return `the database was upgraded for this version; as it was before it lies in ${backup}`
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
