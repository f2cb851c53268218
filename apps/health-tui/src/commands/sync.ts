import type { Store, StoreSyncOutcome } from '@health-tui/storage'
import type { SyncStop } from '@health-tui/storage/sync'
import { countOf } from '../count-of.ts'
import type { CommandContext } from '../context.ts'
import { InvalidArgumentError } from 'commander'
import { setFlagsFromString } from 'node:v8'
import { CommandFailure, exitCodes } from '../exit.ts'
import { escapeForTerminal, printJson } from '../output.ts'
import type { RegisterCommands } from './index.ts'

interface SyncOptions {
  readonly json?: boolean
  readonly watch?: boolean
  readonly once?: boolean
  readonly acceptRemovals?: boolean
  readonly adopt?: boolean
  readonly every?: number
  readonly attachments?: boolean
  readonly repair?: boolean
}

export const registerSync: RegisterCommands = (program, context) => {
  const sync = program
    .command('sync')
    .description("exchange the team's work with the server (HEALTH_TUI_REMOTE_URL, or `team join`)")
    .option('--watch', 'go on until Ctrl-C')
    .option('--every <seconds>', 'with --watch: how often to ask for changes of others', readSeconds)
    .option('--once', 'exchange once and end, for cron (what happens without --watch)')
    .option('--accept-removals', 'accept changes that remove more than half of the cases')
    .option('--adopt', 'go on with a server that was emptied, restored or replaced, and upload what it lacks')
    .option('--json', 'print JSON; one line for each exchange with --watch')
    .action(async (options: SyncOptions) => runSync(context(), options))
  sync
    .command('verify')
    .description('compare the log with the server, check every signature and every case against the log')
    .option(
      '--attachments',
      "also read the server's attachments, and write those anew that are damaged there",
    )
    .option('--repair', 'make cases and documents of the server anew that say something else than the log')
    .option('--json', 'print JSON')
    .action(async (options: SyncOptions, command: { optsWithGlobals(): SyncOptions }) =>
      runVerify(context(), { ...options, ...command.optsWithGlobals() }),
    )
  sync
    .command('conflicts')
    .description('values that two people set at once: what shows and what is kept')
    .option('--restore <id>', 'make the kept value the shown one')
    .option('--keep <id>', 'leave the shown value and settle the conflict')
    .option('--json', 'print JSON')
    .action(
      async (
        options: SyncOptions & { restore?: string; keep?: string },
        command: { optsWithGlobals(): SyncOptions },
      ) => runConflicts(context(), { ...options, ...command.optsWithGlobals() }),
    )
}

async function runSync(context: CommandContext, options: SyncOptions): Promise<void> {
  // Pages are gone as soon as they are applied, but V8 would keep 60 MiB of them before it looks (decision 0330).
  setFlagsFromString('--optimize-for-size')
  await withTeamStore(context, async (store) => {
    if (options.adopt === true) await remoteFailures(store.adoptServer())
    if (options.watch === true) {
      await watch(context, store, options)
      return
    }
    const acceptRemovals = options.acceptRemovals === true
    const outcome = await store.sync({ acceptRemovals })
    await print(context, store, outcome, options)
    if (outcome.stop !== null) throw stopFailure(outcome.stop)
  })
}

async function watch(context: CommandContext, store: Store, options: SyncOptions): Promise<void> {
  const loop = store.startSync({
    ...(options.every === undefined ? {} : { everyMs: options.every * 1000 }),
    onOutcome: (outcome) => {
      void print(context, store, outcome, options)
    },
    onError(error) {
      const text = error instanceof Error ? error.message : String(error)
      context.stderr.write(`health-tui: ${escapeForTerminal(text)}\n`)
    },
  })
  await interrupted()
  await loop.stop()
}

