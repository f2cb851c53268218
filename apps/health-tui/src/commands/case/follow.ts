import type { CaseCheck, DueItem, PromiseEntry, Store } from '@health-tui/storage'
import type { Command } from 'commander'
import type { CommandContext } from '../../context.ts'
import { CommandFailure, exitCodes } from '../../exit.ts'
import {
  change,
  findCase,
  type JsonOption,
  jsonOption,
  print,
  readDay,
  usage,
  withStore,
} from './case-store.ts'

/** Commands about time: clocks, promises that come due, checks after reinstatement. */
export function registerFollow(cases: Command, context: () => CommandContext): void {
  cases
    .command('clocks <id>')
    .description(
      "every clock of the case in the marketplace's days, with the days on which defects leave the window",
    )
    .option(...jsonOption)
    .action(async (id: string, options: JsonOption) => showClocks(context(), id, options))
  cases
    .command('promises [id]')
    .description(
      'what was promised to Amazon: rhythm, owner, proof, what is due and overdue; of all cases without an id',
    )
    .option('--due', 'only what is due within a week or overdue')
    .option(...jsonOption)
    .action(async (id: string | undefined, options: JsonOption & { due?: boolean }) =>
      showPromises(context(), id, options),
    )
  const promise = cases.command('promise').description('keep one promise')
  promise
    .command('done <promise>')
    .description('file proof that the promise was kept')
    .requiredOption('--proof <proof>', 'what shows it: a sheet, a log, an order list')
    .option('--day <day>', 'when it was kept; today by default')
    .action(async (name: string, options: { proof: string; day?: string }) =>
      keepPromise(context(), name, options),
    )
  promise
    .command('set <promise>')
    .description('correct what was read from the words of the measure')
    .option('--rhythm <rhythm>', 'daily weekly monthly … `10 days`, event, automatic')
    .option('--owner <role>', 'the role that answers for it')
    .option('--proof <proof>', 'what is to be filed')
    .action(async (name: string, options: { rhythm?: string; owner?: string; proof?: string }) =>
      setPromise(context(), name, options),
    )
  cases
    .command('checks <id>')
    .description('the looks at the account 7, 30, 60 and 90 days after reinstatement, with today’s figures')
    .option(...jsonOption)
    .action(async (id: string, options: JsonOption) => showChecks(context(), id, options))
  cases
    .command('check <id> <days>')
    .description('record what the check at 7, 30, 60 or 90 days found')
    .requiredOption('--found <words>', 'what was found')
    .action(async (id: string, days: string, options: { found: string }) => {
      if (!/^\d{1,3}$/.test(days)) throw usage(days, 'name the check by its days: 7, 30, 60 or 90')
      const { takeLifeStep } = await import('../../cases/life-step.ts')
      const shared = context()
      await change(shared, id, async (store, found) => {
        const step = { kind: 'check', days: Number(days), found: options.found } as const
        await takeLifeStep(store, found, step, shared.now())
      })
    })
}

/** `case list --due [DAYS]`: what all cases want done, overdue things first. */
export async function showDue(
  context: CommandContext,
  options: JsonOption & { due?: string | true; assignee?: string },
): Promise<void> {
  const days = options.due === true || options.due === undefined ? 14 : Number(options.due)
  if (!Number.isInteger(days) || days < 0 || days > 365)
    throw usage(`--due ${String(options.due)}`, 'it is no number of days up to 365')
  const { listDue } = await import('@health-tui/storage')
  await withStore(context, async (store) => {
    const all = await listDue(store.database, context.now().toISOString())
    const due = all.filter(
      ({ daysLeft, overdue, assignee }) =>
        (overdue || daysLeft <= days) && (options.assignee === undefined || assignee === options.assignee),
    )
    print(context, options, due, () => due.map(dueLine))
  })
}

function dueLine({ day, daysLeft, overdue, caseId, account, marketplace, what, title }: DueItem): string {
  const where = [account, marketplace].filter((part) => part !== null).join(' ')
  return [
    day,
    overdue ? `${-daysLeft} d late`.padStart(9) : `in ${daysLeft} d`.padStart(9),
    caseId,
    where,
    what,
    `(${title})`,
  ].join('  ')
}

async function showClocks(context: CommandContext, given: string, options: JsonOption): Promise<void> {
  const [{ allClocks }, { readMetricSettings }] = await Promise.all([
    import('../../cases/case-clocks.ts'),
    import('../../metrics/settings.ts'),
  ])
  const settings = await readMetricSettings(context)
  await withStore(context, async (store) => {
    const { document } = await findCase(store, given)
    const clocks = await allClocks(store.database, settings, document, context.now())
    print(context, options, clocks, () =>
      clocks.map(({ day, daysLeft, about, weight, source }) =>
        [
          day,
          (daysLeft < 0 ? `${-daysLeft} d ago` : `in ${daysLeft} d`).padStart(10),
          weight === 'due' ? '!' : ' ',
          `${about} [${source}]`,
        ].join('  '),
      ),
    )
  })
}

