import { hostname, userInfo } from 'node:os'
import { type Attachments, createAttachments } from './attachments/attachments.ts'
import {
  repairAttachments,
  type RepairOutcome,
  sendAttachments,
  type SendOutcome,
} from './attachments/send.ts'
import type { Cases } from './cases/cases.ts'
import type { TextSession } from './cases/text-session.ts'
import { type Database, openDatabase, type OpenDatabaseOptions } from './database.ts'
import { loadIdentity, saveIdentity } from './identity-file.ts'
import type { FactSink, SharedFact } from './log/apply.ts'
import {
  accountNameProblem,
  type AccountSharing,
  draftSharing,
  listSharing,
  type SharingChange,
} from './sharing/choices.ts'
import { createLogStore, type LogStore } from './store.ts'
import { adoptServer, stopFor, type SyncOptions, type SyncOutcome, syncOnce } from './sync/engine.ts'
import { openHttpRemote } from './sync/http-remote.ts'
import { startSyncLoop, type SyncLoop, type SyncLoopOptions } from './sync/loop.ts'
import { type Remote, RemoteError } from './sync/remote.ts'
import { watchDatabase } from './watch.ts'

export interface OpenStoreOptions {
  /** The database file; made when absent. */
  readonly path: string
  /** The key of an encrypted file. */
  readonly key?: string | undefined
  /** Told once an older database was upgraded. */
  readonly onUpgrade?: OpenDatabaseOptions['onUpgrade']
  /** The team's server; without it the store works alone. */
  readonly remote?: string | undefined
  readonly token?: string | undefined
  /** Who writes; the user's login name by default. */
  readonly author?: string | undefined
  readonly facts?: FactSink
  /** Puts what this machine imported into the log at each sync, as far as the team shares it. */
  readonly shareCollected?: boolean
  /** For tests: a remote that is already open. */
  readonly openRemote?: () => Promise<Remote>
}

/** What one sync did, contents of attachments included. */
export interface StoreSyncOutcome extends SyncOutcome {
  readonly attachments: SendOutcome
}

export interface StartSyncOptions extends Omit<SyncLoopOptions<StoreSyncOutcome>, 'sync' | 'store'> {
  /** Where the person is now, to be shown to the others; asked before each exchange, undefined: nothing new to say. */
  readonly presence?: () => SyncOptions['presence']
}

/** One replica of the team's work: everything works offline, `sync` exchanges with the others. */
export interface Store {
  readonly database: Database
  readonly device: string
  readonly author: string
  /** How many texts were completed at the opening by what was typed in a process that died. */
  readonly recovered: number
  readonly cases: Cases
  /** Files that belong to cases, and their contents. */
  readonly attachments: Attachments
  /** For the engine's own tools: verification, benchmarks. */
  readonly log: LogStore
  openText(id: string, path: string): Promise<TextSession>
  /** Puts facts into the log so that the team gets them; returns how many were new. */
  shareFacts(facts: readonly SharedFact[]): Promise<number>
  /** What the team shares of each account. */
  sharing(): Promise<readonly AccountSharing[]>
  /** Chooses for the whole team what is shared of an account; what was sent already stays sent. */
  setSharing(account: string, change: SharingChange): Promise<void>
  /** Sends and receives once. Without a remote this throws. */
  sync(
    options?: Partial<Pick<SyncOptions, 'presence' | 'acceptRemovals'>> & {
      /** Sends at most so many pages (4 MiB) of attachments; the rest goes with the next sync. */
      readonly attachmentPages?: number
    },
  ): Promise<StoreSyncOutcome>
  /** Compares the server's contents of attachments with those here and writes damaged ones anew. */
  repairAttachments(): Promise<RepairOutcome>
  /** Goes on with a server that was emptied, restored or replaced; uploads what it lacks. */
  adoptServer(): Promise<void>
  /** Syncs in the background until stopped. */
  startSync(options?: StartSyncOptions): SyncLoop
  /** Calls `listener` with the answer now and whenever a commit of any process changed it. */
  subscribe<T>(query: () => Promise<T>, listener: (answer: T) => void): () => void
  close(): Promise<void>
}

