import type { CommandContext } from './context.ts'
import { CommandFailure, exitCodes } from './exit.ts'
import { isDay } from './iso-day.ts'
import { escapeForTerminal } from './output.ts'
import { configPath, databasePath } from './paths.ts'

/** Runs the program on the process's own arguments: the composition root, where environment and "now" are read. */
export async function run(): Promise<void> {
  process.stdout.on('error', endWithReader)
  try {
    if (process.argv.length === 2) await runHome(createContext({}))
    else await runCommand()
  } catch (error) {
    process.exitCode = report(error, process.argv.includes('--verbose'))
  }
}

/** `health-tui … | head`: the reader has seen enough, which is no failure. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  throw error
}

/** The command tree is loaded only when there are arguments to read: the screen opens without it. */
async function runCommand(): Promise<void> {
  const [{ buildProgram }, { throwUsageFailures }] = await Promise.all([
    import('./cli.ts'),
    import('./usage-failure.ts'),
  ])
  const context = (): CommandContext => createContext(program.opts())
  const program = buildProgram(context, async () => runHome(context()))
  throwUsageFailures(program)
  await program.parseAsync(process.argv)
}

async function runHome(context: CommandContext): Promise<void> {
  const home = await import('./commands/home.ts')
  await home.runHome(context)
}

interface GlobalOptions {
  readonly db?: string
  readonly config?: string
  readonly asOf?: string
  readonly color?: boolean
  readonly verbose?: boolean
}

function createContext(options: GlobalOptions): CommandContext {
  const env = process.env
  const asOfText = options.asOf ?? env['HEALTH_TUI_AS_OF']
  const asOf = asOfText === undefined || asOfText === '' ? undefined : parseInstant(asOfText)
  const noColor = options.color === false || (env['NO_COLOR'] ?? '') !== ''
  // In a pipe it is undefined, whatever its type says.
  const isTerminal = (process.stdout.isTTY as boolean | undefined) ?? false
  const forced = (env['FORCE_COLOR'] ?? '') !== '' && env['FORCE_COLOR'] !== '0'
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env,
    platform: process.platform,
    now: () => asOf ?? new Date(),
    asOfFixed: asOf !== undefined,
    databasePath: databasePath({ option: options.db, env, platform: process.platform }),
    configPath: configPath({ option: options.config, env, platform: process.platform }),
    color: !noColor && (forced || (isTerminal && env['TERM'] !== 'dumb')),
    verbose: options.verbose === true,
    setExitCode: (code) => {
      process.exitCode = code
    },
  }
}

/** An instant; a day alone is its first moment in UTC, and a time without a zone is UTC, not the machine's own time. */
function parseInstant(text: string): Date {
  const instant = new Date(
    /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? `${text}T00:00:00Z`
      : /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/.test(text)
        ? `${text.replace(' ', 'T')}Z`
        : text,
  )
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
  if (Number.isNaN(instant.getTime()) || (day !== undefined && !isDay(day))) {
    throw new CommandFailure(exitCodes.usage, {
      what: 'cannot read the instant',
      where: `--as-of ${text}`,
      why: 'it is no ISO 8601 date or time',
      remedy: 'write it like 2026-10-04T00:00:00Z',
    })
  }
  return instant
}

/** Turns any failure into one line on stderr and an exit code; bugs end with 70 and say how to see the stack. */
function report(error: unknown, verbose: boolean): number {
  const usage = commanderExit(error)
  if (usage !== undefined) return usage === 0 ? exitCodes.done : exitCodes.usage
  if (error instanceof CommandFailure) {
    process.stderr.write(`health-tui: ${escapeForTerminal(error.line)}\n`)
    if (verbose) process.stderr.write(`${escapeForTerminal(String(error.stack), { keepNewlines: true })}\n`)
    return error.exitCode
  }
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(
    `health-tui: unexpected error: ${escapeForTerminal(message)}; run again with --verbose and report it\n`,
  )
  if (verbose && error instanceof Error) {
    process.stderr.write(`${escapeForTerminal(String(error.stack), { keepNewlines: true })}\n`)
  }
  return exitCodes.crash
}

/** The exit code where commander has printed help or the version; undefined for any other error. */
function commanderExit(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('exitCode' in error)) return undefined
  const { code, exitCode } = error
  return typeof code === 'string' && code.startsWith('commander.') ? Number(exitCode) : undefined
}
