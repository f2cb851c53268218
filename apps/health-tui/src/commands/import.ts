import type { MappingProfile, ReportKind } from '@health-tui/reports'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import type { ImportedFile, ImportResult } from '../import/import-result.ts'
import { escapeForTerminal } from '../output.ts'
import type { RegisterCommands } from './index.ts'

interface ImportOptions {
  readonly as?: string
  readonly account?: string
  readonly marketplace?: string
  readonly json?: boolean
  readonly map?: string
  readonly dryRun?: boolean
}

export const registerImport: RegisterCommands = (program, context) => {
  program
    .command('import')
    .description(
      'import reports, order files and notifications: files, folders, .zip, .gz, mbox, or - for standard input',
    )
    .argument('<path...>', 'what to import')
    .option('--as <kind>', 'the kind of file, where it cannot be told from the content')
    .option('--account <name>', 'the seller account that it belongs to', 'default')
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
  const request = await readOptions(options)
  const { openForCommand, databaseFailure } = await import('../database.ts')
  const { importFiles } = await import('../import/import-files.ts')
  const { createProgressLine } = await import('../import/progress-line.ts')
  const database = await openForCommand(context)
  const stop = new AbortController()
  const interrupt = (): void => stop.abort(new Error('interrupted'))
  process.once('SIGINT', interrupt)
  const progress = createProgressLine(context.stderr, Date.now)
  const results: ImportResult[] = []
  try {
    const importing = importFiles(
      { ...request, paths, stdin: context.stdin },
      { database, now: context.now, signal: stop.signal, onProgress: progress.show },
    )
    for await (const result of importing) {
      progress.clear()
      results.push(result)
      print(context, result, options)
    }
  } catch (error) {
    progress.clear()
    if (stop.signal.aborted)
      throw new CommandFailure(exitCodes.crash, {
        what: 'import interrupted',
        why: 'the file at hand was not stored; files before it were',
      })
    throw databaseFailure(error)
  } finally {
    process.off('SIGINT', interrupt)
    await database.close()
  }
  concludeFailures(results)
}

async function readOptions(options: ImportOptions): Promise<{
  readonly account: string | undefined
  readonly marketplace: string | undefined
  readonly kind: ReportKind | undefined
  readonly mapping: MappingProfile | undefined
  readonly dryRun: boolean
}> {
  const [{ isReportKind, reportKinds }, { findMarketplace, marketplaces }] = await Promise.all([
    import('@health-tui/reports'),
    import('@health-tui/metrics'),
  ])
  if (options.as !== undefined && !isReportKind(options.as))
    throw new CommandFailure(exitCodes.usage, {
      what: 'unknown kind of file',
      where: `--as ${options.as}`,
      why: `the kinds are ${reportKinds.join(', ')}`,
    })
  const store = options.marketplace === undefined ? undefined : findMarketplace(options.marketplace)
  if (options.marketplace !== undefined && store === undefined)
    throw new CommandFailure(exitCodes.usage, {
      what: 'unknown store',
      where: `--marketplace ${options.marketplace}`,
      why: `the stores are ${marketplaces.map(({ code }) => code).join(', ')}`,
    })
  return {
    account: options.account,
    marketplace: store?.code,
    kind: options.as,
    mapping: options.map === undefined ? undefined : await readProfile(options.map),
    dryRun: options.dryRun === true,
  }
}

async function readProfile(path: string): Promise<MappingProfile> {
  const [{ readFile }, { readMappingProfile }] = await Promise.all([
    import('node:fs/promises'),
    import('@health-tui/reports'),
  ])
  const refuse = (why: string): CommandFailure =>
    new CommandFailure(exitCodes.usage, {
      what: 'cannot use the mapping profile',
      where: path,
      why,
      remedy: 'docs/files.md describes the profile',
    })
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : 'it cannot be read')
  }
  const result = readMappingProfile(value)
  if (result.type === 'invalid') throw refuse(result.reason)
  return result.profile
}

function print({ stdout, stderr }: CommandContext, result: ImportResult, options: ImportOptions): void {
  if (result.type === 'failed') {
    if (options.json === true)
      stdout.write(`${JSON.stringify({ file: result.file, kind: null, error: result.why })}\n`)
    // A file that was asked for fails the command, whose last line says so; strays in a folder are only mentioned.
    else if (result.incidental)
      stderr.write(`${escapeForTerminal(`${result.file}: skipped: ${result.why}`)}\n`)
    return
  }
  if (options.json === true) {
    const { type: _type, ...shape } = result
    stdout.write(`${JSON.stringify(shape)}\n`)
    return
  }
  for (const line of describe(result)) stdout.write(`${escapeForTerminal(line)}\n`)
}

const mostListed = 20

function describe(result: ImportedFile): readonly string[] {
  const { file, kind, imported, updated, unchanged, rejectedCount } = result
  const parts = [`${imported} imported`, `${updated} updated`, `${unchanged} unchanged`]
  if (rejectedCount > 0) parts.push(`${rejectedCount} rejected`)
  if (result.conflicts.length > 0) parts.push(`${result.conflicts.length} in conflict`)
  const lines = [`${file}: ${kind}: ${parts.join(', ')}${result.dryRun ? ' (dry run, nothing stored)' : ''}`]
  for (const note of result.notes.slice(0, mostListed)) lines.push(`  note: ${note}`)
  for (const { line, column, reason } of result.rejected.slice(0, mostListed)) {
    const place = [line === null ? null : `line ${line}`, column].filter((part) => part !== null)
    lines.push(`  ${place.length === 0 ? '' : `${place.join(', ')}: `}${reason}`)
  }
  if (rejectedCount > mostListed)
    lines.push(
      `  … and ${rejectedCount - Math.min(mostListed, result.rejected.length)} more (--json lists them)`,
    )
  for (const { key, reason } of result.conflicts.slice(0, mostListed)) lines.push(`  ${key}: ${reason}`)
  return lines
}

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
