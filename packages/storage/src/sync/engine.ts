import type { KeyObject } from 'node:crypto'
import { createIdentity, type Identity } from '../log/identity.ts'
import { operationVersion } from '../log/operation.ts'
import type { LogStore } from '../store.ts'
import {
  applyPage,
  hasUnknownEcho,
  isEcho,
  MassRemoval,
  nothingApplied,
  type PageOutcome,
  seqOf,
  witnessOf,
} from './apply-page.ts'
import { archiveClosedCases, archiveEveryMs, takeArchivePage } from './archive.ts'
import { beginBootstrap } from './bootstrap.ts'
import { pushDocuments } from './documents.ts'
import { exchange, type ExchangeResult, type Presence } from './exchange.ts'
import { createLookahead, type Lookahead, onItsWay } from './lookahead.ts'
import { countWaiting, emptyOutbox, firstWaiting, type Outbox, readOutbox } from './outbox.ts'
import { forgetServer } from './forget-server.ts'
import { type Remote, RemoteError, type RemoteFailure } from './remote.ts'
import { serverSchemaVersion } from './server-schema.ts'
import { initialiseServer, upgradeServer } from './upgrade-server.ts'
import { readSyncState, type SyncState, writeMeta } from './state.ts'

/** Why syncing stopped although the server answered. Nothing local was changed; the person decides. */
export type SyncStop =
  | { readonly type: 'server-emptied' }
  | { readonly type: 'server-replaced'; readonly expected: string; readonly found: string }
  | { readonly type: 'server-restored'; readonly cursor: number; readonly maxSeq: number }
  | { readonly type: 'mass-removal'; readonly before: number; readonly after: number }
  | { readonly type: 'update-needed'; readonly minClient: number }
  | { readonly type: 'read-only-token' }
  /** The server takes some operations neither in nor refuses them with a reason. */
  | { readonly type: 'refused'; readonly ids: readonly string[] }
  | { readonly type: 'unreachable'; readonly failure: RemoteFailure }

/** What one sync did. */
export interface SyncOutcome {
  readonly pushed: number
  readonly pulled: number
  readonly pending: number
  readonly cursor: number
  readonly epoch: string | null
  readonly quarantined: number
  readonly skewMs: number | null
  readonly presence: readonly Presence[]
  readonly roundTrips: number
  readonly stop: SyncStop | null
}

export interface SyncOptions {
  readonly store: LogStore
  readonly remote: Remote
  readonly presence?: Pick<Presence, 'entityId' | 'path'>
  readonly acceptRemovals?: boolean
  /** Keeps the identity that a copied profile went on with. */
  readonly saveIdentity?: (identity: Identity) => void | Promise<void>
  readonly newIdentity?: () => Identity
  readonly pushBytes?: number
  readonly pageBytes?: number
  /** SQL for the server's clock; a simulation has its own. */
  readonly serverNow?: string
  /** How a signature is looked at; a simulation remembers what it has looked at. */
  readonly verify?: (hash: string, signature: string, key: KeyObject | undefined) => boolean
  /** Writes readable documents to the server after own changes; on by default. */
  readonly documents?: boolean
}

/** The server takes values of up to 5 MB; what waits travels as one. */
const defaultPushBytes = 4_500_000
/**
 * A backlog that does not fit into one request goes in small ones, which need less memory: while the server takes one in, this
 * side gets the next ready and notes what came back of the one before.
 */
const backlogPushBytes = 500_000
/** More operations than this are a backlog. */
const largePush = 12_000
/** Steps in a row that bring nothing: pages of bad rows are such, but a server that never gets on must not be asked for ever. */
const patience = 20

