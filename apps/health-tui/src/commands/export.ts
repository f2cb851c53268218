import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { escapeForTerminal, printJson } from '../output.ts'
import { statusLine } from '../status-line.ts'
import { stopSignal } from '../stop-signal.ts'
import type { RegisterCommands } from './index.ts'

interface ExportOptions {
  readonly all?: boolean
  readonly out?: string
  readonly force?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

export const registerExport: RegisterCommands = (program, context) => {
  program
    .command('export')
    .description('write everything into one file, to keep it or to move to another machine')
    .requiredOption('--all', 'everything that the database holds (single tables: health-tui report)')
    .requiredOption('--out <file>', 'the file to write')
    .option('--force', 'replace a file that exists')
    .option('--dry-run', 'look whether it can be written and how large it will be, and write nothing')
    .option('--json', 'print JSON: file, bytes')
    .action(async (options: ExportOptions) => runExport(context(), options))
}

async function runExport(context: CommandContext, options: ExportOptions): Promise<void> {
  const target = options.out ?? ''
  const [{ openForCommand, databaseFailure }, { copyDatabase }] = await Promise.all([
    import('../database.ts'),
    import('@health-tui/storage'),
  ])
  const fail = (why: string, remedy?: string): CommandFailure =>
    new CommandFailure(exitCodes.badInput, {
      what: 'cannot export',
      where: target,
      why,
      ...(remedy === undefined ? {} : { remedy }),
    })
  if (resolve(target) === resolve(context.databasePath)) throw fail('it is the database itself')
  const existing = await stat(target).catch(() => undefined)
  if (existing !== undefined && options.force !== true)
    throw fail('the file exists', 'add --force to replace it')
  const database = await openForCommand(context, { mayBeMissing: true })
  if (database === undefined) throw fail(`there is no database at ${context.databasePath} yet`)
  const line = statusLine(context)
  using stop = stopSignal()
  try {
    const [size] = await database.read<{ bytes: number }>(
      `SELECT (page_count - freelist_count) * page_size AS bytes
       FROM pragma_page_count, pragma_freelist_count, pragma_page_size`,
    )
    const expected = size?.bytes ?? 0
    if (options.dryRun === true) {
      await stat(dirname(resolve(target))).catch(() => {
        throw fail('its folder does not exist')
      })
      tell(context, { file: target, bytes: expected, dryRun: true }, options)
      return
    }
    line.show(`${target}: copying ${(expected / 1e6).toFixed(0)} MB`)
    await copyDatabase(database, resolve(target), { signal: stop.signal })
  } catch (error) {
    if (stop.signal.aborted)
      throw new CommandFailure(exitCodes.crash, {
        what: 'export interrupted',
        where: target,
        why: 'nothing was written',
      })
    if (error instanceof CommandFailure) throw error
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw fail('its folder does not exist')
    if (code === 'EACCES' || code === 'EPERM') throw fail('it may not be written')
    throw databaseFailure(error)
  } finally {
    line.clear()
    await database.close()
  }
  tell(context, { file: target, bytes: (await stat(target)).size, dryRun: false }, options)
}

function tell(
  context: CommandContext,
  result: { readonly file: string; readonly bytes: number; readonly dryRun: boolean },
  options: ExportOptions,
): void {
  if (options.json === true) {
    printJson(context.stdout, result)
    return
  }
  const { file, bytes, dryRun } = result
  const then = dryRun
    ? 'about as large (dry run, nothing written)'
    : `on the other machine: health-tui import ${file}`
  context.stderr.write(`${escapeForTerminal(`${file}: ${bytes} bytes; ${then}`)}\n`)
}
