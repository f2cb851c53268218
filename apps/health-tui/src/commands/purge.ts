import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { countOf } from '../count-of.ts'
import type { CommandContext } from '../context.ts'
import { CommandFailure, exitCodes } from '../exit.ts'
import { isDay } from '../iso-day.ts'
import { escapeForTerminal, printJson } from '../output.ts'
import type { RegisterCommands } from './index.ts'

interface PurgeOptions {
  readonly account: string
  readonly olderThan?: string
  readonly yes?: boolean
  readonly json?: boolean
}

export const registerPurge: RegisterCommands = (program, context) => {
  program
    .command('purge')
    .description("remove an account's figures, orders and letters for good; without --yes it only counts")
    .requiredOption('--account <name>', 'the account')
    .option('--older-than <age>', 'only what happened before: a day (2025-01-31) or an age (90d, 18m, 2y)')
    .option('--yes', 'remove; this cannot be undone')
    .option('--json', 'print JSON (the shape: health-tui schema purge)')
    .action(async (options: PurgeOptions) => runPurge(context(), options))
}

async function runPurge(context: CommandContext, options: PurgeOptions): Promise<void> {
  const before = options.olderThan === undefined ? undefined : readAge(options.olderThan, context.now())
  const [{ withDatabase }, { listAccounts, purgeAccount }] = await Promise.all([
    import('../database.ts'),
    import('@health-tui/storage'),
  ])
  const dryRun = options.yes !== true
  let known: readonly string[] = []
  const outcome = await withDatabase(context, async (database) => {
    known = await listAccounts(database)
    return purgeAccount(database, { account: options.account, before, dryRun })
  })
  if (outcome === undefined)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'nothing to purge',
      where: `--account ${options.account}`,
      why: known.length === 0 ? 'the database holds no account' : `the accounts are ${known.join(', ')}`,
    })
  const backups = await findBackups(context.databasePath)
  if (options.json === true) {
    printJson(context.stdout, {
      account: options.account,
      before: before?.toISOString() ?? null,
      dryRun,
      removed: outcome,
      backups,
    })
    return
  }
  const { orderItems, otherFacts, snapshots, notifications, documents } = outcome
  context.stdout.write(
    `${escapeForTerminal(
      `${options.account}: ${dryRun ? 'would remove' : 'removed'} ${countOf(orderItems, 'order item')}, ${countOf(otherFacts, 'other fact')} (shipments, feedback …), ${countOf(snapshots, 'report')}, ${countOf(notifications, 'letter')}, ${countOf(documents, 'document')}`,
    )}\n`,
  )
  const say = (text: string): void => {
    context.stderr.write(`${escapeForTerminal(text)}\n`)
  }
  if (dryRun) say('nothing was removed; add --yes to remove it for good')
  say('cases and what people wrote in them stay: close or delete them one by one')
  for (const path of backups) say(`${path}: a backup that still holds it; remove the file if you mean it`)
}

/** The instant before which things are old. */
export function readAge(text: string, now: Date): Date {
  const age = /^(\d{1,4})\s*([dmy])$/i.exec(text.trim())
  if (age !== null) {
    const count = Number(age[1])
    const then = new Date(now)
    const unit = age[2]?.toLowerCase()
    if (unit === 'd') then.setUTCDate(then.getUTCDate() - count)
    else moveMonths(then, unit === 'm' ? count : count * 12)
    return then
  }
  if (isDay(text)) return new Date(`${text}T00:00:00Z`)
  throw new CommandFailure(exitCodes.usage, {
    what: 'cannot read the age',
    where: `--older-than ${text}`,
    why: 'it is neither a day nor a number of days, months or years',
    remedy: 'write it like 2025-01-31, 90d, 18m or 2y',
  })
}

/** Months back; where the day does not exist there, the last one of that month. */
function moveMonths(date: Date, count: number): void {
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() - count)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, last))
}

async function findBackups(databasePath: string): Promise<readonly string[]> {
  const folder = dirname(databasePath)
  const names = await readdir(folder).catch((): string[] => [])
  return names
    .filter((name) => name.startsWith(`${basename(databasePath)}.backup-`))
    .toSorted()
    .map((name) => join(folder, name))
}