/** Sends what waits and receives what is new until both are done. One round trip when little has changed. */
export async function syncOnce(options: SyncOptions): Promise<SyncOutcome> {
  const { store, remote } = options
  const total = { pushed: 0, pulled: 0, quarantined: 0, roundTrips: 0 }
  let skewMs: number | null = null
  let presence: readonly Presence[] = []
  let stop: SyncStop | null = null
  let stuck = 0
  let offered = false
  const lookahead = createLookahead()
  const pushBytes = options.pushBytes ?? (await pieceOf(store))
  let archiveDue = false
  const counted: Remote = {
    address: remote.address,
    batch: async (statements, mode) => {
      total.roundTrips++
      return remote.batch(statements, mode)
    },
  }
  try {
    for (;;) {
      const step = await oneStep(options, counted, {
        first: total.roundTrips === 0,
        offer: !offered,
        lookahead,
        pushBytes,
      })
      // What came before it stopped has come: a token for reading, or an old program, receives all the same.
      total.pushed += step.outcome.acknowledged
      total.pulled += step.outcome.received
      total.quarantined += step.outcome.quarantined
      if (step.stop !== undefined) {
        stop = step.stop
        break
      }
      skewMs = step.skewMs ?? skewMs
      presence = step.presence
      archiveDue ||= step.archiveDue
      // What was offered is not offered again before all that the server had then was looked at.
      offered = step.offered || (offered && step.more)
      if (!step.again) break
      stuck = step.outcome.acknowledged + step.outcome.received > 0 ? 0 : stuck + 1
      if (stuck > patience) {
        stop = { type: 'refused', ids: [] }
        break
      }
    }
    if (stop === null && options.documents !== false) await pushDocuments(store, counted)
    if (stop === null && archiveDue && total.pushed > 0)
      await archiveClosedCases(counted, options.serverNow === undefined ? {} : { now: options.serverNow })
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error
    stop = stopFor(error.failure)
  }
  const state = await readSyncState(store.database)
  const pending = await countWaiting(store.database)
  await report(store, { stop, skewMs, changed: total.pushed + total.pulled > 0 })
  return { ...total, pending, cursor: state.cursor, epoch: state.epoch, skewMs, presence, stop }
}

interface Step {
  readonly stop?: SyncStop
  readonly outcome: PageOutcome
  readonly skewMs: number | null
  readonly presence: readonly Presence[]
  readonly again: boolean
  /** There is more to receive. */
  readonly more: boolean
  readonly offered: boolean
  readonly archiveDue: boolean
}

/** A step that did nothing. */
const idle: Step = {
  outcome: nothingApplied,
  skewMs: null,
  presence: [],
  again: false,
  more: false,
  offered: false,
  archiveDue: false,
}

