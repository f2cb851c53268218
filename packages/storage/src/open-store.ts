import { hostname, userInfo } from 'node:os'
import type { Cases } from './cases/cases.ts'
import type { TextSession } from './cases/text-session.ts'
import { type Database, openDatabase } from './database.ts'
import { loadIdentity, saveIdentity } from './identity-file.ts'
import type { FactSink, SharedFact } from './log/apply.ts'
import { createLogStore, type LogStore } from './store.ts'
import { adoptServer, type SyncOptions, type SyncOutcome, syncOnce } from './sync/engine.ts'
import { openHttpRemote } from './sync/http-remote.ts'
import { startSyncLoop, type SyncLoop, type SyncLoopOptions } from './sync/loop.ts'
import type { Remote } from './sync/remote.ts'
import { watchDatabase } from './watch.ts'

export interface OpenStoreOptions {
  /** The database file; made when absent. */
  readonly path: string
  /** The team's server; without it the store works alone. */
  readonly remote?: string | undefined
  readonly token?: string | undefined
  /** Who writes; the user's login name by default. */
  readonly author?: string | undefined
  readonly facts?: FactSink
  /** For tests: a remote that is already open. */
  readonly openRemote?: () => Promise<Remote>
}

export interface StartSyncOptions extends Omit<SyncLoopOptions, 'sync' | 'store'> {
  /** Where the person is now, to be shown to the others; asked before each exchange, undefined: nothing new to say. */
  readonly presence?: () => SyncOptions['presence']
}

/** One replica of the team's work: everything works offline, `sync` exchanges with the others. */
export interface Store {
  readonly database: Database
  readonly device: string
  readonly author: string
  readonly cases: Cases
  /** For the engine's own tools: verification, benchmarks. */
  readonly log: LogStore
  openText(id: string, path: string): Promise<TextSession>
  /** Puts facts into the log so that the team gets them; returns how many were new. */
  shareFacts(facts: readonly SharedFact[]): Promise<number>
  /** Sends and receives once. Without a remote this throws. */
  sync(options?: Partial<Pick<SyncOptions, 'presence' | 'acceptRemovals'>>): Promise<SyncOutcome>
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
  const database = await openDatabase({ path: options.path })
  const log = createLogStore({
    database,
    identity: await loadIdentity(database.path),
    author: options.author ?? userInfo().username,
    deviceName: hostname(),
    ...(options.facts === undefined ? {} : { facts: options.facts }),
  })
  await log.recover()
  const watch = watchDatabase(database)
  let remote: Promise<Remote> | undefined
  const loops = new Set<SyncLoop>()

  async function syncOptions(): Promise<SyncOptions> {
    remote ??= options.openRemote?.() ?? openRemote(options)
    return {
      store: log,
      remote: await remote,
      saveIdentity: async (identity) => saveIdentity(database.path, identity),
    }
  }

  const store: Store = {
    database,
    get device() {
      return log.identity().device
    },
    author: log.author,
    cases: log.cases,
    log,
    openText: async (id, path) => log.openText(id, path),
    shareFacts: async (facts) => log.shareFacts(facts),
    sync: async (extra = {}) => syncOnce({ ...(await syncOptions()), ...extra }),
    adoptServer: async () => adoptServer(await syncOptions()),
    startSync({ presence, ...loopOptions } = {}) {
      const sync = async (): Promise<SyncOutcome> => {
        const place = presence?.()
        return store.sync(place === undefined ? {} : { presence: place })
      }
      const loop = startSyncLoop({ ...loopOptions, store: log, sync })
      loops.add(loop)
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