/** Opens the store at a path. */
export async function openStore(options: OpenStoreOptions): Promise<Store> {
  const database = await openDatabase({
    path: options.path,
    key: options.key,
    onUpgrade: options.onUpgrade,
  })
  const log = createLogStore({
    database,
    identity: await loadIdentity(database.path),
    author: options.author ?? userInfo().username,
    deviceName: hostname(),
    ...(options.facts === undefined ? {} : { facts: options.facts }),
  })
  const recovered = await log.recover()
  const watch = watchDatabase(database)
  let remote: Promise<Remote> | undefined
  const loops = new Set<SyncLoop>()
  const unsubscribes: (() => void)[] = []

  async function syncOptions(): Promise<SyncOptions> {
    remote ??= options.openRemote?.() ?? openRemote(options)
    return {
      store: log,
      remote: await remote,
      saveIdentity: async (identity) => saveIdentity(database.path, identity),
    }
  }

  /** The team's choices are known only after a complete sync; what they allow goes with a second one. */
  async function syncAndShare(sync: SyncOptions): Promise<SyncOutcome> {
    const first = await syncOnce(sync)
    if (first.stop !== null || options.shareCollected !== true) return first
    const { shareCollected } = await import('./sharing/share-collected.ts')
    if ((await shareCollected(log)) === 0) return first
    const second = await syncOnce(sync)
    return {
      ...second,
      pushed: first.pushed + second.pushed,
      pulled: first.pulled + second.pulled,
      quarantined: first.quarantined + second.quarantined,
      roundTrips: first.roundTrips + second.roundTrips,
    }
  }

  /** What another process wrote or imported is sent soon, not at the loop's next turn. */
  function wakeOnChanges(loop: SyncLoop): () => void {
    let known: string | undefined
    return watch.subscribe(() => {
      loop.hurry()
      if (options.shareCollected !== true) return
      void (async () => {
        const { collectedState, hasUnshared } = await import('./sharing/share-collected.ts')
        const state = await collectedState(database)
        if (state === known) return
        known = state
        if (await hasUnshared(database)) loop.wake()
      })().catch(() => undefined)
    })
  }

  const store: Store = {
    database,
    get device() {
      return log.identity().device
    },
    author: log.author,
    recovered,
    cases: log.cases,
    log,
    openText: async (id, path) => log.openText(id, path),
    shareFacts: async (facts) => log.shareFacts(facts),
    sharing: async () => listSharing(database),
    setSharing: async (account, change) =>
      database.transaction(async (transaction) => {
        const problem = accountNameProblem(account)
        if (problem !== undefined)
          throw new TypeError(`no account can be called ${JSON.stringify(account)}: ${problem}`)
        const drafts = await draftSharing(transaction, account, change)
        if (drafts.length > 0) await log.appendTo(transaction, drafts)
      }),
    attachments: createAttachments({
      database,
      log,
      remote: () =>
        options.remote === undefined && options.openRemote === undefined
          ? undefined
          : syncOptions().then(({ remote: opened }) => opened),
    }),
    async sync({ attachmentPages, ...extra } = {}) {
      const known = await syncOptions()
      const outcome = await syncAndShare({ ...known, ...extra })
      const none: SendOutcome = { sent: 0, waiting: 0, more: false }
      if (outcome.stop !== null) return { ...outcome, attachments: none }
      try {
        const sending = { database, device: log.identity().device, remote: known.remote }
        return {
          ...outcome,
          attachments: await sendAttachments({
            ...sending,
            ...(attachmentPages === undefined ? {} : { pages: attachmentPages }),
          }),
        }
      } catch (error) {
        if (!(error instanceof RemoteError)) throw error
        // Whoever may only read has nothing to send that others could not.
        if (error.failure.type === 'read-only-token') return { ...outcome, attachments: none }
        return { ...outcome, attachments: none, stop: stopFor(error.failure) }
      }
    },
    async repairAttachments() {
      const { remote: server } = await syncOptions()
      return repairAttachments({ database, device: log.identity().device, remote: server })
    },
    adoptServer: async () => adoptServer(await syncOptions()),
    startSync({ presence, ...loopOptions } = {}) {
      const sync = async (): Promise<StoreSyncOutcome> => {
        const place = presence?.()
        return store.sync({ attachmentPages: 2, ...(place === undefined ? {} : { presence: place }) })
      }
      const loop = startSyncLoop({ ...loopOptions, store: log, sync })
      loops.add(loop)
      unsubscribes.push(wakeOnChanges(loop))
      return loop
    },
    subscribe(query, listener) {
      let last: string | undefined
      let stopped = false
      let asking: Promise<void> | undefined
      let again = false
      const ask = async (): Promise<void> => {
        const answer = await query()
        const text = JSON.stringify(answer)
        if (stopped || text === last) return
        last = text
        listener(answer)
      }
      const refresh = (): void => {
        if (asking !== undefined) {
          again = true
          return
        }
        asking = ask()
          // A busy file is asked again at the next commit.
          .catch(() => undefined)
          .finally(() => {
            asking = undefined
            if (again && !stopped) {
              again = false
              refresh()
            }
          })
      }
      const unsubscribe = watch.subscribe(refresh)
      refresh()
      return () => {
        stopped = true
        unsubscribe()
      }
    },
    async close() {
      for (const unsubscribe of unsubscribes) unsubscribe()
      for (const loop of loops) await loop.stop()
      watch.close()
      await database.close()
    },
  }
  return store
}

async function openRemote({ remote, token }: OpenStoreOptions): Promise<Remote> {
  if (remote === undefined) throw new TypeError('this store has no server; give `remote`')
  return openHttpRemote({ url: remote, token })
}
