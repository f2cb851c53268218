import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { type ImportOptions, readImportOptions } from '../import/import-options.ts'
import { printResult } from '../import/print-result.ts'
import { escapeForTerminal } from '../output.ts'
import type { RegisterCommands } from './index.ts'

interface WatchOptions extends ImportOptions {
  readonly once?: boolean
  readonly settle: string
}

export const registerWatch: RegisterCommands = (program, context) => {
  program
    .command('watch')
    .description('import what lies in drop folders and what appears there, until Ctrl-C')
    .argument('<dir...>', 'the folders, with all below them')
    .option('--once', 'import what is there, wait for what is still growing, and end')
    .option('--settle <seconds>', 'a file is complete when it has not changed for this long', '1')
    .option('--as <kind>', 'the kind of file, where it cannot be told from the content')
    .option('--map <profile>', 'a mapping profile (JSON), for a table of your own')
    .option(
      '--account <name>',
      'the seller account that the files belong to; may be left out when there is only one',
    )
    .option('--marketplace <store>', 'the store that they belong to, e.g. US or amazon.de')
    .option('--dry-run', 'say what would be imported and change nothing')
    .option('--json', 'print JSON, one line a document (the shape: health-tui schema import)')
    .action(async (folders: readonly string[], options: WatchOptions) =>
      runWatch(context(), folders, options),
    )
}

async function runWatch(
  context: CommandContext,
  folders: readonly string[],
  options: WatchOptions,
): Promise<void> {
  const settleMs = readSettle(options.settle)
  const request = await readImportOptions(options)
  await refuseWrongFolders(folders)
  const { stopSignal } = await import('../stop-signal.ts')
  using stop = stopSignal()
  const [
    { openForCommand, databaseFailure },
    { importFiles },
    { chooseAccount },
    { watchFolders },
    { createProgressLine },
  ] = await Promise.all([
    import('../database.ts'),
    import('../import/import-files.ts'),
    import('../import/choose-account.ts'),
    import('@health-tui/connectors'),
    import('../import/progress-line.ts'),
  ])
  const database = await openForCommand(context)
  const progress = createProgressLine(context.stderr, Date.now)
  const say = (text: string): void => {
    context.stderr.write(`${escapeForTerminal(text)}\n`)
  }
  const tally = { imported: 0, failed: 0 }
  if (options.once !== true && context.stderr.isTTY) say(`watching ${folders.join(', ')}; Ctrl-C ends it`)
  try {
    const chosen = await chooseAccount(database, request.account)
    const events = watchFolders({ folders, settleMs, rescanMs: 2000, signal: stop.signal })
    for await (const event of events) {
      if (event.type === 'idle' && options.once === true) break
      if (event.type === 'lost') say(`${event.folder}: not watched for now: ${event.why}`)
      if (event.type === 'found') say(`${event.folder}: watched again`)
      if (event.type !== 'settled') continue
      const importing = importFiles(
        { ...request, ...chosen, paths: event.paths, stdin: context.stdin },
        { database, now: context.now, signal: stop.signal, onProgress: progress.show },
      )
      for await (const result of importing) {
        progress.clear()
        if (result.type === 'failed' && result.why === vanished) continue
        tally[result.type] += 1
        printResult(context, result.type === 'failed' ? { ...result, incidental: true } : result, options)
      }
    }
  } catch (error) {
    progress.clear()
    // Ending is what Ctrl-C asks for here; the document at hand is not stored and comes again at the next start.
    if (!stop.signal.aborted) throw databaseFailure(error)
  } finally {
    await database.close()
  }
  if (options.once === true && tally.failed > 0 && tally.imported === 0)
    throw new CommandFailure(exitCodes.badInput, {
      what: tally.failed === 1 ? 'cannot import the file' : `cannot import ${tally.failed} files`,
      where: folders.join(', '),
      why: 'none of the files could be read; each is named above with its reason',
    })
}

/** What importing says of a file that was moved away between being seen and being read. */
const vanished = 'there is no such file or folder'

function readSettle(text: string): number {
  const seconds = Number(text)
  if (text.trim() !== '' && seconds >= 0.05 && seconds <= 3600) return seconds * 1000
  throw new CommandFailure(exitCodes.usage, {
    what: 'cannot read the time',
    where: `--settle ${text}`,
    why: 'it is no number of seconds between 0.05 and 3600',
  })
}

/** A folder that is not there when the watch begins is a typing mistake; one that goes away later is waited for. */
async function refuseWrongFolders(folders: readonly string[]): Promise<void> {
  const { stat } = await import('node:fs/promises')
  for (const folder of folders) {
    const info = await stat(folder).catch(() => undefined)
    if (info?.isDirectory() === true) continue
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot watch the folder',
      where: folder,
      why: info === undefined ? 'there is no such folder' : 'it is a file',
      remedy: info === undefined ? 'make it first' : 'import it with `health-tui import`',
    })
  }
}
