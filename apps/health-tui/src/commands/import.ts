import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import type { ImportResult } from '../import/import-result.ts'
import { type ImportOptions, readImportOptions } from '../import/import-options.ts'
import { printResult } from '../import/print-result.ts'
import type { RegisterCommands } from './index.ts'

export const registerImport: RegisterCommands = (program, context) => {
  program
    .command('import')
    .description(
      'import reports, order files and notifications: files, folders, .zip, .gz, mbox, or - for standard input; or a whole export of another machine',
    )
    .argument('<path...>', 'what to import')
    .option('--as <kind>', 'the kind of file, where it cannot be told from the content')
    .option(
      '--account <name>',
      'the seller account that it belongs to; may be left out when there is only one',
    )
    .option('--marketplace <store>', 'the store that it belongs to, e.g. US or amazon.de')
    .option('--map <profile>', 'a mapping profile (JSON) that says how to read a table of your own')
    .option('--dry-run', 'say what would be imported and change nothing')
    .option('--json', 'print JSON: one value, one a line for several files')
    .action(async (paths: readonly string[], options: ImportOptions) => runImport(context(), paths, options))
}

async function runImport(
  context: CommandContext,
  paths: readonly string[],
  options: ImportOptions,
): Promise<void> {
  const request = await readImportOptions(options)
  const [only] = paths
  if (paths.length === 1 && only !== undefined && only !== '-') {
    const { importExport } = await import('../import/import-export.ts')
    const moved = await importExport(context, only, request)
    if (moved !== undefined) {
      printResult(context, moved, options)
      return
    }
  }
  const { openForCommand, databaseFailure } = await import('../database.ts')
  const { importFiles } = await import('../import/import-files.ts')
  const { createProgressLine } = await import('../import/progress-line.ts')
  const { createMemoryBrake } = await import('../import/memory-brake.ts')
  const { chooseAccount } = await import('../import/choose-account.ts')
  const database = await openForCommand(context)
  const stop = new AbortController()
  const interrupt = (): void => stop.abort(new Error('interrupted'))
  process.once('SIGINT', interrupt)
  const progress = createProgressLine(context.stderr, Date.now)
  const brake = createMemoryBrake()
  const results: ImportResult[] = []
  try {
    const chosen = await chooseAccount(database, request.account)
    const importing = importFiles(
      { ...request, ...chosen, paths, stdin: context.stdin },
      {
        database,
        now: context.now,
        signal: stop.signal,
        onProgress: (at) => {
          brake()
          progress.show(at)
        },
      },
    )
    for await (const result of importing) {
      progress.clear()
      results.push(result)
      printResult(context, result, options)
    }
  } catch (error) {
    progress.clear()
    if (stop.signal.aborted) {
      context.stderr.write(
        'health-tui: import interrupted: the file at hand was not stored; files before it were\n',
      )
      context.setExitCode(interruptedExit)
      return
    }
    throw databaseFailure(error)
  } finally {
    process.off('SIGINT', interrupt)
    await database.close()
  }
  concludeFailures(results)
}

// What shells report for a program that Ctrl-C ended.
const interruptedExit = 130

/** A file that was asked for by name and could not be imported fails the command; a stray file in a folder does not. */
function concludeFailures(results: readonly ImportResult[]): void {
  const failed = results.filter((result) => result.type === 'failed')
  const imported = results.length - failed.length
  const blamed = failed.filter(({ incidental }) => !incidental || imported === 0)
  const [first] = blamed
  if (results.length === 0)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'nothing to import',
      why: 'there is no file in there',
    })
  if (first === undefined) return
  const others = blamed.slice(1).map(({ file, why }) => `${file}: ${why}`)
  throw new CommandFailure(exitCodes.badInput, {
    what: blamed.length === 1 ? 'cannot import the file' : `cannot import ${blamed.length} files`,
    where: first.file,
    why: others.length === 0 ? first.why : [first.why, ...others].join('; '),
    ...(first.remedy === null || others.length > 0 ? {} : { remedy: first.remedy }),
  })
}
