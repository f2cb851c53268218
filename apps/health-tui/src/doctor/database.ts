import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Database } from '@health-tui/storage'
import { CommandFailure } from '../exit.ts'
import { countOf } from '../count-of.ts'
import type { CommandContext } from '../context.ts'
import { type Check, found, ok } from './check.ts'

const synchronised =
  /(?:^|[/\\])(?:Dropbox|OneDrive[^/\\]*|Google Drive|iCloud Drive|Mobile Documents|Nextcloud)(?:[/\\]|$)/i

/** The database file: where it is, who can read it, whether it is sound. An open handle comes back for further checks. */
export async function checkDatabaseFile(
  context: CommandContext,
): Promise<{ readonly checks: readonly Check[]; readonly database: Database | undefined }> {
  const path = context.databasePath
  const info = await stat(path).catch(() => undefined)
  if (info === undefined)
    return {
      checks: [
        found(
          'database',
          'note',
          `none yet at ${path}`,
          'import something, or look around with `health-tui demo`',
        ),
      ],
      database: undefined,
    }
  const checks: Check[] = []
  const { openForCommand } = await import('../database.ts')
  let database: Database
  try {
    database = await openForCommand(context)
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error
    return {
      checks: [
        found('database', 'problem', `${path}: ${error.why}`, error.remedy ?? 'restore a backup of it'),
      ],
      database: undefined,
    }
  }
  const { checkDatabase } = await import('@health-tui/storage')
  const faults = await checkDatabase(database)
  checks.push(
    faults.length === 0
      ? ok(
          'database',
          `${path}, ${(info.size / 1e6).toFixed(1)} MB, sound${database.key === undefined ? '' : ', encrypted'}`,
        )
      : found(
          'database',
          'problem',
          `${path} is damaged: ${faults[0] ?? ''}`,
          'keep a copy of the file, then restore a backup and import again',
        ),
  )
  if (context.platform !== 'win32' && (info.mode & 0o077) !== 0)
    checks.push(found('database-access', 'warning', 'others may read the database', `chmod 600 ${path}`))
  if (synchronised.test(path))
    checks.push(
      found(
        'database-place',
        'warning',
        'the database lies in a folder that is synchronised with a cloud',
        'such programs copy half-written files; put it elsewhere with --db or HEALTH_TUI_DB, and share by `health-tui sync`',
      ),
    )
  const backups = (await readdir(dirname(path))).filter((name) =>
    name.startsWith(`${basename(path)}.backup-`),
  )
  if (backups.length > 0)
    checks.push(
      found(
        'database-backups',
        'note',
        `${countOf(backups.length, 'copy', 'copies')} from before changes of the schema: ${backups.join(', ')}`,
        `remove them when all is well; ${await wayBack(path, backups)}`,
      ),
    )
  return { checks, database }
}

/** How an older version of the program gets its database back. A log of the newer file must not be played into the older one. */
async function wayBack(path: string, backups: readonly string[]): Promise<string> {
  const files = backups.map((name) => join(dirname(path), name))
  const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs))
  const last = files[times.indexOf(Math.max(...times))] ?? ''
  const quoted = (file: string): string =>
    /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`
  return `to go back to an older version, leave the program everywhere, then \`rm -f ${quoted(`${path}-wal`)} ${quoted(`${path}-shm`)}\` and \`mv ${quoted(last)} ${quoted(path)}\` (what was done since is not in it)`
}
