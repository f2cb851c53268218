import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { escapeForTerminal, jsonText } from '../output.ts'
import type { Job } from '../rounds/plan.ts'
import type { JobOutcome } from '../rounds/run-job.ts'
import type { RegisterCommands } from './index.ts'

interface RunOptions {
  readonly every?: string
  readonly once?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

/** `run`: everything that is configured, again and again; Amazon keeps no history, so what is not fetched is gone. */
export const registerRun: RegisterCommands = (program, context) => {
  program
    .command('run')
    .description('fetch from everything configured, exchange with the team, check alerts; again and again')
    .option('--every <interval>', 'pause between rounds, e.g. 15m or 1h (by default [run] every, else 1h)')
    .option('--once', 'one round, for cron and systemd; ends with the exit code of the first failure')
    .option('--dry-run', 'say what a round would run, and run nothing')
    .option('--json', 'print JSON, one line a job (the shape: health-tui schema run)')
    .action(async (options: RunOptions) => runRounds(context(), options))
}

async function runRounds(context: CommandContext, options: RunOptions): Promise<void> {
  const [{ readConfig }, { configSchema }, { planRound }, { readTeamSettings }] = await Promise.all([
    import('../config/read-config.ts'),
    import('../config/schema.ts'),
    import('../rounds/plan.ts'),
    import('../team-settings.ts'),
  ])
  const config = (await readConfig(context)) ?? configSchema.parse({})
  const team = (await readTeamSettings(context)).url !== undefined
  const jobs = planRound(config, { configPath: context.configPath, team })
  if (options.dryRun === true) {
    for (const { name, args } of jobs)
      context.stdout.write(
        options.json === true
          ? `${jsonText({ job: name, args })}\n`
          : `${escapeForTerminal(`health-tui ${args.join(' ')}`)}\n`,
      )
    return
  }
  const pause = await readPause(options.every ?? config.run.every)
  const [{ stopSignal }, { sleep }, { runJob }] = await Promise.all([
    import('../stop-signal.ts'),
    import('../sleep.ts'),
    import('../rounds/run-job.ts'),
  ])
  using stop = stopSignal()
  const globals = ['--db', context.databasePath, '--config', context.configPath]
  for (;;) {
    let failed: number | undefined
    for (const job of jobs) {
      if (stop.signal.aborted) return
      const startedAt = new Date().toISOString()
      const outcome = await runJob([...globals, ...job.args], stop.signal)
      if (stop.signal.aborted) return
      tell(context, job, startedAt, outcome, options)
      if (!isDone(job, outcome)) failed ??= outcome.exitCode ?? exitCodes.crash
    }
    if (options.once === true) {
      if (failed !== undefined) context.setExitCode(failed)
      return
    }
    if (options.json !== true && context.stderr.isTTY)
      context.stderr.write(`next round at ${new Date(Date.now() + pause).toISOString()}; Ctrl-C ends it\n`)
    await sleep(pause, stop.signal)
  }
}

async function readPause(text: string): Promise<number> {
  const { readInterval } = await import('../rounds/interval.ts')
  const pause = readInterval(text)
  if (pause !== undefined) return pause
  throw new CommandFailure(exitCodes.usage, {
    what: 'cannot read the interval',
    where: `--every ${text}`,
    why: 'it is no time up to seven days',
    remedy: 'write it like 15m, 1h or 1d',
  })
}

/** Alerts end with 1 when there is something to say, which is their work. */
function isDone({ args }: Job, { exitCode }: JobOutcome): boolean {
  return exitCode === exitCodes.done || (args[0] === 'alerts' && exitCode === exitCodes.found)
}

function tell(
  context: CommandContext,
  job: Job,
  startedAt: string,
  outcome: JobOutcome,
  options: RunOptions,
): void {
  const { exitCode, seconds, stdout, stderr } = outcome
  const said = (isDone(job, outcome) ? stdout : `${stdout}${stderr}`)
    .split('\n')
    .filter((line) => line.trim() !== '')
  if (options.json === true) {
    context.stdout.write(
      `${jsonText({ job: job.name, startedAt, seconds: Math.round(seconds * 10) / 10, exitCode, said })}\n`,
    )
    return
  }
  const verdict = isDone(job, outcome) ? 'done' : `failed (exit ${exitCode ?? 'by a signal'})`
  context.stdout.write(
    `${startedAt} ${escapeForTerminal(job.name)}: ${verdict} in ${seconds.toFixed(1)} s\n${said
      .slice(-linesShown)
      .map((line) => `  ${escapeForTerminal(line)}\n`)
      .join('')}`,
  )
}

const linesShown = 12
