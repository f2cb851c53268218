import { toast } from '../actions/action.ts'
import type { ScreenSource } from '../source.ts'
import { currentView, initialHealth, type ScreenState } from '../state.ts'
import type { Store } from '../store/store.ts'
import { showFailure } from './show-data.ts'

/** The data that the screen shows, opened, followed and exchanged for other data. */
export interface Connection {
  /** undefined while nothing is open: before, between two, and when opening failed. */
  readonly source: () => ScreenSource | undefined
  /** Opens the database or the sample data, in place of what is open. */
  readonly open: (sample: boolean) => void
  /** The same from the first view on, as if the program had just begun. */
  readonly restart: (sample: boolean) => void
  /** Keeps whoever works beside the screen from working, until the returned function is called. */
  readonly rest: () => Promise<() => void>
  /** Reads and follows no more; what is under way is dropped. */
  readonly end: () => void
  /** Where words lie that could not be saved; null: all were. */
  readonly close: () => Promise<string | null>
}

/** Commits that come in a burst are read once. */
const burstMs = 30

export function createConnection(deps: {
  readonly store: Store<ScreenState>
  readonly openSource: (sample: boolean) => Promise<ScreenSource>
  /** Reads the lists again. */
  readonly load: () => Promise<void>
  readonly fail: (error: unknown) => void
}): Connection {
  const { store, load } = deps
  let source: ScreenSource | undefined
  /** Sample data that was left; what was written in it is thrown away with the program, not by a key. */
  let parked: ScreenSource | undefined
  let unsubscribe: (() => void) | undefined
  let burst: NodeJS.Timeout | undefined
  let missed = false
  let ended = false

  const stopCatchingUp = store.subscribe(() => {
    if (!missed || currentView(store.get()).kind === 'case') return
    missed = false
    load().catch(deps.fail)
  })

  function onCommit(): void {
    // Typing commits at every key. The lists behind the case are read again when one comes back to them.
    if (currentView(store.get()).kind === 'case') {
      missed = true
      return
    }
    burst ??= setTimeout(() => {
      burst = undefined
      void load()
    }, burstMs)
  }

  async function connect(sample: boolean): Promise<void> {
    const previous = source
    unsubscribe?.()
    source = undefined
    try {
      if (previous?.sample === true) parked = previous
      else await previous?.close()
      const opened = sample && parked !== undefined ? parked : await deps.openSource(sample)
      if (ended) {
        await opened.close()
        return
      }
      source = opened
      store.set((state) => ({ ...state, sample: opened.sample, databasePath: opened.path }))
      if (opened.backup !== undefined)
        toast({ store }, `The database was upgraded; as it was before it lies in ${opened.backup}`)
      // Followed before it is read: a commit in between is then seen, at worst twice.
      unsubscribe = opened.subscribe(onCommit)
      await load()
    } catch (error) {
      store.set((state) => showFailure(state, error))
    }
  }

  const open = (sample: boolean): void => {
    connect(sample).catch(deps.fail)
  }

  return {
    source: () => source,
    open,
    restart(sample) {
      store.set((state) => ({
        ...state,
        sample,
        data: { phase: 'opening' },
        views: [initialHealth],
        stale: null,
        // What was done in the other data cannot be undone in this.
        undo: null,
      }))
      open(sample)
    },
    async rest() {
      const wakes = await Promise.all([source?.rest(), parked === source ? undefined : parked?.rest()])
      return () => {
        for (const wake of wakes) wake?.()
      }
    },
    end() {
      ended = true
      clearTimeout(burst)
      stopCatchingUp()
    },
    async close() {
      unsubscribe?.()
      const [notSaved] = await Promise.all([source?.close(), parked === source ? undefined : parked?.close()])
      return notSaved ?? null
    },
  }
}
