import { instantText } from '../instant-text.ts'
import type { Level } from '@health-tui/metrics'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import type { StatusReport } from '../status/status-report.ts'
import type { RegisterCommands } from './index.ts'
import { jsonText } from '../output.ts'

interface StatusOptions {
  readonly json?: boolean
  readonly failOn?: string
  readonly watch?: boolean
}

export const registerStatus: RegisterCommands = (program, context) => {
  program
    .command('status')
    .description('the health table: every account, store and metric against its target')
    .option('--json', 'print JSON (the shape: health-tui schema status)')
    .option(
      '--fail-on <level>',
      'exit with 1 when any row is at this level or worse: warning, at_risk, critical',
    )
    .option('--watch', 'print again whenever the data changes, until Ctrl-C')
    .action(async (options: StatusOptions) => runStatus(context(), options))
}

/** Prints the status once, or again after every change. */
export async function runStatus(context: CommandContext, options: StatusOptions): Promise<void> {
  const failOn = readLevel(options.failOn)
  const { openForCommand } = await import('../database.ts')
  const database = await openForCommand(context, { mayBeMissing: true })
  if (database === undefined) {
    await print(context, { asOf: instantText(context.now()), accounts: [] }, options)
    return
  }
  try {
    const [{ createStatusReader }, { readLists }, { readMetricSettings }] = await Promise.all([
      import('../status/build-status.ts'),
      import('../status/read-lists.ts'),
      import('../metrics/settings.ts'),
    ])
    const readStatus = createStatusReader(database, await readMetricSettings(context))
    const show = async (): Promise<StatusReport> => {
      const { report } = await readStatus(context.now(), { lists: false })
      // A case may belong to no account.
      const cases = report.accounts.length === 0 ? (await readLists(database, context.now())).cases.length : 0
      await print(context, report, options, cases)
      return report
    }
    const report = await show()
    if (failOn !== undefined && (await reaches(report, failOn))) context.setExitCode(exitCodes.found)
    if (options.watch === true) {
      const { watchDatabase } = await import('@health-tui/storage')
      await followUntilInterrupted(watchDatabase(database), show)
    }
  } finally {
    await database.close()
  }
}

async function print(
  context: CommandContext,
  report: StatusReport,
  options: StatusOptions,
  cases = 0,
): Promise<void> {
  const { stdout } = context
  if (options.json === true) {
    // While watching, one line a state, so that a reader can tell them apart.
    stdout.write(`${jsonText(report, options.watch === true ? undefined : 2)}\n`)
    return
  }
  const [{ statusLines }, { createTheme }, { chooseSigns }] = await Promise.all([
    import('../status/print-status.ts'),
    import('../tui/theme/theme.ts'),
    import('../tui/text/signs.ts'),
  ])
  const brush = { theme: createTheme(context.color), signs: chooseSigns(context.env, context.platform) }
  const lines = statusLines(report, {
    columns: stdout.isTTY ? stdout.columns : 140,
    brush,
    cases,
  })
  stdout.write(`${lines.join('\n')}\n`)
}

function readLevel(text: string | undefined): Level | undefined {
  if (text === undefined) return undefined
  if (text === 'warning' || text === 'at_risk' || text === 'critical') return text
  throw new CommandFailure(exitCodes.usage, {
    what: 'unknown level',
    where: `--fail-on ${text}`,
    why: 'it is none of warning, at_risk, critical',
    remedy: 'choose one of them',
  })
}

async function reaches(report: StatusReport, level: Level): Promise<boolean> {
  const { levels } = await import('@health-tui/metrics')
  return report.accounts.some((account) => levels.indexOf(account.level) >= levels.indexOf(level))
}

async function followUntilInterrupted(
  watch: { subscribe(listener: () => void): () => void; close(): void },
  show: () => Promise<unknown>,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    // The watch keeps no process alive by itself; this does, until the person ends it.
    const alive = setInterval(() => {}, 1 << 30)
    const stop = (error?: unknown): void => {
      clearInterval(alive)
      watch.close()
      process.off('SIGINT', interrupted)
      if (error === undefined) resolve()
      else
        reject(error instanceof Error ? error : new Error('watching the database failed', { cause: error }))
    }
    const interrupted = (): void => stop()
    process.on('SIGINT', interrupted)
    let turn: Promise<unknown> = Promise.resolve()
    watch.subscribe(() => {
      turn = turn.then(show).catch(stop)
    })
  })
}