async function oneStep(
  options: SyncOptions,
  remote: Remote,
  {
    first,
    offer,
    lookahead,
    pushBytes,
  }: {
    readonly first: boolean
    readonly offer: boolean
    readonly lookahead: Lookahead
    readonly pushBytes: number
  },
): Promise<Step> {
  const { store } = options
  const state = await readSyncState(store.database)
  const early = lookahead.take(state)
  const push =
    early !== undefined && early.push.count > 0
      ? early.push
      : offer
        ? await readOutbox(store.database, pushBytes)
        : emptyOutbox
  const bootstrap = first && state.cursor === 0 && state.epoch === null
  const request = {
    state,
    push,
    own: store.identity().device,
    bootstrap,
    presence:
      options.presence === undefined
        ? undefined
        : { device: store.identity().device, author: store.author, ...options.presence },
    pageBytes: options.pageBytes,
    now: options.serverNow,
  }
  const pageOptions = {
    now: store.deps.now,
    facts: store.facts,
    verify: options.verify,
    pageBytes: options.pageBytes,
    serverNow: options.serverNow,
  }
  const startedAt = store.deps.now()
  let result: ExchangeResult
  let readOnly = false
  // What is to be sent goes with the question that it was made for, or with one of its own.
  const usable = early !== undefined && (early.push === push || early.push.count + push.count === 0)
  let following = emptyOutbox
  try {
    const answer = usable ? early.answer : exchange(remote, request)
    if (push.count > 0 && state.archive === null) {
      await onItsWay(answer)
      following = await readOutbox(store.database, pushBytes, push.last)
    }
    result = await answer
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error
    if (error.failure.type === 'no-tables') {
      if (!(await upgradeServer(remote))) {
        if (state.epoch !== null) return { ...idle, stop: { type: 'server-emptied' } }
        await initialiseServer(remote)
      }
      return { ...idle, again: true }
    }
    if (error.failure.type === 'read-only-token' && push.count > 0) {
      // Reading still works: take what is new, keep what waits.
      readOnly = true
      result = await exchange(remote, { ...request, push: emptyOutbox, presence: undefined })
    } else throw error
  }
  if (result.schema > 0 && result.schema < serverSchemaVersion && !readOnly) await upgradeServer(remote)
  const skewMs = !usable ? Math.round((startedAt + store.deps.now()) / 2 - result.serverNow) : null
  let problem = serverProblem(state, result)
  if (problem?.type === 'server-restored' && push.count === 0) {
    // A lagging read replica looks the same; the primary knows.
    const primary = await askPrimary(remote, request)
    if (primary === undefined && result.witness === null)
      return { ...idle, skewMs, presence: result.presence }
    result = primary ?? result
    problem = serverProblem(state, result)
  }
  if (problem !== undefined) return { ...idle, stop: problem }
  if (state.epoch !== null && result.generation !== state.generation) {
    // Somebody in the team went on with a restored server: so do we. Nothing local is touched.
    await store.database.transaction(async (transaction) => forgetServer(transaction))
    return { ...idle, skewMs, again: true }
  }
  if (await hasUnknownEcho(store.database, result.rows)) {
    result = await exchange(remote, { ...request, push: emptyOutbox, presence: undefined, own: '' })
    if (serverProblem(state, result) !== undefined || result.epoch === '')
      return { ...idle, skewMs, again: true }
  }
  if (bootstrap && (result.archived || (seqOf(result.rows.at(-1)) ?? 0) < result.maxSeq))
    await store.database.transaction(async (transaction) => beginBootstrap(transaction, result))
  const next = stateAfter(state, result, bootstrap)
  const nextPush = next?.cursor === result.maxSeq && cameBack(result, push) ? following : emptyOutbox
  if (next !== undefined && (next.cursor < result.maxSeq || nextPush.count > 0)) {
    const ask = { ...request, state: next, push: nextPush, bootstrap: false, presence: undefined }
    await lookahead.start(next, nextPush, async () => exchange(remote, ask))
  }
  let outcome: PageOutcome
  try {
    outcome = await applyPage(result, state, {
      ...pageOptions,
      database: store.database,
      device: store.identity().device,
      acceptRemovals: options.acceptRemovals === true,
    })
  } catch (error) {
    if (error instanceof MassRemoval)
      return { ...idle, stop: { type: 'mass-removal', before: error.before, after: error.after } }
    throw error
  }
  if (outcome.copied) {
    const identity = (options.newIdentity ?? createIdentity)()
    await options.saveIdentity?.(identity)
    store.replaceIdentity(identity)
  }
  const after = await readSyncState(store.database)
  const history = after.cursor >= result.maxSeq && after.archive !== null
  if (history)
    outcome = add(
      outcome,
      await takeArchivePage(store, remote, { ...pageOptions, device: store.identity().device }),
    )
  const more = history || after.cursor < result.maxSeq
  const left = await firstWaiting(store.database)
  const ignored = push.count > 0 && outcome.applied && outcome.acknowledged === 0 && !more
  if (left.length > 0 && ignored) {
    if (readOnly) return { ...idle, outcome, stop: { type: 'read-only-token' } }
    if (result.minClient > operationVersion)
      return { ...idle, outcome, stop: { type: 'update-needed', minClient: result.minClient } }
    return { ...idle, outcome, stop: { type: 'refused', ids: left } }
  }
  return {
    outcome,
    skewMs,
    presence: result.presence,
    again: more || left.length > 0,
    more,
    offered: push.count > 0 && more,
    archiveDue: result.serverNow - result.archivedAt > archiveEveryMs,
  }
}

/** How much goes with one request. */
async function pieceOf(store: LogStore): Promise<number> {
  return (await countWaiting(store.database)) > largePush ? backlogPushBytes : defaultPushBytes
}

