import type { MergedIn, MovedIn } from '@health-tui/storage'
import { open, stat } from 'node:fs/promises'
import { countOf } from '../count-of.ts'
import type { CommandContext } from '../context.ts'
import { databaseKey } from '../database-key.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { statusLine } from '../status-line.ts'
import type { ImportedFile } from './import-result.ts'

/**
 * Makes a file of `export --all` the database of this machine, or adds it to the one that is there; undefined when the file is
 * none.
 * @throws CommandFailure when it is one and cannot be taken over
 */
export async function importExport(
  context: CommandContext,
  file: string,
  options: { readonly dryRun: boolean },
): Promise<ImportedFile | undefined> {
  const key = await databaseKey(context)
  const kind = await kindOf(context, file, key)
  if (kind === undefined) return undefined
  const { DatabaseError, describeDatabaseFailure, mergeIn, moveIn } = await import('@health-tui/storage')
  const refuse = (why: string, remedy: string): CommandFailure =>
    new CommandFailure(exitCodes.badInput, { what: 'cannot import the database', where: file, why, remedy })
  const path = context.databasePath
  const line = statusLine(context)
  try {
    const { size } = await stat(file)
    const of = `${(size / 1e6).toFixed(1)} MB of ${file}`
    line.show(`reading ${of} ...`)
    const fileKey = kind === 'encrypted' ? key : undefined
    const { tellUpgrade } = await import('../database.ts')
    const request = {
      file,
      fileKey,
      path,
      key,
      dryRun: options.dryRun,
      onUpgrade: tellUpgrade(context),
    }
    const moved = await moveIn(request)
    if (moved.type === 'moved') return describe(file, moved.content, options.dryRun)
    line.show(`${options.dryRun ? 'comparing' : 'adding'} ${of} ...`)
    const merged = await mergeIn(request)
    if (merged.type === 'merged') return describeMerge(file, merged.content, options.dryRun)
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    const { why, remedy } = describeDatabaseFailure(error.failure)
    if (error.failure.path === file) throw refuse(why, remedy)
    const { databaseFailure } = await import('../database.ts')
    throw databaseFailure(error)
  } finally {
    line.clear()
  }
  throw refuse(
    'a device wrote differently there and here, so one of the two databases continues a copy of the other',
    `look into it with \`health-tui --db ${file}\`, and let both exchange through a team server (health-tui team), which sorts that out`,
  )
}

async function kindOf(
  context: CommandContext,
  file: string,
  key: string | undefined,
): Promise<'plain' | 'encrypted' | undefined> {
  const found = await stat(file).catch(() => undefined)
  if (found === undefined || !found.isFile() || found.size < smallestPage || found.size % smallestPage !== 0)
    return undefined
  const own = await stat(context.databasePath).catch(() => undefined)
  // To open it here, even for a look, would drop the locks that SQLite holds on it.
  if (own !== undefined && own.dev === found.dev && own.ino === found.ino)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot import the database',
      where: file,
      why: 'it is the database itself',
      remedy: 'name the file that `health-tui export --all` wrote on the other machine',
    })
  const start = await firstBytes(file)
  if (start === undefined) return undefined
  if (start.toString('latin1') === 'SQLite format 3\0') return 'plain'
  // An encrypted one is noise from its first byte: only its name and the key tell it from any other file.
  if (!/\.(?:db|sqlite3?)$/i.test(file)) return undefined
  if (key !== undefined) return 'encrypted'
  throw new CommandFailure(exitCodes.badInput, {
    what: 'cannot import the database',
    where: file,
    why: 'it is no database, or an encrypted one',
    remedy: 'where it is encrypted, set HEALTH_TUI_DB_KEY_FILE to the file with its key',
  })
}

const smallestPage = 512

async function firstBytes(file: string): Promise<Buffer | undefined> {
  try {
    const handle = await open(file, 'r')
    try {
      const { buffer } = await handle.read(Buffer.alloc(16), 0, 16, 0)
      return buffer
    } finally {
      await handle.close()
    }
  } catch {
    return undefined
  }
}

function describe(file: string, content: MovedIn, dryRun: boolean): ImportedFile {
  const { accounts, documents, notifications, cases, operations } = content
  const notes = [
    `accounts: ${accounts.length === 0 ? 'none' : accounts.join(', ')}`,
    `${countOf(documents, 'document')}, ${countOf(notifications, 'letter')} among them, ${countOf(cases, 'case')}, ${countOf(operations, 'change')} of them`,
  ]
  return importedExport(file, { accounts, imported: documents + cases, unchanged: 0, notes, dryRun })
}

function describeMerge(file: string, content: MergedIn, dryRun: boolean): ImportedFile {
  const { accounts, documents, orderItems, notifications, cases, operations, known, refused, waiting } =
    content
  const notes = [
    `new accounts: ${accounts.length === 0 ? 'none' : accounts.join(', ')}`,
    `new: ${countOf(documents, 'document')}, ${countOf(notifications, 'letter')} among them, ${countOf(orderItems, 'order item')}, ${countOf(cases, 'case')}, ${countOf(operations, 'change')} of cases`,
    ...(refused === 0
      ? []
      : [`${refused} changes of cases are not what their device signed, and were left out`]),
    ...(waiting === null || operations === 0
      ? []
      : [`${waiting} changes go to the team's server with the next sync`]),
  ]
  return importedExport(file, { accounts, imported: documents + cases, unchanged: known, notes, dryRun })
}

interface ExportCounts {
  readonly accounts: readonly string[]
  readonly imported: number
  readonly unchanged: number
  readonly notes: readonly string[]
  readonly dryRun: boolean
}

/** An export as a file that was imported: it holds rows of every kind and rejects none. */
function importedExport(file: string, { accounts, ...counts }: ExportCounts): ImportedFile {
  return {
    type: 'imported',
    file,
    kind: 'export',
    rows: counts.imported + counts.unchanged,
    updated: 0,
    rejected: [],
    rejectedCount: 0,
    conflicts: [],
    account: accounts.join(', '),
    marketplace: null,
    ...counts,
  }
}