async function showPromises(
  context: CommandContext,
  given: string | undefined,
  options: JsonOption & { due?: boolean },
): Promise<void> {
  const { promiseLedger, listCases } = await import('@health-tui/storage')
  const { rhythmWords, calendarOf, parseDay } = await import('@health-tui/poa/life')
  const asOf = context.now().toISOString()
  await withStore(context, async (store) => {
    const ids =
      given === undefined
        ? (await listCases(store.database, { closed: true })).map(({ id }) => id)
        : [(await findCase(store, given)).id]
    const entries: (PromiseEntry & { readonly caseId: string })[] = []
    for (const id of ids) {
      const document = await store.cases.get(id)
      if (document === undefined) continue
      const { marketplace } = document.fields
      const today = calendarOf(typeof marketplace === 'string' ? marketplace : undefined).day(asOf) ?? 0
      const isDue = ({ state, nextDue, missed }: PromiseEntry): boolean =>
        state !== 'superseded' &&
        (missed.length > 0 || (nextDue !== null && (parseDay(nextDue) ?? 0) <= today + 7))
      const ledger = promiseLedger(document, asOf)
      entries.push(
        ...ledger
          .filter((entry) => options.due !== true || isDue(entry))
          .map((entry) => ({ caseId: id, ...entry })),
      )
    }
    print(context, options, entries, () =>
      entries.flatMap((entry) => [
        [
          entry.id,
          entry.state.padEnd(10),
          rhythmWords(entry.rhythm).padEnd(10),
          entry.nextDue === null ? 'no day' : `next ${entry.nextDue}`,
          entry.owner ?? '-',
          entry.text,
        ].join('  '),
        ...(entry.missed.length === 0 ? [] : [`    without proof: ${entry.missed.join(', ')}`]),
        ...entry.proofs.map(
          ({ day, proof, by }) => `    kept ${day}: ${proof}${by === null ? '' : ` (${by})`}`,
        ),
      ]),
    )
  })
}

async function keepPromise(
  context: CommandContext,
  name: string,
  options: { readonly proof: string; readonly day?: string },
): Promise<void> {
  if (options.proof.trim() === '') throw usage('--proof', 'say what shows that the promise was kept')
  const { takeLifeStep } = await import('../../cases/life-step.ts')
  await withStore(context, async (store) => {
    const { caseId, promise } = await findPromise(store, name)
    const document = await store.cases.get(caseId)
    const day = await readDay(context, options.day, document?.fields['marketplace'])
    await takeLifeStep(store, caseId, { kind: 'proof', promise, proof: options.proof, day }, context.now())
  })
}

async function setPromise(
  context: CommandContext,
  name: string,
  options: { readonly rhythm?: string; readonly owner?: string; readonly proof?: string },
): Promise<void> {
  const { takeLifeStep } = await import('../../cases/life-step.ts')
  await withStore(context, async (store) => {
    const { caseId, promise } = await findPromise(store, name)
    await takeLifeStep(store, caseId, { kind: 'promise', promise, ...options }, context.now())
  })
}

/** A promise is named by the beginning of its id; the case that it belongs to need not be. */
async function findPromise(
  store: Store,
  name: string,
): Promise<{ readonly caseId: string; readonly promise: string }> {
  const rows = /^[\w-]{1,64}$/.test(name)
    ? await store.database.read<{ id: string; path: string }>(
        `SELECT entity_id AS id, path FROM cell WHERE path >= ?1 AND path < ?2 AND path LIKE '%#rank'`,
        [`promises.${name}`, `promises.${name}{`],
      )
    : []
  const [only] = rows
  if (only === undefined || rows.length > 1)
    throw new CommandFailure(exitCodes.badInput, {
      what: 'no such promise',
      where: name,
      why: rows.length > 1 ? 'several promises begin like that' : 'no case has a promise of this id',
      remedy: '`health-tui case promises` names them',
    })
  return { caseId: only.id, promise: only.path.slice('promises.'.length, -'#rank'.length) }
}

async function showChecks(context: CommandContext, given: string, options: JsonOption): Promise<void> {
  const [{ checksOf }, { figuresFor }] = await Promise.all([
    import('@health-tui/storage'),
    import('../../cases/check-figures.ts'),
  ])
  await withStore(context, async (store) => {
    const { document } = await findCase(store, given)
    const checks = checksOf(document, context.now().toISOString())
    const figures = await figuresFor(context, store.database, document, checks[0]?.metrics ?? [])
    print(context, options, { checks, figures }, () => [
      ...(checks.length === 0 ? ['The case was not reinstated yet.'] : checks.map(checkLine)),
      ...(checks[0]?.questions ?? []).map((question) => `  ? ${question}`),
      ...figures.map(({ why }) => `  now: ${why}`),
    ])
  })
}

function checkLine({ days, due, done, overdue }: CaseCheck): string {
  const state =
    done === null ? (overdue ? 'overdue' : 'ahead') : `done ${done.at.slice(0, 10)}: ${done.found}`
  return [`${days} days`.padStart(8), due, state].join('  ')
}