async function print(
  context: CommandContext,
  store: Store,
  outcome: StoreSyncOutcome,
  options: SyncOptions,
): Promise<void> {
  const conflicts = await store.cases.conflicts()
  const { pushed, pulled, pending, cursor, epoch, quarantined, skewMs, roundTrips, stop, attachments } =
    outcome
  if (options.json === true) {
    const report = {
      pushed,
      pulled,
      pending,
      cursor,
      epoch,
      conflicts: conflicts.length,
      skewMs,
      quarantined,
      roundTrips,
      attachments: { sent: attachments.sent, waiting: attachments.waiting },
      stop,
    }
    if (options.watch === true) context.stdout.write(`${JSON.stringify(report)}\n`)
    else printJson(context.stdout, report)
    return
  }
  const parts = [
    pending === 0 && stop === null ? 'in sync' : `${pending} waiting`,
    `sent ${pushed}`,
    `received ${pulled}`,
  ]
  if (attachments.sent > 0) parts.push(`${attachments.sent} attachments sent`)
  if (attachments.waiting > 0) parts.push(`${attachments.waiting} attachments waiting`)
  if (conflicts.length > 0) parts.push(`${countOf(conflicts.length, 'conflict')} (health-tui sync conflicts)`)
  if (quarantined > 0) parts.push(`${quarantined} bad rows kept aside (health-tui sync verify)`)
  if (skewMs !== null && Math.abs(skewMs) > 60_000)
    parts.push(`this clock is off by ${Math.round(skewMs / 1000)} s`)
  if (stop !== null) parts.push(stopReason(stop).why)
  context.stdout.write(`${escapeForTerminal(parts.join(' · '))}\n`)
}

async function runVerify(context: CommandContext, options: SyncOptions): Promise<void> {
  const { openHttpRemote, verifyLog } = await import('@health-tui/storage/sync')
  const { withStore } = await import('../store-session.ts')
  await withStore(context, async (store, { url, token }) => {
    const remote = url === undefined ? undefined : await openHttpRemote({ url, token })
    const repair = options.repair === true
    const found = await remoteFailures(verifyLog(store.log, remote, { repair }))
    const contents =
      options.attachments === true && remote !== undefined
        ? await remoteFailures(store.repairAttachments())
        : undefined
    const problems =
      found.missingHere.length +
      found.missingOnServer.length +
      found.badSignatures.length +
      found.brokenChains.length +
      found.wrongCases.length +
      found.wrongDocuments.length +
      found.quarantined.length +
      (contents?.repaired.length ?? 0)
    if (options.json === true)
      printJson(context.stdout, {
        ...found,
        compared: remote?.address ?? null,
        ...(contents === undefined ? {} : { attachments: contents }),
      })
    else {
      const lines = [
        `${found.operations} operations${remote === undefined ? ', no server to compare with' : ''}`,
      ]
      for (const hash of contents?.repaired ?? [])
        lines.push(`attachment ${hash} was damaged on the server and is written anew`)
      for (const id of found.missingOnServer) lines.push(`missing on the server: ${id}`)
      for (const id of found.missingHere) lines.push(`missing here: ${id}`)
      for (const id of found.badSignatures) lines.push(`signature does not fit: ${id}`)
      for (const id of found.brokenChains) lines.push(`not chained to what its device did before: ${id}`)
      for (const id of found.wrongCases)
        lines.push(
          repair
            ? `case ${id} showed something else than its log and is made anew from it`
            : `case ${id} shows something else than its log: health-tui sync verify --repair`,
        )
      for (const id of found.wrongDocuments)
        lines.push(
          repair
            ? `the server's document of case ${id} said something else and is written anew`
            : `the server's document of case ${id} says something else: health-tui sync verify --repair`,
        )
      for (const { device, missing } of found.gaps) lines.push(`${device} left out ${missing} numbers`)
      for (const { id, seq, reason } of found.quarantined)
        lines.push(`kept aside: ${id ?? `row ${seq ?? '?'}`}: ${reason}`)
      for (const { id, kind } of found.newer) lines.push(`of a newer program, kept for it: ${id} (${kind})`)
      if (problems === 0)
        lines.push('nothing is missing, everything is signed, every case is what its log says')
      context.stdout.write(`${lines.map((line) => escapeForTerminal(line)).join('\n')}\n`)
    }
    if (problems > 0) context.setExitCode(exitCodes.found)
  })
}

