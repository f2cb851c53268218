import type { Store, StoreSyncOutcome } from '@health-tui/storage'
import type { SyncStop } from '@health-tui/storage/sync'
import { countOf } from '../count-of.ts'
import type { CommandContext } from '../context.ts'
import { InvalidArgumentError } from 'commander'
import { setFlagsFromString } from 'node:v8'
import { CommandFailure, exitCodes } from '../exit.ts'
import { escapeForTerminal, jsonText, printJson } from '../output.ts'
import { stopWords } from '../sync-words.ts'
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
  let last = ''
  // A person wants to read what changed; a script gets a line for each exchange.
  const tell = async (outcome: StoreSyncOutcome): Promise<void> => {
    if (options.json === true) return print(context, store, outcome, options)
    const line = await describe(store, outcome)
    if (line !== last) context.stdout.write(`${line}\n`)
    last = line
  }
  const loop = store.startSync({
    ...(options.every === undefined ? {} : { everyMs: options.every * 1000 }),
    onOutcome: (outcome) => {
      void tell(outcome)
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
  if (options.json !== true) {
    context.stdout.write(`${await describe(store, outcome)}\n`)
    return
  }
  const conflicts = await store.cases.conflicts()
  const { pushed, pulled, pending, cursor, epoch, quarantined, skewMs, roundTrips, stop, attachments } =
    outcome
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
  if (options.watch === true) context.stdout.write(`${jsonText(report)}\n`)
  else printJson(context.stdout, report)
}

/** How it stands, in one line: in sync, so many waiting, or since when and why not. */
async function describe(store: Store, outcome: StoreSyncOutcome): Promise<string> {
  const { readSyncOverview } = await import('@health-tui/storage/sync')
  const conflicts = (await store.cases.conflicts()).length
  const { pushed, pulled, pending, quarantined, skewMs, stop, attachments } = outcome
  const parts = stop === null ? [] : [await stoppedText(stop)]
  if (pending > 0) parts.push(`${pending} waiting`)
  else if (stop === null) parts.push('in sync')
  parts.push(`sent ${pushed}`, `received ${pulled}`)
  if (attachments.sent > 0) parts.push(`${countOf(attachments.sent, 'attachment')} sent`)
  if (attachments.waiting > 0) parts.push(`${countOf(attachments.waiting, 'attachment')} waiting`)
  if (conflicts > 0) parts.push(`${countOf(conflicts, 'conflict')} (health-tui sync conflicts)`)
  if (quarantined > 0) parts.push(`${countOf(quarantined, 'bad row')} kept aside (health-tui sync verify)`)
  if (skewMs !== null && Math.abs(skewMs) > 60_000) {
    const side = skewMs > 0 ? 'ahead of' : 'behind'
    parts.push(`this clock is ${Math.round(Math.abs(skewMs) / 1000)} s ${side} the server's`)
  }
  return escapeForTerminal(parts.join(' · '))

  async function stoppedText(why: SyncStop): Promise<string> {
    const { problemSince, lastSuccessAt } = await readSyncOverview(store.database)
    const since = problemSince === null ? '' : ` since ${minute(problemSince)}`
    const last = lastSuccessAt === null ? 'never synced' : `last synced ${minute(lastSuccessAt)}`
    const word = why.type === 'unreachable' ? 'offline' : 'stopped'
    return `${word}${since} because ${stopWords(why).why} · ${last}`
  }
}

function minute(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16)}Z`
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
  const { why, remedy } = stopWords(stop)
  return new CommandFailure(exitCodes.remote, { what: 'sync stopped', why, remedy })
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