/** True when the server took in all that was sent with the question; otherwise nothing more is offered before that was looked at. */
function cameBack({ rows }: ExchangeResult, { count }: Outbox): boolean {
  let echoes = 0
  for (const row of rows) if (isEcho(row)) echoes++
  return echoes >= count
}

/** Where we stand when this page is applied; undefined for an empty one. */
function stateAfter(state: SyncState, result: ExchangeResult, bootstrap: boolean): SyncState | undefined {
  const last = result.rows.at(-1)
  const cursor = seqOf(last)
  if (cursor === undefined) return undefined
  const { epoch, generation, archived, maxSeq } = result
  const archive = bootstrap && archived ? { cursor: 0, upto: maxSeq } : state.archive
  return { ...state, epoch, generation, cursor, witness: witnessOf(last), archive }
}

function add(one: PageOutcome, other: PageOutcome): PageOutcome {
  return {
    ...one,
    received: one.received + other.received,
    acknowledged: one.acknowledged + other.acknowledged,
    quarantined: one.quarantined + other.quarantined,
  }
}

/** The primary's answer; undefined where a token for reading only keeps us from getting through to it. */
async function askPrimary(
  remote: Remote,
  request: Parameters<typeof exchange>[1],
): Promise<ExchangeResult | undefined> {
  try {
    return await exchange(remote, { ...request, forceWrite: true })
  } catch (error) {
    if (error instanceof RemoteError && error.failure.type === 'read-only-token') return undefined
    throw error
  }
}

/** A server that is not the one we synced with, or not in the state in which we left it. */
function serverProblem(state: SyncState, result: ExchangeResult): SyncStop | undefined {
  if (state.epoch !== null && result.epoch !== state.epoch)
    return result.maxSeq === 0 && result.epoch === ''
      ? { type: 'server-emptied' }
      : { type: 'server-replaced', expected: state.epoch, found: result.epoch }
  if (state.generation !== result.generation) return undefined
  if (state.cursor > 0 && (result.maxSeq < state.cursor || result.witness !== state.witness))
    return { type: 'server-restored', cursor: state.cursor, maxSeq: result.maxSeq }
  return undefined
}

/**
 * Goes on with a server that was emptied, restored or replaced, once the person agreed: forgets the cursor, so that
 * everything is received again, and offers everything local, so that the server gets what it lacks. Deletes nothing.
 */
export async function adoptServer({ store, remote }: SyncOptions): Promise<void> {
  await initialiseServer(remote)
  await remote.batch(
    [{ sql: `UPDATE meta SET value = ? WHERE key = 'generation'`, args: [store.deps.newId()] }],
    'write',
  )
  await store.database.transaction(async (transaction) => forgetServer(transaction))
}

/** A failure of the server as a reason to stop. */
export function stopFor(failure: RemoteFailure): SyncStop {
  return failure.type === 'read-only-token' ? { type: 'read-only-token' } : { type: 'unreachable', failure }
}

/** Leaves a note for every process: when it last worked, since when it does not and why. Idle syncs write nothing. */
async function report(
  store: LogStore,
  { stop, skewMs, changed }: { stop: SyncStop | null; skewMs: number | null; changed: boolean },
): Promise<void> {
  const problem = stop === null ? '' : JSON.stringify(stop)
  const [last] = await store.database.read<{ problem: string | null; success: string | null }>(
    `SELECT (SELECT value FROM meta WHERE key = 'sync.problem') AS problem,
       (SELECT value FROM meta WHERE key = 'sync.success') AS success`,
  )
  const now = Math.floor(store.deps.now())
  const news = (last?.problem ?? '') !== problem
  const stale = now - Number(last?.success ?? 0) > 60_000
  if (!news && !changed && !(stop === null && stale)) return
  await store.database.transaction(async (transaction) =>
    writeMeta(transaction, {
      'sync.problem': problem,
      ...(news ? { 'sync.since': now } : {}),
      ...(stop === null ? { 'sync.success': now } : {}),
      ...(skewMs === null ? {} : { 'sync.skew': skewMs }),
    }),
  )
}
