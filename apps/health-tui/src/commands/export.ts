import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { escapeForTerminal, printJson } from '../output.ts'
import type { RegisterCommands } from './index.ts'

interface ExportOptions {
  readonly all?: boolean
  readonly out?: string
  readonly force?: boolean
  readonly json?: boolean
}

export const registerExport: RegisterCommands = (program, context) => {
  program
    .command('export')
    .description('write everything into one file, to keep it or to move to another machine')
    .requiredOption('--all', 'everything that the database holds (single tables: health-tui report)')
    .requiredOption('--out <file>', 'the file to write')
    .option('--force', 'replace a file that exists')
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
  try {
    await copyDatabase(database, resolve(target))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw fail('its folder does not exist')
    if (code === 'EACCES' || code === 'EPERM') throw fail('it may not be written')
    throw databaseFailure(error)
  } finally {
    await database.close()
  }
  const { size } = await stat(target)
  if (options.json === true) printJson(context.stdout, { file: target, bytes: size })
  else
    context.stderr.write(
      `${escapeForTerminal(`${target}: ${size} bytes; on the other machine: health-tui import ${target}`)}\n`,
    )
}