async function runConflicts(
  context: CommandContext,
  options: SyncOptions & { restore?: string; keep?: string },
): Promise<void> {
  const { withStore } = await import('../store-session.ts')
  await withStore(context, async (store) => {
    if (options.restore !== undefined) await store.cases.resolve(options.restore, 'restore')
    if (options.keep !== undefined) await store.cases.resolve(options.keep, 'keep')
    const conflicts = await store.cases.conflicts()
    if (options.json === true) {
      printJson(context.stdout, conflicts)
      return
    }
    for (const { loser, caseId, path, shown, kept } of conflicts) {
      const line = `${loser}  ${caseId} ${path}: shown ${JSON.stringify(shown.value)} (${shown.author}, ${shown.at}), kept ${JSON.stringify(kept.value)} (${kept.author}, ${kept.at})`
      context.stdout.write(`${escapeForTerminal(line)}\n`)
    }
  })
}

async function withTeamStore(context: CommandContext, work: (store: Store) => Promise<void>): Promise<void> {
  const { withStore } = await import('../store-session.ts')
  await withStore(context, async (store, { url }) => {
    if (url === undefined)
      throw new CommandFailure(exitCodes.usage, {
        what: 'nothing to sync with',
        why: 'no server is set',
        remedy: 'set HEALTH_TUI_REMOTE_URL, or use the invitation of a colleague with `health-tui team join`',
      })
    await work(store)
  })
}

async function remoteFailures<T>(work: Promise<T>): Promise<T> {
  const { RemoteError } = await import('@health-tui/storage/sync')
  try {
    return await work
  } catch (error) {
    if (error instanceof RemoteError) throw stopFailure({ type: 'unreachable', failure: error.failure })
    throw error
  }
}

function stopFailure(stop: SyncStop): CommandFailure {
  const { why, remedy } = stopReason(stop)
  return new CommandFailure(exitCodes.remote, { what: 'sync stopped', why, remedy })
}

const adopt = 'to go on with it and upload what it lacks: `health-tui sync --adopt`'

/** Why it stopped, and what to do; nothing local is ever changed by a stop. */
function stopReason(stop: SyncStop): { readonly why: string; readonly remedy: string } {
  switch (stop.type) {
    case 'server-emptied':
      return { why: 'the server was emptied; nothing here was changed', remedy: adopt }
    case 'server-replaced':
      return { why: 'another server answers at this address; nothing here was changed', remedy: adopt }
    case 'server-restored':
      return {
        why: `the server went back in time (it has ${stop.maxSeq}, ${stop.cursor} were synced); nothing here was changed`,
        remedy: adopt,
      }
    case 'mass-removal':
      return {
        why: `the changes on the server would remove ${stop.before - stop.after} of ${stop.before} cases`,
        remedy: 'if that is meant: `health-tui sync --accept-removals`',
      }
    case 'update-needed':
      return {
        why: 'the team uses a newer health-tui; reading works, sending waits',
        remedy: 'update health-tui',
      }
    case 'read-only-token':
      return {
        why: 'the token allows reading only; what you wrote waits here',
        remedy: 'ask for an invitation that allows writing',
      }
    case 'refused':
      return {
        why: `the server does not take in ${stop.ids.join(', ')}`,
        remedy: 'look at `health-tui sync verify`',
      }
    default:
      return {
        why: failureText(stop.failure),
        remedy: 'your work is safe here and is sent when the server answers again',
      }
  }
}

function failureText(failure: Extract<SyncStop, { type: 'unreachable' }>['failure']): string {
  switch (failure.type) {
    case 'timeout':
      return `the server did not answer within ${failure.afterMs / 1000} s`
    case 'unauthorised':
      return 'the server refuses the token: it is missing, expired, revoked or for another team'
    case 'no-tables':
      return 'the server has no health-tui tables'
    case 'read-only-token':
      return 'the token allows reading only'
    case 'offline':
      return `the server cannot be reached (${failure.detail})`
    default:
      return `the server cannot do it now (${failure.detail})`
  }
}

function readSeconds(text: string): number {
  const seconds = Number(text)
  if (!(seconds >= 1 && seconds <= 3600))
    throw new InvalidArgumentError('say a number of seconds from 1 to 3600.')
  return seconds
}

async function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
